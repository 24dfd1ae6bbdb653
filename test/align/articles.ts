import { extract } from '../../src/extract/extract.js';
import { locale } from '../../src/locale/index.js';
import type { Article, Bead } from '../../src/model/index.js';

/** An article whose lines are its segments. */
export function articleOf(language: string, lines: readonly string[], id = language): Article {
  const text = lines.join('\n');
  let start = 0;
  const segments = lines.map((line, index) => {
    const segment = { index, kind: 'sentence' as const, paragraph: index, start, end: start + line.length };
    start += line.length + 1;
    return segment;
  });
  const document = { id, path: id, text, language, languageFrom: 'option' as const, places: [] };
  return { document, segments, facts: extract(document, segments, locale(language)) };
}

/** A ladder in one line a bead: `0+1 | 2`, a dash for an empty side. */
export function show(ladder: readonly Bead[]): string[] {
  return ladder.map(({ sides }) => sides.map((side) => side.join('+') || '-').join(' | '));
}
