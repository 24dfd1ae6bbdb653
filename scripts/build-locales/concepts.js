// Turns CLDR's annotations of emoji into src/locale/data/generated/concepts/<tag>.json: `npm run concepts`, after `npm run build`
// at the top (words are folded as texts are). A file of its own for each language, since only the aligner reads them.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fold } from '../../dist/text/fold.js';
import { WRITTEN_TOGETHER } from '../../dist/text/scripts.js';
import { coveredTags, json, version } from './cldr.js';

const CONCEPTS = new URL('../../src/locale/data/generated/concepts/', import.meta.url);
const annotationsOf = (tag) =>
  json(`cldr-annotations-full/annotations/${tag}/annotations.json`)?.annotations.annotations;

/** A word for more signs than this ("face", "person") means none of them. */
const MOST = 30;
/** Letters and the marks between them; a phrase of several words stands for more than its words do. */
const WORD = /^\p{L}[\p{L}\p{M}'’-]+$/u;
/** In scripts that write words together what is longer than this is a phrase. */
const LONGEST = 4;
const isWord = (name) => WORD.test(name) && (!WRITTEN_TOGETHER.test(name) || [...name].length <= LONGEST);
/**
 * What the aligner looks at of a word; it may be told to look at less. Folded again, for the rest of a word may have kept
 * its Latin letters from being taken for Cyrillic ones.
 */
const stemOf = (word) => fold(word.slice(0, 6));
/** The order of the concepts is the same in all files. */
const SIGNS = Object.keys(annotationsOf('en')).sort();

mkdirSync(CONCEPTS, { recursive: true });
for (const name of readdirSync(CONCEPTS)) rmSync(new URL(name, CONCEPTS));
let files = 0;
for (const tag of coveredTags()) {
  // A region's words differ in a few; its language's will do.
  const annotations = /^[a-z]+(-[A-Z][a-z]{3})?$/.test(tag) ? annotationsOf(tag) : undefined;
  if (!annotations) continue;
  const concepts = SIGNS.map((sign) => {
    const { tts = [], default: names = [] } = annotations[sign] ?? {};
    return [...new Set([...tts, ...names].map(fold).filter(isWord).map(stemOf))];
  });
  const often = new Map();
  for (const word of concepts.flat()) often.set(word, (often.get(word) ?? 0) + 1);
  const lines = concepts.map((words) => words.filter((word) => often.get(word) <= MOST).join(' '));
  if (lines.every((line) => line === '')) continue;
  const generated = `by scripts/build-locales/concepts.js from CLDR ${version}`;
  const rows = lines.map((line) => JSON.stringify(line)).join(',\n');
  writeFileSync(
    new URL(`${tag}.json`, CONCEPTS),
    `{"generated":${JSON.stringify(generated)},"concepts":[\n${rows}\n]}\n`,
  );
  files++;
}
console.log(`${files} languages, ${SIGNS.length} concepts`);
