import { shift } from '../../fact/decimal.js';
import { folded, type Ground, skipSpaceBack } from '../scan.js';
import { isWrittenTogether } from '../weak.js';
import { type Draft, redraft } from './draft.js';

/** A digit right behind a power counts the next lower one, where nothing says zero between them: 一千三 is 1300. */
export function withTail(ground: Ground, draft: Draft): Draft {
  const last = draft.terms.at(-1);
  const before = draft.terms.at(-2);
  if (!last || !before || draft.figures > 0 || draft.quotient || draft.ordinal) return draft;
  if (last.value.exponent !== 0 || last.value.coefficient > 9n || before.power < 2) return draft;
  // Only where the power is the very sign before the digit: 一千零三 is 1003.
  if (last.from !== draft.to - 1 || !isWrittenTogether(folded(ground, last.from))) return draft;
  const end = skipSpaceBack(ground, last.from);
  const power = ground.starting[end - 1]?.some((match) =>
    match.entries.some(
      (entry) =>
        match.to === end &&
        (entry.class === 'number' || entry.class === 'scale') &&
        /^1?(0+|\d)$/.test(entry.value) &&
        entry.value !== '0',
    ),
  );
  if (!power) return draft;
  return redraft(draft, {
    terms: [...draft.terms.slice(0, -1), { ...last, value: shift(last.value, before.power - 1) }],
  });
}
