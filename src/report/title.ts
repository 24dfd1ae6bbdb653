import type { Judgement } from '../model/index.js';

/**
 * What a story is called in a report: the title of its source or of the first document that has one, else the first
 * heading, else the beginning of the first sentence. Rows of one table are called by the table's path.
 */
export function titleOf({ articles, source }: Pick<Judgement, 'articles' | 'source'>): string {
  const [first] = articles;
  if (!first) return 'a story without documents';
  const { path } = first.document;
  if (articles.length > 1 && articles.every(({ document }) => document.path === path)) return path;
  const ordered = articles.toSorted((a, b) => Number(b.document.id === source) - Number(a.document.id === source));
  const titled = ordered.find(({ document }) => document.title)?.document.title;
  if (titled) return shortened(titled);
  const openings = ordered.flatMap(({ document, segments }) => {
    const segment = segments.find(({ boilerplate }) => !boilerplate);
    return segment ? [{ kind: segment.kind, text: document.text.slice(segment.start, segment.end) }] : [];
  });
  const opening = openings.find(({ kind }) => kind === 'heading') ?? openings[0];
  return opening ? shortened(opening.text) : path;
}

/** UTF-16 code units: about a line. */
const LONGEST = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/u, '')}…`;
}
