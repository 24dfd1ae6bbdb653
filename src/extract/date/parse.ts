import { byLocale } from '../../locale/index.js';
import { peek } from '../../text/peek.js';
import { isRunEnd } from '../../text/tokens.js';
import {
  folded,
  isClitic,
  isEndingMark,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { isSpaced } from '../weak.js';
import { monthsAfterDay } from './after-day.js';
import { isBeforeCapital, isMonthAlone } from './alone.js';
import { type Gap, gapsAt } from './gap.js';
import type { Piece } from './model.js';
import { piecesAt } from './piece.js';
import { publishedOn } from './published.js';
import { isRangeMark } from './range.js';
import { isYearOf } from './value.js';

/** The parts of one written date, over `tokens[from, to)`. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly day: Piece | undefined;
  readonly month: Piece | undefined;
  readonly year: Piece | undefined;
  readonly weekday: Piece | undefined;
  readonly week: Piece | undefined;
  readonly era: Piece | undefined;
}

/**
 * The longest date that begins at a token. A date is a run of parts (day, month, year, weekday, era) with light gaps
 * between, each part at most once and in any order in which the parts do not lose each other: `16 January 2024`,
 * `January 16, 2024`, `2024年1月16日`, `ngày 16 tháng 1`. At least a day with its month, a month with its year, or a
 * part that says by a mark what it is, must be there.
 */
export function parseDate(scan: Scan, at: number): WrittenDate | undefined {
  return explore(scan, emptyAt(at), undefined, [{ to: at, kind: 'tight' }]);
}

/** What is written where nothing was found yet. */
export const emptyAt = (at: number): WrittenDate => ({
  from: at,
  to: at,
  day: undefined,
  month: undefined,
  year: undefined,
  weekday: undefined,
  week: undefined,
  era: undefined,
});

/** Written out, since this is done for every part that is tried. */
const withPart = (date: WrittenDate, part: Piece): WrittenDate => ({
  from: date.from,
  to: part.to,
  day: date.day ?? (part.role === 'day' ? part : undefined),
  month: date.month ?? (part.role === 'month' ? part : undefined),
  year: date.year ?? (part.role === 'year' ? part : undefined),
  weekday: date.weekday ?? (part.role === 'weekday' ? part : undefined),
  week: date.week ?? (part.role === 'week' ? part : undefined),
  era: date.era ?? (part.role === 'era' ? part : undefined),
});

function explore(
  scan: Scan,
  date: WrittenDate,
  last: Piece | undefined,
  gaps: readonly Gap[],
): WrittenDate | undefined {
  let best = last && isWhole(scan, date) ? date : undefined;
  for (const gap of gaps) {
    const pieces = piecesAt(scan, gap.to);
    if (last?.role === 'day') pieces.push(...monthsAfterDay(scan, last, gap, date.weekday));
    for (const piece of pieces) {
      if (!follows(scan, date, last, gap, piece)) continue;
      const found = explore(scan, withPart(date, piece), piece, gapsAt(scan, piece.to));
      if (found && (!best || found.to > best.to)) best = found;
    }
  }
  return best;
}

/** Whether a part may come next. */
function follows(scan: Scan, date: WrittenDate, last: Piece | undefined, gap: Gap, piece: Piece): boolean {
  const before = date[piece.role];
  // Levantine papers give a month both its names: كانون الأول/ديسمبر.
  if (before) return last === before && isOtherName(scan, gap, before, piece);
  if (!last) return piece.role !== 'year' || piece.marked !== undefined || piece.figures !== 2;
  if (gap.kind === 'in' || (gap.kind === 'article' && piece.role === 'year')) return isIn(scan, date, gap, last, piece);
  if (gap.kind === 'dash') return isDashed(date, last, piece);
  if (gap.kind === 'attributive') return isPartOf(scan, date, last, piece);
  if (gap.kind === 'cut') return piece.role === 'year' && isCutYear(scan, date, gap, piece);
  if (gap.kind === 'article') {
    if (piece.role === 'month' && piece.written === 'words') return nthWeekday(date) !== undefined;
    // `next week on Thursday`, `la próxima semana, el jueves`, but not `last week the Monday Club met`
    if (last.role === 'week')
      return (
        piece.role === 'weekday' && !piece.weak && piece.relative === undefined && !isBeforeCapital(scan, piece.to)
      );
    // `शनिवार को 3-1` and `el sábado por 5–3` are scores.
    if (isRangeMark(scan, piece.to) && scan.tokens[piece.to + 1]?.kind === 'digits') return false;
    // `Dienstag, den 16.`, `mardi, le 27`, `January the 16th`, but not `January the 16`.
    if (piece.role !== 'day') return false;
    return last.role === 'weekday' || (last.role === 'month' && last.value <= 12 && piece.marked === 'ordinal');
  }
  if ((piece.role === 'era' || last.role === 'era') && gap.kind === 'comma') return false;
  if (piece.role === 'era') return date.year !== undefined || last.role !== 'weekday';
  if (piece.role === 'week') return last.role === 'weekday';
  if (piece.role === 'weekday') return last.role !== 'era' && (!piece.weak || isEnclosed(scan, gap));
  if (last.role === 'week') return false;
  if (last.role === 'weekday' && nthWeekday(date) !== undefined && piece.role === 'month') return gap.kind !== 'comma';
  // `5 tháng tới` are the five months to come.
  if (piece.role === 'month' && piece.relative !== undefined && last.role === 'day')
    return (last.marked !== undefined || gap.kind === 'of') && gap.kind !== 'comma';
  if (piece.relative !== undefined) return last.role !== 'weekday' && gap.kind !== 'comma';
  // `the first Monday of 2018`
  if (last.role === 'weekday' && piece.role === 'year' && nthWeekday(date) !== undefined)
    return gap.kind === 'of' && piece.figures === 4;
  if (last.role === 'weekday')
    return piece.role === 'day' || (piece.role === 'month' && gap.kind !== 'tight') || piece.figures === 4;
  if (piece.role === 'day') return (!date.month || hasDays(date.month)) && dayFollows(scan, date, last, gap, piece);
  if (piece.role === 'year') return yearFollows(scan, date, last, gap, piece);
  // `in 2019, summer came`
  if (piece.value > 12 && gap.kind === 'comma') return false;
  // `az első, júniusban`, the first one, in June
  if (last.role === 'day' && last.written === 'words' && gap.kind === 'comma') return false;
  // `the 16th of January` and `12 of Nov`, not `16 of January's guests`.
  if (gap.kind === 'of' && last.role === 'day' && !last.marked && folded(scan, piece.to) === "'") return false;
  // 7-9月 are months.
  if (last.role === 'day' && !last.marked && piece.marked === 'after' && isRangeMark(scan, gap.to - 1)) return false;
  return (last.role === 'day' && hasDays(piece)) || last.role === 'year';
}

/** A short name of a weekday behind a date: `5月9日(火)`, but not French `19 juin, je pars`. */
const isEnclosed = (scan: Scan, gap: Gap): boolean =>
  gap.kind === 'tight' || BRACKETS.has(folded(scan, gap.to - 1)) || BRACKETS.has(folded(scan, gap.to - 2));

const BRACKETS: ReadonlySet<string> = new Set(['(', '（']);

/** `28 June in 2020`, `28 juni in 2020`, but not `28 June the 2020 games`; `the first Friday in July`. */
function isIn(scan: Scan, date: WrittenDate, gap: Gap, last: Piece, piece: Piece): boolean {
  if (piece.role === 'month') return nthWeekday(date) !== undefined && piece.written === 'words';
  if (piece.role !== 'year' || piece.figures !== 4 || !date.month || !date.day || last.role === 'weekday') return false;
  return gap.kind === 'in' || piece.marked !== undefined || !isFollowedByWord(scan, piece.to);
}

/** `last week - Monday`, `January / 3`. */
function isDashed(date: WrittenDate, last: Piece, piece: Piece): boolean {
  if (last.role === 'week') return piece.role === 'weekday';
  const other = piece.role === 'day' ? 'month' : piece.role === 'month' ? 'day' : undefined;
  return last.role === other && !date.weekday && (piece.figures > 0 || last.figures > 0);
}

/** 来週の金曜日, 五月的第一个星期五, 7月6日の金曜日, 来月の3日, 昨年の5月1日, but not 5月の3人 nor 5月の3日間. */
function isPartOf(scan: Scan, date: WrittenDate, last: Piece, piece: Piece): boolean {
  if (piece.relative !== undefined) return false;
  if (piece.role === 'weekday') return last.role === 'week' || date.day !== undefined;
  // `thứ sáu đầu tiên của tháng 5`, the first Friday of May
  if (piece.role === 'month' && last.role === 'day') return weekdayNth({ ...date, month: piece }) !== undefined;
  if (piece.role === 'month') return last.role === 'year' && (piece.written === 'words' || piece.marked !== undefined);
  if (piece.role !== 'day' || last.role !== 'month' || last.value > 12) return false;
  if (piece.marked === 'ordinal') return phraseAt(scan, overAttributive(scan, piece.to), 'weekday') !== undefined;
  return piece.marked === 'after' && !phrasesAt(scan, piece.to - 1, 'unit').some(({ to }) => to > piece.to);
}

function overAttributive(scan: Scan, to: number): number {
  const at = skipSpace(scan, to);
  const joiner = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'attributive');
  return joiner ? skipSpace(scan, joiner.to) : at;
}

