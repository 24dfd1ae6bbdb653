// What a lexicon learned over a corpus adds: pairs of long texts, aligned by hand, are cut into stories of a few lines; each
// is aligned alone, then with the words that all stories of the pair of languages have taught, then with those of the other
// half of them only.
//
//     npm run build && node bench/align-learn.js FOLDER [LINES]
//
// FOLDER holds a folder a pair, with `src*` and `tgt*` of a line a segment, named `src.TAG.txt` if the languages are known,
// and gold.jsonl. Folders whose names end in `_1` and the like are one corpus with those of the same first word.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align, annotate, learnWords, read, recognise, scoreLadder } from '../dist/index.js';

const [folder, most = '15'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node bench/align-learn.js FOLDER [LINES]');
  process.exit(2);
}

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** Stretches of gold beads of about so many source lines. */
function cut(beads) {
  const stories = [];
  let open = [];
  for (const bead of beads) {
    open.push(bead);
    if (open.reduce((sum, { src }) => sum + src.length, 0) < Number(most)) continue;
    stories.push(open);
    open = [];
  }
  return open.length > 0 ? [...stories, open] : stories;
}

function articleOf(lines, language) {
  const [document] = read({ path: 'story.txt', bytes: Buffer.from(lines.join('\n')), language }).documents;
  return annotate(document, { split: 'line' });
}

function languageOf(name, lines) {
  const [, tag] = /^(?:src|tgt)\.([A-Za-z-]+)\.txt$/u.exec(name) ?? [];
  if (tag) return tag;
  const [document] = read({ path: 'whole.txt', bytes: Buffer.from(lines.join('\n')) }).documents;
  return recognise(document).document.language;
}

/** The stories of a pair, with gold beads in each story's own numbers. */
function storiesIn(pair) {
  const path = join(folder, pair);
  const [source, target] = ['src', 'tgt'].map((side) => {
    const name = readdirSync(path).find((file) => file.startsWith(side) && !file.includes('.tok'));
    const lines = linesOf(join(path, name));
    return { lines, language: languageOf(name, lines) };
  });
  const beads = linesOf(join(path, 'gold.jsonl')).map((line) => JSON.parse(line));
  return cut(beads).map((own) => {
    const [from, to] = [own.flatMap(({ src }) => src), own.flatMap(({ tgt }) => tgt)].map((all) =>
      all.sort((x, y) => x - y),
    );
    return {
      articles: [
        articleOf(
          from.map((at) => source.lines[at]),
          source.language,
        ),
        articleOf(
          to.map((at) => target.lines[at]),
          target.language,
        ),
      ],
      gold: own.map(({ src, tgt }) => [src.map((at) => from.indexOf(at)), tgt.map((at) => to.indexOf(at))]),
    };
  });
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
for (const name of readdirSync(folder).filter((pair) => readdirSync(join(folder, pair)).includes('gold.jsonl'))) {
  const corpus = /_\d+$/u.test(name) ? name.split('-')[0] : name;
  corpora.set(corpus, [...(corpora.get(corpus) ?? []), name]);
}
const sums = [];
for (const [name, pairs] of corpora) {
  const stories = pairs.flatMap(storiesIn);
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
