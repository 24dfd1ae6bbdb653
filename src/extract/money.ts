import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import type { Entry } from '../locale/index.js';
import type { Fact, FactValue, Reading } from '../model/index.js';
import { isWholeRun } from '../text/tokens.js';
import { coinsAlone } from './coins.js';
import { halfAfter } from './half-after.js';
import { withHalf } from './measure-parts.js';
import { scaledCodeAfter, scaledCodeBefore } from './money-code.js';
import { withSubunits } from './money-parts.js';
import { scaleAfter } from './numeral/fraction.js';
import { makeNumeral, type Numeral } from './numeral/model.js';
import { isArticle, isOfNext, labelBefore, labelCounted, quantityOf } from './quantity.js';
import {
  beforeConcord,
  begins,
  factOf,
  folded,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { signBeforeLabel } from './sign.js';
import { TOPIC } from './topics.js';
import { isWrittenTogether } from './weak.js';

/** Sums of money: the currency's sign, code or name stands before or after the number, or both (`$5 USD`). */
export function readMoney(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const [index, numeral] of scan.numerals.entries()) {
    if (numeral.ordinal || isArticle(numeral)) continue;
    const sign = withCountry(scan, labelBefore(scan, index, 'currency'));
    const before = sign && !isWord(scan, sign) && isSign(scan, sign, numeral) ? sign : undefined;
    const after = currencyAfter(scan, numeral);
    const label = after && (!before || (!after.value.includes(' ') && !isBare(scan, after))) ? after : before;
    if (!label) {
      const other =
        withInnerCurrency(scan, numeral) ?? withScaledCode(scan, numeral) ?? coinsAlone(scan, numeral, index);
      if (other) facts.push(other);
      continue;
    }
    // Where words are written together, what touches the currency is a particle: 250달러만 (only).
    const together = after && isWrittenTogether(folded(scan, after.to));
    const trailing = after && !together ? scaleAfter(scan, after.to) : undefined;
    const [signed, from] = before ? signBeforeLabel(scan, numeral, before.from) : [numeral, numeral.from];
    const half = after && !trailing ? halfAfter(scan, after) : undefined;
    const leading = before && numeral.scale === undefined ? scaleBefore(scan, before.from) : undefined;
    const power = trailing?.power ?? leading?.power;
    const quantity = quantityOf(power !== undefined ? scaledBy(signed, power) : half ? withHalf(signed) : signed);
    const masses = label === after ? unitsOf(scan, label) : [];
    const value = moneyOf(quantity, label.value.split(' '), masses);
    const to = trailing?.to ?? half ?? after?.to ?? numeral.to;
    const whole = after && !trailing ? withSubunits(scan, value.amount ?? '0', to) : undefined;
    const sum = whole && whole.to > to ? { amount: whole.amount, currency: value.currency ?? 'XXX' } : value;
    facts.push(factOf(scan, 'money', leading?.from ?? from, whole?.to ?? to, sum));
  }
  return facts;
}

/** The 元 of 新台币三千元 is that of the money named before it. */
const isBare = (scan: Scan, { from, to }: Phrase): boolean => to - from === 1 && isWrittenTogether(folded(scan, from));

/** The code or the letters of a country before a sign that many currencies have: `USD$ 15`, `us $150`. */
function withCountry(scan: Scan, sign: Phrase | undefined): Phrase | undefined {
  if (!sign?.value.includes(' ')) return sign;
  const at = skipSpaceBack(scan, sign.from) - 1;
  const letters = scan.tokens[at];
  if (letters?.kind !== 'letters' || !isWholeRun(scan.tokens, at)) return sign;
  // "A $2 billion investment" has an article.
  if (letters.folded.length === 1 && at + 1 < sign.from) return sign;
  const { lexicon } = scan.locale;
  const codes = sign.value.split(' ');
  const isOne = ({ class: name, value }: Entry): boolean => name === 'currency' && codes.includes(value);
  const mark = folded(scan, sign.from);
  const known = lexicon.get(letters.folded).find(isOne) ?? lexicon.get(letters.folded + mark).find(isOne);
  return known ? { from: at, to: sign.to, value: known.value } : sign;
}

/** `MSEK 30`, `20 MUSD` */
function withScaledCode(scan: Scan, numeral: Numeral): Fact | undefined {
  const after = scaledCodeAfter(scan, numeral.to);
  const code = after ?? scaledCodeBefore(scan, numeral.from);
  if (!code) return undefined;
  const value = moneyOf(quantityOf(scaledBy(numeral, code.power)), [code.value], []);
  return factOf(scan, 'money', after ? numeral.from : code.from, after?.to ?? numeral.to, value);
}

/** Letters of a word that says a scale and a currency. */
const SHORTEST_OF_BOTH = 3;

const lengthOf = ({ tokens }: Scan, { from, to }: Phrase): number =>
  (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);

