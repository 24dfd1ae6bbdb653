import { CLASSES, type LexiconClass, VALUES } from './classes.js';

/**
 * The schema of `data/generated/<tag>.json` and `data/supplement/<tag>.json`. Both have the same shape and every field
 * may be absent; the supplement is laid over the generated data, and both over their CLDR parent, phrase lists being
 * joined and everything else replaced.
 */
export interface LocaleData {
  /** What made the file; first in every generated one. */
  readonly generated?: string;
  readonly number?: {
    readonly decimal?: readonly string[];
    readonly group?: readonly string[];
    readonly minus?: readonly string[];
    readonly grouping?: readonly [number, number];
    readonly compounds?: true;
    readonly powerFirst?: true;
    readonly commas?: true;
    readonly tensLast?: true;
    readonly tensTogether?: true;
    readonly ordinalsApart?: boolean;
    readonly strokePoint?: true;
    readonly shortTail?: true;
    readonly unitFirst?: true;
  };
  readonly date?: {
    readonly order?: 'dmy' | 'mdy' | 'ymd';
    readonly separators?: readonly string[];
    readonly patterns?: readonly string[];
    readonly hours?: 12 | 24;
    readonly clock?: '.';
    readonly dawn?: 6;
    readonly capitalDays?: true;
    readonly partsLast?: true;
    readonly calendar?: string;
    readonly calendars?: readonly string[];
  };
  readonly clitics?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  readonly abbreviations?: readonly string[];
  /** The phrases of more than three characters are folded already, token by token, which saves most of loading. */
  readonly folded?: true;
  /** Class, then value, then the phrases that have it, as written (they are folded when looked up). */
  readonly lexicon?: PhraseTable;
  /** Tags of the records of the same language in other scripts: whoever says `sr` may write in Latin letters as well. */
  readonly also?: readonly string[];
  /** Phrases that scripts/build-locales leaves out of the generated data, since they mislead in running text. */
  readonly withdrawn?: PhraseTable;
}

type PhraseTable = { readonly [C in LexiconClass]?: { readonly [value: string]: readonly string[] } };

const STRINGS = 'a list of strings';
type Check = readonly [says: string, holds: (value: unknown) => boolean];

const strings: Check = [STRINGS, isStrings];
const oneOf = (...allowed: readonly unknown[]): Check => [
  `one of ${allowed.join(', ')}`,
  (value) => allowed.includes(value),
];

/** What stands beside the lexicon: field, then key, then its form. */
const FIELDS: Readonly<Record<string, Check | Readonly<Record<string, Check>>>> = {
  generated: ['a string', (value) => typeof value === 'string'],
  number: {
    decimal: strings,
    group: strings,
    minus: strings,
    grouping: ['two sizes', (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)],
    compounds: oneOf(true),
    powerFirst: oneOf(true),
    commas: oneOf(true),
    tensLast: oneOf(true),
    tensTogether: oneOf(true),
    ordinalsApart: oneOf(true, false),
    strokePoint: oneOf(true),
    shortTail: oneOf(true),
    unitFirst: oneOf(true),
  },
  date: {
    order: oneOf('dmy', 'mdy', 'ymd'),
    separators: strings,
    patterns: strings,
    hours: oneOf(12, 24),
    clock: oneOf('.'),
    dawn: oneOf(6),
    capitalDays: oneOf(true),
    partsLast: oneOf(true),
    calendars: strings,
    calendar: ['a calendar id', (value) => typeof value === 'string' && /^[a-z]+(-[a-z]+)*$/.test(value)],
  },
  clitics: { before: strings, after: strings },
  abbreviations: strings,
  also: strings,
  folded: oneOf(true),
};

/** The data as it stands, once every key and value is known to be of the schema; throws what is wrong and where. */
export function checkLocaleData(name: string, data: unknown): LocaleData {
  if (!isObject(data)) throw new Error(`${name}: not an object`);
  for (const [field, value] of Object.entries(data)) {
    if (field === 'lexicon' || field === 'withdrawn') checkPhrases(name, field, value);
    else checkField(name, field, value);
  }
  return data as LocaleData;
}

function checkField(name: string, field: string, value: unknown): void {
  const rule = FIELDS[field];
  if (!rule) throw new Error(`${name}: unknown key ${field}`);
  if (isCheck(rule)) {
    if (!rule[1](value)) throw new Error(`${name}: ${field} is not ${rule[0]}: ${JSON.stringify(value)}`);
    return;
  }
  if (!isObject(value)) throw new Error(`${name}: ${field} is not an object`);
  for (const [key, inner] of Object.entries(value)) {
    const check = rule[key];
    if (!check) throw new Error(`${name}: unknown key ${field}.${key}`);
    if (!check[1](inner)) throw new Error(`${name}: ${field}.${key} is not ${check[0]}: ${JSON.stringify(inner)}`);
  }
}

function checkPhrases(name: string, field: string, lexicon: unknown): void {
  if (!isObject(lexicon)) throw new Error(`${name}: ${field} is not an object`);
  for (const [lexiconClass, values] of Object.entries(lexicon)) {
    if (!Object.hasOwn(CLASSES, lexiconClass)) throw new Error(`${name}: unknown class ${field}.${lexiconClass}`);
    if (!isObject(values)) throw new Error(`${name}: ${field}.${lexiconClass} is not an object`);
    const form = VALUES[lexiconClass as LexiconClass];
    for (const [value, phrases] of Object.entries(values)) {
      if (!form.test(value))
        throw new Error(`${name}: ${field}.${lexiconClass} cannot have the value ${JSON.stringify(value)}`);
      if (!isStrings(phrases)) throw new Error(`${name}: ${field}.${lexiconClass}.${value} is not ${STRINGS}`);
    }
  }
}

const isCheck = (rule: Check | Readonly<Record<string, Check>>): rule is Check => Array.isArray(rule);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Phrases must say something: an empty one would match everywhere. */
function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}
