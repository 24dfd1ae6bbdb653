import type { Numeral } from '../numeral/model.js';
import {
  folded,
  numeralAt,
  numeralBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';

/**
 * Whether two figures with a mark between them stand in a list of scores, so that they are no range: a neighbour is told
 * with the same mark and falls, or both are sets of tennis: `6-4, 3-6, 7-5`.
 */
export function isAmongScores(scan: Scan, first: Numeral, second: Numeral): boolean {
  const own = pairOf(first.plain, second.plain);
  if (!own) return false;
  const mark = folded(scan, first.to);
  return [pairBefore(scan, first.from, mark), pairAfter(scan, second.to, mark)].some(
    (other) => other && (other[0] >= other[1] || (isSet(own) && isSet(other))),
  );
}

/** `6/4` of a list of sets: as a fraction or a day it would stand alone. */
export function setInList(scan: Scan, { from, to, fraction, form }: Numeral): readonly string[] | undefined {
  const parts = form === 'figures' ? (fraction?.split('/') ?? []) : [];
  const own = pairOf(parts[0], parts[1]);
  if (!own || !isSet(own)) return undefined;
  const neighbours = [numeralBefore(scan, listBefore(scan, from)), numeralAt(scan, listAfter(scan, to))];
  const inList = neighbours.some((other) => {
    const [a, b] = other?.fraction?.split('/') ?? [];
    const pair = pairOf(a, b);
    return pair !== undefined && isSet(pair);
  });
  return inList ? parts : undefined;
}

type Pair = readonly [number, number];

const pairOf = (a: string | undefined, b: string | undefined): Pair | undefined =>
  a !== undefined && b !== undefined && a.length <= 2 && b.length <= 2 ? [Number(a), Number(b)] : undefined;

/** A set is won with six games and two more than the other has, or with seven. */
function isSet([a, b]: Pair): boolean {
  const [most, least] = a > b ? [a, b] : [b, a];
  return (most === 6 && least <= 4) || (most === 7 && (least === 5 || least === 6));
}

function pairBefore(scan: Scan, from: number, mark: string): Pair | undefined {
  const second = numeralBefore(scan, listBefore(scan, from));
  const first = second && folded(scan, second.from - 1) === mark ? numeralBefore(scan, second.from - 1) : undefined;
  return pairOf(first?.plain, second?.plain);
}

function pairAfter(scan: Scan, to: number, mark: string): Pair | undefined {
  const first = numeralAt(scan, listAfter(scan, to));
  const second = first && folded(scan, first.to) === mark ? numeralAt(scan, first.to + 1) : undefined;
  return pairOf(first?.plain, second?.plain);
}

/** Over the comma or "and" of a list, to the end of what stands before it or the start of what follows. */
function listBefore(scan: Scan, from: number): number {
  const end = skipSpaceBack(scan, from);
  const and = phrasesBefore(scan, end, 'joiner').find(({ value }) => value === 'and');
  return skipSpaceBack(scan, and?.from ?? (COMMA.test(folded(scan, end - 1)) ? end - 1 : end));
}

function listAfter(scan: Scan, to: number): number {
  const at = skipSpace(scan, COMMA.test(folded(scan, to)) ? to + 1 : to);
  const and = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'and');
  return and ? skipSpace(scan, and.to) : at;
}

const COMMA = /^[,;،、，；]$/u;
