import { type Decimal, parseDecimal } from '../fact/decimal.js';
import type { LexiconClass, Locale, Part } from '../locale/index.js';
import { type Bond, scaleOf, sum, type Term, term, withScale, withValue } from './terms.js';

/** A number written as one word, such as `zweihundertfünfundzwanzig`. */
export interface Compound {
  readonly value: Decimal;
  /** Its last piece is an ordinal: `fünfundzwanzigste`. */
  readonly ordinal: boolean;
  /** Its ending makes it a denominator: `veintiunavo`, `zwanzigstel`. */
  readonly fraction: boolean;
  /** Its last piece is a denominator: `driekwart`, `kétharmad`. */
  readonly over?: bigint;
  /** What it counts, where its ending says so: "day" of `zweitägig`. */
  readonly unit?: string | undefined;
}

/** Reads a folded word that is put together from number words, with at most an ending of ordinals or ages. */
export function readCompound(locale: Locale, word: string): Compound | undefined {
  if (!locale.number.compounds || word.length < 5 || word.length > LONGEST) return undefined;
  const parts = locale.lexicon.cut(word);
  const compound = parts && combine(parts);
  // "Zehntausende" says tens of thousands, and no number: a bare power of ten with an ending.
  const ended = parts?.reduce((length, { text }) => length + text.length, 0) !== word.length;
  return ended && !compound?.ordinal && compound?.value.coefficient === 1n ? undefined : compound;
}

/** No number word of any language is longer than a line; letters without end are no word. */
const LONGEST = 300;
const INSIDE: Bond = { joined: false, unitsFirst: true };

/** The number that the parts of a word make; undefined where they make none. */
export function combine(parts: readonly Part[]): Compound | undefined {
  let terms: readonly Term[] | undefined = [];
  let ordinal = false;
  let fraction = false;
  const denominator = parts.at(-1)?.entries.some((entry) => entry.class === 'fraction-after');
  for (const [index, { entries }] of parts.entries()) {
    const last = index === parts.length - 1;
    const says = (lexiconClass: LexiconClass): string | undefined =>
      entries.find((entry) => entry.class === lexiconClass)?.value;
    if (says('number-joiner') !== undefined && !last) continue;
    // `zwanzigjährig` ends with an age.
    fraction = last && says('fraction-after') !== undefined;
    if (fraction || (last && says('age') !== undefined)) break;
    const unit = last ? says('unit-ending') : undefined;
    if (unit !== undefined) return terms.length > 0 ? { value: sum(terms), ordinal, fraction, unit } : undefined;
    const over = last ? says('fraction') : undefined;
    // What finds its place taken is no ordinal: بیست‌وسوم is the 23rd, and دو‌سوم two thirds.
    const nth = parseDecimal(says('ordinal') ?? '');
    if (over !== undefined && terms.length > 0 && !(nth && grown(terms, nth)))
      return { value: sum(terms), ordinal, fraction, over: BigInt(over) };
    let amount = says('number') ?? says('number-part');
    if (amount === undefined) {
      // In "kahdeskymmenesviides" every part is an ordinal; the last one makes the word one.
      amount = says('ordinal');
      ordinal = amount !== undefined && (last || (denominator === true && index === parts.length - 2));
    }
    const value: Decimal | undefined = amount === undefined ? undefined : parseDecimal(amount);
    if (!value) {
      if (last && says('ordinal-after') !== undefined) ordinal = true;
      continue;
    }
    terms = grown(terms, value);
    if (!terms) return undefined;
  }
  return terms.length > 0 ? { value: sum(terms), ordinal, fraction } : undefined;
}

/** A number with its next part; undefined where there is no place for it. */
function grown(terms: readonly Term[], value: Decimal): readonly Term[] | undefined {
  const power = scaleOf(value);
  return power === undefined ? withValue(terms, term(value, 0), INSIDE) : withScale(terms, power, 0);
}
