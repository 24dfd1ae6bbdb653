import { describe, expect, test } from 'vitest';
import { pairOdds } from '../../src/group/pair-odds.js';
import { daysOf, timingOf } from '../../src/group/timing.js';

const published = (...days: readonly (string | undefined)[]) =>
  daysOf(days.map((day) => ({ ...(day && { published: day }) })));

describe('days between two publications', () => {
  const { areNear, delay } = timingOf(published('2024-03-04', '2024-03-05', '2024-03-11', undefined, 'soon'), 3);

  test('bound what is compared, where both are known', () => {
    expect([areNear(0, 1), areNear(0, 2), areNear(0, 3), areNear(0, 4)]).toEqual([true, false, true, true]);
  });

  test('speak against one event the more of them there are, and say nothing where one is unknown', () => {
    expect([delay(0, 0), delay(0, 3), delay(3, 4)]).toEqual([0, 0, 0]);
    expect(delay(0, 1)).toBeLessThan(1);
    expect(delay(0, 2)).toBeGreaterThan(2);
    expect(delay(0, 2)).toBe(delay(2, 0));
  });
});

test('last week’s report in this week’s words is told by the day it came', () => {
  const none = new Float64Array(2);
  const alike = {
    odds: Float64Array.of(2, 2),
    stretchOfA: none,
    stretchOfB: none,
    shareOfA: none,
    shareOfB: none,
    matched: none,
  };
  const pairs = { a: Uint32Array.of(0, 0), b: Uint32Array.of(1, 2) };
  const timing = timingOf(published('2024-03-11', '2024-03-11', '2024-03-04'), Number.POSITIVE_INFINITY);
  const { first } = pairOdds(() => ({ odds: 2 }) as never, pairs, alike, timing);
  expect(first[0]).toBe(2);
  expect(first[1]).toBeLessThan(0);
});
