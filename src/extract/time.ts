import type { Fact } from '../model/index.js';
import type { Scan } from './scan.js';

export function readTimes(_scan: Scan): Fact[] {
  return [];
}
