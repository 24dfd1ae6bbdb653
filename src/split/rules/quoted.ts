import type { Rule } from '../merge.js';

/**
 * Sentences within corner brackets belong to the one around them: `「行く。明日だ。」と話した。` So does a particle
 * after the closing bracket; what begins with another script is a sentence of its own.
 */
export const quoted: Rule = ({ stop, end, next }, { text, start, paragraph, brackets }) => {
  if (!brackets.corner) return false;
  if (end > stop.end && end === next && /[」』]/u.test(text[end - 1] ?? ''))
    return /\p{Script=Hiragana}/u.test(text[next] ?? '');
  const before = text.slice(Math.max(start, end - REACH), end);
  let depth = 0;
  for (const mark of before.match(/[「」『』]/gu) ?? [])
    depth = Math.max(0, depth + (mark === '「' || mark === '『' ? 1 : -1));
  if (depth === 0) return false;
  const first = /[「」『』]/u.exec(text.slice(next, Math.min(paragraph.end, next + REACH)))?.[0];
  return first === '」' || first === '』';
};

/** Longer quotes are sentences of their own. */
const REACH = 300;
