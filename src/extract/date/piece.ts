import { folded, numeralAt, phraseAt, phrasesAt, type Scan, skipSpace } from '../scan.js';

/** One part of a written date, over `tokens[from, to)`. */
export interface Piece {
  readonly role: 'day' | 'month' | 'year' | 'weekday' | 'era';
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** CLDR calendar of a month name or an era, when it is not the Gregorian; with the era's name where there is one. */
  readonly calendar?: string;
  /** How the text says what the figure is, if it does: by an ordinal, or by a mark such as `ngày` before it, 年 right after it or `г.` after a space. */
  readonly marked?: 'ordinal' | 'before' | 'after' | 'apart';
  readonly written: 'figures' | 'words';
  /** How many figures the text writes; 0 for words. */
  readonly figures: number;
}

/** The parts of a date that may begin at a token. */
export function piecesAt(scan: Scan, at: number): Piece[] {
  const pieces: Piece[] = [];
  for (const { from, to, value } of phrasesAt(scan, at, 'month')) {
    const [number = '', calendar] = value.split(':').reverse();
    const piece: Piece = { role: 'month', from, to, value: Number(number), written: 'words', figures: 0 };
    if (standsAlone(scan, from, to)) pieces.push(calendar ? { ...piece, calendar } : piece);
  }
  for (const weekday of WEEKDAYS) {
    for (const { from, to, value } of phrasesAt(scan, at, weekday)) {
      if (!standsAlone(scan, from, to)) continue;
      pieces.push({ role: 'weekday', from, to, value: Number(value), written: 'words', figures: 0 });
    }
  }
  for (const { from, to, value } of phrasesAt(scan, at, 'era')) {
    pieces.push({ role: 'era', from, to, value: 0, calendar: value, written: 'words', figures: 0 });
  }
  const figure = figureAt(scan, at);
  if (figure) pieces.push(...figurePieces(scan, figure));
  const mark = phraseAt(scan, at, 'date-mark');
  if (mark) {
    const marked = figureAt(scan, skipSpace(scan, mark.to));
    const role = ROLES[mark.value];
    if (marked && role && fits(role, marked)) pieces.push({ ...marked, from: at, role, marked: 'before' });
  }
  return pieces;
}

/** Short names of weekdays are words of other sense as well, which beside a date does no harm. */
const WEEKDAYS = ['weekday', 'weekday-short'] as const;

type Figure = Omit<Piece, 'role'>;

/** A whole number in figures or words at a token, with the ordinal mark that follows it. */
function figureAt(scan: Scan, at: number): Figure | undefined {
  const token = scan.tokens[at];
  if (token?.kind === 'digits') {
    const figure = { from: at, written: 'figures', figures: token.folded.length, value: Number(token.folded) } as const;
    const afterStop = folded(scan, at + 1) === '.' ? at + 2 : at + 1;
    const ordinal = phraseAt(scan, at + 1, 'ordinal-after') ?? phraseAt(scan, afterStop, 'ordinal-after');
    return ordinal ? { ...figure, to: ordinal.to, marked: 'ordinal' } : { ...figure, to: at + 1 };
  }
  const ordinal = phraseAt(scan, at, 'ordinal');
  if (ordinal) {
    return { from: at, to: ordinal.to, value: Number(ordinal.value), written: 'words', figures: 0, marked: 'ordinal' };
  }
  const numeral = numeralAt(scan, at);
  const whole = numeral?.amounts.find((amount) => /^\d{1,4}$/.test(amount));
  if (numeral?.form !== 'words' || whole === undefined) return undefined;
  return { from: at, to: numeral.to, value: Number(whole), written: 'words', figures: 0 };
}

function figurePieces(scan: Scan, figure: Figure): Piece[] {
  const pieces: Piece[] = [];
  const mark = phraseAt(scan, figure.to, 'date-mark') ?? phraseAt(scan, skipSpace(scan, figure.to), 'date-mark');
  const role = mark && ROLES[mark.value];
  // In `5 tháng 1` the mark belongs to the month name that begins with it.
  if (mark && role && fits(role, figure) && !phraseAt(scan, mark.from, 'month')) {
    pieces.push({ ...figure, to: mark.to, role, marked: mark.from === figure.to ? 'after' : 'apart' });
  }
  if (fits('day', figure)) pieces.push({ ...figure, role: 'day' });
  // Croatian and Hungarian write an ordinal's stop after the year as well: `16. siječnja 2024.`
  if (fits('year', figure) && (!figure.marked || figure.figures === 4)) pieces.push({ ...figure, role: 'year' });
  return pieces;
}

const ROLES: { readonly [mark: string]: 'day' | 'month' | 'year' } = { day: 'day', month: 'month', year: 'year' };

/** Years of two figures are years only in company: that is judged where the parts are put together. */
function fits(role: 'day' | 'month' | 'year', { value, figures }: Figure): boolean {
  if (role === 'day') return value >= 1 && value <= 31 && figures <= 2;
  if (role === 'month') return value >= 1 && value <= 12 && figures <= 2;
  return figures === 0 ? value >= 1000 && value <= 2999 : figures <= 4;
}

/** Not a part of a longer run of letters, except in scripts that write words together, and there not one letter. */
function standsAlone(scan: Scan, from: number, to: number): boolean {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return to - from > 1 || (first?.opens === true && last?.closes === true) || (first?.folded.length ?? 0) > 1;
}