/** Which of its weekdays a month has: 1 of `the first Friday of July`, but not of `the first, a Friday`. */
export function nthWeekday({ day, weekday }: Pick<WrittenDate, 'day' | 'weekday'>): number | undefined {
  if (day?.marked !== 'ordinal' || day.value > 5 || !weekday || weekday.relative !== undefined) return undefined;
  return weekday.from === day.to || weekday.from === day.to + 1 ? day.value : undefined;
}

/** As `nthWeekday`, where the ordinal stands behind its noun: الجمعة الأولى من يوليو. */
export function weekdayNth({ day, month, weekday }: WrittenDate): number | undefined {
  if (day?.marked !== 'ordinal' || day.written !== 'words' || day.value > 5 || !weekday || !month) return undefined;
  // "Vendredi premier juillet" has no "of" and is a day.
  return day.from === weekday.to + 1 && month.from > day.to + 1 ? day.value : undefined;
}

/** `كانون الأول/ديسمبر`, not `of March, March 22 and`. */
function isOtherName(scan: Scan, gap: Gap, month: Piece, piece: Piece): boolean {
  if (piece.role !== 'month' || piece.value !== month.value || gap.kind === 'plain') return false;
  return piece.to - piece.from !== month.to - month.from || folded(scan, piece.from) !== folded(scan, month.from);
}

