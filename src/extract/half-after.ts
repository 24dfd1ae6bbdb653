import { hasClitic } from './numeral/link.js';
import { pieceAt } from './piece.js';
import { isClitic, type Phrase, phraseAt, phrasesAt, phrasesBefore, type Scan, skipSpace } from './scan.js';
import { isSpaced, isWrittenTogether } from './weak.js';

/**
 * Half of a unit told behind it: "three pounds and a half", "deux ans et demi", 两年半. Gives the end of the half. In
 * "three pounds and half a dozen eggs" something else is halved.
 */
export function halfAfter(scan: Scan, unit: Pick<Phrase, 'to'>): number | undefined {
  const at = skipSpace(scan, unit.to);
  const added = phraseAt(scan, at, 'fraction-added');
  if (added) return endsThere(scan, added) ? added.to : undefined;
  const joiner =
    phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'and' || value === 'with') ??
    phraseAt(scan, at, 'number-joiner');
  const token = scan.tokens[at]?.folded ?? '';
  if (!joiner && !hasClitic(scan, at) && !(isWrittenTogether(token) && scan.tokens[unit.to - 1]?.kind === 'letters'))
    return undefined;
  const first = pieceAt(scan, joiner ? skipSpace(scan, joiner.to) : at);
  const half = first?.article && first.fraction === undefined ? pieceAt(scan, skipSpace(scan, first.to)) : first;
  if (half?.fraction !== 2n) return undefined;
  return unitAgain(scan, unit.to, half.to) ?? (endsThere(scan, half) ? half.to : undefined);
}

const isLatin = ({ tokens }: Scan, at: number): boolean => /^\p{Script=Latin}/u.test(tokens[at]?.folded ?? '');

/** The end of a unit that is told again behind its half: ساعة ونصف الساعة, an hour and half an hour. */
export function unitAgain(scan: Scan, unit: number, half: number): number | undefined {
  const before = unitsIn(phrasesBefore(scan, unit, 'unit'), phrasesBefore(scan, unit, 'span'));
  const at = skipSpace(scan, half);
  const again = [...phrasesAt(scan, at, 'unit'), ...phrasesAt(scan, at, 'time-mark')];
  return again.find(({ value }) => before.includes(value))?.to;
}

/** CLDR ids of units and of spans told by one word. */
const unitsIn = (...told: readonly (readonly Phrase[])[]): readonly string[] =>
  told.flat().map(({ value }) => value.slice(value.indexOf(':') + 1));

function endsThere(scan: Scan, { to }: Pick<Phrase, 'to'>): boolean {
  const next = skipSpace(scan, to);
  // 2년 반 만에: what is an ending in most places counts no more halves.
  if (next > to && isClitic(scan, next) && isSpaced(scan.tokens[next]?.folded ?? '')) return true;
  // A word of one letter is no unit there: "două ore și jumătate a plouat".
  const unit = phraseAt(scan, next, 'unit');
  return (
    !pieceAt(scan, next) && (unit === undefined || (scan.tokens[next]?.folded.length === 1 && isLatin(scan, next)))
  );
}
