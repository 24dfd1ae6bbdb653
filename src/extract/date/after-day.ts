import { byLocale } from '../../locale/index.js';
import { folded, phraseAt, phrasesAt, type Scan } from '../scan.js';
import type { Gap } from './gap.js';
import { makeFigure, type Piece, pieceOf, wordPiece } from './model.js';

/** What is a month only because a day stands before it and what joins the two says so. */
export function monthsAfterDay(scan: Scan, day: Piece, gap: Gap, weekday: Piece | undefined): Piece[] {
  const month =
    gap.kind === 'of'
      ? (thisMonth(scan, day, gap.to) ?? figureMonth(scan, day, gap.to))
      : gap.kind === 'plain' && weekday
        ? ordinalMonth(scan, day, gap.to)
        : gap.kind === 'tight' && day.marked === 'ordinal' && folded(scan, gap.to - 1) === '/'
          ? slashedMonth(scan, gap.to)
          : undefined;
  return month ? [month] : [];
}

/** `the 31st day of the month`, `le 4e jour du mois`: the month of the publication. */
function thisMonth(scan: Scan, day: Piece, at: number): Piece | undefined {
  if (day.marked !== 'ordinal') return undefined;
  const article = scan.tokens[at];
  const after = folded(scan, at + 1) === ' ' && article && article.end - article.start <= 3 ? at + 2 : at;
  for (const from of after > at ? [at, after] : [at]) {
    const noun = phrasesAt(scan, from, 'unit').find(({ value }) => value === 'month');
    if (noun) return wordPiece('month', at, noun.to, { relative: 0 });
  }
  return undefined;
}

/** `9 de 8 de 1971`: a figure that a year must follow. */
function figureMonth(scan: Scan, day: Piece, at: number): Piece | undefined {
  const token = scan.tokens[at];
  if (day.written !== 'figures' || day.marked || token?.kind !== 'digits' || token.folded.length > 2) return undefined;
  const value = Number(token.folded);
  if (value < 1 || value > 12) return undefined;
  return pieceOf('month', makeFigure(at, at + 1, value, token.folded.length));
}

/** `dritter/11.`, `3rd/11`: what stands before the slash is a day by its form. */
function slashedMonth(scan: Scan, at: number): Piece | undefined {
  const token = scan.tokens[at];
  const value = Number(token?.folded);
  if (token?.kind !== 'digits' || token.folded.length > 2 || value < 1 || value > 12) return undefined;
  return pieceOf('month', makeFigure(at, at + 1, value, token.folded.length, 'apart'));
}

/** `Donnerstag, den siebten vierten`: where figures are written `7.4.`, the month is said as an ordinal too. */
function ordinalMonth(scan: Scan, day: Piece, at: number): Piece | undefined {
  if (day.marked !== 'ordinal' || !hasOrdinalMonths(scan.locale)) return undefined;
  const ordinal = phraseAt(scan, at, 'ordinal');
  const value = Number(ordinal?.value ?? 0);
  return ordinal && value >= 1 && value <= 12 ? wordPiece('month', at, ordinal.to, { value }) : undefined;
}

const hasOrdinalMonths = byLocale((locale) => locale.date.patterns.some((pattern) => /^d+\. ?M+\.$/.test(pattern)));
