import { add, type Decimal, divide, multiply } from '../../fact/decimal.js';
import { type Piece, pieceAt } from '../piece.js';
import type { Ground } from '../scan.js';
import { scaleOf, sum, ZERO } from '../terms.js';
import { begin } from './begin.js';
import type { Draft } from './draft.js';
import { wholeOf } from './fraction.js';
import { grow } from './grow.js';
import { linkAfter } from './link.js';

/**
 * What a number that ends with a denominator may say as well: "one hundred thirty fifths" are thirty parts and a
 * hundred, or a hundred and thirty of them, or a hundred parts of thirty-five. The words are parted in every way into
 * whole, numerator and denominator. An ordinal of several words ("cent trente cinquièmes") may be such a quotient too.
 */
export function otherQuotients(ground: Ground, draft: Draft): Decimal[] {
  const { quotient, ordinal, figures, spans } = draft;
  if (figures > 0 || spans.length > MOST_WORDS || (!quotient && !ordinal)) return [];
  const words = quotient ? spans : spans.slice(0, -1);
  const at = quotient?.at ?? spans.at(-1)?.[0] ?? draft.to;
  const last = pieceAt(ground, at);
  const bottom = last && (last.fraction === undefined ? last.ordinal : { coefficient: last.fraction, exponent: 0 });
  if (!bottom || words.length === 0 || !isDenominator(bottom)) return [];
  // "Twenty-fifth" is an ordinal wherever one may be put together so.
  const tens = !quotient && !ground.locale.number.ordinalsApart && bottom.exponent === 0 && bottom.coefficient < 10n;
  const ends = [...words.map(([from]) => from), at];
  const between = (first: number, end: number): Decimal | undefined =>
    first === end ? ZERO : sumOver(ground, ends[first] ?? at, words[end - 1]?.[1] ?? at);
  const found: Decimal[] = [];
  for (let split = words.length; split > 0; split--) {
    // "A hundred and fifth" parts nothing: no "and" stands between numerator and denominator.
    if (linkAfter(ground, words[split - 1]?.[1] ?? at)?.joined) continue;
    if (tens && split === words.length && endsInTens(between(split - 1, split))) continue;
    // A quarter is no number that others could be added to: "thirty quarters", but "thirty-fourths".
    if (split < words.length && !isOrdinalToo(ground, at, last)) break;
    const denominator = withBottom(between(split, words.length), bottom);
    if (!denominator) continue;
    for (let start = 0; start < split; start++) {
      const [whole, top] = [between(0, start), between(start, split)];
      const part = top && quotientOf(top, denominator);
      // What is beside a whole is less than one.
      if (whole && part && (start === 0 || part.coefficient.toString().length + part.exponent <= 0))
        found.push(add(whole, part));
    }
  }
  return found.slice(0, MOST_READINGS);
}

/** Nobody spells longer fractions, nor reads one in more ways. */
const MOST_WORDS = 10;
const MOST_READINGS = 8;

const endsInTens = (word: Decimal | undefined): boolean => word?.exponent === 1 && word.coefficient < 10n;

/** The number that exactly these words say. */
function sumOver(ground: Ground, from: number, to: number): Decimal | undefined {
  const first = pieceAt(ground, from);
  let draft = first && begin(ground, first);
  while (draft && draft.to < to) {
    const link = linkAfter(ground, draft.to);
    draft = link && grow(ground, draft, link);
  }
  return draft?.to === to && !draft.quotient && !draft.ordinal ? sum(draft.terms) : undefined;
}

/** "thirty | fifths": the words before the last one belong to the denominator, if they leave room for it or multiply it. */
function withBottom(words: Decimal | undefined, bottom: Decimal): Decimal | undefined {
  if (!words || words.coefficient === 0n) return words && bottom;
  if (scaleOf(bottom) !== undefined) return multiply(words, bottom);
  return bottom.coefficient.toString().length + bottom.exponent <= words.exponent ? add(words, bottom) : undefined;
}

function quotientOf(top: Decimal, bottom: Decimal): Decimal | undefined {
  const [numerator, denominator] = [wholeOf(top), wholeOf(bottom)];
  return numerator && denominator ? divide(numerator, denominator) : undefined;
}

/** Where denominators are ordinals, they share their beginning: fifth, fifths. */
function isOrdinalToo({ locale, tokens }: Ground, at: number, { ordinal, fraction }: Piece): boolean {
  if (ordinal) return true;
  const head = tokens[at]?.folded.slice(0, HEAD) ?? '';
  for (const [word, value] of locale.lexicon.words('ordinal'))
    if (value === String(fraction) && word.startsWith(head)) return true;
  return false;
}

const HEAD = 3;

const isDenominator = ({ coefficient, exponent }: Decimal): boolean => exponent > 0 || coefficient > 2n;
