import type { Scan } from '../scan.js';
import { figureDate } from './figures.js';
import type { Found } from './found.js';
import { gapsAt } from './gap.js';
import { type Piece, piecesAt } from './piece.js';

/** A weekday beside a date in figures: `Fr., 16.02.2024`, `16/02/2024 (Friday)`. */
export function weekdayAndFigures(scan: Scan, at: number): Found | undefined {
  const before = weekdayAt(scan, at);
  if (!before) {
    const date = figureDate(scan, at);
    const after = date && beside(scan, date.to, (place) => weekdayAt(scan, place));
    return date && after ? { ...date, to: after.to, value: { ...date.value, weekday: after.value } } : date;
  }
  const date = beside(scan, before.to, (place) => figureDate(scan, place, true));
  return date && { ...date, from: at, value: { ...date.value, weekday: before.value } };
}

const weekdayAt = (scan: Scan, at: number): Piece | undefined =>
  piecesAt(scan, at).find(({ role }) => role === 'weekday');

function beside<T>(scan: Scan, at: number, read: (place: number) => T | undefined): T | undefined {
  for (const gap of gapsAt(scan, at)) {
    const found = read(gap.to);
    if (found) return found;
  }
  return undefined;
}
