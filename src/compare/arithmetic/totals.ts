import { digitChange } from '../../fact/digit-change.js';
import type { Fact } from '../../model/index.js';
import type { Contradiction, Sentence } from './contradiction.js';

/** More addends than this are a table, whose total may be of other rows. */
const MOST_ADDENDS = 6;

/**
 * A total that its parts miss by one typing slip: "504 cows: 210 brown, 180 black and 104 white"; and with them a
 * difference, "up by 25 from 95 to 102". All figures of the sentence have to be in the sum. Of two addends only a total
 * with swapped digits is believed, for three figures fit by chance too easily; of more, one slip in any figure.
 */
export function wrongTotals({ facts }: Sentence): Contradiction[] {
  const counts = facts.filter(isCount);
  const [total, ...addends] = counts.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!total || addends.length < 2 || addends.length > MOST_ADDENDS || sizeOf(total) < LEAST_TOTAL) return [];
  if (new Set(counts.flatMap(({ value }) => value.currency ?? value.unit ?? [])).size > 1) return [];
  // A figure that is told twice was not meant for this sum.
  if (new Set(counts.map(sizeOf)).size < counts.length) return [];
  const missed = sizeOf(total) - addends.reduce((sum, fact) => sum + sizeOf(fact), 0);
  if (missed === 0 || Math.abs(missed) > FARTHEST * sizeOf(total)) return [];
  const slip =
    addends.length === 2
      ? change(total, -missed) === 'digits-swapped'
      : change(total, -missed) !== undefined || addends.some((fact) => change(fact, missed) !== undefined);
  const shown = [total, ...addends].sort((a, b) => a.start - b.start);
  return slip ? [{ says: shown.map(sizeOf).join(' '), shown }] : [];
}

/** The slip that makes a figure right which is off by as much. */
const change = (fact: Fact, by: number): string | undefined => {
  const slip = digitChange(String(sizeOf(fact)), String(sizeOf(fact) + by));
  return slip === 'digits-swapped' || slip === 'digit-changed' ? slip : undefined;
};

const LEAST_TOTAL = 100;
/** A slip in a leading figure is farther off, and so are figures that are no sum. */
const FARTHEST = 0.2;

/** A whole number in figures that is stated as it is, not about or at least. */
const isCount = ({ kind, text, value }: Fact): boolean =>
  (kind === 'number' || kind === 'money' || kind === 'measure') &&
  /\p{Nd}/u.test(text) &&
  /^[1-9]\d{0,14}$/.test(value.amount ?? '') &&
  value.hedge === undefined;

const sizeOf = ({ value }: Fact): number => Number(value.amount);
