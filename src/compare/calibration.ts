import type { Family } from './family.js';

/** How often findings of a family are right; written by `node bench/calibrate.js ../shared/bench --write`. */
export const CALIBRATION: Readonly<Record<Family, readonly [open: number, alone: number]>> = {
  'slip of a figure': [0.97, 0.99],
  'slip of a number word': [0.82, 0.66],
  'other figure': [0.82, 0.83],
  'other number word': [0.69, 0.77],
  'kept amount': [0.82, 0.51],
  date: [0.98, 1],
  'part missing': [0.82, 0.86],
  'figure missing': [0.64, 0.82],
  'number word missing': [0.42, 0.3],
  'sentence missing': [0.77, 0.97],
  negation: [0.48, 0.29],
  'other wording': [0.41, 0.35],
  limit: [0.35, 0.44],
  contradiction: [0.77, 0.77],
  name: [0.24, 0.15],
  other: [0.7, 0.44],
};
