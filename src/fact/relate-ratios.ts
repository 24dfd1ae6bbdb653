import { toNumber } from './decimal.js';
import { compatible, different, incomparable, type Related, SAME } from './relation.js';
import type { View } from './views.js';

/** 3 of 12 against 12 of 3; three quarters against 75 %; a part of a ratio against a bare number. */
export function relateRatios(a: View, b: View): Related {
  const [left, right] = [a.value.parts, b.value.parts];
  if (left && right) {
    if (left.join() === right.join()) return SAME;
    const turned = left.join() === [...right].reverse().join();
    // A score may be told from either side: "lost 2-1" is "1:2".
    if (turned) return a.value.sense === 'fraction' ? different('parts-swapped') : compatible('other-order');
    return left.length === right.length ? different('amount') : incomparable('ratio');
  }
  const [parts, other] = left ? [left, b] : [right, a];
  if (!parts || !other.amount) return incomparable('kind');
  if (parts.includes(other.value.amount ?? '')) return compatible('part-of-ratio');
  const share = Number(parts[0]) / Number(parts[1]);
  const value = toNumber(other.amount) / (other.kind === 'percent' ? 100 : 1);
  return Math.abs(share - value) <= 0.005 * Math.abs(share) ? compatible('fraction') : incomparable('ratio');
}
