import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { group } from '../dist/group/group.js';
import { sketch } from '../dist/group/sketch.js';
import { annotate } from '../dist/pipeline.js';
import { recognise } from '../dist/read/language.js';

/**
 * The documents of a set of stories (`stories/` with `stories.gold.jsonl`), each with its sketch.
 *
 * @param read the language under which a document is read, by its true one and its number; the true one by default,
 *   `detect` to have it detected.
 * @param kept a file that keeps the sketches from one run to the next, so that only grouping is done again.
 */
export function newsSet(folder, { read, kept } = {}) {
  if (kept && existsSync(kept)) return deserialize(readFileSync(kept));
  const documents = lines(folder, 'stories.gold.jsonl').map(({ path, story, language }, at) => {
    const text = readFileSync(join(folder, 'stories', path), 'utf8');
    return { id: path, story, language, ...sketched({ id: path, text, language }, read?.(language, at)) };
  });
  const either = lines(folder, 'stories.either.jsonl');
  if (kept) writeFileSync(kept, serialize({ documents, either }));
  return { documents, either };
}

/** A document's sketch, read in its language, or in the one that it was `taken` for. */
export function sketched({ id, text, language, published }, taken) {
  const places = [{ offset: 0, source: 0 }];
  const given = { id, path: id, text, places, ...(published && { published }) };
  const document =
    taken === undefined
      ? { ...given, language, languageFrom: 'record' }
      : taken === 'detect'
        ? recognise({ ...given, language: 'und', languageFrom: 'none' }).document
        : { ...given, language: taken, languageFrom: 'detection' };
  return { sketches: sketch([annotate(document)]) };
}

/** The stories that are found in some documents of a set. */
export function storiesOf(documents) {
  return group(
    [],
    documents.map(({ sketches }) => sketches),
    { by: 'content' },
  );
}

const lines = (folder, file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').map(JSON.parse);

/** Draws that are the same on every machine (a linear congruential generator). */
export function drawer(seed) {
  let state = seed;
  const below = (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const some = (list, count) => {
    const rest = [...list];
    return new Set(Array.from({ length: Math.min(count, list.length) }, () => rest.splice(below(rest.length), 1)[0]));
  };
  return { below, some };
}

/** Counts of pairs and B-cubed of the stories found; pairs of stories that report one event by chance count neither way. */
export function score(documents, found, either) {
  const storyOf = new Map(documents.map(({ id, story }) => [id, story]));
  const neither = new Set(either.flatMap((events) => events.flatMap((a) => events.map((b) => `${a} ${b}`))));
  const sizes = new Map();
  for (const { story } of documents) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const tally = { right: 0, wrong: 0, missed: 0, precision: 0, recall: 0, count: documents.length };
  for (const { documents: ids } of found) {
    const here = new Map();
    for (const id of ids) here.set(storyOf.get(id), (here.get(storyOf.get(id)) ?? 0) + 1);
    for (const [story, count] of here) {
      const counted = [...here].filter(([other]) => other === story || !neither.has(`${story} ${other}`));
      const all = counted.reduce((sum, [, each]) => sum + each, 0);
      tally.precision += (count * count) / all;
      tally.recall += (count * count) / sizes.get(story);
      tally.right += (count * (count - 1)) / 2;
      tally.wrong += (count * (all - count)) / 2;
      tally.missed += (count * (sizes.get(story) - count)) / 2;
    }
  }
  return tally;
}

/** `B3 99.5, pairs: precision 99.9 recall 99.0` of one or several tallies. */
export function shown(...tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const precision = sum('precision') / sum('count');
  const recall = sum('recall') / sum('count');
  const percent = (share) => (100 * share).toFixed(1).padStart(5);
  return (
    `B3 ${percent((2 * precision * recall) / (precision + recall))}, pairs: ` +
    `precision ${percent(sum('right') / (sum('right') + sum('wrong') || 1))} recall ${percent(sum('right') / (sum('right') + sum('missed') || 1))}`
  );
}
