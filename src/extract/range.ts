import { compareDecimals, formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import { byLocale } from '../locale/index.js';
import type { Fact, FactKind, FactValue } from '../model/index.js';
import { peek } from '../text/peek.js';
import { durationValue } from './duration/value.js';
import type { Numeral } from './numeral/model.js';
import { tokenAt } from './place.js';
import { folded, matchesBefore, numeralAt, phraseAt, phrasesAt, type Scan, skipSpace, skipSpaceBack } from './scan.js';
import { inOrder } from './settle.js';

/**
 * Joins two quantities to a range: "5–10 km", "from 3 to 5 million", "between 20 and 30". The first end takes from the
 * second the unit, currency or scale that it leaves out. Both ends stay facts of their own.
 */
export function joinRanges(facts: readonly Fact[], scan: Scan): readonly Fact[] {
  const joined: Fact[] = [];
  const ends = facts.filter((fact) => fact.kind !== 'range' && fact.kind !== 'name');
  const changed = new Map<Fact, Fact>();
  for (let index = 0; index + 1 < ends.length; index++) {
    const first = ends[index];
    const second = ends[index + 1];
    if (!first || !second || !ENDS.has(first.kind) || !ENDS.has(second.kind)) continue;
    const from = rangeStart(first, second, scan);
    if (from === undefined || isShareOnly(first, second, scan) || isBareBefore(first, second, scan)) continue;
    const last = withScaleBefore(withLabel(second, first, scan), first, scan);
    const start = last && completed(first, last, scan);
    if (!start || !ascends(start.value, last.value)) continue;
    changed.set(first, start).set(second, last);
    const span = { start: from, end: second.end };
    joined.push({
      kind: 'range',
      ...span,
      text: scan.document.text.slice(span.start, span.end),
      segment: first.segment,
      value: { from: bare(start.value), to: bare(last.value) },
    });
    index++;
  }
  if (joined.length === 0) return facts;
  return inOrder([...facts.map((fact) => changed.get(fact) ?? fact), ...joined]);
}

/** Where the range of two facts begins, when what stands between them joins them. */
function rangeStart(first: Fact, second: Fact, scan: Scan): number | undefined {
  const gap = tokenAt(scan, first.end);
  const end = overPlus(scan, tokenAt(scan, second.start));
  const at = skipSpace(scan, gap);
  const back = skipSpaceBack(scan, end);
  if (at >= back)
    return at > gap && endsInRange(scan, gap - 1) ? (openingBefore(first, scan) ?? first.start) : undefined;
  if (back - at > 5) return undefined;
  if (back === at + 1 && DASH.test(folded(scan, at))) return (at === gap) === (back === end) ? first.start : undefined;
  const opening = openingBefore(first, scan);
  // "Niñas de seis y nueve años" are two ages: what says "of" as well opens no range with an "and".
  const between = openingBefore(first, scan, false);
  for (const match of scan.starting[at] ?? []) {
    const whole = match.to === back;
    // "entre un 20 e un 25 por cento", "tra il 20 e il 25 per cento"
    if (!whole && (opening === undefined || !isArticleAt(scan, skipSpace(scan, match.to), back))) continue;
    for (const { class: lexiconClass, value } of match.entries) {
      if (lexiconClass !== 'joiner') continue;
      if (value === 'range') return opening ?? first.start;
      if (value === 'and' && (between !== undefined || isClosed(second, scan))) return between ?? first.start;
    }
  }
  return undefined;
}

/** `-2 to +15`: where the sign before the figures stands, which no reader takes. */
const overPlus = (scan: Scan, at: number): number =>
  folded(scan, at - 1) === '+' && scan.tokens[at]?.kind === 'digits' ? at - 1 : at;

/** દસથી પંદર, दसदेखि पन्ध्र: the word of the range is written together with the number. */
function endsInRange({ tokens, locale }: Scan, at: number): boolean {
  const word = tokens[at]?.kind === 'letters' ? (tokens[at]?.folded ?? '') : '';
  return rangeWords(locale).some(
    (ending) =>
      word.endsWith(ending) &&
      locale.lexicon.get(word.slice(0, -ending.length)).some((entry) => entry.class === 'number'),
  );
}

/** The words of ranges of one token that end others; a single letter ends too many. */
const rangeWords = byLocale((locale): readonly string[] =>
  [...locale.lexicon.words('joiner')].flatMap(([word, value]) => (value === 'range' && word.length > 1 ? [word] : [])),
);

/** "Fell by a third to €86 million": a part in words begins no range of sums in figures, nor of what is no part. */
function isShareOnly(first: Fact, second: Fact, scan: Scan): boolean {
  if (!SHARES.has(first.kind) || first.value.fraction === undefined || second.value.fraction !== undefined)
    return false;
  return numeralOf(first, scan)?.form !== 'figures' && numeralOf(second, scan)?.form !== 'words';
}

const SHARES: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'percent']);

