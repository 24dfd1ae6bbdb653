import type { LocaleData } from './data.js';
import type { Lexicon } from './lexicon.js';

/** What a language needs from us, from CLDR and the supplement; found by `locale(tag)`. */
export interface Locale {
  /** The tag whose data this is, such as `pt-PT`; `und` for the root. */
  readonly tag: string;
  readonly number: NumberSymbols;
  readonly date: DateShapes;
  readonly lexicon: Lexicon;
  readonly clitics: Clitics;
  /** Folded, without the final stop: abbreviations that end no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

export interface NumberSymbols {
  /** Characters that can stand before the fraction, the language's own first. */
  readonly decimal: readonly string[];
  /** Characters that can stand between groups of digits, the language's own first. */
  readonly group: readonly string[];
  readonly minus: readonly string[];
  /** Sizes of the first group and of the further ones, counted from the right: [3, 3] or, in India, [3, 2]. */
  readonly grouping: readonly [number, number];
  /** Number words are written together, so that `Lexicon.cut` has something to do. */
  readonly compounds: true | undefined;
  /** The power stands before what it multiplies: "elfu mbili" is 2000. */
  readonly powerFirst: true | undefined;
  /** No cardinal stands before the last word of an ordinal, as in "twenty-fifth": "veinte quintos" is 20/5. */
  readonly ordinalsApart: boolean | undefined;
  /** A comma stands before all that follows a thousand: "elfu saba, sitini" is 7060. */
  readonly commas: true | undefined;
  /** Units stand before their tens with a word between: mt "ħamsa u għoxrin" is 25. */
  readonly tensLast: true | undefined;
  /** Tens are only written together with what they multiply: "yhdeksän kymmenestä" is nine out of ten. */
  readonly tensTogether: true | undefined;
  /** Units stand before the figure: "kilomita 3". */
  readonly unitFirst: true | undefined;
  /** A stroke between figures is a decimal point, or else parts a fraction: ۳/۵. */
  readonly strokePoint: true | undefined;
  /** A digit that ends a number counts the next lower power: 一千三 is 1300. */
  readonly shortTail: true | undefined;
}

export interface DateShapes {
  /** Order of day, month and year in dates written in figures. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Marks between the figures of a date, the language's own first. */
  readonly separators: readonly string[];
  /** CLDR date patterns, such as `d. MMMM y`, as they stand. */
  readonly patterns: readonly string[];
  readonly hours: 12 | 24;
  /** Hour and minute are parted by a full stop: `15.30`. Elsewhere a colon parts them. */
  readonly clock: '.' | undefined;
  /** The hours of the day and of the night are counted from six o'clock: `saa 2 asubuhi` is eight in the morning. */
  readonly dawn: 6 | undefined;
  /** Weekdays have a capital: without one, a word that is an ordinal too is that. */
  readonly capitalDays: true | undefined;
  /** What says the start or end of a month stands behind it, though "ago" stands before: `maija sākumā`. */
  readonly partsLast: true | undefined;
  /** Calendar that a bare year is read in besides the Gregorian, such as `buddhist` in Thai or `persian` in Persian. */
  readonly calendar: string | undefined;
  /** Calendars that the language's country counts by beside the Gregorian, as CLDR lists them. */
  readonly calendars: readonly string[] | undefined;
}

/** Small words that are written together with the word they belong to: Arabic `و20`, Turkish `Ocak'ta`. Folded. */
export interface Clitics {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What the data says, field by field, and what it leaves out as well: the readers meet one shape in all languages. */
export const numberSymbols = (said: NonNullable<LocaleData['number']>): NumberSymbols => ({
  decimal: said.decimal ?? ['.'],
  group: said.group ?? [','],
  minus: said.minus ?? ['-', '−'],
  grouping: said.grouping ?? [3, 3],
  compounds: said.compounds,
  powerFirst: said.powerFirst,
  ordinalsApart: said.ordinalsApart,
  commas: said.commas,
  tensLast: said.tensLast,
  tensTogether: said.tensTogether,
  unitFirst: said.unitFirst,
  strokePoint: said.strokePoint,
  shortTail: said.shortTail,
});

export const dateShapes = (said: NonNullable<LocaleData['date']>): DateShapes => ({
  order: said.order ?? 'ymd',
  separators: said.separators ?? ['-', '/', '.'],
  patterns: said.patterns ?? [],
  hours: said.hours ?? 24,
  clock: said.clock,
  dawn: said.dawn,
  capitalDays: said.capitalDays,
  partsLast: said.partsLast,
  calendar: said.calendar,
  calendars: said.calendars,
});
