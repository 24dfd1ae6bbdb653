import { WEEKDAYS } from '../../fact/days.js';
import { byLocale } from '../../locale/index.js';
import { caseAt } from '../../text/case.js';
import { isWholeRun } from '../../text/tokens.js';
import type { Numeral } from '../numeral/model.js';
import {
  beforeConcord,
  begins,
  folded,
  isHyphen,
  numeralAt,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { TOPIC } from '../topics.js';
import { isSpelled, isWrittenTogether } from '../weak.js';
import { type Figure, makeFigure, type Piece, pieceOf, wordPiece } from './model.js';

/** The parts of a date that may begin at a token. */
export function piecesAt(scan: Scan, at: number): Piece[] {
  if (!mayHold(scan, at)) return [];
  const pieces: Piece[] = [];
  addWords(pieces, scan, at);
  const figure = figureAt(scan, at);
  if (figure) addFigures(pieces, scan, figure);
  const marked = markedPiece(scan, at);
  if (marked) pieces.push(marked);
  return pieces;
}

/** Most words are no part of a date; to see that costs less than to try. */
const mayHold = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === 'digits' || (scan.starting[at]?.length ?? 0) > 0 || numeralAt(scan, at) !== undefined;

function addWords(pieces: Piece[], scan: Scan, at: number): void {
  if (!begins(scan, at, TOPIC.date)) return;
  const add = (role: Piece['role'], { from, to }: Phrase, fields: Partial<Piece>): void => {
    pieces.push(wordPiece(role, from, to, fields));
  };
  for (const phrase of phrasesAt(scan, at, 'month')) {
    const [number, calendar] = phrase.value.split(':').reverse();
    if (!standsAlone(scan, phrase) || pieces.some(({ to, value }) => to === phrase.to && value === Number(number)))
      continue;
    if (isShortWithEnding(scan, phrase)) continue;
    const weak = isAbbreviation(scan, phrase);
    // Catalan `des del 2016` is since that year.
    if (weak && beginsOther(scan, phrase)) continue;
    add('month', phrase, { value: Number(number), calendar, weak });
  }
  for (const phrase of phrasesAt(scan, at, 'month-borrowed')) {
    if (pieces.length === 0 && isCapital(scan, at))
      add('month', phrase, { value: Number(phrase.value), borrowed: true });
  }
  for (const phrase of phrasesAt(scan, at, 'year-part')) {
    // The spring of 2020年春节 is a feast.
    const feast = phraseAt(scan, at, 'holiday');
    if ((feast?.to ?? 0) <= phrase.to) add('month', phrase, { value: Number(phrase.value) });
  }
  for (const phrase of phrasesAt(scan, at, 'quarter')) add('month', phrase, { value: QUARTERS + Number(phrase.value) });
  for (const phrase of phrasesAt(scan, at, 'weekday')) {
    if (standsAlone(scan, phrase) && !isWeek(scan, phrase) && !isNth(scan, phrase))
      add('weekday', phrase, { value: Number(phrase.value) });
  }
  for (const phrase of phrasesAt(scan, at, 'weekday-short')) {
    if (standsAlone(scan, phrase)) add('weekday', phrase, { value: Number(phrase.value), weak: true });
  }
  const first = phrasesAt(scan, at, 'date-mark').find(({ value }) => value === 'first-year');
  if (first) add('year', first, { value: 1, marked: 'after' });
  for (const phrase of phrasesAt(scan, at, 'era')) add('era', phrase, { calendar: phrase.value });
  for (const phrase of phrasesAt(scan, at, 'relative')) {
    const [field = '', offset = ''] = phrase.value.split(':');
    const weekday = WEEKDAYS.indexOf(field) + 1;
    if (weekday > 0) add('weekday', phrase, { value: weekday, relative: Number(offset) });
    else if (field === 'year' || field === 'month' || field === 'week')
      add(field, phrase, { relative: Number(offset) });
  }
}

/** Whether a longer phrase begins with a word that is a short month, and says something else of a date. */
const beginsOther = (scan: Scan, { from, to }: Phrase): boolean =>
  phrasesAt(scan, from, 'bound').some((bound) => bound.to > to);

/** Indonesian `minggu` is a week where `Minggu` is Sunday, and `Minggu lalu` is last week. */
function isWeek(scan: Scan, { from, to }: Phrase): boolean {
  const isRelative = phrasesAt(scan, from, 'relative').some((one) => one.to > to && one.value.startsWith('week'));
  if (isRelative) return true;
  const isUnit = phrasesAt(scan, from, 'unit').some((unit) => unit.to === to && unit.value === 'week');
  return isUnit && caseAt(scan.document.text, scan.tokens[from]?.start ?? 0) === 'lower';
}

/** Greek `Πέμπτη` is Thursday, `πέμπτη` the fifth. */
const isNth = (scan: Scan, { from, to }: Phrase): boolean =>
  scan.locale.date.capitalDays === true && !isCapital(scan, from) && phraseAt(scan, from, 'ordinal')?.to === to;

function isCapital(scan: Scan, at: number): boolean {
  return caseAt(scan.document.text, scan.tokens[at]?.start ?? 0) === 'capital';
}

/** EDTF numbers the quarters 33 to 36 where months stand. */
export const QUARTERS = 32;

/**
 * A short name without its stop, in small letters, may be another word, as Czech `pro` (for, or December) is. It is
 * short if a longer name of the same month begins with it; Estonian `mai` has `mais` for its case.
 */
function isAbbreviation(scan: Scan, { from, to, value }: Phrase): boolean {
  const token = scan.tokens[from];
  if (!token || to - from > 1 || token.end - token.start > 3 || folded(scan, to) === '.') return false;
  if (!CASED.test(token.folded) || scan.document.text.slice(token.start, token.end) !== token.folded) return false;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [name, month] of monthNames(scan.locale)) {
    if (month === value && name.length > token.folded.length && name.startsWith(token.folded))
      shortest = Math.min(shortest, name.length);
  }
  return shortest < Number.POSITIVE_INFINITY && shortest > token.folded.length + 1;
}

