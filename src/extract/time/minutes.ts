import type { LexiconClass } from '../../locale/index.js';
import { clockClitic, hasClitic } from '../numeral/link.js';
import type { Numeral } from '../numeral/model.js';
import {
  numeralAt,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { type Clock, type Hour, halfHourAt, hourAt, isLed, isNth, markAfter } from './clock.js';

/**
 * Minutes told by the hour that they lie behind or before: "ten past three", "vijf voor half tien", "las tres menos diez",
 * "без десяти три", 3時10分前, "десять минут четвёртого".
 */
export function toldMinutes(scan: Scan, at: number): Clock | undefined {
  if (!scan.locale.lexicon.has('clock-word') && !scan.locale.lexicon.has('clock-running')) return undefined;
  return minutesFirst(scan, at) ?? wordFirst(scan, at) ?? hourFirst(scan, at) ?? nthFirst(scan, at);
}

interface Minutes {
  readonly minutes: number;
  readonly to: number;
  /** A word says that these are minutes: their unit, or a quarter of an hour. */
  readonly named: boolean;
  /** They have the mark that minutes of the clock have: 分, `분`. */
  readonly marked?: boolean;
  readonly written: Numeral['form'];
}

interface Whole extends Hour {
  readonly minute: number;
  readonly marked: boolean;
}

/** "Ten past three", "kümme minutit kolm läbi", "десять минут четвёртого". */
function minutesFirst(scan: Scan, at: number): Clock | undefined {
  const minutes = minutesAt(scan, at);
  if (!minutes) return undefined;
  const next = skipSpace(scan, minutes.to);
  const running = minutes.named ? phraseAt(scan, next, 'clock-running') : undefined;
  if (running && endsTime(scan, running.to))
    return clock(at, running.to, Number(running.value) - 1, minutes.minutes, true);
  for (const word of wordsAt(scan, next, 'M*H')) {
    const hour = wholeAt(scan, skipSpace(scan, word.to));
    if (hour) return told(scan, at, hour.to, minutes, hour, word);
  }
  const own = cliticAt(scan, next);
  const after = own && wholeAt(scan, next);
  if (own && after) return told(scan, at, after.to, minutes, after, own);
  const hour = minutes.named ? wholeAt(scan, next) : undefined;
  const [word] = hour ? wordsAt(scan, skipSpace(scan, hour.to), 'MH*') : [];
  return hour && word && told(scan, at, word.to, minutes, hour, word);
}

/** The word of רבע לתשע, a quarter to nine, which is written together with the hour. */
function cliticAt(scan: Scan, at: number): Phrase | undefined {
  const value = clockClitic(scan, at);
  return value === undefined ? undefined : { from: at, to: at, value };
}

/** "Без десяти три", 差五分三点. */
function wordFirst(scan: Scan, at: number): Clock | undefined {
  for (const word of wordsAt(scan, at, '*MH')) {
    const from = skipSpace(scan, word.to);
    // "Без десяти три": the two words are no number, though they may look like one.
    for (const minutes of [minutesAt(scan, from), minutesWord(scan, from)]) {
      const hour = minutes && wholeAt(scan, skipSpace(scan, minutes.to));
      if (minutes && hour) return told(scan, at, hour.to, minutes, hour, word);
    }
  }
  return undefined;
}

function minutesWord(scan: Scan, at: number): Minutes | undefined {
  const word = phraseAt(scan, at, 'number');
  const minutes = Number(word?.value);
  return word && minutes > 0 && minutes < 30 ? { minutes, to: word.to, named: false, written: 'words' } : undefined;
}

/** "Las tres y diez", "trois heures moins dix", 3時10分前. */
function hourFirst(scan: Scan, at: number): Clock | undefined {
  const hour = wholeAt(scan, at);
  if (!hour) return undefined;
  const next = skipSpace(scan, hour.to);
  for (const word of wordsAt(scan, next, 'H*M')) {
    const minutes = minutesLess(scan, word) ?? minutesAt(scan, skipSpace(scan, word.to));
    if (minutes) return told(scan, at, minutes.to, minutes, hour, word);
  }
  const led = isLed(scan, at);
  const nth = !led && isNth(scan, at);
  const minutes = hour.marked || led || nth ? minutesAt(scan, next) : undefined;
  if (!minutes || (nth && !minutes.named)) return undefined;
  const [word] = wordsAt(scan, skipSpace(scan, minutes.to), 'HM*');
  if (word) return told(scan, at, word.to, minutes, hour, word);
  return isWithout(scan, next, led || nth, hour, minutes)
    ? clock(at, minutes.to, hour.hour, minutes.minutes, true)
    : undefined;
}

/** "O siódmej trzydzieści": an hour that is told as an ordinal, with its minutes right behind it. */
function nthFirst(scan: Scan, at: number): Clock | undefined {
  const nth = numeralAt(scan, at);
  const hour = Number(nth?.amounts[0]);
  if (!nth?.ordinal || nth.form !== 'words' || !(hour >= 1 && hour <= 24) || !isLed(scan, at)) return undefined;
  const minutes = minutesAt(scan, skipSpace(scan, nth.to));
  if (!minutes || minutes.named || minutes.written === 'figures' || minutes.minutes % 5 !== 0) return undefined;
  return endsTime(scan, minutes.to) ? clock(at, minutes.to, hour, minutes.minutes, true) : undefined;
}

/**
 * Nothing but an "and" written together with it before the minutes: الثالثة وعشر دقائق; or nothing at all behind the mark of an
 * hour: "à trois heures dix", 三点十分.
 */
function isWithout(scan: Scan, next: number, led: boolean, hour: Whole, minutes: Minutes): boolean {
  if (hour.written === 'figures' || minutes.written === 'figures') return false;
  if (led && hasClitic(scan, next)) return minutes.named || minutes.minutes % 5 === 0;
  return hour.marked && (minutes.marked || (led && minutes.minutes % 5 === 0 && endsTime(scan, minutes.to)));
}

/** In "menos diez" the word is the sign of the number as well. */
function minutesLess(scan: Scan, word: Phrase): Minutes | undefined {
  const numeral = numeralAt(scan, word.from);
  const minutes = -Number(numeral?.amounts[0]);
  return numeral && Number.isInteger(minutes) && minutes > 0 && minutes < 60
    ? { minutes, to: numeral.to, named: false, written: numeral.form }
    : undefined;
}

/**
 * Whether the words are surely a time. "Ten to three" may be odds, "tres y diez" two numbers, "deux heures et dix minutes"
 * a span of time: there a word before them or a part of the day behind has to say that the clock is meant.
 */
function told(scan: Scan, from: number, to: number, minutes: Minutes, hour: Whole, word: Phrase): Clock | undefined {
  const sign = word.value.at(-1);
  const behind = word.value.startsWith('H');
  const round = minutes.minutes % 5 === 0;
  const plain = isOnlyClock(scan, word) || (behind && hour.marked && sign === '-');
  const span = behind && hour.marked && sign === '+' && !isOnlyClock(scan, word);
  const led = isLed(scan, from);
  if (span && !led) return undefined;
  if (!isOnlyClock(scan, word) && isOpened(scan, from)) return undefined;
  if (!round && !minutes.named && !hour.marked) return undefined;
  // Where hours are ordinals, nothing else is told so: "dziesięć po trzeciej".
  const nth = !behind && phraseBefore(scan, to, 'ordinal') !== undefined;
  // "Fem over halv sju": nothing but the clock has halves of hours.
  const sure = led || ((plain || hour.minute > 0 || nth || (minutes.named && !behind)) && (round || minutes.named));
  const whole = sign === '^' ? hour.hour - 1 : hour.hour;
  return clock(from, to, whole, hour.minute + (sign === '-' ? -minutes.minutes : minutes.minutes), sure);
}

/** "Între orele 8 și 20" are two hours, with the word that opens a range a little before them. */
function isOpened(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FEW_TOKENS); at--) {
    if (phrasesAt(scan, at, 'joiner').some(({ value }) => value === 'range-open')) return true;
  }
  return false;
}

