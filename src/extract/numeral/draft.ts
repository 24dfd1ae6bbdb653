import type { Decimal } from '../../fact/decimal.js';
import type { Piece } from '../piece.js';
import type { Term } from '../terms.js';

/** A number being read: what its pieces have come to so far. */
export interface Draft {
  readonly first: Piece;
  /** Token index where the pieces read so far end. */
  readonly to: number;
  readonly terms: readonly Term[];
  /** How many pieces are in it, and how many of them are figures. */
  readonly pieces: number;
  readonly figures: number;
  /** Token indices, half-open, of the pieces that make up the summands, in order. */
  readonly spans: readonly (readonly [number, number])[];
  readonly lastScale: boolean;
  /** How many of it its last word counts: "12" of a dozen. */
  readonly lastMultiple: Decimal | undefined;
  /** Figures in it have a decimal point. */
  readonly pointed: boolean;
  readonly lastFigures: boolean;
  /** How many summands stand before the last "and". */
  readonly beforeAnd: number;
  readonly ordinal: boolean;
  /** The ordinal with which the number ends unless another one closes it: "milésimo" in "dos milésimo trescientos quinto". */
  readonly settled: Draft | undefined;
  /** It is nothing yet but a word that may be an article. */
  readonly articleOnly: boolean;
  readonly quotient: Quotient | undefined;
  /** Its last word has an ending, so that nothing more belongs to it. */
  readonly ended: boolean;
}

/** The fraction that ends a number. */
export interface Quotient {
  readonly whole: Decimal;
  readonly part: Decimal;
  /** The power of ten that the part counts parts of: 6 in "a million and a half". */
  readonly unit: number | undefined;
  /** What the part may come to as well. */
  readonly other: Decimal | undefined;
  /** Token index of its last word, the denominator. */
  readonly at: number;
  /** "2/3", where there is no whole before it. */
  readonly text: string | undefined;
  /** What the word says if it is an ordinal. */
  readonly ordinal: Decimal | undefined;
}

/** The draft with one piece more, or undefined where the piece does not fit. */
export function accept(draft: Draft, piece: Piece, terms: readonly Term[] | undefined): Draft | undefined {
  if (!terms) return undefined;
  return {
    first: draft.first,
    to: piece.to,
    terms,
    pieces: draft.pieces + 1,
    figures: draft.figures + (piece.figures ? 1 : 0),
    spans: [...draft.spans, [piece.from, piece.to]],
    lastScale: piece.scale !== undefined || isPower(piece.value),
    lastMultiple: piece.value ? undefined : piece.multiple,
    pointed: draft.pointed || piece.figures?.amounts[0]?.includes('.') === true,
    lastFigures: piece.figures !== undefined,
    beforeAnd: draft.beforeAnd,
    ordinal: draft.ordinal,
    settled: draft.settled,
    articleOnly: draft.pieces === 0 && piece.article,
    quotient: draft.quotient,
    ended: piece.ended,
  };
}

/** The draft with some of its fields changed, in the shape of all drafts, for the reason that numerals have one. */
export function redraft(draft: Draft, changed: Partial<Draft>): Draft {
  const now = { ...draft, ...changed };
  return {
    first: now.first,
    to: now.to,
    terms: now.terms,
    pieces: now.pieces,
    figures: now.figures,
    spans: now.spans,
    lastScale: now.lastScale,
    lastMultiple: now.lastMultiple,
    pointed: now.pointed,
    lastFigures: now.lastFigures,
    beforeAnd: now.beforeAnd,
    ordinal: now.ordinal,
    settled: now.settled,
    articleOnly: now.articleOnly,
    quotient: now.quotient,
    ended: now.ended,
  };
}

const isPower = (value: Decimal | undefined): boolean => value?.coefficient === 1n && value.exponent >= 2;

export const ONE: Decimal = { coefficient: 1n, exponent: 0 };
export const HALF: Decimal = { coefficient: 5n, exponent: -1 };
export const QUARTER: Decimal = { coefficient: 25n, exponent: -2 };

/** Before its first piece is taken in. */
export const emptyDraft = (first: Piece): Draft => ({
  first,
  to: first.from,
  terms: [],
  pieces: 0,
  figures: 0,
  spans: [],
  lastScale: false,
  lastMultiple: undefined,
  pointed: false,
  lastFigures: false,
  beforeAnd: 0,
  ordinal: false,
  settled: undefined,
  articleOnly: false,
  quotient: undefined,
  ended: false,
});
