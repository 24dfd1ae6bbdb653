import type { Rule } from '../merge.js';

/** One letter between two stops of its script is a sign for a word, and the first stop ends nothing: `។ល។`, "and so on". */
export const sign: Rule = ({ stop, next }, { text }) =>
  /^(?![.!?])(\p{STerm})\p{L}\p{M}*\1/u.test(text.slice(stop.start, stop.start + 8)) && next === stop.end;
