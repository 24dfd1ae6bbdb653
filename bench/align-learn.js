// What a lexicon learned over a corpus adds: pairs of long texts, aligned by hand, are cut into stories of a few lines; each
// is aligned alone, then with the words that all stories of the pair of languages have taught, then with those of the other
// half of them only.
//
//     npm run build && node bench/align-learn.js FOLDER [LINES]
//
// FOLDER is as bench/gold-pairs.js reads it; folders whose names end in `_1` and the like are one corpus with those of the same first word.
import { join } from 'node:path';
import { align, learnWords, scoreLadder } from '../dist/index.js';
import { pairsIn, storiesIn } from './gold-pairs.js';

const [folder, most = '15'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node bench/align-learn.js FOLDER [LINES]');
  process.exit(2);
}

/** Null beads and all, as `score align` counts; stories are pooled by shifting their numbers. */
function scoreOf(stories, ladders) {
  let [here, there] = [0, 0];
  const gold = [];
  const found = [];
  stories.forEach(({ articles, gold: own }, at) => {
    const shift = ([from, to]) => ({ source: from.map((x) => x + here), target: to.map((x) => x + there) });
    gold.push(...own.map(shift));
    found.push(...ladders[at].map(({ sides }) => shift(sides)));
    here += articles[0].segments.length;
    there += articles[1].segments.length;
  });
  return scoreLadder(gold, found);
}

const corpora = new Map();
for (const name of pairsIn(folder)) {
  const corpus = /_\d+$/u.test(name) ? name.split('-')[0] : name;
  corpora.set(corpus, [...(corpora.get(corpus) ?? []), name]);
}
const sums = [];
for (const [name, pairs] of corpora) {
  const stories = pairs.flatMap((pair) => storiesIn(join(folder, pair), Number(most)));
  const alone = stories.map(({ articles }) => align(articles));
  const told = stories.map(({ articles }, at) => ({ articles, ladder: alone[at] }));
  const halves = [0, 1].map((half) => learnWords(told.filter((_, at) => at % 2 !== half)));
  const dictionaries = learnWords(told);
  const ways = [
    alone,
    stories.map(({ articles }) => align(articles, { dictionaries })),
    stories.map(({ articles }, at) => align(articles, { dictionaries: halves[at % 2] })),
  ];
  const scores = ways.map((ladders) => scoreOf(stories, ladders));
  sums.push(scores);
  console.log(name.padEnd(14), String(stories.length).padStart(4), 'stories', ...scores.map(written));
}
const mean = (way, key) => sums.reduce((sum, scores) => sum + scores[way][key].f1, 0) / sums.length;
console.log(
  'mean'.padEnd(26),
  ...[0, 1, 2].map((way) => written({ strict: { f1: mean(way, 'strict') }, lax: { f1: mean(way, 'lax') } })),
);

function written({ strict, lax }) {
  return `${(100 * strict.f1).toFixed(1)} / ${(100 * lax.f1).toFixed(1)}`.padStart(15);
}
