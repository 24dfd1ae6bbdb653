// Time, memory and growth of annotation and grouping on generated documents.
//   node --max-old-space-size=4000 bench/group-scale.js [10000 30000 100000]
// Words follow Zipf's law over 60,000 invented ones a language, with the same names in every language; figures follow
// Benford's law, years and small counts being the usual ones. A story has one to five documents of about 2 kB.
import { group } from '../dist/group/group.js';
import { sketch } from '../dist/group/sketch.js';
import { annotate } from '../dist/pipeline.js';

const sizes = process.argv.slice(2).map(Number);
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl'];
const CONSONANTS = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'st',
  'tr',
  'br',
  'kl',
  'sh',
  'j',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const rows = [];
for (const size of sizes.length > 0 ? sizes : [10_000, 30_000, 100_000]) rows.push(measure(size));
for (let at = 1; at < rows.length; at++) {
  const exponent = (key) =>
    (Math.log(rows[at][key] / rows[at - 1][key]) / Math.log(rows[at].size / rows[at - 1].size)).toFixed(2);
  console.log(
    `growth ${rows[at - 1].size} -> ${rows[at].size}: annotate ${exponent('annotated')}, group ${exponent('grouped')}`,
  );
}

function measure(size) {
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  /** A rank by Zipf's law: the inverse of the cumulated harmonic series, continuous. */
  const zipf = (ranks) => Math.floor(ranks ** random()) - 1;
  const articles = [];
  const storyOf = new Map();
  let annotated = 0;
  for (let story = 0; articles.length < size; story++) {
    // What the event is made of, in order: words by rank, names, figures.
    const skeleton = Array.from({ length: 300 }, () => {
      const dice = random();
      if (dice < 0.02) return { figure: figure(random) };
      if (dice < 0.06) return { name: zipf(40_000) };
      return { word: zipf(60_000) };
    });
    const copies = 1 + Math.floor(random() * 5);
    for (const [at, language] of LANGUAGES.slice(0, copies).entries()) {
      if (articles.length === size) break;
      const id = `${story}.${at}.${language}`;
      storyOf.set(id, story);
      const text = write(skeleton, language, random);
      const started = performance.now();
      articles.push(
        annotate({ id, path: id, text, language, languageFrom: 'record', places: [{ offset: 0, source: 0 }] }),
      );
      annotated += performance.now() - started;
    }
  }
  const started = performance.now();
  const stories = group(
    articles.map(({ document }) => document),
    [sketch(articles)],
    { by: 'content' },
  );
  const grouped = performance.now() - started;
  const [right, wrong, missed] = pairs(stories, storyOf);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const quality = `pair precision ${((100 * right) / (right + wrong)).toFixed(2)} recall ${((100 * right) / (right + missed)).toFixed(2)}`;
  console.log(`${size} documents: annotate ${seconds(annotated)}, group ${seconds(grouped)}, ${memory} MB, ${quality}`);
  return { size, annotated, grouped };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function figure(random) {
  const dice = random();
  if (dice < 0.25) return 2015 + Math.floor(random() * 10);
  if (dice < 0.5) return 1 + Math.floor(random() * 12);
  return Math.floor(10 ** (1 + random() * 4));
}

/** One document a language: its own words, the names and most figures of the story, now and then something left out. */
function write(skeleton, language, random) {
  const number = new Intl.NumberFormat(language);
  let text = '';
  let inSentence = 0;
  for (const { word, name, figure: value } of skeleton) {
    if (random() < 0.08) continue;
    let written = value === undefined ? '' : value > 2100 || value < 1900 ? number.format(value) : String(value);
    if (name !== undefined) written = capitalised(spell(name + 7_000_000, 'en'));
    if (word !== undefined) written = spell(word, language);
    text += inSentence === 0 ? capitalised(written) : ` ${written}`;
    if (++inSentence > 8 + random() * 18) {
      text += random() < 0.2 ? '.\n' : '. ';
      inSentence = 0;
    }
  }
  return `${text}.`;
}

/** Invented words: frequent ones are short, and each language has its own syllables. */
function spell(rank, language) {
  const shift = LANGUAGES.indexOf(language) * 17 + 3;
  let rest = rank * 31 + shift * 1_000_003;
  let word = '';
  const syllables = 1 + Math.ceil(Math.log10(rank + 2) / 1.3);
  for (let at = 0; at < syllables; at++) {
    word += CONSONANTS[(rest + shift) % CONSONANTS.length];
    rest = Math.floor(rest / 7) + shift;
    word += VOWELS[rest % VOWELS.length];
    rest = Math.floor(rest / 5) + rank;
  }
  return word + CONSONANTS[(rank * 13 + shift) % CONSONANTS.length];
}

function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pairs(stories, storyOf) {
  const sizes = new Map();
  for (const story of storyOf.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const choose = (count) => (count * (count - 1)) / 2;
  let right = 0;
  let all = 0;
  for (const { documents } of stories) {
    const of = new Map();
    for (const id of documents) of.set(storyOf.get(id), (of.get(storyOf.get(id)) ?? 0) + 1);
    for (const count of of.values()) right += choose(count);
    all += choose(documents.length);
  }
  const gold = [...sizes.values()].reduce((sum, count) => sum + choose(count), 0);
  return [right, all - right, gold - right];
}
