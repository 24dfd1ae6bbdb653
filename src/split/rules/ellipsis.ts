import type { Rule } from '../merge.js';

/** An ellipsis in brackets stands for what was left out, within a sentence or not: `He said […] that`. */
export const ellipsis: Rule = ({ stop, end }, { text }) =>
  (text[stop.start - 1] === '[' || text[stop.start - 1] === '(') && /[\])]/u.test(text.slice(stop.end, end));