/**
 * A short name takes no ending: Turkish `arasında` is "between", and no December that is written `Ara`. It is short if it has
 * three letters and a longer name of the same month begins with it: Somali `Mar` of `Maarso`, and `markii` is "when".
 */
function isShortWithEnding(scan: Scan, { from, to, value }: Phrase): boolean {
  const word = folded(scan, from);
  const names = monthNames(scan.locale);
  if (to - from > 1 || names.has(word)) return false;
  let stem = '';
  for (const [name, month] of names) {
    if (month === value && name.length > stem.length && word.startsWith(name)) stem = name;
  }
  if (stem === '' || stem.length > 3) return false;
  for (const [name, month] of names) {
    if (month !== value || name.length <= stem.length) continue;
    if (name.startsWith(stem) || name.replace(DOUBLED, '$1').startsWith(stem)) return true;
  }
  return false;
}

const DOUBLED = /(\p{L})\1/gu;

/** Scripts that have small letters to be told from capitals. */
const CASED = /^[\p{Lu}\p{Ll}]/u;

/** The names of months that are one word, with what they say. */
export const monthNames = byLocale((locale) => locale.lexicon.words('month'));

/** A whole number in figures or words at a token, with the ordinal mark that follows it. */
function figureAt(scan: Scan, at: number): Figure | undefined {
  const token = scan.tokens[at];
  if (token?.kind === 'digits') {
    const figures = token.folded.length;
    const value = Number(token.folded);
    const afterStop = folded(scan, at + 1) === '.' ? at + 2 : at + 1;
    const ordinal = phraseAt(scan, at + 1, 'ordinal-after') ?? phraseAt(scan, afterStop, 'ordinal-after');
    const stopped = ordinal !== undefined && folded(scan, ordinal.to - 1) === '.';
    // The stop at the end of a sentence makes no ordinal, nor does the point of `in January and 4.1% in February`.
    if (ordinal && (!stopped || (ordinal.to < scan.tokens.length && scan.tokens[ordinal.to]?.kind !== 'digits')))
      return makeFigure(at, ordinal.to, value, figures, 'ordinal');
    if (isDegreeOfDay(scan, at + 1)) return makeFigure(at, at + 2, value, figures, 'ordinal');
    return makeFigure(at, at + 1, value, figures);
  }
  // In `tháng 9 năm 2009` the word for five says that a year follows; `thứ Bảy`, the seventh, is Saturday.
  const isWord = begins(scan, at, TOPIC.date);
  if (isWord && (phraseAt(scan, at, 'date-mark') || phraseAt(scan, at, 'weekday'))) return undefined;
  const spelled = spelledYear(scan, at) ?? countedWeekday(scan, at);
  if (spelled) return spelled;
  const numeral = numeralAt(scan, at);
  const year = numeral?.form === 'words' ? yearInTwo(scan, numeral) : undefined;
  if (year) return year;
  const whole = numeral?.amounts.find((amount) => /^\d{1,4}$/.test(amount));
  if (numeral?.form !== 'words' || whole === undefined || (numeral.weak && !isMarked(scan, numeral)))
    return ordinalWord(scan, at);
  return makeFigure(at, numeral.to, Number(whole), 0, numeral.ordinal ? 'ordinal' : undefined);
}

