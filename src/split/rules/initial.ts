import type { Rule } from '../merge.js';
import { isPlainStop, nextWord, wordBefore } from './words.js';

/**
 * The initial of a name: `J. K. Rowling`, `George W. Bush`, `А. С. Пушкин`, `ი. ჭავჭავაძე`. Not the end of `Vitamin C. Das …`.
 */
export const initial: Rule = (cut, { text, start, common }) => {
  if (!isPlainStop(text, cut)) return false;
  const word = wordBefore(text, start, cut.stop.start);
  const following = nextWord(text, cut.next);
  if (/^\p{L}$/u.test(word) && !/[\p{Lu}\p{CWT}]/u.test(word)) return following !== '';
  if (!/^(?:\p{Lu}\p{M}*|\p{Lu}\p{Ll}?-\p{Lu})$/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(following) && /^\.$/u.test(text[cut.next + following.length] ?? '')) return true;
  return /^\p{Lu}/u.test(following) && !common(following);
};