/** Seasons and quarters stand where months do, and are told by greater numbers; Elul and Pagume are the thirteenth of their calendars. */
const hasDays = ({ value, calendar }: Piece): boolean => value <= 12 || calendar !== undefined;

/** `January 16`, but not `in January, 16 people`, nor `im Januar 16` in a language that writes the day first. */
function dayFollows(scan: Scan, date: WrittenDate, last: Piece, gap: Gap, piece: Piece): boolean {
  if (last.role === 'year') return date.month === undefined || gap.kind === 'tight';
  if (last.role !== 'month' || !hasDays(last) || isSpanOfTime(scan, piece)) return false;
  // `Mayıs'ın ilk cuması` is its first Friday, `Mayıs'ın ilk maçı` its first match.
  if (gap.kind === 'of' && piece.written === 'words' && piece.marked === 'ordinal')
    return phraseAt(scan, skipSpace(scan, piece.to), 'weekday') !== undefined;
  // `em janeiro, segundo` says "according to".
  if (gap.kind === 'comma' && piece.written === 'words') return false;
  return piece.marked !== undefined || gap.kind !== 'comma' || date.year !== undefined;
}

/** In மார்ச்சில் 15 ஆண்டுகள் (in March 15 years) the figure counts what follows. */
function isSpanOfTime(scan: Scan, { to, marked, figures }: Piece): boolean {
  if (marked || figures === 0 || scan.tokens[to]?.kind !== 'space') return false;
  const counted = phraseAt(scan, to + 1, 'unit');
  return counted !== undefined && LONG_SPANS.has(counted.value);
}

/** Units that are no short words of other meanings. */
const LONG_SPANS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'decade']);

/** A year of four figures, or of two where the marks are tight or an apostrophe stands for the others. */
function yearFollows(scan: Scan, date: WrittenDate, last: Piece, gap: Gap, piece: Piece): boolean {
  // The `ce` of French `ce 12` is written like no era.
  if (last.role === 'era') return piece.marked !== undefined || piece.figures !== 2 || !isLowerCase(scan, last);
  // `23-2020-September`
  if (last.role === 'day' && !date.month)
    return piece.figures === 4 && gap.kind === 'tight' && folded(scan, gap.to - 1) === '-';
  if (piece.marked || piece.written === 'words' || piece.figures === 4)
    return piece.marked !== undefined || gap.kind !== 'tight' || piece.value >= 1000;
  if (piece.figures !== 2 || date.day === undefined) return false;
  // `31-Dec-94`; `2 de outubro de 92` and `2 October 92`, which is no day and counts nothing.
  // The 15 that touches the day of 3月5日15时30分 is an hour.
  if (gap.kind === 'tight') return gap.to > last.to;
  return (gap.kind === 'of' || gap.kind === 'plain') && piece.value > 31 && !isFollowedByWord(scan, piece.to);
}