/** "Mara mbili hadi dola 900" (twice, to 900 dollars): what stands before the second end only is not of the first. */
function isBareBefore(first: Fact, second: Fact, scan: Scan): boolean {
  if (first.kind !== 'number' || second.kind === 'number') return false;
  return (numeralOf(second, scan)?.from ?? 0) > tokenAt(scan, second.start);
}

/** "20 eta 25 artean": in some languages the "between" stands behind. */
const isClosed = (second: Fact, scan: Scan): boolean =>
  phrasesAt(scan, skipSpace(scan, tokenAt(scan, second.end)), 'joiner').some(({ value }) => value === 'range-close');

/** A word of up to three letters, which fills the way to the second end. */
function isArticleAt({ tokens }: Scan, at: number, back: number): boolean {
  const word = peek(tokens, at);
  return word?.kind === 'letters' && at + 1 === back && word.end - word.start <= 3;
}

/** "from" and "between" belong to the range. */
function openingBefore(first: Fact, scan: Scan, mayBeOf = true): number | undefined {
  const end = skipSpaceBack(scan, tokenAt(scan, first.start));
  const article = isArticleAt(scan, end - 1, end) ? [skipSpaceBack(scan, end - 1)] : [];
  for (const match of [end, ...article].flatMap((one) => matchesBefore(scan, one))) {
    const says = (value: string): boolean =>
      match.entries.some((entry) => entry.class === 'joiner' && entry.value === value);
    if (says('range-open') && (mayBeOf || !says('of'))) {
      return scan.tokens[match.from]?.start;
    }
  }
  return undefined;
}

/**
 * In `$5-10 million`, `yüzde 5-10` and `siku 3 hadi 5` the second end takes what stands before the first, and the currency in
 * any case.
 */
function withLabel(second: Fact, first: Fact, scan: Scan): Fact | undefined {
  const age = asAge(second, first);
  if (age) return age;
  if (second.kind !== 'number') return second;
  // In "pasent 14 ruo ijeri euro 3.75" what grew by 14 percent comes to billions.
  if (first.kind === 'percent' && numeralOf(second, scan)?.scale !== undefined) return undefined;
  if (first.kind !== 'money' && (numeralOf(first, scan)?.from ?? 0) > tokenAt(scan, first.start))
    return withUnit(second, first, scan);
  if (first.kind !== 'money') return second;
  const { currency } = first.value;
  return currency ? { ...second, kind: 'money', value: { ...second.value, currency } } : undefined;
}

/** A bare number in the unit that stands before the first end. Behind it a word may follow that it counts instead. */
function withUnit(second: Fact, { kind, value: { unit } }: Fact, scan: Scan): Fact {
  if (unit === undefined) return second;
  if (kind === 'percent') return { ...second, kind, value: { ...second.value, unit } };
  if (!scan.locale.number.unitFirst || (kind !== 'measure' && kind !== 'duration')) return second;
  const { readings: _readings, ...value } = second.value;
  if (kind === 'measure') return { ...second, kind, value: { ...value, unit } };
  const span = durationValue([{ amounts: [value.amount ?? '0'], unit, to: 0 }]);
  return span ? { ...second, kind, value: { ...value, ...span } } : second;
}

/** "Aged 50 to 75", "âgés de 50 à 75 ans": the word for age stands before the first end. */
function asAge(second: Fact, { value: { unit = '' } }: Fact): Fact | undefined {
  if (!unit.endsWith('-person') || !(second.kind === 'number' || `${second.value.unit}-person` === unit))
    return undefined;
  const { duration: _duration, readings: _readings, ...value } = second.value;
  return { ...second, kind: 'measure', value: { ...value, unit } };
}

