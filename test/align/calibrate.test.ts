import { expect, test } from 'vitest';
import { calibrate } from '../../src/align/calibrate.js';

test('a surer bead stays surer, nothing leaves the range from 0 to 1', () => {
  const steps = Array.from({ length: 1001 }, (_, at) => calibrate(at / 1000));
  expect(steps).toEqual([...steps].sort((x, y) => x - y));
  expect([steps[0], steps[1000]]).toEqual([0, 1]);
  expect(steps.every((value) => value >= 0 && value <= 1)).toBe(true);
  expect(calibrate(1e-9)).toBeGreaterThan(0);
});

test('a bead of 0.86 is right seven times in ten or a little oftener', () => {
  expect(calibrate(0.86)).toBeGreaterThan(0.69);
  expect(calibrate(0.86)).toBeLessThan(0.86);
});
