// Fits the weights of src/group/likeness.ts by logistic regression and prints them.
//   node bench/group-fit.js ../shared/bench/ntrex          fits on all stories and languages
//   node bench/group-fit.js ../shared/bench/ntrex --held   fits on half of the stories and half of the languages, and
//                                                          reports pairs of the other halves
// The rows are pairs of documents from corpora of several sizes, and from the templated near-duplicates of
// bench/hard-stories.js; in each kind of corpus the pairs of one event weigh as much as those of two.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pairsOf as candidatePairs, candidatesIn } from '../dist/group/candidates.js';
import { corpusOf } from '../dist/group/corpus.js';
import { likenessIn } from '../dist/group/likeness.js';
import { sketch } from '../dist/group/sketch.js';
import { annotate } from '../dist/pipeline.js';
import { documents as hard } from './hard-stories.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { held: { type: 'boolean' } } });
const folder = positionals[0] ?? '../shared/bench/ntrex';
/** Strength of the prior that a weight is small. */
const RIDGE = 2;
/** A candidate pair of a large corpus is a row once in so many. */
const ONE_IN = 10;

let state = 777;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
function some(list, count) {
  const rest = [...list];
  return new Set(Array.from({ length: count }, () => rest.splice(random(rest.length), 1)[0]));
}

const lines = (file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').map(JSON.parse);
const either = new Set(lines('stories.either.jsonl').flatMap((group) => group.flatMap((a) => group.map((b) => a + b))));
const news = lines('stories.gold.jsonl').map(({ path, story, language }) => ({
  story,
  language,
  sketched: sketchedOf({ id: path, language, text: readFileSync(join(folder, 'stories', path), 'utf8') }),
}));
const templated = hard.map((document) => ({ ...document, sketched: sketchedOf(document) }));
const languages = [...new Set(news.map(({ language }) => language))].sort();
const stories = [...new Set(news.map(({ story }) => story))].sort();
const events = [...new Set(templated.map(({ story }) => story))].sort();

if (options.held) {
  const half = (list, odd) => list.filter((_, at) => at % 2 === odd);
  const fitted = regress(rowsOf(half(stories, 0), half(languages, 0), half(events, 0)));
  print(fitted);
  evaluate(fitted, 'fitted on', rowsOf(half(stories, 0), half(languages, 0), half(events, 0)));
  const held = rowsOf(half(stories, 1), half(languages, 1), half(events, 1));
  evaluate(fitted, 'held out', held);
  evaluate(undefined, 'as shipped', held);
} else {
  const rows = rowsOf(stories, languages, events);
  const fitted = regress(rows);
  print(fitted);
  evaluate(fitted, 'fitted on', rows);
}

function sketchedOf({ id, language, text }) {
  const places = [{ offset: 0, source: 0 }];
  const sketches = sketch([annotate({ id, path: id, text, language, languageFrom: 'record', places })]);
  return { outline: sketches.documents[0], sketches, at: 0 };
}

function rowsOf(ofStories, ofLanguages, ofEvents) {
  const take = (storySet, languageSet) =>
    news.filter((each) => storySet.has(each.story) && languageSet.has(each.language));
  const inStories = new Set(ofStories);
  const draws = (count, draw) => Array.from({ length: count }, draw).flat();
  const kinds = {
    large: pairsOf(take(inStories, new Set(ofLanguages)), ONE_IN),
    'three languages': draws(8, () => pairsOf(take(inStories, some(ofLanguages, 3)), 1)),
    'two languages': draws(8, () => pairsOf(take(inStories, some(ofLanguages, 2)), 1)),
    'three stories': draws(200, () => pairsOf(take(some(ofStories, 3), some(ofLanguages, 3)), 1)),
    templated: pairsOf(
      templated.filter(({ story }) => ofEvents.includes(story)),
      1,
    ),
    'three templated': draws(60, () => {
      const kind = some(['union', 'match', 'results', 'quake'], 1).values().next().value;
      const drawn = some(
        ofEvents.filter((event) => event.startsWith(kind)),
        3,
      );
      return pairsOf(
        templated.filter(({ story }) => drawn.has(story)),
        1,
      );
    }),
  };
  return Object.entries(kinds).flatMap(([kind, rows]) => {
    const same = rows.filter(({ y }) => y === 1).length;
    return rows.map((row) => ({ ...row, kind, weight: (row.y === 1 ? 500 / same : 500 / (rows.length - same)) || 0 }));
  });
}

function pairsOf(documents, oneIn) {
  const sorted = [...documents].sort((a, b) => (a.sketched.outline.id < b.sketched.outline.id ? -1 : 1));
  const corpus = corpusOf(sorted.map(({ sketched }) => sketched));
  const likeness = likenessIn(corpus);
  const rows = [];
  const pairs = sorted.length < 60 ? allPairs(sorted.length) : candidates(corpus, sorted.length);
  for (const [at, a] of pairs.a.entries()) {
    const b = pairs.b[at];
    if (oneIn > 1 && random(oneIn) > 0) continue;
    const [one, other] = [sorted[a].story, sorted[b].story];
    if (either.has(one + other) && one !== other) continue;
    const { features, odds } = likeness(a, b);
    rows.push({ x: features, odds, y: one === other ? 1 : 0 });
  }
  return rows;
}

function candidates(corpus, count) {
  return candidatePairs([candidatesIn(corpus, () => true, { from: 0, to: count })], count);
}

function allPairs(count) {
  const pairs = { a: [], b: [] };
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      pairs.a.push(a);
      pairs.b.push(b);
    }
  }
  return pairs;
}

