// Pairs of texts aligned by hand, as the benches of the aligner read them: FOLDER holds a folder a pair, with `src*` and `tgt*`
// of a line a segment, named `src.TAG.txt` if the languages are known, and gold.jsonl.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, read, recognise } from '../dist/index.js';

export const pairsIn = (folder) =>
  readdirSync(folder).filter((pair) => readdirSync(join(folder, pair)).includes('gold.jsonl'));

/**
 * A pair cut into stories of about so many lines: two articles each, and the gold beads in the story's own numbers.
 */
export function storiesIn(path, most) {
  const [source, target] = ['src', 'tgt'].map((side) => {
    const name = readdirSync(path).find((file) => file.startsWith(side) && !file.includes('.tok'));
    const lines = linesOf(join(path, name));
    return { lines, language: languageOf(name, lines) };
  });
  const beads = linesOf(join(path, 'gold.jsonl')).map((line) => JSON.parse(line));
  return cut(beads, most).map((own) => {
    const [from, to] = ['src', 'tgt'].map((side) => own.flatMap((bead) => bead[side]).sort((x, y) => x - y));
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

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

function cut(beads, most) {
  const stories = [];
  let open = [];
  for (const bead of beads) {
    open.push(bead);
    const [from, to] = ['src', 'tgt'].map((side) => open.flatMap((each) => each[side]).length);
    if (from < most || to === 0) continue;
    stories.push(open);
    open = [];
  }
  return open.some(({ src }) => src.length > 0) && open.some(({ tgt }) => tgt.length > 0)
    ? [...stories, open]
    : stories;
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
