import { fold } from '../../text/fold.js';
import type { Rule } from '../merge.js';
import { isPlainStop } from './words.js';

/** The stop of money's short name before its figures ends no sentence: `Rs. 20,000`, `S/. 50`; that of `für 5 Fr. 20 Gäste` may. */
export const currency: Rule = (cut, { text, start, locale }) => {
  if (!isPlainStop(text, cut) || !/^\p{Nd}/u.test(text.slice(cut.next, cut.next + 2))) return false;
  const before = text.slice(Math.max(start, cut.stop.end - LONGEST), cut.stop.end);
  const name = /(?<![^\s(])[^\s(]+$/u.exec(before)?.[0] ?? '';
  if (name === '' || /\p{Nd}\s*$/u.test(before.slice(0, -name.length))) return false;
  return locale.lexicon.get(fold(name)).some((entry) => entry.class === 'currency');
};

const LONGEST = 12;
