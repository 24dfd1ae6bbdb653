import type { Family } from './family.js';

/** Written by `node bench/calibrate.js`. */
export const CALIBRATION: Readonly<Record<Family, readonly [open: number, alone: number]>> = {
  'slip of a figure': [0.9, 0.95],
  'slip of a number word': [0.7, 0.9],
  'other figure': [0.8, 0.9],
  'other number word': [0.5, 0.7],
  'kept amount': [0.8, 0.9],
  date: [0.9, 0.95],
  'part missing': [0.5, 0.7],
  'figure missing': [0.6, 0.8],
  'number word missing': [0.4, 0.6],
  'sentence missing': [0.8, 0.9],
  negation: [0.5, 0.7],
  'other wording': [0.4, 0.6],
  limit: [0.6, 0.8],
  contradiction: [0.6, 0.8],
  other: [0.6, 0.8],
};
