import { expect, test } from 'vitest';
import { disproportion } from '../../src/group/proportion.js';

test.each<[string, number, number, number]>([
  ['a translation', 2000, 2600, 0],
  ['a brief and a long report', 300, 6000, 0],
  ['a report and a book', 2000, 500_000, 10],
  ['a report and a library', 2000, 50_000_000, 29.9],
])('%s', (_, a, b, nats) => {
  expect(disproportion(1 / a, 1 / b)).toBeCloseTo(nats, 0);
  expect(disproportion(1 / b, 1 / a)).toBe(disproportion(1 / a, 1 / b));
});
