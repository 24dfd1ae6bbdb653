import { folded, type Ground, phraseAt, skipSpace } from '../scan.js';
import { closesWord, isSpaced, isWrittenTogether } from '../weak.js';

/**
 * A great power that is put together of two and counts something: 百万円 and 백만 명 are a hundred of ten thousands, where
 * 億円 stands for many of them, or for the unit of a table, and 백만장자 is a millionaire.
 */
export function isCountedPower(ground: Ground, from: number, to: number): boolean {
  if (!isWrittenTogether(folded(ground, from))) return false;
  const isProduct = ground.starting[from]?.some(
    (match) => match.to < to && match.entries.some(({ class: name, value }) => name === 'number' && SMALL.test(value)),
  );
  if (!isProduct) return false;
  const next = skipSpace(ground, to);
  return COUNTED.some((lexiconClass) => {
    const label = phraseAt(ground, next, lexiconClass);
    return label !== undefined && (!isSpaced(folded(ground, from)) || closesWord(ground, label.to));
  });
}

const SMALL = /^100{1,2}$/;
const COUNTED = ['currency', 'unit', 'counter'] as const;
