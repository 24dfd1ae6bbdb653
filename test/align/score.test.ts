import { expect, test } from 'vitest';
import { scoreLadder } from '../../src/align/score.js';

const rung = (source: number[], target: number[]) => ({ source, target });
const gold = [rung([0], [0]), rung([1], [1, 2]), rung([], [3]), rung([2, 3], [4])];

test('the gold ladder itself is right', () => {
  const { strict, lax } = scoreLadder(gold, gold);
  expect([strict.f1, lax.f1]).toEqual([1, 1]);
});

test('a bead that overlaps the right one counts when lax', () => {
  const { strict, lax } = scoreLadder(gold, [
    rung([0], [0]),
    rung([1], [1]),
    rung([], [2]),
    rung([], [3]),
    rung([2, 3], [4]),
  ]);
  expect(strict.precision).toBeCloseTo(3 / 5);
  expect(strict.recall).toBeCloseTo(2 / 3);
  expect(lax.precision).toBeCloseTo(4 / 5);
  expect(lax.recall).toBeCloseTo(1);
});

test('sharing both sides with different beads is not sharing a pair', () => {
  expect(scoreLadder([rung([0], [0]), rung([1], [1])], [rung([0], [1])]).lax.f1).toBe(0);
});

test('nothing gives nothing', () => {
  expect(scoreLadder([], []).strict).toEqual({ precision: 0, recall: 0, f1: 0 });
});