/** The 八 of 三月八号 and the 팔 of 삼월 팔일, by themselves parts of too many words to be numbers, are such beside the mark of a day. */
const isMarked = (scan: Scan, { from, to }: Pick<Figure, 'from' | 'to'>): boolean =>
  /^[\p{Script=Han}\p{Script=Hangul}]/u.test(folded(scan, from)) && phraseAt(scan, to, 'date-mark') !== undefined;

/** `1° aprile`: before a month the sign of a degree is that of an ordinal. */
function isDegreeOfDay(scan: Scan, at: number): boolean {
  if (folded(scan, at) !== '°') return false;
  const next = skipSpace(scan, at + 1);
  const of = phrasesAt(scan, next, 'joiner').find(({ value }) => value === 'of');
  return phraseAt(scan, of ? skipSpace(scan, of.to) : next, 'month') !== undefined;
}

/** "Nineteen seventy-six": the centuries of a year and its other two figures, as numbers of their own. */
function yearInTwo(scan: Scan, { from, to, amounts, ordinal }: Numeral): Figure | undefined {
  const [first, second] = [amounts[0] ?? '', numeralAt(scan, skipSpace(scan, to))];
  if (ordinal || !/^(1[1-9]|20)$/.test(first) || second?.form !== 'words' || second.ordinal) return undefined;
  const rest = second.amounts[0] ?? '';
  if (second.from === to || !/^[1-9]\d$/.test(rest) || isHyphen(scan, second.to)) return undefined;
  return makeFigure(from, second.to, Number(first + rest), 0);
}

/** The number of 第1金曜日 and 第一个星期五, with the word that counts the weekday. */
function countedWeekday(scan: Scan, at: number): Figure | undefined {
  const mark = phraseAt(scan, at, 'ordinal-before');
  const figure = mark && wholeAt(scan, mark.to);
  if (!figure) return undefined;
  const counter = phraseAt(scan, figure.to, 'counter');
  const to = [figure.to, counter?.to ?? figure.to].find((end) => phraseAt(scan, end, 'weekday'));
  return to === undefined ? undefined : makeFigure(at, to, figure.value, 0, 'ordinal', figure.written);
}

/** A digit in figures or in a word of one character. */
function wholeAt(scan: Scan, at: number): Figure | undefined {
  const token = scan.tokens[at];
  const word = phrasesAt(scan, at, 'number').find(({ to, value }) => to === at + 1 && value.length === 1);
  const written = token?.kind === 'digits' ? ('figures' as const) : ('words' as const);
  const value = Number(word?.value ?? (token?.kind === 'digits' ? token.folded : Number.NaN));
  return value >= 1 && value <= 5 ? makeFigure(at, at + 1, value, 0, undefined, written) : undefined;
}

/** 二〇一六年: four digits in words, one after the other, and the mark of a year. */
function spelledYear(scan: Scan, at: number): Figure | undefined {
  if (!phraseAt(scan, at, 'number') || !isUnspaced(folded(scan, at))) return undefined;
  let digits = '';
  for (let next = at; next < at + 4; next++) {
    const digit = phrasesAt(scan, next, 'number').find(({ to, value }) => to === next + 1 && value.length === 1);
    if (!digit) return undefined;
    digits += digit.value;
  }
  const marked = phrasesAt(scan, at + 4, 'date-mark').some(({ value }) => value === 'year');
  return marked ? makeFigure(at, at + 4, Number(digits), 0) : undefined;
}