/** "milioni 10 hadi 12": a scale that stands before the first end counts the second too. */
function withScaleBefore(second: Fact | undefined, first: Fact, scan: Scan): Fact | undefined {
  const numeral = numeralOf(first, scan);
  const own = second && numeralOf(second, scan);
  if (!second || !numeral?.scale || !own || own.scale !== undefined) return second;
  if (phraseAt(scan, numeral.from, 'scale-before') === undefined) return second;
  const { amount = '', currency } = second.value;
  const value = parseDecimal(amount);
  if (!value) return second;
  const shared = formatDecimal(shift(value, numeral.scale));
  const readings = [shared, amount].map((one) => ({ amount: one, ...(currency && { currency }) }));
  return { ...second, value: { ...second.value, amount: shared, readings } };
}

/** The first end with what the second says for both; undefined when the two do not go together. */
function completed(first: Fact, second: Fact, scan: Scan): Fact | undefined {
  if (first.kind !== 'number' && (first.kind !== second.kind || !sameUnit(first, second))) return undefined;
  const { unit, currency } = second.value;
  const amounts = sharedAmounts(first, second, scan);
  if (second.kind === 'duration' && first.kind === 'number') {
    const span = spanAs(second.value, amounts);
    return span ? { ...first, kind: 'duration', value: { ...first.value, ...span } } : undefined;
  }
  const [amount = '0'] = amounts;
  const readings = amounts.map((one) => ({ amount: one, ...(unit && { unit }), ...(currency && { currency }) }));
  const { readings: _readings, ...rest } = first.value;
  const value: FactValue = {
    ...rest,
    amount,
    ...(unit && { unit }),
    ...(currency && { currency }),
    ...(readings.length > 1 && { readings }),
  };
  return { ...first, kind: second.kind, value };
}

/** In "3 to 5 million" the three is of millions too, most likely. */
function sharedAmounts(first: Fact, second: Fact, scan: Scan): readonly string[] {
  const { amount = '0' } = first.value;
  const amounts = [...new Set((first.value.readings ?? [first.value]).map((reading) => reading.amount ?? '0'))];
  const scale = numeralOf(second, scan)?.scale ?? 0;
  const own = numeralOf(first, scan)?.scale;
  const a = parseDecimal(amount);
  const b = parseDecimal(second.value.amount ?? '0');
  if (scale < 3 || own !== undefined || !a || !b) return amounts;
  const shared = shift(a, scale);
  return compareDecimals(shared, b) < 0 ? [formatDecimal(shared), ...amounts] : amounts;
}

/** The numeral of a fact: it may begin with a currency sign. */
export function numeralOf(fact: Fact, scan: Scan): Numeral | undefined {
  const last = tokenAt(scan, fact.end);
  for (let at = tokenAt(scan, fact.start); at < last; at++) {
    const numeral = numeralAt(scan, at);
    if (numeral) return numeral;
  }
  return undefined;
}

const sameUnit = (a: Fact, b: Fact): boolean =>
  a.value.unit === b.value.unit && (a.kind !== 'money' || a.value.currency === b.value.currency);

function ascends(a: FactValue, b: FactValue): boolean {
  const low = parseDecimal(a.amount ?? '');
  const high = parseDecimal(b.amount ?? '');
  if (low === undefined || high === undefined) return false;
  const order = compareDecimals(low, high);
  // Frost grows downwards: "minus 7 to minus 10 degrees".
  return low.coefficient < 0n && high.coefficient < 0n ? order !== 0 : order < 0;
}

/** The value of an end as it stands in its range. */
function bare({ amount, unit, currency }: FactValue): FactValue {
  return {
    ...(amount !== undefined && { amount }),
    ...(unit !== undefined && { unit }),
    ...(currency !== undefined && { currency }),
  };
}

/** So much of the unit that a span tells; what two units tell together is of neither of them: "2 to 3 hours 30 minutes". */
export const spanAs = ({ unit = '', duration = '' }: FactValue, amounts: readonly string[]): FactValue | undefined =>
  ONE_UNIT.test(duration) ? durationValue([{ amounts, unit, to: 0 }]) : undefined;

const ONE_UNIT = /^PT?[\d.]+[A-Z]$/;
const ENDS: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'percent', 'money', 'measure', 'duration']);
const DASH = /^[-\u2010-\u2015\u2212~\u301c\uff5e]$/u;
