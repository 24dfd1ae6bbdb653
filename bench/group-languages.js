// What stories are found when the language of some documents is unknown, or taken for another.
//   node bench/group-languages.js ../shared/bench/ntrex
// The documents of three, ten and all languages are read as of no language, under the name of a far one, and as detected.
import { parseArgs } from 'node:util';
import { drawer, newsSet, score, shown, storiesOf } from './news-set.js';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? '../shared/bench/ntrex';
const { documents, either } = newsSet(folder);
const languages = [...new Set(documents.map(({ language }) => language))].sort();

const WAYS = {
  'as of no language': () => 'und',
  'under the name of another': (language) => languages[(languages.indexOf(language) + 7) % languages.length],
  'as detected': () => 'detect',
};
console.log('all read rightly'.padEnd(44), shown(score(documents, storiesOf(documents), either)));
for (const [way, read] of Object.entries(WAYS)) {
  const others = newsSet(folder, { read }).documents;
  const { some } = drawer(5);
  for (const count of [3, 10, languages.length]) {
    const draws = Array.from({ length: count < languages.length ? 6 : 1 }, () => some(languages, count));
    const tallies = draws.map((set) => {
      const corpus = documents.map((document, at) => (set.has(document.language) ? others[at] : document));
      return score(corpus, storiesOf(corpus), either);
    });
    console.log(`${count} languages read ${way}`.padEnd(44), shown(...tallies));
  }
}