/** `7 August '98`, `May '12` and Swedish `7 augusti -98`: behind a dash only what is no day. */
function isCutYear(scan: Scan, date: WrittenDate, { to }: Gap, { figures, value, marked }: Piece): boolean {
  if (figures !== 2 || marked || !date.month || date.month.value > 12) return false;
  return folded(scan, to - 1) === "'" || (date.day !== undefined && value > 31);
}

function isLowerCase(scan: Scan, { from, to }: Piece): boolean {
  const text = scan.document.text.slice(scan.tokens[from]?.start, scan.tokens[to - 1]?.end);
  return text !== text.toUpperCase() && text === text.toLowerCase();
}

function isFollowedByWord(scan: Scan, at: number): boolean {
  return scan.tokens[skipSpace(scan, at)]?.kind === 'letters';
}

/**
 * A year or a day that does not say by its mark what it is needs company, and so do some names of months. A mark after a space
 * says less than one beside the figure: `16 ngày` are sixteen days, `ngày 16` and `16日` are the sixteenth. What is
 * relative, or a weekday, is a date where it is known when the text was published.
 */
function isWhole(scan: Scan, { day, month, year, weekday, week, era }: WrittenDate): boolean {
  // `247 of 30 September` holds no year: one of other than four figures needs its mark or an era.
  if (year && !year.marked && !era && year.figures !== 4 && year.figures !== 2 && year.figures !== 0) return false;
  // Names of months of other calendars are words and names too (`mehr`, `Recep`): a year of that calendar shows them,
  // or a country that counts by it.
  if (month?.calendar && (year?.relative !== undefined || !isCounted(scan, month, month.calendar, year))) return false;
  // 五十二年三月 is a date behind the name of an era only.
  if (year?.written === 'words' && year.value < 1000 && !era && year.relative === undefined) return false;
  // Arabic `3 م` are three metres before they are a year.
  if (era && year && !month && !year.marked && year.figures > 0 && year.figures < 4 && isUnitSign(scan, era))
    return false;
  if (month?.borrowed && !(day?.figures && year?.figures === 4)) return false;
  if (month && year) return true;
  if (month?.weak && !weekday && !(day && isAfterFigure(scan, day, month))) return false;
  if (month?.written === 'figures' && !month.marked && !(day && isDayOfMonth(scan, day, month))) return false;
  // Persian `می دهم` is "I give" before it is the tenth of May.
  if (month && day && day.written === 'words' && day.from > month.from && phraseAt(scan, month.from, 'month-word'))
    return false;
  if (month && day) return day.from < month.from || isDayAfterMonth(scan, month, day);
  const resolvable = publishedOn(scan.document) !== undefined;
  if (week) return resolvable && weekday !== undefined && day === undefined && year === undefined;
  if (year?.relative !== undefined || month?.relative !== undefined) return resolvable && !day && !weekday;
  const named = year?.marked !== undefined && year.marked !== 'ordinal' && year.figures !== 2;
  if (year && nthWeekday({ day, weekday }) !== undefined) return year.figures === 4 && !era;
  if (year) return day === undefined && (era !== undefined || (named && year.value >= 1000));
  const marked = (piece: Piece): boolean => piece.marked === 'before' || piece.marked === 'after';
  if (month) return month.written === 'figures' ? marked(month) : !day && !weekday && isMonthAlone(scan, month);
  if (day && weekday && (!weekday.weak || isInBrackets(scan, day))) return isDayOfWeekday(scan, weekday, day);
  if (day?.marked === 'apart') return countsNothing(scan, day);
  if (day) return marked(day) && !(day.written === 'words' && isSyllable(scan, day)) && !isHour(scan, day);
  return resolvable && weekday !== undefined && !weekday.weak;
}

const isUnitSign = (scan: Scan, { from, to }: Piece): boolean =>
  folded(scan, from).length === 1 && phraseAt(scan, from, 'unit')?.to === to;

/** 오일 is oil before it is the fifth. */
const isSyllable = (scan: Scan, { from, to }: Piece): boolean => to === from + 2 && isSpaced(folded(scan, from));

