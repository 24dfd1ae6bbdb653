import { romanise } from '../fact/name-key.js';
import type { LexiconClass } from '../locale/index.js';
import type { FactValue } from '../model/index.js';
import { peek } from '../text/peek.js';
import { folded, isAnyAt, phraseAt, phraseBefore, type Scan, skipSpace, skipSpaceBack } from './scan.js';
import { TOPIC } from './topics.js';
import { isWrittenTogether } from './weak.js';

/** A number that names something, with its place in the text. */
interface Apart {
  readonly start: number;
  readonly end: number;
  readonly value: FactValue;
}

/**
 * Numbers of flights, trains and roads that stand apart from their letters, or from the noun that they name: `flight AF 1234`,
 * `Route 66`, "auf der A 7". The years of "Route 2020" are left alone, and so is what a unit stands behind.
 */
export function readApart(scan: Scan): Apart[] {
  const found: Apart[] = [];
  if ((scan.all & TOPIC.digits) === 0) return found;
  for (const at of scan.places) {
    const digits = scan.tokens[at];
    if (digits?.kind !== 'digits') continue;
    const from = namedFrom(scan, at);
    if (from === undefined || !NUMBER.test(digits.folded) || !standsFree(scan, at)) continue;
    const letters = from < at ? rawOf(scan, from) : '';
    const key = letters === '' ? {} : { key: `${romanise(letters)}-${digits.folded}` };
    const value = { identifier: `${letters}${digits.folded}`, ...key };
    found.push({ start: scan.tokens[from]?.start ?? digits.start, end: digits.end, value });
  }
  return found;
}

/** Where the name begins: at its letters, or at the figures. */
function namedFrom(scan: Scan, at: number): number | undefined {
  const isApart = peek(scan.tokens, at - 1)?.kind === 'space';
  const letters = isApart && CAPITALS.test(rawOf(scan, at - 2)) ? at - 2 : undefined;
  if (letters !== undefined && (isNoun(scan, letters) || isRoad(scan, letters))) return letters;
  if ((scan.all & TOPIC.numbered) === 0) return undefined;
  return isNoun(scan, at) || phraseAt(scan, skipSpace(scan, at + 1), 'numbered-behind') ? (letters ?? at) : undefined;
}

const isNoun = (scan: Scan, at: number): boolean =>
  (scan.all & TOPIC.numbered) > 0 && phraseBefore(scan, skipSpaceBack(scan, at), 'numbered') !== undefined;

/** One letter behind an article or a preposition: "on the M 25", "l'A 7", but not "Serie A 20". */
function isRoad(scan: Scan, at: number): boolean {
  const end = skipSpaceBack(scan, at);
  const word = APOSTROPHE.has(folded(scan, end - 1)) ? end - 2 : end - 1;
  const raw = rawOf(scan, word);
  if (rawOf(scan, at).length > 1 || raw === '' || raw.length > 3) return false;
  // "La A 7" and "L'A 7" open a sentence.
  const opens = peek(scan.tokens, skipSpaceBack(scan, word) - 1)?.kind !== 'letters';
  const own = opens ? raw.charAt(0).toLowerCase() + raw.slice(1) : raw;
  return own === own.toLowerCase() && own !== own.toUpperCase();
}

/** Nothing is counted behind the figures, and no other figures go on there. */
function standsFree(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next !== undefined && next.kind !== 'space' && scan.tokens[at + 2]?.kind === 'digits') return false;
  if (next?.kind === 'letters' && !isWrittenTogether(next.folded)) return false;
  const after = skipSpace(scan, at + 1);
  // The "a" of "l'A 7 a été fermée" is no year.
  const letter = folded(scan, after).length === 1 && !isWrittenTogether(folded(scan, after));
  if (letter && scan.tokens[after]?.kind === 'letters') return true;
  return scan.tokens[after]?.kind !== 'digits' && !isAnyAt(scan, after, COUNTED);
}

const rawOf = (scan: Scan, at: number): string => {
  const token = peek(scan.tokens, at);
  return token?.kind === 'letters' ? token.word.raw : '';
};

const NUMBER = /^(?!(?:19|20)\d\d$)\d{1,4}$/;
const CAPITALS = /^\p{Lu}{1,4}$/u;
const APOSTROPHE: ReadonlySet<string> = new Set(["'", '’']);
const COUNTED: readonly LexiconClass[] = ['unit', 'currency', 'percent', 'scale', 'month', 'time-mark', 'date-mark'];
