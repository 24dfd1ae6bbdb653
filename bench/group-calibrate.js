// How often stories are right by the confidence they are given, on halves of the stories, languages and templated
// events, and on two seeds of made news.
//   node bench/group-calibrate.js ../shared/bench/ntrex [--kept FILE]
// Fits a correction of the confidence in use (`confidenceOf` in src/group/by-content.ts: offset 0 and slope 1 leave it as
// it is) on one half, and prints the expected calibration error on the other, then that of the confidence in use. A story
// is right when all its documents report one event.
import { parseArgs } from 'node:util';
import { documents as hard } from './hard-stories.js';
import { madeNews } from './made-news.js';
import { drawer, newsSet, sketched, storiesOf } from './news-set.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { kept: { type: 'string' } } });
const { documents, either } = newsSet(positionals[0] ?? '../shared/bench/ntrex', { kept: options.kept });
const templated = hard.map((document) => ({ ...document, ...sketched(document) }));
const oneEvent = new Map(either.flatMap((events) => events.map((event) => [event, events[0]])));

const BINS = 10;
const MADE = 1500;
const [even, odd] = [0, 1].map((half) => judged(half));
for (const [title, fitted, held] of [
  ['even', even, odd],
  ['odd', odd, even],
]) {
  const model = logistic(fitted);
  console.log(
    `correction fitted on the ${title} half: offset ${model.offset.toFixed(2)}, slope ${model.slope.toFixed(2)}`,
  );
  const chance = ({ logit }) => 1 / (1 + Math.exp(-model.offset - model.slope * logit));
  console.log(`  on the other: ${held.length} stories, expected calibration error ${percent(errorOf(held, chance))} %`);
}
const all = [...even, ...odd];
const { offset, slope } = logistic(all);
console.log(`correction fitted on all: offset ${offset.toFixed(2)}, slope ${slope.toFixed(2)}`);
console.log(`in use: expected calibration error ${percent(errorOf(all, ({ confidence }) => confidence))} %`);
for (const [from, to] of [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 0.99],
  [0.99, 1],
]) {
  const bin = all.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  if (bin.length === 0) continue;
  const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
  const right = bin.filter((story) => story.right).length / bin.length;
  console.log(`  ${from}-${to}: ${bin.length} stories, said ${percent(mean)} %, right ${percent(right)} %`);
}

/** Stories of two documents or more that are found in corpora drawn from a half. */
function judged(half) {
  const halfOf = (list) => [...new Set(list)].sort().filter((_, at) => at % 2 === half);
  const languages = halfOf(documents.map(({ language }) => language));
  const stories = halfOf(documents.map(({ story }) => story));
  const events = halfOf(templated.map(({ story }) => story));
  const { below, some } = drawer(31 + half);
  const rows = [];
  const note = (corpus) => {
    const storyOf = new Map(corpus.map(({ id, story }) => [id, oneEvent.get(story) ?? story]));
    for (const { documents: ids, confidence } of storiesOf(corpus)) {
      if (ids.length < 2) continue;
      const right = new Set(ids.map((id) => storyOf.get(id))).size === 1;
      rows.push({ confidence, logit: Math.log(confidence / (1 - confidence)), right });
    }
  };
  for (let draw = 0; draw < 80; draw++) {
    const inLanguages = some(languages, 2 + below(8));
    const inStories = some(stories, 3 + below(27));
    note(documents.filter(({ language, story }) => inLanguages.has(language) && inStories.has(story)));
    const inEvents = some(events, 4 + below(18));
    note(templated.filter(({ story }) => inEvents.has(story)));
  }
  // Their dates of publication are left out: they would make it easy.
  note([...madeNews(MADE, 42 + half)].map(({ published: _, ...document }) => ({ ...document, ...sketched(document) })));
  return rows;
}

/** Logistic regression by Newton's method. */
function logistic(rows) {
  let offset = 0;
  let slope = 1;
  for (let step = 0; step < 30; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { logit, right } of rows) {
      const chance = 1 / (1 + Math.exp(-offset - slope * logit));
      const miss = (right ? 1 : 0) - chance;
      const curve = chance * (1 - chance);
      g0 += miss;
      g1 += miss * logit;
      h00 += curve;
      h01 += curve * logit;
      h11 += curve * logit ** 2;
    }
    const determinant = h00 * h11 - h01 ** 2;
    offset += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { offset, slope };
}

/** Over ten equally filled bins: mean distance of what was said and what was so. */
function errorOf(rows, chanceOf) {
  const sorted = rows
    .map((row) => ({ chance: chanceOf(row), right: row.right ? 1 : 0 }))
    .sort((a, b) => a.chance - b.chance);
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const part = sorted.slice(Math.floor((bin * sorted.length) / BINS), Math.floor(((bin + 1) * sorted.length) / BINS));
    error += Math.abs(part.reduce((sum, { chance, right }) => sum + chance - right, 0));
  }
  return error / sorted.length;
}

function percent(share) {
  return (100 * share).toFixed(1);
}
