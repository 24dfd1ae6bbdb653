import type { Entry, LexiconClass } from '../locale/index.js';

/**
 * What a token may begin, by the phrases that begin with it and by its kind, as bits: a reader that needs one of them
 * passes over all other tokens, and over segments that have none.
 */
export const TOPIC = {
  digits: 1 << 0,
  /** A part of a number. */
  piece: 1 << 1,
  /** A whole number or an ordinal, in one phrase. */
  whole: 1 << 2,
  /** A number that is surely one. */
  number: 1 << 3,
  /** A number that may be a part of a word. */
  weak: 1 << 4,
  /** An article that is a number before some words: "a" of "a dozen". */
  article: 1 << 5,
  /** A word for a negative sign, before the number or behind it. */
  minus: 1 << 6,
  /** A part of a date that is no number. */
  date: 1 << 7,
  /** A noun of decades or centuries. */
  span: 1 << 8,
  time: 1 << 9,
  duration: 1 << 10,
  fraction: 1 << 11,
  share: 1 << 12,
  price: 1 << 13,
  /** A country, a region or a language. */
  listed: 1 << 14,
  /** A quantity that is no part of a name. */
  quantity: 1 << 15,
  title: 1 << 16,
  /** A mark that stands inside addresses, versions and the like. */
  address: 1 << 17,
  /** A gap that a program fills in. */
  gap: 1 << 18,
  /** The noun of a day: `the first day of the month`. */
  day: 1 << 19,
  /** A word for a week, of the calendar or not. */
  week: 1 << 20,
  /** A mark before an ordinal. */
  nth: 1 << 21,
  /** A part of a number, be it a phrase of the language or not. */
  counting: 1 << 22,
  /** A word in a script that spells borrowed words. */
  katakana: 1 << 23,
  /** Not where it begins, but wherever it stands in a whole phrase: the bits of the phrase moved by `WITHIN`. */
  inQuantity: 1 << 24,
  inTitle: 1 << 25,
  /** A part of a date that may be one by itself: a weekday is, the name of an era is not. */
  dated: 1 << 26,
  hedge: 1 << 27,
  /** What a rate is told by: "per", "a month", a stroke. */
  rate: 1 << 28,
  /** What tells a time of the day beside a number: its mark, a part of the day, a word that leads to hours. */
  clock: 1 << 29,
  /** A noun that a number names one of: a flight, a road. */
  numbered: 1 << 30,
} as const;

export const WITHIN = 9;

/** What phrases with these entries may begin. */
export function topicsOf(entries: readonly Entry[]): number {
  let topics = 0;
  for (const { class: kind, value } of entries) {
    topics |= TOPICS[kind] ?? 0;
    // `ten past three`: most words of the clock stand between their numbers.
    if (kind === 'clock-word' && value.startsWith('*')) topics |= time;
    if (value === 'day') topics |= TOPIC.day;
    if (value === 'week') topics |= TOPIC.week;
    if (value === 'decade') topics |= span;
    // The `s` of 1990s begins no date; the Roman number of a quarter stands before its noun.
    else if (kind === 'date-mark') topics |= value === 'quarter' ? dated : date;
    if (value === 'century') topics |= span | date;
    // `week 12 of 2023`
    if (value === 'week' && kind === 'unit') topics |= date;
    // الخامسة وعشر دقائق: at the fifth and ten minutes
    if (value === 'minute' && kind === 'unit') topics |= clock;
  }
  return topics;
}

/** What a mark may be a part of by itself. */
export const topicsOfMark = (mark: string): number =>
  ('@#./_:₀₁₂₃₄₅₆₇₈₉'.includes(mark) ? TOPIC.address : 0) |
  ('%{'.includes(mark) ? TOPIC.gap : 0) |
  (mark === '/' ? TOPIC.rate : 0);

const { piece, whole, minus, date, span, time, duration, fraction, share, price, listed, quantity, title } = TOPIC;
const { clock, hedge, numbered, rate } = TOPIC;
const dated = date | TOPIC.dated;

const TOPICS: { readonly [C in LexiconClass]?: number } = {
  number: piece | whole | quantity,
  'number-part': piece,
  'number-before-power': piece,
  scale: piece | quantity,
  'scale-mark': piece,
  'scale-before': piece,
  'number-word': piece,
  multiple: piece,
  ordinal: piece | whole | quantity,
  fraction: piece | time | fraction,
  'fraction-before': piece,
  'fraction-added': piece | fraction,
  'added-before': piece | whole | quantity,
  'article-one': piece,
  minus,
  'minus-after': minus,
  'minus-around': minus,
  'ordinal-before': TOPIC.nth,
  month: dated | quantity,
  'month-borrowed': dated,
  weekday: dated | quantity,
  'weekday-short': date,
  era: date | quantity,
  relative: dated | quantity,
  quarter: dated,
  'year-part': dated,
  'date-mark': quantity,
  decade: dated | span,
  holiday: dated,
  'ordinal-last': dated,
  half: time | clock,
  'half-marked': time | clock,
  dayperiod: time | clock | quantity,
  'half-told': time | clock,
  'clock-half': time | clock,
  'clock-hour': time | clock,
  'clock-marked': time | clock,
  'clock-word': clock,
  'clock-running': clock,
  'clock-before': clock,
  'time-mark': clock,
  span: duration,
  'amount-word': duration,
  'unit-alone': duration,
  hedge,
  numbered,
  'numbered-behind': numbered,
  per: rate,
  'per-unit': rate,
  'per-unit-before': rate,
  times: rate,
  'times-unit': rate,
  share,
  'price-part': price,
  territory: listed,
  language: listed,
  unit: quantity,
  currency: quantity,
  percent: quantity,
  part: quantity,
  scope: quantity,
  title,
};
