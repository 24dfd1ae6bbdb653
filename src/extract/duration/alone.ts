import type { LexiconClass } from '../../locale/index.js';
import type { FactValue } from '../../model/index.js';
import {
  numeralBefore,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { isWrittenTogether } from '../weak.js';
import { durationValue, type Stretch } from './value.js';

/** A unit of time that stands for one of it before a smaller one, and what the two come to, over tokens from `from` on. */
export interface UnitAlone {
  readonly from: number;
  readonly stretches: readonly Stretch[];
  readonly value: FactValue;
}

/**
 * `minuutin ja 12 sekuntia`, `час 20 минут`, `rok i dwa miesiące`: languages without articles leave the one unsaid. The
 * unit may count nothing all the same (`w tym roku i dwa miesiące`), so that what the figures say alone stays a reading.
 */
export function unitAlone(
  scan: Scan,
  at: number,
  previous: number,
  stretches: readonly Stretch[],
): UnitAlone | undefined {
  const end = skipSpaceBack(scan, at);
  const and = phrasesBefore(scan, end, 'joiner').find(({ value }) => value === 'and');
  const noun = phraseBefore(scan, and ? skipSpaceBack(scan, and.from) : end, 'unit');
  const unit = noun?.value.split(' ')[0] ?? '';
  if (!noun || noun.from < previous || isCounted(scan, noun.from) || !isWord(scan, noun.from)) return undefined;
  // Without an "and" only a clock's units stand so: `в прошлом году 20 дней` are twenty days.
  if (!and && unit !== 'hour' && unit !== 'minute') return undefined;
  const whole = [{ amounts: ['1'], unit, to: noun.to }, ...stretches];
  const value = durationValue(whole);
  const [plain] = stretches;
  if (!value || value.amount === undefined || !plain) return undefined;
  const { amount, unit: smallest } = value;
  const readings = [
    { amount, ...(smallest !== undefined && { unit: smallest }) },
    ...plain.amounts.map((figure) => ({ amount: figure, unit: plain.unit })),
  ];
  return { from: noun.from, stretches: whole, value: { ...value, readings } };
}

/**
 * `неделю назад`, `před týdnem`, `viikko sitten`: one of the unit, where nothing else counts it. `Před rokem 2015` is before
 * that year.
 */
export function oneAgo(scan: Scan, at: number): Phrase | undefined {
  const noun = phraseAt(scan, at, 'unit-alone');
  if (!noun || isCounted(scan, at)) return undefined;
  const [end, next] = [skipSpaceBack(scan, at), skipSpace(scan, noun.to)];
  const before = phrasesBefore(scan, end, 'ago').some(({ value }) => value.startsWith('before'));
  const after = phrasesAt(scan, next, 'ago').some(({ value }) => value.startsWith('after'));
  if ((!before && !after) || numeralBefore(scan, end) || scan.tokens[next]?.kind === 'digits') return undefined;
  return { ...noun, value: `1:${noun.value}` };
}

/** A sign for a unit stands behind figures only, and where words are written together 営業時間30分 are opening hours. */
const isWord = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]?.kind === 'letters' && !isWrittenTogether(tokens[at]?.folded ?? '');

/** A word before the unit says which one is meant, or how many. */
function isCounted(scan: Scan, from: number): boolean {
  const end = skipSpaceBack(scan, from);
  return COUNTING.some((lexiconClass) => phraseBefore(scan, end, lexiconClass) !== undefined);
}

const COUNTING: readonly LexiconClass[] = ['ordinal', 'ordinal-after', 'number', 'relative', 'span'];
