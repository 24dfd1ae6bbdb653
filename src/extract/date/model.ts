/** A whole number that may be a part of a date, over `tokens[from, to)`. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly written: 'figures' | 'words';
  /** How many figures the text writes; 0 for words. */
  readonly figures: number;
  /** How the text says what the figure is, if it does: by an ordinal, or by a mark such as `ngày` before it, 年 right after it or `г.` after a space. */
  readonly marked: 'ordinal' | 'before' | 'after' | 'apart' | undefined;
}

/** One part of a written date, over `tokens[from, to)`. */
export interface Piece extends Figure {
  readonly role: 'day' | 'month' | 'year' | 'weekday' | 'week' | 'era';
  /** How many years, months or weeks from the publication on: `last year`, `this month`, `next Tuesday`. */
  readonly relative: number | undefined;
  /** A short name of a weekday or month may be another word: it says something beside the rest of a date only. */
  readonly weak: boolean;
  /** The name is another language's, and a month between a day and a year in figures only: `23/Sep/2020`. */
  readonly borrowed: boolean;
  /** CLDR calendar of a month name or an era, when it is not the Gregorian; with the era's name where there is one. */
  readonly calendar: string | undefined;
}

/** All figures are made here, field by field, for the reason that numerals are. */
export const makeFigure = (
  from: number,
  to: number,
  value: number,
  figures: number,
  marked: Figure['marked'] = undefined,
  written: Figure['written'] = figures > 0 ? 'figures' : 'words',
): Figure => ({ from, to, value, written, figures, marked });

/** The figure as a part of a date, which may end elsewhere and be marked otherwise, with what else is said of it. */
export const pieceOf = (
  role: Piece['role'],
  figure: Figure,
  to = figure.to,
  marked = figure.marked,
  said: Partial<Piece> = figure,
): Piece => ({
  from: figure.from,
  to,
  value: figure.value,
  written: figure.written,
  figures: figure.figures,
  marked,
  role,
  relative: said.relative,
  weak: said.weak ?? false,
  borrowed: said.borrowed ?? false,
  calendar: said.calendar,
});

/** A part of a date that words say. */
export const wordPiece = (role: Piece['role'], from: number, to: number, said: Partial<Piece>): Piece =>
  pieceOf(role, makeFigure(from, to, said.value ?? 0, 0), to, said.marked, said);
