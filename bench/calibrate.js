// How often findings are right, by family: the figures of src/compare/calibration.ts, and how far they hold for
// languages that they were not measured on. Run after a build: node bench/calibrate.js ../shared/bench [--write]
// Right is a finding that a planted slip brings and the clean text does not; wrong is a finding on a good translation.
// Slips are weighed as if one sentence in twenty held one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALIBRATION } from '../dist/compare/calibration.js';
import { FAMILIES, familyOf } from '../dist/compare/family.js';
import { annotate, check, judge } from '../dist/pipeline.js';
import { read } from '../dist/read/read.js';

const set = process.argv[2] ?? '../shared/bench';
const SLIPS_PER_SENTENCE = 1 / 20;
/** A family with few cases is drawn to the rate of all, as by so many findings. */
const PRIOR = 8;
const OPTIONS = { group: { by: 'all' }, compare: {}, triage: { minConfidence: 0, rules: {} } };

const lines = (path) => readFileSync(join(set, path), 'utf8').split('\n').filter(Boolean);
const told = (discrepancies) => discrepancies.filter(({ severity }) => severity !== 'neutral');

/** Findings by row, of a table made of pairs. */
function findingsOf(rows, left, right) {
  const text = [`id\t${left}\t${right}`, ...rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))];
  const { judgements } = check(
    [{ path: 'rows.tsv', bytes: new TextEncoder().encode(`${text.join('\n')}\n`) }],
    OPTIONS,
  );
  const byRow = new Map();
  for (const discrepancy of judgements.flatMap(({ discrepancies }) => told(discrepancies))) {
    const unit = discrepancy.sides.find((side) => side.unit !== undefined)?.unit;
    byRow.set(unit, [...(byRow.get(unit) ?? []), discrepancy]);
  }
  return byRow;
}

const contentOf = ({ rule, sides }) => [rule, ...sides.map((side) => side.text)].join('\u0001');

/** Each finding: its family, whether someone stands alone, its language, what it counts, and whether it is right. */
const samples = [];
function add(found, language, right, weight) {
  const [family, alone] = [familyOf(found), found.suspect !== null];
  // How sure the sentences are tied is in the confidence beside what the table says.
  const tie = Math.min(1, found.confidence / CALIBRATION[family][alone ? 1 : 0]);
  samples.push({ family, alone, tie, language, right, weight });
}

// Good translations, all languages of the set.
let sentences = 0;
for (const file of readdirSync(join(set, 'ntrex/pairs')).sort()) {
  const language = file.replace('.tsv', '');
  const rows = lines(`ntrex/pairs/${file}`)
    .slice(1)
    .map((line) => line.split('\t'));
  sentences += rows.length;
  for (const found of findingsOf(rows, 'en', language).values()) for (const one of found) add(one, language, false, 1);
}

// Slips planted in single sentences, and negations and names in machine translations.
const planted = [
  ...lines('slips/slips.jsonl').map((line) => {
    const { id, language, source, clean, planted } = JSON.parse(line);
    return { id, language, left: 'en', right: language, source, clean, planted };
  }),
  ...lines('demetr/demetr.jsonl').flatMap((line) => {
    const { id, kind, source, clean, planted } = JSON.parse(line);
    const language = source.language;
    return kind === 'negation' || kind === 'name'
      ? [{ id, language, left: language, right: 'en', source: source.text, clean, planted }]
      : [];
  }),
];
const weight = (SLIPS_PER_SENTENCE * sentences) / ((1 - SLIPS_PER_SENTENCE) * planted.length);
for (const tag of new Set(planted.map(({ left, right }) => `${left} ${right}`))) {
  const [left = '', right = ''] = tag.split(' ');
  const mine = planted.filter((row) => row.left === left && row.right === right);
  const clean = findingsOf(
    mine.map((row) => [row.id, row.source, row.clean]),
    left,
    right,
  );
  const slipped = findingsOf(
    mine.map((row) => [row.id, row.source, row.planted]),
    left,
    right,
  );
  for (const row of mine) {
    const before = new Set((clean.get(row.id) ?? []).map(contentOf));
    for (const found of slipped.get(row.id) ?? []) {
      if (!before.has(contentOf(found))) add(found, row.language, true, weight);
    }
  }
}

