// F1 of sentence ends: tertium's cutter beside the platform's segmenter and the package sentence-splitter.
//
//     npm run build
//     node bench/split.js FOLDER [TAG ...]
//
// FOLDER holds `split/<tag>/<story>.txt`, a sentence a line, and `stories/<story>.<tag>.txt`, the running text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { split as splitAst } from 'sentence-splitter';
import { annotate } from '../dist/index.js';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node bench/split.js FOLDER [TAG ...]');
  process.exit(2);
}

const paragraphs = (text) => text.split('\n').filter((line) => line.trim() !== '');

const CUTTERS = {
  tertium(text, language) {
    const document = { id: '', path: '', text, language, languageFrom: 'option', places: [{ offset: 0 }] };
    return annotate(document, { facts: false }).segments.map(({ start, end }) => text.slice(start, end));
  },
  platform(text, language) {
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    return paragraphs(text).flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment));
  },
  'sentence-splitter'(text) {
    return paragraphs(text).flatMap((line) =>
      splitAst(line)
        .filter((node) => node.type === 'Sentence')
        .map((node) => node.raw),
    );
  },
};

/** Places of sentence ends, counted in characters other than white space. */
function ends(sentences) {
  let position = 0;
  return new Set(sentences.map((sentence) => (position += sentence.replace(/\s+/gu, '').length)));
}

for (const tag of readdirSync(join(folder, 'split')).filter((tag) => wanted.length === 0 || wanted.includes(tag))) {
  const scores = Object.entries(CUTTERS).map(([name, cut]) => {
    let [right, found, gold] = [0, 0, 0];
    for (const file of readdirSync(join(folder, 'split', tag))) {
      const expected = ends(paragraphs(readFileSync(join(folder, 'split', tag, file), 'utf8')));
      const story = join(folder, 'stories', file.replace(/\.txt$/u, `.${tag}.txt`));
      const got = ends(cut(readFileSync(story, 'utf8'), tag));
      for (const end of got) if (expected.has(end)) right++;
      found += got.size;
      gold += expected.size;
    }
    return `${name} ${((200 * right) / (found + gold)).toFixed(1)}`;
  });
  console.log(tag.padEnd(8), scores.join('  '));
}
