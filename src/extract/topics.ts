import type { Entry, LexiconClass } from '../locale/index.js';

/**
 * What a token may begin, by the classes of the phrases that begin with it, as bits: a reader that needs one of them
 * passes over all other tokens, and over segments that have none.
 */
export const TOPIC = {
  /** A part of a number. */
  piece: 1,
  /** A number that is no article. */
  number: 2,
  /** An article that is a number before some words: "a" of "a dozen". */
  article: 4,
  digits: 8,
  /** A number that may be a part of a word. */
  weak: 16384,
  /** A whole number or an ordinal, in one phrase. */
  whole: 32768,
  /** A part of a date that is no number. */
  date: 16,
  /** A noun of decades or centuries. */
  span: 32,
  time: 64,
  duration: 128,
  fraction: 256,
  share: 512,
  price: 1024,
  /** A country, a region or a language. */
  listed: 2048,
  /** A quantity that is no part of a name. */
  quantity: 4096,
  title: 8192,
} as const;

/** What phrases with these entries may begin. */
export function topicsOf(entries: readonly Entry[]): number {
  let topics = 0;
  for (const { class: kind, value } of entries) {
    topics |= TOPICS[kind] ?? 0;
    if (value === 'decade' || value === 'century') topics |= TOPIC.span;
    if (value === 'century') topics |= TOPIC.date;
  }
  return topics;
}

const { piece, whole, date, span, time, duration, fraction, share, price, listed, quantity, title } = TOPIC;

const TOPICS: { readonly [C in LexiconClass]?: number } = {
  number: piece | whole | quantity,
  'number-part': piece,
  'number-before-power': piece,
  scale: piece | quantity,
  'scale-mark': piece,
  'scale-before': piece,
  multiple: piece,
  ordinal: piece | whole | quantity,
  fraction: piece | time | fraction,
  'fraction-before': piece,
  'article-one': piece,
  month: date | quantity,
  'month-borrowed': date,
  weekday: date | quantity,
  'weekday-short': date,
  era: date | quantity,
  relative: date | quantity,
  quarter: date,
  'year-part': date,
  'date-mark': date | quantity,
  decade: date | span,
  holiday: date,
  half: time,
  'half-marked': time,
  dayperiod: time | quantity,
  'clock-word': time,
  'clock-hour': time,
  span: duration,
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