// Whole articles of several languages, some with a slip: right is what shows the planted sentence.
const squeeze = (text) => (text ?? '').replace(/\s+/gu, '');
const languageOf = (id) => id.split('/').at(-1)?.replace('.txt', '') ?? '';
const cases = lines('ntrex/planted.gold.jsonl').map((line) => JSON.parse(line));
const slippedStories = cases.filter(({ plant }) => plant).length;
const pairs = cases.reduce((sum, { sentences, languages }) => sum + sentences * (languages.length - 1), 0);
const wholeWeight = (SLIPS_PER_SENTENCE * (pairs - slippedStories)) / ((1 - SLIPS_PER_SENTENCE) * slippedStories);
for (const { id, languages, plant } of cases) {
  const articles = languages.toSorted().flatMap((language) => {
    const path = `ntrex/planted/${id}/${language}.txt`;
    const { documents } = read({ path, bytes: readFileSync(join(set, path)), language });
    return documents.map((document) => annotate(document));
  });
  const story = { id, confidence: 1, documents: articles.map(({ document }) => document.id) };
  for (const found of told(judge(story, articles, OPTIONS).discrepancies)) {
    const right = found.sides.some((side) => {
      const [own, slip] = [squeeze(side.segmentText), squeeze(plant?.segments[languageOf(side.document)])];
      return own !== '' && slip !== '' && (own.includes(slip) || slip.includes(own));
    });
    const language = languageOf(found.suspect ?? found.sides.at(-1)?.document ?? '');
    add(found, language, right, right ? wholeWeight : 1);
  }
}

/** How often findings of each family are right, of two documents that differ and of one that stands alone. */
function rightness(known) {
  const rate = (chosen, prior) => {
    const [right, all] = [chosen.filter((one) => one.right), chosen].map((some) =>
      some.reduce((sum, { weight }) => sum + weight, 0),
    );
    return (right + PRIOR * prior) / (all + PRIOR);
  };
  const open = rate(
    known.filter(({ alone }) => !alone),
    0.5,
  );
  return Object.fromEntries(
    FAMILIES.map((family) => {
      const mine = known.filter((one) => one.family === family);
      const own = rate(
        mine.filter(({ alone }) => !alone),
        open,
      );
      return [
        family,
        [
          own,
          rate(
            mine.filter(({ alone }) => alone),
            Math.max(own, open),
          ),
        ].map((value) => Math.round(100 * value) / 100),
      ];
    }),
  );
}

const confidenceOf = (table, { family, alone, tie }) => table[family][alone ? 1 : 0] * tie;

/** Expected calibration error over ten bins (Naeini, Cooper and Hauskrecht 2015), with what each bin holds. */
function calibrationError(table, measured) {
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, right: 0, said: 0 }));
  for (const sample of measured) {
    const said = confidenceOf(table, sample);
    const bin = bins[Math.min(9, Math.floor(said * 10))];
    bin.weight += sample.weight;
    bin.said += said * sample.weight;
    if (sample.right) bin.right += sample.weight;
  }
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return { error: bins.reduce((sum, { right, said }) => sum + Math.abs(right - said), 0) / total, bins };
}

const all = [...new Set(samples.map(({ language }) => language))].sort();
const half = (parity) => samples.filter(({ language }) => all.indexOf(language) % 2 === parity);
const errors = [0, 1].map((parity) => calibrationError(rightness(half(parity)), half(1 - parity)));
const table = rightness(samples);
console.log(`${samples.length} findings in ${all.length} languages on ${sentences} and ${pairs} pairs of sentences`);
for (const [family, [open, alone]] of Object.entries(table)) {
  const mine = samples.filter((one) => one.family === family);
  const count = (right) => mine.filter((one) => one.right === right).length;
  console.log(`| ${family} | ${count(true)} | ${count(false)} | ${open} | ${alone} |`);
}
for (const { error, bins } of errors) {
  console.log(`expected calibration error on the languages left out: ${error.toFixed(3)}`);
  for (const [index, { weight, right, said }] of bins.entries()) {
    if (weight > 0)
      console.log(
        `  ${index / 10}: said ${(said / weight).toFixed(2)}, right ${(right / weight).toFixed(2)}, weight ${weight.toFixed(0)}`,
      );
  }
}
if (process.argv.includes('--write')) {
  const rows = Object.entries(table).map(
    ([family, values]) => `  ${/^[a-z]+$/.test(family) ? family : `'${family}'`}: [${values.join(', ')}],`,
  );
  const head =
    "import type { Family } from './family.js';\n\n/** How often findings of a family are right; written by `node bench/calibrate.js ../shared/bench --write`. */\n";
  const type = 'Readonly<Record<Family, readonly [open: number, alone: number]>>';
  writeFileSync(
    new URL('../src/compare/calibration.ts', import.meta.url),
    `${head}export const CALIBRATION: ${type} = {\n${rows.join('\n')}\n};\n`,
  );
}
