import { isFull, LONGEST, MOVES, type Move } from './moves.js';

/** Stretches that are tied, by how many segments behind the beginning they start and end. */
export interface Extended {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
  readonly gain: number;
}

/**
 * How far two texts go on to say the same from a place on: the path from there whose gains sum up highest, wherever it
 * ends. It is followed as long as it loses little, near the diagonal.
 *
 * @param gain of a move that ends behind `x` segments of the one and `y` of the other text.
 */
export function extend(
  [sources, targets]: readonly [number, number],
  gain: (x: number, y: number, move: Move) => number,
): { readonly beads: readonly Extended[]; readonly sum: number } {
  const best: Float64Array[] = [];
  const chosen: Int8Array[] = [];
  let [top, topX, topY] = [0, 0, 0];
  for (let x = 0; x <= sources; x++) {
    const row = new Float64Array(WIDTH).fill(Number.NEGATIVE_INFINITY);
    const moves = new Int8Array(WIDTH).fill(-1);
    best.push(row);
    chosen.push(moves);
    if (x === 0) row[BAND] = 0;
    for (let y = Math.max(0, x - BAND); y <= Math.min(targets, x + BAND); y++) {
      const at = y - x + BAND;
      MOVES.forEach((move, index) => {
        const before = best[x - move.source]?.[at - move.target + move.source] ?? Number.NEGATIVE_INFINITY;
        if (y < move.target || before < top - DROP) return;
        const sum = before + Math.log(move.share) + (isFull(move) ? gain(x, y, move) : 0);
        if (sum <= (row[at] ?? 0)) return;
        row[at] = sum;
        moves[at] = index;
      });
      if ((row[at] ?? 0) > top) [top, topX, topY] = [row[at] ?? 0, x, y];
    }
    if (x >= topX + LONGEST && Math.max(...row) < top - DROP) break;
  }
  const beads: Extended[] = [];
  for (let [x, y] = [topX, topY]; x > 0 || y > 0; ) {
    const move = MOVES[chosen[x]?.[y - x + BAND] ?? -1];
    if (!move) break;
    if (isFull(move))
      beads.push({ source: [x - move.source, x], target: [y - move.target, y], gain: gain(x, y, move) });
    [x, y] = [x - move.source, y - move.target];
  }
  return { beads: beads.reverse(), sum: top };
}

/** Segments off the diagonal. */
const BAND = 6;
const WIDTH = 2 * BAND + 1;
/** Nats that a path may lose before it is given up. */
const DROP = 10;
