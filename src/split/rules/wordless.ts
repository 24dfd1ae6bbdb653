import type { Rule } from '../merge.js';

/** A piece without a letter or digit is no sentence: `… „?“`, `* . *`, and an ellipsis that opens one. */
export const wordless: Rule = ({ end, next }, { text, start, paragraph }) =>
  !hasWord(text, start, end) || !hasWord(text, next, paragraph.end);

/** Looks no further than some marks may stand in a row. */
function hasWord(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text.slice(from, Math.min(to, from + 40)));
}
