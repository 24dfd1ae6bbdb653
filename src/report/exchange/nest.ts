import type { Issue } from './issues.js';

/** A piece of a marked text: words, or where the mark of an issue begins or ends. */
export type Piece = { readonly words: string } | { readonly opens: Issue } | { readonly closes: Issue };

/**
 * Marks as elements can hold them: each within another or beside it. Where two cross, the one that begins later has no
 * mark; it is still told beside the text.
 */
export function nested(text: string, issues: readonly Issue[]): Piece[] {
  const ordered = issues.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  const open: Issue[] = [];
  let at = 0;
  const upTo = (offset: number): void => {
    if (offset > at) pieces.push({ words: text.slice(at, offset) });
    at = Math.max(at, offset);
  };
  const closeBefore = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      upTo(last.end);
      pieces.push({ closes: last });
      open.pop();
    }
  };
  for (const issue of ordered) {
    closeBefore(issue.start);
    const around = open.at(-1);
    if (around && around.end < issue.end) continue;
    upTo(issue.start);
    pieces.push({ opens: issue });
    open.push(issue);
  }
  closeBefore(text.length);
  upTo(text.length);
  return pieces;
}