/** Newton's method with a small ridge, on standardised features. */
function regress(rows) {
  const names = Object.keys(rows[0].x);
  const mean = names.map((name) => rows.reduce((sum, { x }) => sum + x[name], 0) / rows.length);
  const spread = names.map(
    (name, at) => Math.sqrt(rows.reduce((sum, { x }) => sum + (x[name] - mean[at]) ** 2, 0) / rows.length) || 1,
  );
  const size = names.length + 1;
  const inputs = rows.map(({ x }) => [1, ...names.map((name, at) => (x[name] - mean[at]) / spread[at])]);
  let weights = Array(size).fill(0);
  for (let step = 0; step < 12; step++) {
    const hessian = Array.from({ length: size }, (_, at) =>
      Array.from({ length: size }, (__, to) => (at === to && at > 0 ? RIDGE : 0)),
    );
    const gradient = weights.map((weight, at) => (at > 0 ? -RIDGE * weight : 0));
    for (const [index, { y, weight }] of rows.entries()) {
      const input = inputs[index];
      const chance = 1 / (1 + Math.exp(-input.reduce((sum, value, at) => sum + value * weights[at], 0)));
      const curve = weight * Math.max(1e-5, chance * (1 - chance));
      for (let at = 0; at < size; at++) {
        gradient[at] += weight * (y - chance) * input[at];
        for (let to = 0; to < size; to++) hessian[at][to] += curve * input[at] * input[to];
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + change[at]);
  }
  const model = Object.fromEntries(names.map((name, at) => [name, weights[at + 1] / spread[at]]));
  const bias = weights[0] - names.reduce((sum, name, at) => sum + model[name] * mean[at], 0);
  return { bias, model };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix, vector) {
  const size = vector.length;
  const rows = matrix.map((row, at) => [...row, vector[at]]);
  for (let at = 0; at < size; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, row, index) => (Math.abs(row[at]) > Math.abs(rows[best][at]) ? at + index : best), at);
    [rows[at], rows[pivot]] = [rows[pivot], rows[at]];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const factor = rows[row][at] / rows[at][at];
      for (let column = at; column <= size; column++) rows[row][column] -= factor * rows[at][column];
    }
  }
  return rows.map((row, at) => row[size] / row[at]);
}

function print({ bias, model }) {
  console.log('bias', bias.toFixed(2));
  for (const [name, weight] of Object.entries(model)) console.log(name, weight.toFixed(2));
}

/** Precision and recall of pairs; without a model by the odds of the program as it stands. */
function evaluate(fitted, title, rows) {
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const cells = [0, 1, 2].map((cut) => {
      const counts = { right: 0, wrong: 0, missed: 0 };
      for (const row of rows) {
        if (row.kind !== kind) continue;
        const joined = (fitted ? oddsOf(fitted, row) : row.odds) >= cut;
        const { y } = row;
        if (joined) counts[y === 1 ? 'right' : 'wrong']++;
        else if (y === 1) counts.missed++;
      }
      const percent = (others) => ((100 * counts.right) / (counts.right + others)).toFixed(1);
      return `cut ${cut}: precision ${percent(counts.wrong)} recall ${percent(counts.missed)}`;
    });
    console.log(title, kind.padEnd(16), cells.join(' | '));
  }
}

function oddsOf({ bias, model }, { x }) {
  return Object.entries(model).reduce((sum, [name, weight]) => sum + weight * x[name], bias);
}
