import type { LexiconClass } from '../../locale/index.js';
import type { Numeral } from '../numeral/model.js';
import {
  isAnyAt,
  type Phrase,
  phraseAt,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { isWrittenTogether } from '../weak.js';

/**
 * Whether a word between two short figures makes a score of them: 3対1, 3比1, "3 zu 1", "ganó 3 a 1". Where the word joins
 * ranges as well, as in "3 to 5", only what does not rise is a score, and "from 3 to 1" is none.
 */
export function isToldScore(scan: Scan, first: Numeral, second: Numeral): boolean {
  if (!isShort(first) || !isShort(second)) return false;
  const at = skipSpace(scan, first.to);
  const word = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'to');
  if (!word || skipSpace(scan, word.to) !== second.from || isAnother(scan, word)) return false;
  const after = skipSpace(scan, second.to);
  // The Spanish "y" is a sign of years and an "and".
  if (!phraseAt(scan, after, 'joiner') && isAnyAt(scan, after, LABELS)) return false;
  if (!phrasesAt(scan, at, 'joiner').some(({ value }) => value === 'range')) return true;
  // Nobody ranges down to nought: "2 à 0 devant 45 000 spectateurs".
  const ends = Number(second.plain) === 0 || endsThere(scan, after);
  return Number(first.plain) >= Number(second.plain) && ends && !isOpened(scan, first);
}

const isShort = ({ plain }: Numeral): boolean => plain !== undefined && plain.length <= 2;

/** German "gegen" is about as well, and Dutch "op" a day behind another. */
const isAnother = (scan: Scan, { from, to }: Phrase): boolean =>
  (scan.starting[from] ?? []).some(
    (match) =>
      match.to === to &&
      match.entries.some((entry) => OTHERS.has(entry.class) || (entry.class === 'joiner' && entry.value === 'out-of')),
  );

/** What is counted would stand behind the second figure. */
const endsThere = ({ tokens, starting }: Scan, at: number): boolean =>
  tokens[at]?.kind !== 'letters' || (starting[at]?.length ?? 0) > 0 || isWrittenTogether(tokens[at]?.folded ?? '');

const isOpened = (scan: Scan, { from }: Numeral): boolean =>
  phrasesBefore(scan, skipSpaceBack(scan, from), 'joiner').some(({ value }) => OPENING.has(value));

const OPENING: ReadonlySet<string> = new Set(['range-open', 'of']);

const OTHERS: ReadonlySet<LexiconClass> = new Set<LexiconClass>(['hedge', 'bound', 'ago']);
const LABELS: readonly LexiconClass[] = [
  'unit',
  'currency',
  'subunit',
  'percent',
  'scale',
  'month',
  'time-mark',
  'date-mark',
  'dayperiod',
  'age',
];
