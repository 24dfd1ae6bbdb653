// Fits the weights of src/compare/names/weights.ts by logistic regression, after a build:
//   node bench/names-fit.js ../shared/bench/ntrex [--write]
// In good translations of one English text names are exchanged for names of other articles: whole articles, and their
// sentences mixed, so that little is said twice. First is learned what names good translations say as well, then what
// tells an exchanged name from one that is told freely. Printed are the weights, and how many exchanges are told at some
// shares of false alarms in the half of the languages that the weights were not fitted on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriedFeatures } from '../dist/compare/names/carried.js';
import { knownOf } from '../dist/compare/names/known.js';
import { namedInAll } from '../dist/compare/names/names.js';
import { otherName } from '../dist/compare/names/other.js';
import { placesIn } from '../dist/compare/names/places.js';
import { unsaidOf } from '../dist/compare/names/unsaid.js';
import { CARRIED, OTHER } from '../dist/compare/names/weights.js';
import { wordsOf } from '../dist/compare/names/words.js';
import { comparing } from '../dist/compare/story.js';
import { annotate } from '../dist/pipeline.js';
import { read } from '../dist/read/read.js';

const folder = join(process.argv[2] ?? '../shared/bench/ntrex', 'pairs');
/** Strength of the prior that a weight is small. */
const RIDGE = 3;
/** Share of the sentences with a name in which it is exchanged, and what such a sentence counts beside a good one. */
const EXCHANGED = 0.7;
const WEIGHT = 0.3;
/** Into so many tables an article's sentences are mixed. */
const TABLES = 6;

let state = 1;
function random() {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x80000000;
}

const rowsOf = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const files = readdirSync(folder).sort();
const languages = files.map((file) => file.replace('.tsv', ''));