function ordinalWord(scan: Scan, at: number): Figure | undefined {
  const word = phraseAt(scan, at, 'ordinal');
  return word && makeFigure(at, word.to, Number(word.value), 0, 'ordinal');
}

/** A mark before its figure: `năm 2024`, `año 2024`. */
function markedPiece(scan: Scan, at: number): Piece | undefined {
  const mark = begins(scan, at, TOPIC.date) ? phraseAt(scan, at, 'date-mark') : undefined;
  if (!mark || standsBehind(scan, mark)) return undefined;
  const role = ROLES[mark.value];
  const figure = figureAt(scan, skipSpace(scan, mark.to));
  if (!figure || !role || !fits(role, figure) || (role === 'year' && isDecade(scan, figure.from + 1))) return undefined;
  const to = role === 'year' && figure.figures > 0 ? figure.from + 1 : figure.to;
  return pieceOf(role, makeFigure(at, to, figure.value, figure.figures, 'before', figure.written));
}

/** `tahun 1980-an` names no year. */
const isDecade = (scan: Scan, at: number): boolean =>
  folded(scan, at) === '-' && phrasesAt(scan, at + 1, 'date-mark').some(({ value }) => value === 'decade');

function addFigures(pieces: Piece[], scan: Scan, figure: Figure): void {
  const mark = phraseAt(scan, figure.to, 'date-mark') ?? phraseAt(scan, skipSpace(scan, figure.to), 'date-mark');
  const role = mark && ROLES[mark.value];
  const touches = mark !== undefined && (mark.from === figure.to || standsBehind(scan, mark));
  // In `5 tháng 1` the mark belongs to the month name that begins with it, in 둘째 일요일 to that of the weekday.
  const fitting = role && (fits(role, figure) || (role === 'year' && touches));
  const isName = mark && (phraseAt(scan, mark.from, 'month') || phraseAt(scan, mark.from, 'weekday'));
  if (mark && role && fitting && !isName && !isOfNext(scan, figure, mark) && !isCount(scan, figure, mark)) {
    pieces.push(pieceOf(role, figure, mark.to, touches ? 'after' : 'apart'));
  }
  if (mark?.value === 'quarter' && figure.marked && figure.value <= 4) {
    const quarter = makeFigure(figure.from, mark.to, QUARTERS + figure.value, figure.figures, figure.marked);
    pieces.push(pieceOf('month', quarter));
  }
  // The 11 of 2024年11月 is no day.
  const isOther = role !== undefined && role !== 'day' && touches && !isName;
  if (
    fits('day', figure) &&
    !isOther &&
    !(figure.marked && countsTime(scan, figure.to)) &&
    !isInAmount(scan, figure) &&
    !isHourOf(scan, figure)
  ) {
    pieces.push(pieceOf('day', figure));
    const noun = figure.marked ? dayNoun(scan, figure.to) : undefined;
    if (noun !== undefined) pieces.push(pieceOf('day', figure, noun));
  }
  if (figure.figures === 4) {
    if (!isDecade(scan, figure.from + 1)) pieces.push(pieceOf('year', figure, figure.from + 1));
  } else if (fits('year', figure) && (!figure.marked || isBeforeEra(scan, figure)))
    pieces.push(pieceOf('year', figure));
  // `между 290 и 260 годами до н. э.`
  const noun =
    role === 'year' || !fits('year', figure) ? undefined : phraseAt(scan, skipSpace(scan, figure.to), 'unit');
  if (noun?.value.split(' ').includes('year') && isBeforeEra(scan, noun))
    pieces.push(pieceOf('year', figure, noun.to, 'apart'));
}

/** `στις 14:30` is no day. */
const isHourOf = (scan: Scan, { to, figures }: Figure): boolean =>
  figures > 0 && folded(scan, to) === ':' && scan.tokens[to + 1]?.kind === 'digits';

/** `480. pr. Kr.`: where years are written as ordinals, the era makes one of any. */
const isBeforeEra = (scan: Scan, { to }: Pick<Figure, 'to'>): boolean =>
  phraseAt(scan, skipSpace(scan, to), 'era') !== undefined;

