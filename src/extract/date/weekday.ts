import { dayNumber, weekdayOf } from '../../fact/days.js';
import { formatEdtf, formatYear, parseEdtf } from '../../fact/edtf.js';
import type { LexiconClass } from '../../locale/index.js';
import { folded, isAnyAt, isHyphen, phraseAt, type Scan, skipSpace } from '../scan.js';
import { figureDate } from './figures.js';
import { type Found, said } from './found.js';
import { type Gap, gapsAt } from './gap.js';
import type { Piece } from './model.js';
import { piecesAt } from './piece.js';

/** A mark before a day in figures, and a year with its own behind it: `ngày 2/9`, `ngày 2/9 năm 2026`. */
export function markAndFigures(scan: Scan, at: number): Found | undefined {
  const mark = phraseAt(scan, at, 'date-mark');
  if (mark?.value !== 'day') return undefined;
  const figures = figureDate(scan, skipSpace(scan, mark.to), 'marked');
  if (!figures) return undefined;
  // The mark says which figure is the day, so that no other order is left.
  const { readings: _, ...value } = figures.value;
  const date = { ...figures, value };
  const { year: stated, ...day } = said(date);
  const next = skipSpace(scan, date.to);
  const year = stated === undefined ? piecesAt(scan, next).find(isMarkedYear) : undefined;
  if (!year) return { ...date, from: at };
  return { from: at, to: year.to, value: { date: formatEdtf({ ...day, year: formatYear(year.value) }) } };
}

const isMarkedYear = ({ role, marked, figures }: Piece): boolean =>
  role === 'year' && marked === 'before' && figures === 4;

/** A weekday beside a date in figures: `Fr., 16.02.2024`, `16/02/2024 (Friday)`. */
export function weekdayAndFigures(scan: Scan, at: number): Found | undefined {
  const before = weekdayAt(scan, at);
  if (!before) {
    const found = figureDate(scan, at, 'marked');
    // Nothing but a mark stands between: `16/02 (Friday)`, not `11/13 on Sunday`. `3-1 ku wa Gatandatu` is a score on Saturday.
    const alone = found === undefined || isScoreLike(scan, at, found);
    const after = alone
      ? undefined
      : beside(scan, found.to, (place, gap) => (gap === 'article' ? undefined : weekdayAt(scan, place)));
    const date = found && figureDate(scan, at, after?.value);
    return date && after ? { ...date, to: after.to, value: { ...date.value, weekday: after.value } } : date;
  }
  const date = beside(scan, before.to, (place, gap) => {
    const found = figureDate(scan, place, before.value) ?? markAndFigures(scan, place);
    // `zaterdag met 3-1` is a score, and `zaterdag 3-1` where 3 January is no Saturday.
    const score = found !== undefined && isScoreLike(scan, place, found);
    return score && (gap === 'article' || !mayFallOn(found, before.value)) ? undefined : found;
  });
  if (!date || isClock(scan, date, before.value)) return undefined;
  return { ...date, from: at, value: { ...date.value, weekday: before.value } };
}

/** Two single digits with a hyphen between. */
const isScoreLike = (scan: Scan, at: number, { to }: Found): boolean =>
  to === at + 3 && isHyphen(scan, at + 1) && folded(scan, at).length === 1 && folded(scan, at + 2).length === 1;

/** `hétfőn 8.30` tells an hour, where 30 August is no Monday, and so does `Saturday at 8.30 p.m.` whatever the day. */
function isClock(scan: Scan, { from, to, value }: Found, weekday: number): boolean {
  if (to !== from + 3 || folded(scan, from + 1) !== '.' || !/^[0-5]\d$/.test(folded(scan, from + 2))) return false;
  const next = skipSpace(scan, to);
  const isMarked = phraseAt(scan, next, 'dayperiod') ?? phraseAt(scan, next, 'time-mark');
  return Number(folded(scan, from)) <= 24 && (isMarked !== undefined || !mayFallOn({ value }, weekday));
}

/** Whether a date is such a weekday by any of its readings, or may be for want of its year. */
function mayFallOn({ value }: Pick<Found, 'value'>, weekday: number): boolean {
  const days = (value.readings ?? [value]).map(({ date = '' }) => dayNumber(parseEdtf(date) ?? {}));
  return days.some((day) => day === undefined || weekdayOf(day) === weekday);
}

const weekdayAt = (scan: Scan, at: number): Piece | undefined =>
  isAnyAt(scan, at, NAMING) ? piecesAt(scan, at).find(({ role }) => role === 'weekday') : undefined;

const NAMING: readonly LexiconClass[] = ['weekday', 'weekday-short', 'relative'];

function beside<T>(scan: Scan, at: number, read: (place: number, gap: Gap['kind']) => T | undefined): T | undefined {
  for (const gap of gapsAt(scan, at)) {
    const found = read(gap.to, gap.kind);
    if (found) return found;
  }
  return undefined;
}
