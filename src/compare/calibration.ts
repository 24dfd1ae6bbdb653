import type { Family } from './family.js';

/** How often findings of a family are right; written by `node bench/calibrate.js ../shared/bench --write`. */
export const CALIBRATION: Readonly<Record<Family, readonly [open: number, alone: number]>> = {
  'slip of a figure': [0.97, 0.99],
  'slip of a number word': [0.81, 0.63],
  'other figure': [0.75, 0.8],
  'other number word': [0.68, 0.64],
  'kept amount': [0.85, 0.68],
  date: [0.98, 1],
  'part missing': [0.82, 0.89],
  'figure missing': [0.56, 0.74],
  'number word missing': [0.38, 0.29],
  'sentence missing': [0.71, 0.94],
  negation: [0.42, 0.31],
  'other wording': [0.42, 0.22],
  limit: [0.38, 0.62],
  contradiction: [0.8, 0.8],
  name: [0.7, 0.7],
  other: [0.8, 0.46],
};
