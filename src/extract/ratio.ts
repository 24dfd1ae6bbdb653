import type { LexiconClass } from '../locale/index.js';
import type { Fact } from '../model/index.js';
import type { Numeral } from './numeral/model.js';
import { isAmongScores, setInList } from './ratio/list.js';
import { isToldScore } from './ratio/told.js';
import { factOf, folded, isAnyAt, phraseAt, type Scan, skipSpace } from './scan.js';

/** Scores and odds in figures (`3:2`, `10-6`, 3対1), and large fractions such as `170/430`. */
export function readRatios(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const [index, first] of scan.numerals.entries()) {
    const fraction = largeFraction(scan, first);
    if (fraction) facts.push(fraction);
    const set = setInList(scan, first);
    if (set) facts.push(factOf(scan, 'ratio', first.from, first.to, { parts: set, sense: 'score' }));
    const second = scan.numerals[index + 1];
    const score = second && (scoreOf(scan, first, second) ?? toldScore(scan, first, second));
    if (score) facts.push(score);
  }
  return facts;
}

/** Nobody writes 170/430 for its quotient: it counts a part and the whole. */
function largeFraction(scan: Scan, numeral: Numeral): Fact | undefined {
  const [top = '', bottom = ''] = numeral.fraction?.split('/') ?? [];
  if (numeral.form !== 'figures' || bottom.length < 3) return undefined;
  const [amount = '0'] = numeral.amounts;
  const value = { parts: [top, bottom], sense: 'fraction', amount, fraction: `${top}/${bottom}` } as const;
  return factOf(scan, 'ratio', numeral.from, numeral.to, value);
}

function toldScore(scan: Scan, first: Numeral, second: Numeral): Fact | undefined {
  if (!isToldScore(scan, first, second)) return undefined;
  const parts = [first.amounts[0] ?? '0', second.amounts[0] ?? '0'];
  return factOf(scan, 'ratio', first.from, second.to, { parts, sense: 'score' });
}

/**
 * Two short figures with a colon between them, or with a dash where the first is the greater, are a score: `5-10` is
 * a range, unless it stands among scores. A chain of more figures (`1:2:3`, `10-6-2`) or a unit behind says otherwise.
 */
function scoreOf(scan: Scan, first: Numeral, second: Numeral): Fact | undefined {
  if (first.plain === undefined || second.plain === undefined) return undefined;
  if (first.plain.length > 3 || second.plain.length > 3) return undefined;
  const at = skipSpace(scan, first.to);
  const mark = folded(scan, at);
  const spaced = at > first.to;
  // `3 : 1` has its spaces on both sides.
  if (second.from !== (spaced ? skipSpace(scan, at + 1) : at + 1) || (spaced && second.from === at + 1))
    return undefined;
  if (spaced && !COLON.test(mark)) return undefined;
  if (goesOn(scan, first.from - 1, -1, mark) || goesOn(scan, second.to, 1, mark)) return undefined;
  const [a = '0'] = first.amounts;
  const [b = '0'] = second.amounts;
  // Ranges of small numbers begin with a nought where a unit follows: "0-5 years", but "trailing 0-1".
  const goalless = a === '0' && b.length === 1;
  const isScore = Number(a) >= Number(b) || goalless || isAmongScores(scan, first, second);
  if (!COLON.test(mark) && !(DASH.test(mark) && isScore)) return undefined;
  const after = skipSpace(scan, second.to);
  if (isUnit(scan, after) || phraseAt(scan, after, 'percent')) return undefined;
  if (goalless && !COLON.test(mark) && isAnyAt(scan, after, COUNTED)) return undefined;
  return factOf(scan, 'ratio', first.from, second.to, { parts: [a, b], sense: 'score' });
}

/** The `á` of "3-1 á laugardag" is no year, nor the से of "3-1 से" a second: what makes a rate or joins is a word of its own. */
const isUnit = (scan: Scan, at: number): boolean =>
  phraseAt(scan, at, 'unit') !== undefined && !phraseAt(scan, at, 'per') && !phraseAt(scan, at, 'joiner');

/** Whether a chain of figures goes on behind the same mark; the hyphen of an ending is none: `3-1-ээр`. */
function goesOn(scan: Scan, at: number, step: 1 | -1, mark: string): boolean {
  return folded(scan, at) === mark && (step < 0 || COLON.test(mark) || scan.tokens[at + step]?.kind !== 'letters');
}

const COUNTED: readonly LexiconClass[] = ['currency', 'scale', 'age', 'counter', 'subunit'];
const COLON = /^[:：∶]$/u;
const DASH = /^[-\u2010-\u2013\u2212]$/u;
