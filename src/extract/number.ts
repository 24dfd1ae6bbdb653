import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import type { Fact, FactValue } from '../model/index.js';
import { touchesLetter } from './alone.js';
import { datesIn } from './number-date.js';
import { powerOf } from './numeral/fraction.js';
import type { Numeral } from './numeral.js';
import { pieceAt } from './piece.js';
import { amountsOf, quantityOf } from './quantity.js';
import { factOf, phraseAt, type Scan, skipSpace } from './scan.js';

/** Numbers that nothing else lays claim to. */
export function readNumbers(scan: Scan): Fact[] {
  return scan.numerals
    .filter((numeral) => !numeral.ordinal && (!numeral.weak || countsCoins(scan, numeral)))
    .filter((numeral) => numeral.form !== 'figures' || !touchesLetter(scan, numeral.to))
    .map((numeral) => factOf(scan, 'number', numeral.from, numeral.to, asQuantity(scan, numeral)));
}

function asQuantity(scan: Scan, numeral: Numeral): FactValue {
  const quantity = quantityOf(withHundreds(scan, numeral));
  const dates = datesIn(scan, numeral);
  return dates.length === 0 ? quantity : { ...quantity, readings: [...amountsOf(quantity), ...dates] };
}

/** "One penny" is no article: a coin is counted. */
function countsCoins(scan: Scan, { article, to }: Numeral): boolean {
  const coin = article ? undefined : phraseAt(scan, skipSpace(scan, to), 'subunit');
  const [first, last] = [scan.tokens[coin?.from ?? 0], scan.tokens[(coin?.to ?? 1) - 1]];
  return coin !== undefined && first !== undefined && last !== undefined && last.end - first.start > 2;
}

/** "3 cents" are three coins or, where the coin is called so, three hundred. */
function withHundreds(scan: Scan, numeral: Numeral): Numeral {
  if (numeral.form === 'words') return numeral;
  const next = skipSpace(scan, numeral.to);
  const piece = phraseAt(scan, next, 'subunit') && pieceAt(scan, next);
  const power = piece && powerOf(piece);
  if (power === undefined) return numeral;
  const hundreds = numeral.amounts.map((amount) => parseDecimal(amount)).filter((value) => value !== undefined);
  return { ...numeral, amounts: [...numeral.amounts, ...hundreds.map((value) => formatDecimal(shift(value, power)))] };
}