/** Words with capitals inside an English sentence that are no peoples, months, titles or shortened verbs. */
const NAME = /(?<=[a-z,;] )\p{Lu}[\p{L}'’]+(?: (?:of |the |de )?\p{Lu}[\p{L}'’]+)*/gu;
const NO_NAME =
  /^(?:I['’]|FAQs?|OK|TV)|(?:ian|ish|ese|can|man|ans)$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Oct|Nov|Dec|Jan|Feb|Aug|Sept?|[A-Z][a-z]+day|I|The|A|In|It|He|She|But|And|Mr|Mrs|Dr|Ms)\b/u;
const documentOf = (id) => id.replace(/\.\d+$/, '');

function exchangesIn(rows) {
  const names = rows.flatMap(([id, text]) =>
    [...text.matchAll(NAME)]
      .map(([found]) => ({ id, name: found.replace(/['’]s?$/, '') }))
      .filter(({ name }) => name.length > 2 && !NO_NAME.test(name)),
  );
  const exchanges = new Map();
  for (const [id, text] of rows) {
    const own = names.filter((each) => each.id === id);
    if (own.length === 0 || random() > EXCHANGED) continue;
    const { name } = own[Math.floor(random() * own.length)];
    const strangers = names.filter(
      (each) => documentOf(each.id) !== documentOf(id) && !each.name.split(' ').some((word) => text.includes(word)),
    );
    exchanges.set(id, text.replaceAll(name, strangers[Math.floor(random() * strangers.length)].name));
  }
  return exchanges;
}

/** What is known of the names of a table of English and one language. */
function table(language, rows) {
  const lines = [`id\ten\t${language}`, ...rows.map((row) => row.join('\t'))];
  const { documents, ladder } = read({ path: 'rows.tsv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) });
  const articles = documents.map((document) => annotate(document));
  const all = comparing(
    { id: '', confidence: 1, documents: documents.map(({ id }) => id) },
    articles,
    ladder,
    undefined,
  );
  const texts = articles.map(wordsOf);
  const named = namedInAll(all, texts);
  return { rows, articles, ladder, texts, named, knowns: texts.map((_, side) => knownOf(all, texts, named, side)) };
}

/** Of each name of good translations, what it is like and whether the other text says it. */
function carriedRows({ articles, ladder, named, knowns }) {
  return named.flatMap((names, position) =>
    (names ?? []).flatMap((own, side) => {
      const article = articles[side];
      const places = ladder[position].sides[side].flatMap((at) => placesIn(article, article.segments[at]));
      return own.flatMap((name) => {
        if (name.part || (!name.isName && name.words.length === 0)) return [];
        // Of a name that is heard nobody asks whether it is a country.
        const inside = places.filter((place) => place.start < name.end && name.start < place.end);
        const codes = inside.flatMap((place) => place.codes);
        const read = name.isName ? { ...name, codes, exact: inside.some(({ exact }) => exact) } : name;
        return [{ x: carriedFeatures(read, position, knowns[side]), y: name.by.length > 0 ? 1 : 0, weight: 1 }];
      });
    }),
  );
}

function otherRows({ rows, ladder, texts, named, knowns }, carried, exchanges, kind) {
  return rows.flatMap(([id], position) => {
    if (kind.exchanged && !exchanges.has(id)) return [];
    const names = named[position] ?? [[], []];
    const unsaid = names.map((own, side) => unsaidOf(own, side, position, knowns[side], carried));
    const beside = ladder[position].sides.map((segments, side) => segments.flatMap((at) => texts[side].bySegment[at]));
    const x = otherName(unsaid, beside, knowns)?.features;
    return [{ ...kind, x, y: kind.exchanged ? 1 : 0, weight: kind.exchanged ? WEIGHT : 1 }];
  });
}

/** Newton's method; the intercept is free of the prior. */
function regress(rows, names) {
  const told = rows.filter(({ x }) => x);
  let weights = names.map(() => 0);
  for (let round = 0; round < 20; round++) {
    const hessian = names.map((name) => names.map((other) => (name === other && name !== 'always' ? RIDGE : 1e-6)));
    const gradient = names.map((name, at) => (name === 'always' ? 0 : -RIDGE * weights[at]));
    for (const { x, y, weight } of told) {
      const chance = 1 / (1 + Math.exp(-names.reduce((sum, name, at) => sum + weights[at] * x[name], 0)));
      const curve = weight * Math.max(1e-6, chance * (1 - chance));
      for (const [at, name] of names.entries()) {
        if (x[name] === 0) continue;
        gradient[at] += weight * (y - chance) * x[name];
        for (const [to, other] of names.entries()) hessian[at][to] += curve * x[name] * x[other];
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + change[at]);
    if (change.every((step) => Math.abs(step) < 1e-4)) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(100 * weights[at]) / 100]));
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix, vector) {
  const size = vector.length;
  const rows = matrix.map((row, at) => [...row, vector[at]]);
  for (let at = 0; at < size; at++) {
    const pivot = rows.reduce(
      (best, row, index) => (index > at && Math.abs(row[at]) > Math.abs(rows[best][at]) ? index : best),
      at,
    );
    [rows[at], rows[pivot]] = [rows[pivot], rows[at]];
    for (let row = 0; row < size; row++) {
      const factor = row === at ? 0 : rows[row][at] / rows[at][at];
      if (factor !== 0) for (let to = at; to <= size; to++) rows[row][to] -= factor * rows[at][to];
    }
  }
  return rows.map((row, at) => row[size] / row[at]);
}

const exchanges = exchangesIn(rowsOf(files[0]));
console.log(`${exchanges.size} names exchanged in ${languages.length} languages`);
const tables = files.flatMap((file, index) => {
  const rows = rowsOf(file);
  const mixed = Array.from({ length: TABLES }, (_, part) => rows.filter((_row, at) => at % TABLES === part));
  return [rows, ...mixed].flatMap((some, part) =>
    [false, true].map((exchanged) => ({
      kind: { language: languages[index], mixed: part > 0, exchanged },
      ...table(
        languages[index],
        some.map(([id, english, other]) => [id, (exchanged && exchanges.get(id)) || english, other]),
      ),
    })),
  );
});
const good = tables.filter(({ kind }) => !kind.exchanged);
const CARRIED_FITTED = regress(good.flatMap(carriedRows), Object.keys(CARRIED));
const rows = tables.flatMap((each) => otherRows(each, CARRIED_FITTED, exchanges, each.kind));
const OTHER_FITTED = regress(rows, Object.keys(OTHER));
console.log(CARRIED_FITTED, OTHER_FITTED);

const parity = ({ language }) => languages.indexOf(language) % 2;
const halves = [0, 1].map((half) =>
  regress(
    rows.filter((row) => parity(row) !== half),
    Object.keys(OTHER),
  ),
);
const oddsOf = (row) =>
  Object.entries(halves[parity(row)]).reduce((sum, [name, weight]) => sum + weight * row.x[name], 0);
const UNCASED = /^(?:ar|bn|fa|he|hi|ja|ko|th|zh-Hans)$/;
for (const mixed of [false, true]) {
  for (const uncased of [false, true]) {
    const mine = rows.filter((row) => row.mixed === mixed && UNCASED.test(row.language) === uncased);
    const sure = mine
      .filter(({ x }) => x)
      .map((row) => ({ odds: oddsOf(row), right: row.exchanged }))
      .sort((a, b) => b.odds - a.odds);
    const all = (exchanged) => mine.filter((row) => row.exchanged === exchanged).length;
    const points = [0.2, 0.3, 0.5, 0.7, 1, 2].map((percent) => {
      const wrong = sure.filter(({ right }) => !right);
      const { odds } = wrong[Math.ceil((percent / 100) * all(false))] ?? { odds: 0 };
      const told = sure.filter((each) => each.right && each.odds > odds).length;
      return `${percent} %: ${((100 * told) / all(true)).toFixed(1)} (${odds.toFixed(2)})`;
    });
    console.log(mixed ? 'mixed' : 'whole', uncased ? 'without case' : 'with case', points.join(', '));
  }
}

if (process.argv.includes('--write')) {
  const record = (weights) =>
    `{\n${Object.entries(weights)
      .map(([name, weight]) => `  ${name}: ${weight},\n`)
      .join('')}}`;
  writeFileSync(
    new URL('../src/compare/names/weights.ts', import.meta.url),
    [
      '/** What speaks for a translation to say a name; written by `node bench/names-fit.js ../shared/bench/ntrex --write`. */',
      `export const CARRIED = ${record(CARRIED_FITTED)};\n`,
      '/** What speaks for one text to name another than the other text does. */',
      `export const OTHER = ${record(OTHER_FITTED)};\n`,
    ].join('\n'),
  );
}
