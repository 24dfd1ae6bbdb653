/**
 * The classes of words and phrases that stages look up, with what the value of each says. The list is closed: all that
 * varies between languages is which phrases stand in which class. Several values that a phrase may have are given by
 * listing it under each.
 *
 * Number words are combined the same way in every language. Going through the words of `number`, in order: a power of
 * ten (10 or more) multiplies what smaller stands right before it ("two | hundred", 二 | 十), anything else is added
 * ("two thousand | five", "fünf | und | zwanzig"), and `number-joiner` words between two of them say nothing. Where
 * `number.powerFirst` is set, a power from 100 up is multiplied by what smaller comes right after it without a joiner
 * ("elfu mbili" is 2000). Combinations that do not follow this ("quatre-vingt-dix") are phrases of their own. A word that
 * is written together ("zweihundertfünf", "kahdestoista") is cut by `Lexicon.cut`. If the last word is an ordinal, the
 * whole is.
 */
export const CLASSES = {
  number: 'exact decimal of a number word: "20", "1000", "0.5"',
  'number-part':
    'exact decimal of a form that stands only inside a word written together: pl "dwudziesto" in dwudziestoletni',
  'number-after':
    'tens that stand behind what is counted and are added: "10" for déag in dhá bhliain déag, "20" for ar hugain',
  'number-before-power':
    'exact decimal of a word that is a number only before a hundred or more: "6" for Irish sé (he)',
  'number-word':
    'number word of a script of syllables that is another word where nothing counted touches it, or a phrase that counts nothing: 이 (this), 三角洲 (delta), ایک دوسرے (one another); "syllable" of one that begins many words of two syllables: 사 of 사건 (event); "behind" of one that is a number behind others only: tư of hai mươi tư; "time" of one that is a unit of time behind others: năm of hai mươi năm (twenty years)',
  'number-plural':
    'plural of a hundred or a thousand, which says how many behind a number only: тысячи людей are thousands of people; value ""',
  'number-vague':
    'word that leaves open how many hundreds or thousands stand behind it: several, tens of, několik; value ""',
  'number-joiner': 'word between number words, written together or apart: und, y, og, na; value ""',
  scale: 'power of ten that multiplies the figure before it: "6" for Mio., "4" for 万, "5" for lakh',
  'scale-mark':
    'power of ten of a mark too short to count unless it touches the figure or a currency follows: k, M, bn',
  'scale-before': 'power of ten that multiplies the figure after it: "3" for elfu',
  multiple: 'exact decimal of a counting noun: "12" for dozen, "20" for score',
  ordinal: 'whole number of an ordinal word: "3" for third',
  'ordinal-alone':
    'ordinal word that closes no greater ordinal after a cardinal: पहला, premier (101st is एक सौ एकवाँ, cent unième); value ""',
  'ordinal-before': 'mark before the figures of an ordinal: 第, thứ; value ""',
  'ordinal-after': 'mark after the figures of an ordinal: th, -й; value ""',
  'ordinal-last': 'word for the last one of a row, before what is counted: last, dernier, poslední; value ""',
  each: 'word that makes a share of the ordinal behind it: the jeder of jeder Fünfte, every; value ""',
  fraction: 'denominator of a fraction noun: "4" for quarter, "2" for half',
  'fraction-before': 'denominator that stands before its numerator: "3" for üçte, as in "üçte iki"',
  'fraction-after': 'ending or word that makes the number before it a denominator: -avo, -stel, avos; value ""',
  'fraction-counted':
    'form of an ordinal that tells parts behind a small number: centièmes, сотых (trois centièmes are three hundredths, trois centième is 300th); value ""',
  'fraction-added':
    'denominator of a part that stands behind a number or its unit and is added without an "and": "2" for rưỡi, as in "hai rưỡi" and "hai năm rưỡi"',
  'added-before':
    'what a word adds to the number right behind it: "0.5" for साढ़े in साढ़े तीन (three and a half), "-0.25" for पौने',
  share:
    'denominator of a share that no number counts: "2" for mitad, 半数; "0" of phrases that only begin like one: half full',
  'share-after': 'word that makes a half before it a share: the "of" of half of, the "their" of half their; value ""',
  'power-after': 'word after the exponent of a power: 乗, 次方; value ""',
  numbered: 'noun whose number is a name and no quantity: flight, Route, Bundesstraße; value ""',
  'numbered-behind': 'as numbered, of nouns behind the number: 次航班, "sefer sayılı"; value ""',
  percent: '"percent", "permille", "percentage-point" or "basis-point", a hundredth of one',
  'percent-point':
    'word for points, which are of a percentage that stands beside them: puan in yüzde 0,4 puan, "fell by 0.5 points to 4.2 %"; value ""',
  'percent-part':
    'percent that one of a counting noun makes: "10" for 割 and 成, "1" and "0.1" for what comes after it',
  'percent-off': 'percent that one of a counting noun takes off: "10" for 割引',
  'percent-left': 'percent that one of a counting noun leaves of a price: "10" for 折',
  'price-part': 'percent of a price told by one phrase: "50" for half price, 半額',
  currency: 'ISO 4217 codes, likeliest first, apart by spaces: "USD", "USD AUD CAD"',
  subunit:
    'how many of it make one of a currency, which the word may name: "100" for cents, "10" for 角, "100:EUR" for euro cents',
  unit: 'CLDR unit ids, likeliest first, apart by spaces: "kilometer", "mile-per-hour"',
  'unit-before':
    'CLDR unit id that a word before the figure makes of the unit behind it: 摂氏 for "celsius", 每小时; else as unit',
  month: '"1" to "12", or a calendar and a number: "islamic:9", "persian:1"',
  'month-word':
    'name of a month that is another word as well, and says nothing alone: mai (more), heinä (hay); value ""',
  'month-borrowed': 'number of a month name that texts of other languages borrow: 23/Sep/2020',
  weekday: 'ISO weekday, "1" for Monday',
  'weekday-short': 'ISO weekday of an abbreviation that means something else away from a date: mar, so',
  quarter: 'quarter of a year, "1" to "4": Q1, "1. Quartal"',
  dayperiod: 'CLDR day period: "am", "pm", "noon", "midnight", "morning1" …',
  'year-part':
    'part of a year beside which a year must stand, as EDTF numbers them: "21" to "24" for spring to winter, "40" and "41" for the halves',
  era: 'CLDR calendar and era: "gregorian:bc", "buddhist:be", "japanese:reiwa"',
  relative: 'CLDR field and offset: "day:-1" for yesterday, "week:1", "year:0", "tue:-1" for last Tuesday',
  holiday:
    'how the day of a holiday is found: "12-25"; "easter-2" or "orthodox+49", days from Easter; "11-thu4+1", a day after the fourth Thursday of November; "islamic:10-01"; likeliest first',
  ago: 'side of the duration on which it stands, and direction: "before:-" for vor, "after:-" for ago, "before:+" for in',
  'date-mark':
    'what a figure beside it is: "year", "month", "day", "quarter", "decade", "century"; or "first-year" of an era, 元年',
  decade: 'tens of the years of a decade that one word names: "80" for Achtzigerjahre, eighties',
  'time-mark':
    'what a figure before it is: "hour", "minute", "second": Uhr, h, 時; "dusk-hour" of an hour counted from six in the evening: ทุ่ม',
  zone: 'word that begins the name of a time zone behind a clock time: eastern, pacific; value ""',
  'clock-before':
    'word that an hour of the clock stands behind, not a span of hours: "mark" where the hour has its mark (lúc 2 giờ, в 2 часа), "hour" where it may be bare (alle 9), "told" where only minutes show that it is one (at ten to three)',
  half: 'clock phrases before an hour: "30" for half past, "-30" for halb, "15" for quarter past, "-15" for quarter to',
  'half-told': 'as half, of forms behind an hour that are said of the clock: "30" for жарымда in жеті жарымда, buçukta',
  'half-marked': 'as half, of words that count other things as well: साढ़े आठ बजे needs the mark of the hour',
  'clock-word':
    'word that puts minutes (M) and an hour (H) together, where it stands (*) and what it says: "M*H+" for ten past three, "M*H-" for ten to three, "*MH-" for без десяти три, "H*M+" for las tres y diez, "HM*-" for 3時10分前; "M*H^" counts from the hour before: десять на третю',
  'clock-half':
    'hour to which half an hour is left, in one word: "8" for pusastoņos, полвосьмого, halfagt (half past seven)',
  'clock-hour': 'form of an hour that is said of the clock only: "3" for üçe, as in üçe beş var',
  'clock-marked':
    'hour written together with its mark: "5" for পাঁচটায় in বিকেল পাঁচটায়; a time where a part of the day or minutes stand beside it',
  'clock-running': 'hour that is running, told by its number: "4" for четвёртого, as in десять минут четвёртого',
  joiner:
    '"range" (to, bis), "range-open" (between, from) before the ends and "range-close" (arasında) behind them, "and", "of", "to" (of scores and odds), of fractions "over", "with" (between whole and fraction only) and, after the denominator, "parts" (分之); "attributive" between a date and a part of it (の, 的), "out-of" between a part and its whole (out of, sur), "whole-of" where the whole stands first (में से)',
  'next-day':
    'word between a day and the next one, of the night between them, that joins no other numbers: "op" in van 3 op 4 maart, на in с 3 на 4 марта; value ""',
  minus: 'word for a negative sign; value ""',
  'minus-after': 'words behind a figure, or behind its unit, that make it negative: below zero, minusgrader; value ""',
  'minus-around':
    'what stands on both sides of a figure and its unit and makes it negative: "open" for शून्य से and sıfırın, "close" for the नीचे of शून्य से 12 डिग्री नीचे',
  'one-of':
    'word for one of so many behind their number and noun: biri in üç kadından biri (one in three women); value ""',
  point: 'word for the decimal point; value ""',
  per: 'word that makes a rate: a, per, pro; value ""',
  'per-unit':
    'CLDR unit of time that a phrase behind a quantity makes the base of its rate: "month" for im Monat, monthly; "" of words behind it that make it tell when: darauf in im Monat darauf',
  'per-unit-before': 'as per-unit, of phrases before a quantity: "month" for 每月, ayda',
  times:
    'how many times one word or phrase says that something happens, beside the base of a rate only: "2" for twice, zweimal, дважды; "" for the noun of times behind a number: fois, 回',
  'times-unit':
    'CLDR unit of time of a phrase that is the base of a rate beside a count of times only: w tygodniu, viikossa, সপ্তাহে; "" of words beside it that make it tell when: गत, last',
  hedge: '"about", "almost", "over", "under", "at-least" or "at-most"',
  bound: '"by", "since", "until", "as-of", "before" or "after"',
  part: '"start", "mid" or "end", of a year, month or week',
  counter: 'word that stands between a number and what it counts: 名, 個, 명; value ""',
  span: 'amount and CLDR unit of a span of time told by one word: "2:day" for يومان, 이틀, "0.5:year" for полгода',
  'amount-word':
    'amount and CLDR unit or ISO 4217 codes that one word tells: "2:kilometer" for كيلومتران, "2:USD" for دولارين',
  'unit-alone':
    'CLDR unit of a form of its noun that says one of it beside a word such as ago, in languages without articles: "week" for неделю in неделю назад, týdnem in před týdnem',
  age: 'word that makes years an age: "old", -jährig; value ""',
  'age-nth':
    'words behind an ordinal that make it an age in years: من عمره in في الخامسة والثلاثين من عمره (35 years old); value ""',
  'unit-ending': 'CLDR unit that closes a number word: "day" for -tägig of dreitägig, дневный of двухдневный',
  territory: 'CLDR territory code',
  language: 'CLDR language code',
  title: 'word before a personal name: Mr, Dr., Präsident; value ""',
  direction:
    '"up" or "down", "won" or "lost", "above" or "below"; a value with "-stem" is of phrases that a word begins with',
  negation:
    '"sure", "maybe" (a negation may hide in it) or "none" (looks like one: неделя); "-stem", "-ending" and "-inside" say which part of a word the phrase is. A phrase is "maybe" for one of five reasons: it is another negative word (never, nobody, hardly); it leaves something out (without, only, except, until, instead); it says that something is lacking, ceases, fails, is hard to do, refused, prevented, forbidden, denied or doubted (lack, struggle, refuse); it is a negative affix (un-, -less); or it is a set phrase in which the negation denies nothing (not only, not older than, not guilty)',
  scope:
    '"all" (the whole, the entire), "every" (all, each), "some", "only", "both", "of-which" (of whom, among them) or "maybe" (words that come and go); with "-stem" and so on as above',
  modality:
    '"future", or "maybe-future" of words that say other things as well; "must" or "may", "strives" or "ensures"; with "-stem" and so on as above',
  clause:
    'what ends a sentence where the script writes no stops: "opens" or "may-open" one (however; he), "ends" or "may-end" one (a particle of politeness; already), or "binds" what follows (that, which)',
  'article-one': 'word that may be the number one or an article or pronoun; value ""',
} as const;