/** In 7월 첫째 주, the first week of July, the ordinal counts weeks and names no day. */
function countsTime(scan: Scan, at: number): boolean {
  const noun = skipSpace(scan, at);
  // `28. dec.` is a day, though `dec` is short for a decade too.
  if (phraseAt(scan, noun, 'weekday') || phraseAt(scan, noun, 'month')) return false;
  return phrasesAt(scan, noun, 'unit').some(({ value }) => SPANS.has(value));
}

const SPANS: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century']);

/**
 * `in January 3.8 percent` and `хоёрдугаар сард 14 сая` (14 million in February) tell no days: the figure goes on. Nor does
 * `በአፕሪል 11 በመቶ` (11 percent in April).
 */
function isInAmount(scan: Scan, { from, to, figures, marked }: Figure): boolean {
  if (figures === 0 || marked) return false;
  const numeral = numeralAt(scan, from);
  if (numeral === undefined) return false;
  if (phraseAt(scan, skipSpace(scan, numeral.to), 'percent') || isPercentFirst(scan, from)) return true;
  return numeral.to > to && (numeral.scale !== undefined || isDecimal(scan, numeral.to, to));
}

/** `kumaphesenti angu-11 ngo-Ephreli` are 11 percent in April. */
const isPercentFirst = (scan: Scan, from: number): boolean =>
  scan.locale.number.unitFirst === true &&
  phraseBefore(scan, skipSpaceBack(scan, beforeConcord(scan, from)), 'percent') !== undefined;

const isDecimal = ({ tokens, locale }: Scan, end: number, mark: number): boolean =>
  end === mark + 2 && tokens[mark]?.folded === locale.number.decimal[0];

/** Over the noun of `the 15th day of June`. */
function dayNoun(scan: Scan, at: number): number | undefined {
  const noun = skipSpace(scan, at);
  // The Korean day begins the name of Sunday: 둘째 일요일.
  if (phraseAt(scan, noun, 'weekday')) return undefined;
  return phrasesAt(scan, noun, 'unit').find(({ value }) => value === 'day')?.to;
}

/** Thai สองเดือน are two months, where 六月 is June: no unit of time is called 月. */
function isCount(scan: Scan, { figures, marked }: Figure, { from, to, value }: Phrase): boolean {
  if (value !== 'month' || figures > 0 || marked) return false;
  return phrasesAt(scan, from, 'unit').some((unit) => unit.to === to && unit.value === 'month');
}

/** 年, 월 and 月份 stand behind their figures, with a space or without; words that are spelled with letters may stand before them: `ปี 2020`. */
function standsBehind(scan: Scan, { from, to }: Phrase): boolean {
  const first = folded(scan, from);
  return (to - from === 1 && isUnspaced(first)) || (isWrittenTogether(first) && !isSpelled(first));
}

/** In `12 tháng 4` the mark belongs to the figure behind it. */
function isOfNext(scan: Scan, figure: Figure, mark: Phrase): boolean {
  if (standsBehind(scan, mark)) return false;
  const next = scan.tokens[skipSpace(scan, mark.to)];
  return mark.from > figure.to && mark.value === 'month' && next?.kind === 'digits' && next.folded.length <= 2;
}

const ROLES: { readonly [mark: string]: 'day' | 'month' | 'year' } = { day: 'day', month: 'month', year: 'year' };

/** Years of two figures are years only in company: that is judged where the parts are put together. */
function fits(role: 'day' | 'month' | 'year', { value, figures }: Figure): boolean {
  if (role === 'day') return value >= 1 && value <= 31 && figures <= 2;
  if (role === 'month') return value >= 1 && value <= 12 && figures <= 2;
  return figures === 0 ? value >= 1000 && value <= 2999 : figures <= 4;
}

/** One character of a script that writes words together. */
export const isUnspaced = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(
    text,
  );

/** Not a part of a longer run of letters, except in scripts that write words together, and there not one letter. */
function standsAlone(scan: Scan, { from, to }: Phrase): boolean {
  return to - from > 1 || isWholeRun(scan.tokens, from) || folded(scan, from).length > 1;
}