/** Swedish `40 mkr`: the scale says the currency too, as in the "million dollars" before the figure of Igbo `nde dọla 5`. */
function withInnerCurrency(scan: Scan, numeral: Numeral): Fact | undefined {
  if (numeral.scale === undefined) return undefined;
  const inner = phraseBefore(scan, numeral.to, 'currency') ?? countedBefore(scan, numeral.from);
  // The K of `1.2K` is a thousand, though kyats are written so too.
  if (!inner || inner.from <= numeral.from || lengthOf(scan, inner) < SHORTEST_OF_BOTH) return undefined;
  return factOf(scan, 'money', numeral.from, numeral.to, moneyOf(quantityOf(numeral), inner.value.split(' '), []));
}

/** The currency within the words of a scale that stand before the figure. */
function countedBefore(scan: Scan, from: number): Phrase | undefined {
  const to = phraseAt(scan, from, 'scale-before')?.to ?? from;
  for (let at = from + 1; at < to; at++) {
    const name = phraseAt(scan, at, 'currency');
    if (name && name.to <= to) return name;
  }
  return undefined;
}

/** "75 USD million": the scale stands behind the currency. */
function scaledBy(numeral: Numeral, power: number): Numeral {
  const amounts = numeral.amounts.map((amount) => {
    const decimal = parseDecimal(amount);
    return decimal ? formatDecimal(shift(decimal, power)) : amount;
  });
  return makeNumeral({ ...numeral, amounts });
}

/** Venda "miḽioni dza R576": where powers stand first, they may stand before the sign of money too. */
function scaleBefore(scan: Scan, sign: number): { readonly from: number; readonly power: number } | undefined {
  const end = skipSpaceBack(scan, beforeConcord(scan, sign));
  const power = scan.locale.number.powerFirst && phraseBefore(scan, end, 'scale-before');
  return power ? { from: power.from, power: Number(power.value) } : undefined;
}

/** `R5 million`, `N500,000`: a letter may stand for money before sums that nothing else is told by. */
const isSign = (scan: Scan, sign: Phrase, { from, scale, plain, amounts: [amount] }: Numeral): boolean =>
  !isLetter(scan, sign) ||
  scaleBefore(scan, sign.from) !== undefined ||
  (sign.to === from && (scale !== undefined || (plain === undefined && isSum(amount))));

/** `R1,500` and `R49,99`: thousands and hundredths are not told of a place in a race. */
const isSum = (amount = ''): boolean => Number(amount) >= 1000 || /^\d+\.\d\d$/.test(amount);

/** A single letter is too often something else: `5 L` are litres, `P5` is a place in a race. */
function isLetter(scan: Scan, { from, to }: Phrase): boolean {
  return to - from === 1 && /^[\p{Lu}\p{Ll}]$/u.test(scan.tokens[from]?.folded ?? '');
}

/** Names of currencies follow the figure ("they won 10"), save where the multiplier stands first as well. */
function isWord(scan: Scan, { from, to }: Phrase): boolean {
  if (scan.locale.number.powerFirst || scan.locale.number.unitFirst) return false;
  const text = scan.document.text.slice(scan.tokens[from]?.start, scan.tokens[to - 1]?.end);
  return text.length > 2 && /^\p{Ll}+$/u.test(text);
}

function currencyAfter(scan: Scan, numeral: Numeral): Phrase | undefined {
  const phrase = labelCounted(scan, numeral, 'currency') ?? nationalMoney(scan, numeral);
  if (!phrase || isLetter(scan, phrase) || isOfNext(scan, numeral, phrase)) return undefined;
  // The euro of "20 euro cents" is no money of its own.
  return (phraseAt(scan, phrase.from, 'subunit')?.to ?? 0) > phrase.to ? undefined : phrase;
}

/** "25 million Kazakh tenge", "3 million Zimbabwe dollars": a country or its language may stand before the name. */
function nationalMoney(scan: Scan, { to }: Numeral): Phrase | undefined {
  const at = skipSpace(scan, to);
  if (!begins(scan, at, TOPIC.listed)) return undefined;
  const country = phraseAt(scan, at, 'territory');
  const end = country?.to ?? phraseAt(scan, at, 'language')?.to ?? at;
  const name = end > at ? phraseAt(scan, skipSpace(scan, end), 'currency') : undefined;
  if (!name || name.from === end) return undefined;
  const own = name.value.split(' ').filter((code) => code.startsWith(country?.value ?? ''));
  return own.length === 0 ? undefined : { from: at, to: name.to, value: own.join(' ') };
}

/** `20 pounds` may be a weight as well. */
function unitsOf(scan: Scan, label: Phrase): string[] {
  const unit = phrasesAt(scan, label.from, 'unit').find(({ to }) => to === label.to);
  return unit?.value.split(' ') ?? [];
}

/** `$` may be any dollar: each currency is a reading, after the readings of the figures. */
function moneyOf(quantity: FactValue, currencies: readonly string[], units: readonly string[]): FactValue {
  const [currency = 'XXX', ...others] = currencies;
  const amounts = (quantity.readings ?? [quantity]).map(({ amount = '0' }) => amount);
  const readings: Reading[] = amounts.map((amount) => ({ amount, currency }));
  for (const other of others) readings.push({ amount: amounts[0] ?? '0', currency: other });
  for (const unit of units) readings.push({ amount: amounts[0] ?? '0', unit });
  const { readings: _readings, ...rest } = quantity;
  return { ...rest, currency, ...(readings.length > 1 && { readings }) };
}