/** Two words with their spaces. */
const FEW_TOKENS = 4;

/** The hands of a clock go round: ten to one is 12:50. */
function clock(from: number, to: number, hour: number, minutes: number, sure: boolean): Clock {
  const all = hour * 60 + minutes;
  const whole = Math.floor(all / 60);
  return {
    from,
    to,
    hour: hour > 12 ? whole : ((whole + 11) % 12) + 1,
    minute: all - whole * 60,
    sure,
    written: 'words',
  };
}

const wordsAt = (scan: Scan, at: number, place: string): Phrase[] =>
  phrasesAt(scan, at, 'clock-word').filter(({ value }) => value.slice(0, -1) === place);

/** Whether the word puts no other numbers together: "past", "vaille", but not "to". */
function isOnlyClock(scan: Scan, { from, to }: Phrase): boolean {
  const match = scan.starting[from]?.find((one) => one.to === to);
  return match !== undefined && !match.entries.some((entry) => JOINING.has(entry.class));
}

const JOINING: ReadonlySet<LexiconClass> = new Set<LexiconClass>([
  'joiner',
  'number-joiner',
  'minus',
  'hedge',
  'bound',
  'per',
  'part',
  'ago',
]);

/** A number of minutes, with or without their unit, or a quarter of an hour. */
function minutesAt(scan: Scan, at: number): Minutes | undefined {
  const numeral = numeralAt(scan, at);
  const part = numeral?.fraction ? Number(numeral.amounts[0]) : partAt(scan, at);
  const end = numeral?.fraction ? numeral.to : phraseAt(scan, at, 'fraction')?.to;
  if (part !== undefined && end !== undefined && part < 1)
    return { minutes: Math.round(part * 60), to: end, named: true, written: 'words' };
  const minutes = Number(numeral?.amounts[0]);
  if (
    !numeral ||
    numeral.ordinal ||
    numeral.form === 'mixed' ||
    !(minutes >= 1 && minutes < 60) ||
    !Number.isInteger(minutes)
  )
    return undefined;
  const next = skipSpace(scan, numeral.to);
  const mark = phrasesAt(scan, next, 'time-mark').find(({ value }) => value === 'minute');
  const unit = phrasesAt(scan, next, 'unit').find(({ value }) => value === 'minute') ?? mark;
  const named = unit !== undefined;
  return { minutes, to: unit?.to ?? numeral.to, named, marked: mark !== undefined, written: numeral.form };
}

