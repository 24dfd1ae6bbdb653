import { add, type Decimal, divide, formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import { coinOf } from './coins.js';
import type { Numeral } from './numeral/model.js';
import { isHyphen, numeralAt, phraseAt, phrasesAt, type Scan, skipSpace } from './scan.js';
import { isWrittenTogether } from './weak.js';

/** A sum with what its smaller coins add: "15 dollars and 50 cents", "5 euro 50", 50元6角3分, 三块五. */
export function withSubunits(scan: Scan, amount: string, to: number): { readonly amount: string; readonly to: number } {
  let total = parseDecimal(amount);
  let end = to;
  let parts = 1n;
  while (total) {
    const part = partAfter(scan, end, parts);
    if (!part || total.exponent < 0 === (end === to)) break;
    total = total.coefficient < 0n ? add(total, multiply(part.value, MINUS)) : add(total, part.value);
    end = part.to;
    parts = part.parts;
  }
  return total && end > to ? { amount: formatDecimal(total), to: end } : { amount, to };
}

interface Part {
  readonly value: Decimal;
  readonly to: number;
  /** How many of the coin make one of the currency. */
  readonly parts: bigint;
}

/** What stands behind coins of which so many make one of the currency: 1 behind the currency itself. */
function partAfter(scan: Scan, to: number, parts: bigint): Part | undefined {
  let at = skipSpace(scan, to);
  const joiner = scan.starting[at]?.find((match) =>
    match.entries.some(
      ({ class: name, value }) => name === 'number-joiner' || (name === 'joiner' && /^(and|with)$/.test(value)),
    ),
  );
  // `5 שקלים ו-50 אגורות`
  if (joiner) at = isHyphen(scan, joiner.to) ? joiner.to + 1 : skipSpace(scan, joiner.to);
  const numeral = numeralAt(scan, at);
  const count = numeral && wholeOf(numeral);
  if (!numeral || count === undefined) return undefined;
  const next = skipSpace(scan, numeral.to);
  // "șaizeci de bani"
  const of = phrasesAt(scan, next, 'joiner').find(({ value }) => value === 'of');
  const after = of && count >= 20n ? skipSpace(scan, of.to) : next;
  const unit = phraseAt(scan, after, 'subunit');
  // A longer word hides the coin: 5分钟 are minutes.
  if (unit && unit.to === scan.starting[after]?.[0]?.to) {
    const coins = BigInt(coinOf(unit.value).parts);
    return { value: divide(count, coins), to: unit.to, parts: coins };
  }
  // 100ユーロと30円: where words are written together, nothing is left out behind an "and".
  if (joiner && isWrittenTogether(scan.tokens[joiner.from]?.folded ?? '')) return undefined;
  const coins = bareCoins(scan, count, parts);
  return coins !== undefined && closes(scan, numeral.to)
    ? { value: divide(count, coins), to: numeral.to, parts: coins }
    : undefined;
}

/**
 * "It costs 15 dollars 50.": two digits are hundredths. A single one counts the next lower coin, behind a tenth ("five mao
 * five") and in languages that count on so (三块五).
 */
function bareCoins({ locale }: Scan, count: bigint, parts: bigint): bigint | undefined {
  if (parts === 1n && count >= 10n) return 100n;
  return count > 0n && count < 10n && (parts === 10n || (parts === 1n && locale.number.shortTail))
    ? parts * 10n
    : undefined;
}

/** Nothing that could be counted follows, and no more figures. */
function closes(scan: Scan, to: number): boolean {
  const after = skipSpace(scan, to);
  if (after >= scan.tokens.length) return true;
  return CLOSING.test(scan.tokens[to]?.folded ?? '') && !scan.tokens[after + 1]?.folded.match(DIGIT);
}

function wholeOf({ amounts, ordinal, form, plain }: Numeral): bigint | undefined {
  const [amount = ''] = amounts;
  if (ordinal || (form === 'figures' && plain === undefined) || !/^\d{1,2}$/.test(amount)) return undefined;
  return BigInt(amount);
}

const MINUS: Decimal = { coefficient: -1n, exponent: 0 };
const CLOSING = /^[.,!?;。，！？]$/u;
const DIGIT = /^\d/;
