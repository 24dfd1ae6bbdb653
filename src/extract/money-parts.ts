import { add, type Decimal, divide, formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import type { Numeral } from './numeral.js';
import { numeralAt, phraseAt, type Scan, skipSpace } from './scan.js';

/** A sum with what its smaller coins add: "15 dollars and 50 cents", "5 euro 50", 50元6角3分. */
export function withSubunits(scan: Scan, amount: string, to: number): { readonly amount: string; readonly to: number } {
  let total = parseDecimal(amount);
  let end = to;
  while (total) {
    const part = partAfter(scan, end, end === to);
    if (!part || total.exponent < 0 === (end === to)) break;
    total = total.coefficient < 0n ? add(total, multiply(part.value, MINUS)) : add(total, part.value);
    end = part.to;
  }
  return total && end > to ? { amount: formatDecimal(total), to: end } : { amount, to };
}

function partAfter(
  scan: Scan,
  to: number,
  first: boolean,
): { readonly value: Decimal; readonly to: number } | undefined {
  let at = skipSpace(scan, to);
  const joiner = scan.starting[at]?.find((match) =>
    match.entries.some(
      ({ class: name, value }) => name === 'number-joiner' || (name === 'joiner' && /^(and|with)$/.test(value)),
    ),
  );
  if (joiner) at = skipSpace(scan, joiner.to);
  const numeral = numeralAt(scan, at);
  const count = numeral && wholeOf(numeral);
  if (!numeral || count === undefined) return undefined;
  const after = skipSpace(scan, numeral.to);
  const unit = phraseAt(scan, after, 'subunit');
  // A longer word hides the coin: 5分钟 are minutes.
  if (unit && unit.to === scan.starting[after]?.[0]?.to)
    return { value: divide(count, BigInt(unit.value)), to: unit.to };
  // "It costs 15 dollars 50.": two digits at the end of a clause, with nothing that they count.
  const closes = after >= scan.tokens.length || CLOSING.test(scan.tokens[numeral.to]?.folded ?? '');
  return first && closes && count >= 10n && count < 100n && !scan.tokens[after + 1]?.folded.match(DIGIT)
    ? { value: divide(count, 100n), to: numeral.to }
    : undefined;
}

function wholeOf({ amounts, ordinal, form, plain }: Numeral): bigint | undefined {
  const [amount = ''] = amounts;
  if (ordinal || (form === 'figures' && plain === undefined) || !/^\d{1,2}$/.test(amount)) return undefined;
  return BigInt(amount);
}

const MINUS: Decimal = { coefficient: -1n, exponent: 0 };
const CLOSING = /^[.!?;。！？]$/u;
const DIGIT = /^\d/;
