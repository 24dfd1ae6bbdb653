import { digitChange } from '../../fact/digit-change.js';
import type { Contradiction, Sentence } from './contradiction.js';

/** More figures than this in one sentence fit each other by chance. */
const MOST_COUNTS = 4;

/** A percentage that is one typing slip away from the share beside it: 520 of 895 is 58.1 %, not 85.1 %. */
export function wrongShares({ facts }: Sentence): Contradiction[] {
  const counts = facts.filter(({ kind, value }) => kind === 'number' && /^[1-9]\d{1,14}$/.test(value.amount ?? ''));
  const percents = facts.filter(({ kind, value }) => kind === 'percent' && /^\d{2}\.\d{1,2}$/.test(value.amount ?? ''));
  if (counts.length < 2 || counts.length > MOST_COUNTS || percents.length !== 1) return [];
  return percents.flatMap((percent) => {
    const stated = percent.value.amount ?? '';
    const decimals = stated.split('.')[1]?.length ?? 0;
    const shares = counts.flatMap((part) =>
      counts.flatMap((whole) => {
        const share = (100 * Number(part.value.amount)) / Number(whole.value.amount);
        return share < 100 ? [{ part, whole, share: share.toFixed(decimals) }] : [];
      }),
    );
    // A change from 100 to 112 is 12 %; and what fits some pair of figures was meant of that pair.
    const fits = shares.some(
      ({ share }) => near(share, stated) || near((100 - Number(share)).toFixed(decimals), stated),
    );
    if (fits) return [];
    const slips = shares.filter(({ share }) => digitChange(share, stated) === 'digits-swapped');
    return slips.slice(0, 1).map(({ part, whole }) => ({
      says: `${part.value.amount} ${whole.value.amount} ${stated}`,
      shown: [part, percent],
    }));
  });
}

/** Equal but for the rounding of the last digit. */
const near = (share: string, stated: string): boolean =>
  Math.abs(Number(share) - Number(stated)) < 1.5 / 10 ** (stated.split('.')[1]?.length ?? 0);
