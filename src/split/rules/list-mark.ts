import type { Rule } from '../merge.js';

/** The number of a list item is no sentence: `1. Establish 25 cooperatives.`, `b. Others`, `IV. Budget`. */
export const listMark: Rule = ({ stop }, { text, start }) => {
  if (stop.end - stop.start !== 1 || text[stop.start] !== '.' || stop.start - start > 8) return false;
  return /^[([]?(?:\p{Nd}{1,3}|\p{L}|[IVXLC]{1,7})(?:\.\p{Nd}{1,2})*$/u.test(text.slice(start, stop.start));
};
