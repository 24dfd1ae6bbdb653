import type { Rule } from '../merge.js';

/** Sentences within round brackets belong to the sentence around them: `She left (He stayed. They met later) at ten.` */
export const bracket: Rule = ({ end, next }, { text, start, paragraph, brackets }) => {
  if (!brackets.round) return false;
  const before = text.slice(Math.max(start, end - REACH), end);
  let depth = 0;
  for (const mark of before.match(/[()（）]/gu) ?? [])
    depth = Math.max(0, depth + (mark === '(' || mark === '（' ? 1 : -1));
  if (depth === 0) return false;
  const first = /[()（）]/u.exec(text.slice(next, Math.min(paragraph.end, next + REACH)))?.[0];
  return first === ')' || first === '）';
};

/** Longer asides are sentences of their own. */
const REACH = 200;
