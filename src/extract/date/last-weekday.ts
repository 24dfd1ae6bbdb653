import { phraseAt, phraseBefore, phrasesBefore, type Scan, skipSpace, skipSpaceBack } from '../scan.js';
import type { Found } from './found.js';
import { type Gap, gapsAt } from './gap.js';
import type { Piece } from './model.js';
import { emptyAt, parseDate } from './parse.js';
import { piecesAt } from './piece.js';
import { lastWeekdayValue } from './value.js';

/** The last of its weekdays in a month, at the weekday: `the last Sunday of October`, `posledního pátku v dubnu 2019`. */
export function lastWeekday(scan: Scan, at: number): Found | undefined {
  const behind = behindMonth(scan, at);
  if (behind) return behind;
  if (!phraseAt(scan, at, 'weekday') && !phraseAt(scan, at, 'relative')) return undefined;
  for (const weekday of piecesAt(scan, at)) {
    const from = weekday.role === 'weekday' && !weekday.weak ? beginning(scan, weekday) : undefined;
    if (from === undefined) continue;
    const month = pieceAfter(scan, weekday.to, isNamedMonth);
    const first = month ? undefined : monthBefore(scan, from);
    const year = month && pieceAfter(scan, month.to, isYear);
    const value = lastWeekdayValue(scan, { ...emptyAt(from), weekday, month: month ?? first, year });
    if (value.date !== undefined && (month || first))
      return { from: first?.from ?? from, to: (year ?? month ?? weekday).to, value };
  }
  return undefined;
}

/** 5月の最後の日曜日, 5월 마지막 일요일: the month, which may have its year, stands before the word for the last one. */
function behindMonth(scan: Scan, at: number): Found | undefined {
  const last = phraseAt(scan, at, 'ordinal-last');
  const weekday =
    last && piecesAt(scan, skipSpace(scan, last.to)).find(({ role, weak }) => role === 'weekday' && !weak);
  if (!weekday || weekday.relative !== undefined) return undefined;
  const end = skipSpaceBack(scan, at);
  const joiner = phrasesBefore(scan, end, 'joiner').find(({ value }) => value === 'attributive');
  const reach = skipSpaceBack(scan, joiner?.from ?? end);
  for (let from = Math.max(0, reach - LONGEST); from < reach; from++) {
    const month = parseDate(scan, from);
    if (month?.to !== reach || !month.month || month.day || month.weekday || month.month.calendar) continue;
    const value = lastWeekdayValue(scan, { ...month, weekday });
    if (value.date !== undefined) return { from, to: weekday.to, value };
  }
  return undefined;
}

/** Tokens of a month and its year. */
const LONGEST = 9;

/** Where the word for the last one stands: `last Sunday` is the one before the publication as well. */
function beginning(scan: Scan, { from, relative }: Piece): number | undefined {
  if (relative === -1) return from;
  return relative === undefined ? phraseBefore(scan, skipSpaceBack(scan, from), 'ordinal-last')?.from : undefined;
}

/** `lokakuun viimeisenä sunnuntaina`, `október utolsó vasárnapján` */
function monthBefore(scan: Scan, at: number): Piece | undefined {
  const end = skipSpaceBack(scan, at);
  const name = phraseBefore(scan, end, 'month');
  return name && piecesAt(scan, name.from).find((piece) => piece.to === end && isNamedMonth(piece));
}

/** A month of twelve, in words. */
const isNamedMonth = ({ role, value, written, weak }: Piece): boolean =>
  role === 'month' && value >= 1 && value <= 12 && written === 'words' && !weak;

const isYear = ({ role, figures, relative }: Piece): boolean =>
  role === 'year' && (figures === 4 || relative !== undefined);

function pieceAfter(scan: Scan, to: number, fits: (piece: Piece) => boolean): Piece | undefined {
  const gaps: readonly Gap[] = skipSpace(scan, to) > to ? gapsAt(scan, to) : [];
  for (const { kind, to: next } of gaps) {
    const piece = JOINING.has(kind) ? piecesAt(scan, next).find(fits) : undefined;
    if (piece) return piece;
  }
  return undefined;
}

const JOINING: ReadonlySet<Gap['kind']> = new Set<Gap['kind']>(['plain', 'of', 'in', 'article']);
