import type { Rule } from '../merge.js';

/**
 * What goes on in lower case, or with a mark that cannot open a sentence, is the same sentence: `“Is it?” he asked`,
 * `“Go!”, she said`, `zum 7. mal`. A brand such as `iPhone` may open one all the same.
 */
export const continues: Rule = ({ stop, end, next }, { text, paragraph }) => {
  const head = text.slice(next, next + 12);
  // An agency's mark after the last sentence: `… is open again. (dpa)`.
  if (paragraph.end - next <= 30 && /^\([^()]*\)$/u.test(text.slice(next, paragraph.end))) return false;
  if (/^[,;:)\]}%/&،؛、，；：）]/u.test(head)) return true;
  // `„მოხვალ?“ – ჰკითხა მან`: a dash behind a quotation, in a script without case.
  if (end > stop.end && /^[–—-]\s*(?!\p{Lu})\p{L}/u.test(head)) return true;
  // Georgian is in lower case by its code points, and has no other at the head of a sentence.
  const word = /^(?:["'“”„‘’‚«»‹›()[\].…–—-]|\s)*(\p{CWT}\S*)/u.exec(head)?.[1];
  return word !== undefined && !/^\p{Ll}\p{Lu}/u.test(word);
};
