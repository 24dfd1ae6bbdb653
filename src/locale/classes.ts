/**
 * The classes of words and phrases that stages look up, with what the value of each says. The list is closed: all that
 * varies between languages is which phrases stand in which class. Several values that a phrase may have are given by
 * listing it under each.
 */
export const CLASSES = {
  number: 'exact decimal of a number word: "20", "1000", "0.5"',
  scale: 'power of ten that multiplies the figure before it: "6" for Mio., "4" for 万, "5" for lakh',
  multiple: 'exact decimal of a counting noun: "12" for dozen, "20" for score',
  ordinal: 'whole number of an ordinal word: "3" for third',
  'ordinal-before': 'mark before the figures of an ordinal: 第, thứ; value ""',
  'ordinal-after': 'mark after the figures of an ordinal: th, -й; value ""',
  fraction: 'denominator of a fraction noun: "4" for quarter, "2" for half',
  percent: '"percent", "permille" or "percentage-point"',
  currency: 'ISO 4217 codes, likeliest first, apart by spaces: "USD", "USD AUD CAD"',
  unit: 'CLDR unit ids, likeliest first, apart by spaces: "kilometer", "mile-per-hour"',
  month: '"1" to "12", or a calendar and a number: "islamic:9", "persian:1"',
  weekday: 'ISO weekday, "1" for Monday',
  dayperiod: 'CLDR day period: "am", "pm", "noon", "midnight", "morning1" …',
  era: 'CLDR calendar and era: "gregorian:bc", "buddhist:be", "japanese:reiwa"',
  relative: 'field and offset in CLDR fields: "day:-1" for yesterday, "week:1", "year:0"',
  ago: 'field, direction: "day:-" for "{0} days ago", "month:+" for "in {0} months"; the phrase holds {0}',
  'date-mark': 'what a figure beside it is: "year", "month", "day", "quarter", "decade", "century"',
  'time-mark': 'what a figure before it is: "hour", "minute", "second": Uhr, h, 時',
  half: 'clock phrases before an hour: "30" for half past, "-30" for halb, "15" for quarter past, "-15" for quarter to',
  joiner: '"range" (to, bis), "range-open" (between, from), "and", "of", "to" (of scores and odds)',
  minus: 'word for a negative sign; value ""',
  point: 'word for the decimal point; value ""',
  per: 'word that makes a rate: a, per, pro; value ""',
  hedge: '"about", "almost", "over", "under", "at-least" or "at-most"',
  bound: '"by", "since", "until", "as-of", "before" or "after"',
  part: '"start", "mid" or "end", of a year, month or week',
  age: 'word that makes years an age: "old", -jährig; value ""',
  territory: 'CLDR territory code',
  language: 'CLDR language code',
  title: 'word before a personal name: Mr, Dr., Präsident; value ""',
  direction: '"up" or "down"',
  negation: 'value ""',
  scope: '"all", "only", "some", "both", "of-which" …',
  modality: '"future", "must", "may", "planned", "strive", "ensure" …',
  'article-one': 'word that may be the number one or an article or pronoun; value ""',
} as const;

export type LexiconClass = keyof typeof CLASSES;
