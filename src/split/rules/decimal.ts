import type { Rule } from '../merge.js';

/** A full-width stop between two digits is a decimal point: `０．５`, `7．2割`. */
export const decimal: Rule = (cut, { text }) =>
  text.slice(cut.stop.start, cut.next) === '．' &&
  /^\p{Nd}．\p{Nd}$/u.test(text.slice(cut.stop.start - 1, cut.next + 1));
