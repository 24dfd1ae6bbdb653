import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import type { Fact, Reading } from '../model/index.js';
import { powerOf } from './numeral/fraction.js';
import type { Numeral } from './numeral/model.js';
import { pieceAt } from './piece.js';
import { isArticle, labelAfter, labelBefore } from './quantity.js';
import { factOf, type Phrase, type Scan } from './scan.js';
import { isWrittenTogether } from './weak.js';

/**
 * Coins that no sum stands before: "50 cents", `20 Rappen`, 30 копеек. Where the word does not name the currency ("euro
 * cents"), the amount counts hundredths of one; as money it is 0.50 of any.
 */
export function coinsAlone(scan: Scan, numeral: Numeral, index: number): Fact | undefined {
  const coin = isArticle(numeral) ? undefined : (coinAfter(scan, numeral) ?? coinBefore(scan, index));
  if (!coin) return undefined;
  const { parts, currency } = coinOf(coin.value);
  const part = PARTS[parts];
  if (!part) return undefined;
  const { unit, power } = part;
  const decimals = numeral.amounts.map((amount) => parseDecimal(amount)).filter((value) => value !== undefined);
  const [from, to] = [Math.min(coin.from, numeral.from), Math.max(coin.to, numeral.to)];
  if (currency !== undefined) {
    const sums = decimals.map((value) => ({ amount: formatDecimal(shift(value, -power)), currency }));
    return factOf(scan, 'money', from, to, { ...sums[0], ...(sums.length > 1 && { readings: sums }) });
  }
  const piece = numeral.form === 'words' ? undefined : pieceAt(scan, coin.from);
  const hundred = piece && powerOf(piece);
  const readings: Reading[] = decimals.map((value) => ({ amount: formatDecimal(value), unit }));
  for (const value of decimals) readings.push({ amount: formatDecimal(shift(value, -power)), currency: 'XXX' });
  // "3 cents" are three coins or, where the coin is called so, three hundred.
  if (hundred !== undefined)
    for (const value of decimals) readings.push({ amount: formatDecimal(shift(value, hundred)) });
  return factOf(scan, 'money', from, to, { ...readings[0], readings });
}

/** What the value of a word for coins says: `100`, or `100:EUR`. */
export function coinOf(value: string): { readonly parts: string; readonly currency: string | undefined } {
  const [parts = '', currency] = value.split(':');
  return { parts, currency };
}

/** `senti 50`, in languages that set all units so. */
const coinBefore = (scan: Scan, index: number): Phrase | undefined =>
  scan.locale.number.unitFirst ? labelBefore(scan, index, 'subunit') : undefined;

const PARTS: { readonly [parts: string]: { readonly unit: string; readonly power: number } } = {
  '10': { unit: 'tenth', power: 1 },
  '100': { unit: 'hundredth', power: 2 },
};

/**
 * Short words (`c`, 分) and those that say a unit as well (`λεπτά`, minutes) are coins only behind a sum; but `50p` is no
 * paragraph, as `3c` may be.
 */
function coinAfter(scan: Scan, { to, plain }: Numeral): Phrase | undefined {
  const coin = labelAfter(scan, to, 'subunit');
  const longest = coin && scan.starting[coin.from]?.[0];
  if (!coin || longest?.to !== coin.to || longest.entries.some((entry) => entry.class === 'unit')) return undefined;
  const [first, last] = [scan.tokens[coin.from], scan.tokens[coin.to - 1]];
  const touches = coin.from === to && plain?.length === 2 && CASED.test(first?.folded ?? '');
  const long = isWrittenTogether(first?.folded ?? '') ? 1 : 2;
  return touches || (first && last && last.end - first.start > long) ? coin : undefined;
}

const CASED = /^\p{Ll}/u;
