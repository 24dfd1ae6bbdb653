import type { LexiconClass } from '../locale/index.js';
import { peek } from '../text/peek.js';
import { WRITTEN_TOGETHER } from '../text/scripts.js';
import { isRunEnd } from '../text/tokens.js';
import { type Ground, isAnyAt, isConcord, isHyphen, phraseAt, phraseBefore } from './scan.js';

/**
 * Whether figures are a number and not a piece of a name: `A320`, `COVID-19` and `5G` are no quantities, while `20km`,
 * `US$5`, `第3` and `20-jährig` are.
 */
export function standsAlone(ground: Ground, from: number, to: number): boolean {
  return freeBefore(ground, from) && freeAfter(ground, to);
}

function freeBefore(ground: Ground, from: number): boolean {
  const { tokens, locale } = ground;
  const before = peek(tokens, from - 1);
  if (!before || before.kind === 'space') return true;
  if (before.kind === 'letters') {
    if (!CASED.test(before.folded) || locale.clitics.before.includes(before.folded)) return true;
    return BEFORE.some((lexiconClass) => phraseBefore(ground, from, lexiconClass));
  }
  // A hyphen ties the figures to the word before it, unless the word goes with numbers.
  const word = peek(tokens, from - 2);
  if (!isHyphen(ground, from - 1) || word?.kind !== 'letters' || !CASED.test(word.folded)) return true;
  // Zulu ties its concords to figures so (abantu abangu-27, ngo-2018), Maltese articles and prepositions (mill-120, id-90).
  if (isConcord(ground, from - 2)) return true;
  // Georgian `მე-11` is an ordinal, mark and hyphen together.
  return [from - 1, from].some((end) => BEFORE.some((lexiconClass) => phraseBefore(ground, end, lexiconClass)));
}

function freeAfter(ground: Ground, to: number): boolean {
  const { tokens, locale } = ground;
  const after = tokens[to];
  if (after?.kind !== 'letters' || !CASED.test(after.folded)) return true;
  if (locale.clitics.after.includes(after.folded)) return true;
  if (isAnyAt(ground, to, AFTER)) return true;
  // `100k` and `5bn` are amounts, `5G` is a name.
  const mark = phraseAt(ground, to, 'scale-mark');
  if (mark && endsWord(ground, to) && (mark.value === '3' || after.folded.length > 1)) return true;
  // A longer ending in small letters is a suffix of the language: `20jähriger`.
  const raw = ground.document.text.slice(after.start, after.end);
  return raw.length > 2 && raw === raw.toLowerCase();
}

/** A single letter of a script with case that touches the figures and names no amount of theirs: `3D`, `2d`. */
export function touchesLetter({ tokens, document }: Ground, to: number): boolean {
  const after = tokens[to];
  if (after?.kind !== 'letters' || !isRunEnd(tokens, to)) return false;
  return /^[\p{Lu}\p{Ll}]$/u.test(document.text.slice(after.start, after.end));
}

/** A word ends at its last letter, or where a script begins that writes its words together: `15kパーセント`. */
const endsWord = ({ tokens }: Ground, at: number): boolean =>
  isRunEnd(tokens, at) || WRITTEN_TOGETHER.test(tokens[at + 1]?.folded ?? '');

/** Letters of scripts with case: in others, particles and counters touch the figures freely. */
const CASED = /[\p{Lu}\p{Ll}]/u;
const BEFORE: readonly LexiconClass[] = [
  'currency',
  'hedge',
  'joiner',
  'ordinal-before',
  'minus',
  'percent',
  'number',
  'bound',
];
const AFTER: readonly LexiconClass[] = [
  'unit',
  'scale',
  'currency',
  'subunit',
  'ordinal-after',
  'percent',
  'time-mark',
  'date-mark',
  'dayperiod',
  'joiner',
  'multiple',
  'number',
  'age',
];