function partAt(scan: Scan, at: number): number | undefined {
  const part = phraseAt(scan, at, 'fraction');
  return part && Number(part.value) <= 4 ? 1 / Number(part.value) : undefined;
}

/** An hour of twelve, half of one ("half tien"), with its mark where it has one. */
function wholeAt(scan: Scan, at: number): Whole | undefined {
  const half = halfHourAt(scan, at);
  if (half) return { ...half, minute: half.minute ?? 0, marked: false };
  const hour = hourAt(scan, at) ?? hourWord(scan, at);
  if (!hour || hour.hour > 12 || hour.hour < 1 || scan.tokens[hour.to + 1]?.kind === 'digits') return undefined;
  const mark = markAfter(scan, hour.to, 'hour');
  const marked = mark !== undefined || isMarkedBefore(scan, at);
  return { hour: hour.hour, to: mark?.to ?? hour.to, written: hour.written, minute: 0, marked };
}

/** A form that only hours have ("üçe"), or the end of what looks like a number. */
function hourWord(scan: Scan, at: number): Hour | undefined {
  const word = phraseAt(scan, at, 'clock-hour') ?? phraseAt(scan, at, 'number') ?? phraseAt(scan, at, 'ordinal');
  return word && { hour: Number(word.value), to: word.to, written: 'words' };
}

const isMarkedBefore = (scan: Scan, at: number): boolean =>
  phraseBefore(scan, skipSpaceBack(scan, at), 'time-mark')?.value === 'hour';

/** In "пять минут первого тайма" (of the first half) the word counts what follows. */
function endsTime(scan: Scan, to: number): boolean {
  const at = skipSpace(scan, to);
  if (scan.tokens[at]?.kind !== 'letters') return true;
  return scan.starting[at]?.some(({ entries }) => entries.some((entry) => BEHIND_TIME.has(entry.class))) ?? false;
}

/** What may follow a time, and is no noun that a number could count. */
const BEHIND_TIME: ReadonlySet<LexiconClass> = new Set<LexiconClass>([
  'dayperiod',
  'joiner',
  'number-joiner',
  'bound',
  'clock-before',
  'weekday',
  'relative',
]);
