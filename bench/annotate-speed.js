// Speed of what is done with one document at a time, each step by itself, once warm: reading, telling the language,
// splitting, reading the facts; and, to hold these against, cutting into words as the platform's Intl.Segmenter does it.
// Facts are read twice: `extract` takes one document after the other as the names of the files have them, and `by tongue` the
// documents of one language after those of another, as `check`, `group` and all that calls `annotateEach` does.
//   npm run build && node bench/annotate-speed.js [FOLDER] [SECONDS]
// FOLDER holds texts named `<tag>.txt` or `<story>.<tag>.txt`, in folders or not; the sample corpus is taken without it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, extractEach } from '../dist/extract/extract.js';
import { locale } from '../dist/locale/index.js';
import { detect } from '../dist/read/detect.js';
import { read } from '../dist/read/read.js';
import { split } from '../dist/split/split.js';
import { inOrder } from '../dist/text/order.js';
import { bestRound } from './processor-time.js';

const [folder = fileURLToPath(new URL('../corpus', import.meta.url)), length = '5'] = process.argv.slice(2);

const sources = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ path: name.replaceAll('\\', '/'), bytes: readFileSync(join(folder, name)) }));
const size = sources.reduce((sum, { bytes }) => sum + bytes.length, 0);

const known = sources.flatMap((source) => read(source).documents);
const divided = known.map((document) => [document, split(document, locale(document.language))]);

const byLanguage = divided.toSorted(([a], [b]) => inOrder(a.language, b.language));

const segmenters = new Map();
function segmenterOf(language) {
  if (!segmenters.has(language)) segmenters.set(language, new Intl.Segmenter(language, { granularity: 'word' }));
  return segmenters.get(language);
}

/** A round is all of the texts, which is long enough to be measured. */
const FEWEST_ROUNDS = 5;

const STEPS = {
  read: () => sources.forEach(read),
  detect: () => {
    for (const { text } of known) detect(text);
  },
  split: () => {
    for (const document of known) split(document, locale(document.language));
  },
  extract: () => {
    // What is known of a document is kept as long as the document is: each round reads new ones.
    for (const [document, segments] of divided) extract({ ...document }, segments, locale(document.language));
  },
  'by tongue': () => {
    extractEach(
      byLanguage.map(([document, segments]) => ({
        document: { ...document },
        segments,
        locale: locale(document.language),
      })),
    );
  },
  // Every segment must be asked for something: the platform finds them only then.
  words: () => known.map(({ text, language }) => Array.from(segmenterOf(language).segment(text), ({ index }) => index)),
};

console.log(`${sources.length} documents, ${(size / 1e6).toFixed(2)} MB`);
for (const [name, step] of Object.entries(STEPS)) {
  console.log(
    `${name.padEnd(9)}${(size / bestRound(step, Number(length), FEWEST_ROUNDS)).toFixed(2).padStart(8)} MB/s`,
  );
}
