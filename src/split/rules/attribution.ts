import type { Rule } from '../merge.js';

/**
 * A few words behind a quotation that ends in a question or a cry say who spoke, where no letter has a case to show it:
 * `“तुम कल आओगे?” उसने पूछा।`
 */
export const attribution: Rule = ({ stop, end, next }, { text, paragraph }) => {
  // Chinese and Japanese, which write no space there, put sentences behind a quotation as readily.
  if (end === stop.end || end === next) return false;
  if (!/^\p{STerm}+$/u.test(text.slice(stop.start, stop.end))) return false;
  if (/[.。।۔։።]/u.test(text[stop.end - 1] ?? '')) return false;
  const words = /^(?:[\p{Lo}\p{M}\u200c\u200d]+\s?){1,3}(?=[\p{STerm}]|$)/u.exec(
    text.slice(next, Math.min(paragraph.end, next + 30)),
  );
  return words !== null;
};
