// Stories found in corpora of many shapes, drawn from a set of stories in many languages.
//   node bench/group-corpora.js ../shared/bench/ntrex [--kept FILE] [--verbose]
// --kept FILE keeps the sketches from run to run, so that only grouping is done again.
import { parseArgs } from 'node:util';
import { drawer, newsSet, score, shown, storiesOf } from './news-set.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { kept: { type: 'string' }, verbose: { type: 'boolean' } },
});
const { documents, either } = newsSet(positionals[0] ?? '../shared/bench/ntrex', { kept: options.kept });
const languages = [...new Set(documents.map(({ language }) => language))].sort();
const stories = [...new Set(documents.map(({ story }) => story))].sort();
const { some } = drawer(777);

const PARTS = [
  'de en fr',
  'es pt-PT',
  'en ja',
  'ru hi',
  'th ko',
  'el tr uk hu zh-Hans',
  'zh-Hans ar fi',
  'he sv vi bn',
];
PARTS.push('zh-Hans ja ko th bn hi he fa ar');
print('all', documents);
for (const part of PARTS) print(part, of(new Set(part.split(' ')), new Set(stories)));
for (const [count, many] of [
  [10, 5],
  [5, 2],
  [3, 3],
  [1, 4],
]) {
  const draws = Array.from({ length: 40 }, () => of(some(languages, many), some(stories, count)));
  print(`40 draws of ${count} x ${many}`, ...draws);
}

function of(inLanguages, inStories) {
  return documents.filter(({ language, story }) => inLanguages.has(language) && inStories.has(story));
}

function print(title, ...corpora) {
  const tallies = corpora.map((corpus) => {
    const found = storiesOf(corpus);
    if (options.verbose) show(corpus, found);
    return score(corpus, found, either);
  });
  console.log(title.padEnd(32), shown(...tallies));
}

/** What was joined wrongly, and what stands apart from the largest part of its story. */
function show(corpus, found) {
  const storyOf = new Map(corpus.map(({ id, story }) => [id, story]));
  const largest = new Map();
  for (const { documents: ids } of found) {
    const inside = new Set(ids.map((id) => storyOf.get(id)));
    if (inside.size > 1) console.log('  joined', ids.length, [...inside].join(' '));
    for (const story of inside) {
      const count = ids.filter((id) => storyOf.get(id) === story).length;
      if (count > (largest.get(story) ?? 0)) largest.set(story, count);
    }
  }
  for (const { documents: ids } of found) {
    const story = storyOf.get(ids[0]);
    if (ids.length < (largest.get(story) ?? 0)) console.log('  apart ', ids.join(' '));
  }
}
