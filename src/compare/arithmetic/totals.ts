import { add, formatDecimal, parseDecimal } from '../../fact/decimal.js';
import { digitChange } from '../../fact/digit-change.js';
import type { Fact } from '../../model/index.js';
import type { Contradiction, Sentence } from './contradiction.js';

/** More addends than this are a table, whose total may be of other rows. */
const MOST_ADDENDS = 6;

/**
 * A total that its parts miss by one typing slip: "540 cows: 210 brown, 190 black and 104 white"; and with them a
 * difference, "up by 25 from 95 to 102". All figures of one kind in the sentence have to be in the sum. Of two addends
 * only swapped digits are believed: three figures fit by chance too easily.
 */
export function wrongTotals({ facts }: Sentence): Contradiction[] {
  return byUnit(facts.filter(isCount)).flatMap((counts): Contradiction[] => {
    const [total, ...addends] = counts.toSorted((a, b) => Number(b.value.amount) - Number(a.value.amount));
    if (!total || addends.length < 2 || addends.length > MOST_ADDENDS) return [];
    const [sum, stated] = [sumOf(addends), total.value.amount ?? ''];
    const change = sum === undefined || stated.length < FEWEST_DIGITS ? undefined : digitChange(sum, stated);
    if (change !== 'digits-swapped' && !(change === 'digit-changed' && addends.length > 2)) return [];
    // A figure that is told twice, or that fits any other pair, was not meant for this sum.
    if (new Set(counts.map(({ value }) => value.amount)).size < counts.length) return [];
    const shown = [total, ...addends].sort((a, b) => a.start - b.start);
    return [{ says: shown.map(({ value }) => value.amount).join(' '), shown }];
  });
}

const FEWEST_DIGITS = 3;

function byUnit(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.value.currency ?? ''} ${fact.value.unit ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

/** A whole number in figures that is stated as it is, not about or at least. */
const isCount = ({ kind, text, value }: Fact): boolean =>
  (kind === 'number' || kind === 'money' || kind === 'measure') &&
  /\p{Nd}/u.test(text) &&
  /^[1-9]\d{0,14}$/.test(value.amount ?? '') &&
  value.hedge === undefined;

function sumOf(facts: readonly Fact[]): string | undefined {
  let sum = parseDecimal('0');
  for (const { value } of facts) {
    const amount = parseDecimal(value.amount ?? '');
    sum = sum && amount && add(sum, amount);
  }
  return sum && formatDecimal(sum);
}
