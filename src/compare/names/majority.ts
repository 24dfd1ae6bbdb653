import { earOf, hear } from './heard.js';
import type { Named } from './named.js';
import type { Words } from './words.js';

/**
 * Of three documents or more, all others must say one name that this one lacks here and says elsewhere: a name that is
 * translated is another one in each language.
 */
export function isInPlaceOfAnother(
  side: number,
  names: readonly (readonly Named[])[],
  telling: readonly number[],
  texts: readonly Words[],
): boolean {
  const others = telling.filter((other) => other !== side);
  return others.some((own) =>
    (names[own] ?? []).some(
      ({ words, by, isName }) =>
        isName &&
        words.length > 0 &&
        !by.includes(side) &&
        others.every((other) => other === own || by.includes(other)) &&
        texts[side]?.bySegment.some((segment) => hear(words, earOf(segment)).whole),
    ),
  );
}
