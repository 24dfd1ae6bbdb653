import type { Fact } from '../model/index.js';
import { factOf, type Scan } from './scan.js';

/** Numbers that nothing else lays claim to. */
export function readNumbers(scan: Scan): Fact[] {
  return scan.numerals.map(({ from, to, amounts }) => factOf(scan, 'number', from, to, { amount: amounts[0] ?? '0' }));
}
