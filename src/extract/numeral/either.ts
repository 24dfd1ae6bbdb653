import { folded, type Ground, phraseBefore, phrasesAt } from '../scan.js';
import { isHan } from '../weak.js';
import { makeNumeral, type Numeral } from './model.js';

/**
 * Two digits that follow each other leave open which of them it is: 十五六岁 is 15 or 16 years old, 三四十人 are 30 or 40
 * people, and so 三、四十人 in Japanese.
 */
export function joinEither(ground: Ground, numerals: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const before = joined.at(-1);
    const amounts = before && eitherOf(ground, before, numeral);
    if (!before || !amounts) {
      joined.push(numeral);
      continue;
    }
    joined.pop();
    joined.push(makeNumeral({ ...numeral, from: before.from, amounts, scale: undefined }));
  }
  return joined;
}

function eitherOf(ground: Ground, first: Numeral, second: Numeral): readonly string[] | undefined {
  const comma = folded(ground, first.to) === COMMA;
  if (first.to + (comma ? 1 : 0) !== second.from || !isWord(ground, first) || !isWord(ground, second)) return undefined;
  // 第三四名, 二三十年代: the third and the fourth, the twenties and the thirties.
  if (phraseBefore(ground, first.from, 'ordinal-before')) return undefined;
  if (phrasesAt(ground, second.to, 'date-mark').some(({ value }) => value === 'decade')) return undefined;
  const [low = '', other = ''] = [first.amounts[0], second.amounts[0]];
  const [, digit = '', zeros = ''] = /^([1-9])(0*)$/.exec(other) ?? [];
  if (digit === '' || Number(low.slice(-1)) + 1 !== Number(digit)) return undefined;
  if (low.length === 1) return comma && zeros === '' ? undefined : [low + zeros, other];
  return zeros === '' && second.to === second.from + 1 ? [low, low.slice(0, -1) + digit] : undefined;
}

/** A number in Han signs whose value is sure. */
const isWord = (ground: Ground, { from, form, amounts, ordinal, fraction }: Numeral): boolean =>
  form === 'words' && amounts.length === 1 && !ordinal && fraction === undefined && isHan(folded(ground, from));

const COMMA = '\u3001';