export type LexiconClass = keyof typeof CLASSES;

/**
 * Whether readers are told how a phrase is written: `M` and `m` are two things, and `May` is a month where `may` is none.
 * All other phrases of generated data are folded before they are stored.
 */
export function isKeptAsWritten(lexiconClass: LexiconClass, phrase: string): boolean {
  return phrase.length <= 3 || lexiconClass === 'month';
}

const EMPTY = /^$/;
const DECIMAL = /^\d+(\.\d+)?$/;
const WHOLE = /^\d+$/;
const WEEKDAY = /^[1-7]$/;
const HOLIDAY = /^(\d\d-\d\d|(easter|orthodox)([+-]\d+)?|\d\d-[a-z]{3}(-1|[1-5])([+-]\d+)?|[a-z]+:\d\d-\d\d)$/;

/** What the values of each class must look like; checked when data is loaded. */
export const VALUES: Readonly<Record<LexiconClass, RegExp>> = {
  number: DECIMAL,
  'number-part': DECIMAL,
  'number-after': WHOLE,
  'number-before-power': DECIMAL,
  'number-word': /^(syllable|behind|time)?$/,
  'number-plural': EMPTY,
  'number-vague': EMPTY,
  'number-joiner': EMPTY,
  scale: WHOLE,
  'scale-mark': WHOLE,
  'scale-before': WHOLE,
  multiple: DECIMAL,
  ordinal: WHOLE,
  'ordinal-alone': EMPTY,
  'ordinal-before': EMPTY,
  'ordinal-after': EMPTY,
  'ordinal-last': EMPTY,
  each: EMPTY,
  fraction: WHOLE,
  'fraction-before': WHOLE,
  'fraction-after': EMPTY,
  'fraction-counted': EMPTY,
  'fraction-added': WHOLE,
  'added-before': /^-?0\.\d+$/,
  share: /^([02345]|10)$/,
  'share-after': EMPTY,
  'power-after': EMPTY,
  numbered: EMPTY,
  'numbered-behind': EMPTY,
  percent: /^(percent|permille|percentage-point|basis-point)$/,
  'percent-point': EMPTY,
  'percent-part': DECIMAL,
  'percent-off': DECIMAL,
  'percent-left': DECIMAL,
  'price-part': DECIMAL,
  currency: /^[A-Z]{3}( [A-Z]{3})*$/,
  subunit: /^\d+(:[A-Z]{3})?$/,
  unit: /^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$/,
  'unit-before': /^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$/,
  month: /^([a-z]+:)?(1[0-3]|[1-9])$/,
  'month-word': EMPTY,
  'month-borrowed': /^(1[0-2]|[1-9])$/,
  weekday: WEEKDAY,
  'weekday-short': WEEKDAY,
  quarter: /^[1-4]$/,
  dayperiod: /^(am|pm|noon|midnight|(morning|afternoon|evening|night)[12])$/,
  'year-part': /^(2[1-4]|4[01])$/,
  era: /^[a-z]+:[a-z]+$/,
  relative: /^(year|quarter|month|week|day|hour|minute|mon|tue|wed|thu|fri|sat|sun):-?\d$/,
  holiday: HOLIDAY,
  ago: /^(before|after):[+-]$/,
  'date-mark': /^(year|month|week|day|quarter|decade|century|first-year)$/,
  decade: /^[1-9]0$/,
  'time-mark': /^(hour|minute|second|dusk-hour)$/,
  zone: EMPTY,
  'clock-before': /^(hour|mark|told)$/,
  'clock-word': /^(M\*H|\*MH|H\*M|HM\*|MH\*)[-+^]$/,
  'clock-half': /^(1[0-2]|[1-9])$/,
  'clock-hour': /^(1[0-2]|[1-9])$/,
  'clock-marked': /^(1[0-2]|[1-9])$/,
  'clock-running': /^(1[0-2]|[1-9])$/,
  'half-told': /^\d+$/,
  'half-marked': /^-?\d+$/,
  half: /^-?\d+$/,
  joiner: /^(range|range-open|range-close|and|of|to|over|with|parts|attributive|out-of|whole-of)$/,
  'next-day': EMPTY,
  minus: EMPTY,
  'minus-after': EMPTY,
  'minus-around': /^(open|close)$/,
  'one-of': EMPTY,
  point: EMPTY,
  per: EMPTY,
  'per-unit': /^[a-z]*$/,
  'per-unit-before': /^[a-z]+$/,
  times: /^([1-9]\d?)?$/,
  'times-unit': /^[a-z]*$/,
  hedge: /^(about|almost|over|under|at-least|at-most)$/,
  bound: /^(by|since|until|as-of|before|after)$/,
  part: /^(start|mid|end)$/,
  counter: EMPTY,
  'unit-alone': /^[a-z]+$/,
  'amount-word': /^\d+:([a-z]+(-[a-z]+)*|[A-Z]{3}( [A-Z]{3})*)$/,
  span: /^\d+(\.\d+)?:[a-z]+$/,
  age: EMPTY,
  'age-nth': EMPTY,
  'unit-ending': /^[a-z]+(-[a-z]+)*$/,
  territory: /^([A-Z]{2}|\d{3})$/,
  language: /^[a-z]{2,3}$/,
  title: EMPTY,
  direction: /^(up|down|won|lost|above|below)(-stem)?$/,
  negation: /^(sure|maybe|none)(-stem|-ending|-inside)?$/,
  scope: /^(all|every|some|only|both|of-which|maybe)(-stem|-ending|-inside)?$/,
  modality: /^((maybe-)?future|must|may|strives|ensures)(-stem|-ending|-inside)?$/,
  clause: /^(opens|may-open|ends|may-end|binds)$/,
  'article-one': EMPTY,
};
