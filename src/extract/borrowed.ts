import { formatDecimal, parseDecimal, shift, toNumber } from '../fact/decimal.js';
import type { Fact, FactKind } from '../model/index.js';
import { tokenAt } from './place.js';
import { numeralOf } from './range.js';
import { restated, type Scan } from './scan.js';

/**
 * A figure may leave scale and unit to the next one of its kind: in "5 statt bisher 4,8 Milliarden Euro" five billion euros
 * are meant. That is a second reading: in "3 firms paid 4 billion" three are three.
 */
export function addBorrowed(facts: readonly Fact[], scan: Scan): readonly Fact[] {
  // With less than two there is nobody to lend.
  if (facts.length < 2) return facts;
  const quantities = facts.filter(({ kind }) => kind !== 'range' && kind !== 'name');
  let borrowed: Map<Fact, Fact> | undefined;
  for (let index = 0; index + 1 < quantities.length; index++) {
    const fact = quantities[index] as Fact;
    const next = quantities[index + 1];
    if (fact.kind !== 'number' || !next || !LENDING.has(next.kind) || fact.value.readings) continue;
    if (next.start - fact.end > FARTHEST) continue;
    const found = withScaleOf(fact, next, scan);
    if (!found) continue;
    borrowed ??= new Map();
    borrowed.set(fact, found);
  }
  return borrowed ? facts.map((fact) => borrowed.get(fact) ?? fact) : facts;
}

function withScaleOf(fact: Fact, next: Fact, scan: Scan): Fact | undefined {
  const [own, other] = [numeralOf(fact, scan), numeralOf(next, scan)];
  const [value, lent] = [parseDecimal(fact.value.amount ?? ''), parseDecimal(next.value.amount ?? '')];
  if (own?.form !== 'figures' || own.scale !== undefined || !value || !lent) return undefined;
  const scale = other?.scale ?? 0;
  if (scale < MILLIONS || !areWords(scan, tokenAt(scan, fact.end), tokenAt(scan, next.start))) return undefined;
  const amount = shift(value, scale);
  const times = toNumber(amount) / toNumber(lent);
  if (!(times >= 1 / ALIKE && times <= ALIKE)) return undefined;
  const { unit, currency } = next.value;
  const reading = { amount: formatDecimal(amount), ...(unit && { unit }), ...(currency && { currency }) };
  return restated(fact, { ...fact.value, readings: [{ amount: fact.value.amount ?? '' }, reading] });
}

/** One to three words, and nothing but spaces between them. */
function areWords({ tokens }: Scan, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'letters') words++;
    else if (kind !== 'space') return false;
  }
  return words >= 1 && words <= MOST_WORDS;
}

const LENDING: ReadonlySet<FactKind> = new Set(['money', 'number', 'measure']);
/** Characters between the two. */
const FARTHEST = 40;
const MOST_WORDS = 3;
/** Power of ten from which a scale is a word that one leaves out. */
const MILLIONS = 6;
/** Two sums that are held against each other are seldom this many times as great. */
const ALIKE = 5;