/** `کاتژمێر ٧ی بەیانی` is seven in the morning: behind the mark of the hour the ending marks no day. */
const isHour = (scan: Scan, { from }: Piece): boolean =>
  phraseBefore(scan, skipSpaceBack(scan, from), 'time-mark')?.value === 'hour';

/** `12 तारीख` is the twelfth: what marks the day there is no unit, as the word for days is. */
const countsNothing = (scan: Scan, { to }: Piece): boolean =>
  phraseBefore(scan, to, 'date-mark')?.value === 'day' && phraseBefore(scan, to, 'unit') === undefined;

function isCounted(scan: Scan, month: Piece, calendar: string, year: Piece | undefined): boolean {
  if (year) return isYearOf(calendar, year.value);
  const own = scan.locale.date.calendars?.includes(calendar) ?? false;
  return own && phraseAt(scan, month.from, 'month-word') === undefined;
}

/** `el 21 del 3`: behind an article, and too many for a part of the other figure. Behind it nothing is counted. */
function isDayOfMonth(scan: Scan, day: Piece, month: Piece): boolean {
  const article = peek(scan.tokens, skipSpaceBack(scan, day.from) - 1);
  if (article?.kind !== 'letters' || article.end - article.start > 3 || day.value <= month.value) return false;
  const links = phrasesBefore(scan, skipSpaceBack(scan, month.from), 'joiner').map(({ value }) => value);
  const of = links.includes('of') && !links.includes('out-of');
  const next = skipSpace(scan, month.to);
  return of && (isAtPause(scan, month) || phraseAt(scan, next, 'joiner') !== undefined);
}

/** `Tuesday the 16th`; in a language that writes the two so, `mercredi 31` where no noun says what is counted. */
function isDayOfWeekday(scan: Scan, weekday: Piece, day: Piece): boolean {
  // The `1st Friday` of anything is no first of a month.
  if (nthWeekday({ day, weekday }) !== undefined) return false;
  if (day.marked !== undefined) return day.figures > 0 || day.value > 12;
  // `terça-feira (5)`
  if (day.from > weekday.to && isInBrackets(scan, day)) return true;
  return day.figures > 0 && day.from > weekday.from && bareDays(scan.locale) && !isFollowedByWord(scan, day.to);
}

const isInBrackets = (scan: Scan, { from, to }: Piece): boolean =>
  BRACKETS.has(folded(scan, from - 1)) && folded(scan, to) === ')';

const bareDays = byLocale((locale) => locale.date.patterns.some((pattern) => /^E+ d$/.test(pattern)));

/** `30 feb`: a short name in small letters right after a figure, unless it is another word of the language. */
function isAfterFigure(scan: Scan, day: Piece, month: Piece): boolean {
  return day.figures > 0 && day.from < month.from && phraseAt(scan, month.from, 'month-word') === undefined;
}

/**
 * Without a year, a bare figure after a month is its day only where the language writes the two in this order, and a number
 * word only where nothing follows: "in May three people died".
 */
function isDayAfterMonth(scan: Scan, month: Piece, day: Piece): boolean {
  const slash = folded(scan, month.to + 1) === '/';
  const apart = !slash && (folded(scan, month.to) === ' ' || folded(scan, day.from - 1) === ' ');
  if (day.marked !== undefined || !apart) return true;
  return (day.written === 'figures' && monthFirst(scan.locale)) || isAtPause(scan, day);
}

/** `(Septemba 29)`, "mai vingt-neuf.": nothing that the number could count follows, and it is no part of a longer one. */
function isAtPause(scan: Scan, { to }: Piece): boolean {
  const next = folded(scan, to);
  // `noyabrın 16-da`, `Ekim'in 16'sında`: an ending of the language closes the figure.
  if (isEndingMark(scan, to) && isRunEnd(scan.tokens, to + 1) && isClitic(scan, to + 1)) return true;
  return (PAUSES.has(next) || to === scan.tokens.length) && scan.tokens[to + 1]?.kind !== 'digits';
}

const PAUSES: ReadonlySet<string> = new Set([')', ',', '.', ';', '!', '?', '،', '。', '—']);

/** Whether dates have the month before the day: `January 16`, 1月16日. */
export const monthFirst = byLocale(
  ({ date: { order, patterns } }) =>
    order === 'mdy' || patterns.some((pattern) => /MMM.*d/.test(pattern.replace(/'[^']*'/g, ''))),
);
