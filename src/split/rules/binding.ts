import { fold } from '../../text/fold.js';
import type { Rule } from '../merge.js';

/**
 * Where one mark ends clauses and sentences alike, as Tibetan's shad, a word that binds what follows tells that the
 * sentence goes on: `… བྱུང་བ་དང་། …` (and).
 */
export const binding: Rule = ({ stop }, { text, start, locale }) => {
  if (text[stop.start] === '.') return false;
  const before = text.slice(Math.max(start, stop.start - REACH), stop.start);
  const word = /([\p{L}\p{M}]+)[^\p{L}\p{M}\p{N}]*$/u.exec(before)?.[1];
  if (word === undefined) return false;
  return locale.lexicon.get(fold(word)).some((entry) => entry.class === 'clause' && entry.value === 'binds');
};

/** UTF-16 code units in which a word and what closes behind it stand. */
const REACH = 24;
