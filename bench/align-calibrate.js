// How far the score of a bead is from how often such beads are right, for pairs of languages that the calibration was not
// fitted on: the pairs are dealt into two halves, the curve is fitted on the one and measured on the other.
//
//     npm run build && node bench/align-calibrate.js FOLDER ...
//
// Each FOLDER is as bench/gold-pairs.js reads it; its texts are aligned whole, and cut into stories of 15 lines.
import { join, resolve, sep } from 'node:path';
import { SHIFT, SLOPE } from '../dist/align/calibrate.js';
import { align } from '../dist/index.js';
import { pairsIn, storiesIn } from './gold-pairs.js';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node bench/align-calibrate.js FOLDER ...');
  process.exit(2);
}

const LENGTHS = { whole: Number.POSITIVE_INFINITY, stories: 15 };
const logit = (p) => Math.log(p / (1 - p));
const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Beads with what the search said of them, before it was calibrated, and whether the gold has them. */
const beads = [];
for (const folder of folders) {
  for (const [number, pair] of pairsIn(folder).entries()) {
    for (const [length, most] of Object.entries(LENGTHS)) {
      for (const { articles, gold } of storiesIn(join(folder, pair), most)) {
        const right = new Set(gold.map((sides) => sides.join(':')));
        for (const { sides, score, moved } of align(articles)) {
          if (score === 0 || moved) continue;
          const said = (logit(Math.min(1 - 1e-6, Math.max(1e-6, score))) - SHIFT) / SLOPE;
          beads.push({
            set: `${resolve(folder).split(sep).slice(-2).join('/')} ${length}`,
            half: number % 2,
            said,
            right: right.has(sides.join(':')),
          });
        }
      }
    }
  }
}

const sets = [...new Set(beads.map(({ set }) => set))];

/** Logistic regression by Newton's method. */
function fitted(own) {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { said, right } of own) {
      const p = sigmoid(slope * said + shift);
      const slack = Number(right) - p;
      const curve = p * (1 - p);
      g0 += slack;
      g1 += slack * said;
      h00 += curve;
      h01 += curve * said;
      h11 += curve * said * said;
    }
    const determinant = h00 * h11 - h01 * h01;
    shift += bounded((h11 * g0 - h01 * g1) / determinant);
    slope += bounded((h00 * g1 - h01 * g0) / determinant);
  }
  return { slope, shift };
}

/** A whole step may overshoot. */
const bounded = (step) => Math.max(-0.3, Math.min(0.3, step));

/** Expected calibration error in points, over ten bins of equal width. */
function errorOf(own, { slope, shift }) {
  const bins = Array.from({ length: 10 }, () => [0, 0]);
  for (const { said, right } of own) {
    const p = sigmoid(slope * said + shift);
    const bin = bins[Math.min(9, Math.floor(p * 10))];
    bin[0] += p;
    bin[1] += Number(right);
  }
  return (100 * bins.reduce((sum, [p, right]) => sum + Math.abs(p - right), 0)) / own.length;
}

const inUse = { slope: SLOPE, shift: SHIFT };
const halves = [0, 1].map((half) => fitted(beads.filter((bead) => bead.half === half)));
const all = fitted(beads);
const show = ({ slope, shift }) => `slope ${slope.toFixed(2)}, shift ${shift.toFixed(2)}`;
console.log(`in use ${show(inUse)}; fitted on all ${show(all)}; on the halves ${halves.map(show).join(' and ')}`);
for (const set of sets) {
  const own = beads.filter((bead) => bead.set === set);
  const heldOut = [0, 1].map((half) => {
    const there = own.filter((bead) => bead.half !== half);
    return [errorOf(there, halves[half]), there.length];
  });
  const mean = heldOut.reduce((sum, [error, size]) => sum + error * size, 0) / own.length;
  const right = (100 * own.filter((bead) => bead.right).length) / own.length;
  const errors = [errorOf(own, { slope: 1, shift: 0 }), errorOf(own, inUse), mean].map((error) => error.toFixed(2));
  console.log(
    `${set.padEnd(20)} ${own.length} beads, ${right.toFixed(1)} % right; error as searched, in use, held out: ${errors.join(', ')}`,
  );
}
