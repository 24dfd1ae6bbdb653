import { type Decimal, parseDecimal } from '../fact/decimal.js';
import type { Locale } from '../locale/index.js';
import { type Bond, scaleOf, sum, type Term, term, withScale, withValue } from './terms.js';

/** A number written as one word, such as `zweihundertfünfundzwanzig`. */
export interface Compound {
  readonly value: Decimal;
  /** Its last piece is an ordinal: `fünfundzwanzigste`. */
  readonly ordinal: boolean;
}

/** Reads a folded word that is put together from number words and nothing else. Linear in its length. */
export function readCompound(locale: Locale, word: string): Compound | undefined {
  if (word.length < 5 || word.length > LONGEST) return undefined;
  const table = tableOf(locale);
  if (!table.begins.has(word.slice(0, 2))) return undefined;
  const pieces = breakWord(table, word);
  return pieces && combine(pieces);
}

interface Piece {
  readonly value?: Decimal;
  readonly ordinal?: Decimal;
  readonly and?: true;
}

interface Table {
  readonly pieces: ReadonlyMap<string, Piece>;
  /** First two letters of the words that can begin a number. */
  readonly begins: ReadonlySet<string>;
  readonly longest: number;
}

/** No number word of any language is longer than a line; letters without end are no word. */
const LONGEST = 100;
const TABLES = new WeakMap<Locale, Table>();
const INSIDE: Bond = { joined: false, unitsFirst: true };

function tableOf(locale: Locale): Table {
  let table = TABLES.get(locale);
  if (!table) {
    table = buildTable(locale);
    TABLES.set(locale, table);
  }
  return table;
}

function buildTable({ lexicon }: Locale): Table {
  const pieces = new Map<string, Piece>();
  const put = (word: string, piece: Piece): void => {
    if (word.length > 1) pieces.set(word, { ...pieces.get(word), ...piece });
  };
  for (const word of lexicon.words('article-one').keys()) put(word, { value: { coefficient: 1n, exponent: 0 } });
  for (const [word, power] of lexicon.words('scale'))
    put(word, { value: { coefficient: 1n, exponent: Number(power) } });
  for (const [word, amount] of lexicon.words('number')) {
    const value = parseDecimal(amount);
    if (value) put(word, { value });
  }
  for (const [word, amount] of lexicon.words('ordinal')) {
    const ordinal = parseDecimal(amount);
    if (ordinal) put(word, { ordinal });
  }
  for (const [word, role] of lexicon.words('joiner')) if (role === 'and') put(word, { and: true });
  const words = [...pieces.keys()];
  return {
    pieces,
    begins: new Set(words.map((word) => word.slice(0, 2))),
    longest: Math.max(0, ...words.map((word) => word.length)),
  };
}

/** The division of the word into the fewest pieces, or undefined. */
function breakWord({ pieces, longest }: Table, word: string): Piece[] | undefined {
  const counts = new Array<number>(word.length + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Array<number>(word.length + 1).fill(0);
  counts[0] = 0;
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - longest); start < end - 1; start++) {
      const count = (counts[start] ?? 0) + 1;
      if (count < (counts[end] ?? 0) && pieces.has(word.slice(start, end))) {
        counts[end] = count;
        starts[end] = start;
      }
    }
  }
  if (counts[word.length] === Number.POSITIVE_INFINITY) return undefined;
  const found: Piece[] = [];
  for (let end = word.length; end > 0; end = starts[end] ?? 0) {
    const piece = pieces.get(word.slice(starts[end] ?? 0, end));
    if (piece) found.unshift(piece);
  }
  return found;
}

function combine(pieces: readonly Piece[]): Compound | undefined {
  let terms: readonly Term[] | undefined = [];
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1;
    const value: Decimal | undefined = last ? (piece.value ?? piece.ordinal) : piece.value;
    if (!value) {
      if (!piece.and || index === 0 || last) return undefined;
      continue;
    }
    const power = scaleOf(value);
    terms = power === undefined ? withValue(terms, term(value, 0), INSIDE) : withScale(terms, power, 0);
    if (!terms) return undefined;
  }
  return { value: sum(terms), ordinal: pieces.at(-1)?.value === undefined };
}
