import type { Fact, FactKind, FactValue } from '../model/index.js';
import { type Decimal, parseDecimal } from './decimal.js';

/** One reading of a fact with everything that comparing needs beside it. */
export interface View {
  readonly kind: FactKind;
  readonly value: FactValue;
  readonly amount?: Decimal;
  /** As the document writes the fact. */
  readonly text: string;
  /** Position among the fact's readings; 0 is the likeliest. */
  readonly rank: number;
}

/** Longer amounts are no quantities: they are compared as strings of digits, never calculated with. */
const LONGEST_AMOUNT = 60;

/** All readings of a fact, likeliest first. A reading holds the fields that differ from those of the first. */
export function viewsOf(fact: Fact): readonly View[] {
  const known = VIEWS.get(fact);
  if (known) return known;
  const readings = fact.value.readings ?? [fact.value];
  const views = readings.map((reading, rank): View => {
    const value: FactValue = rank === 0 ? fact.value : { ...withoutSpecies(fact.value, reading), ...reading };
    const amount =
      value.amount !== undefined && value.amount.length <= LONGEST_AMOUNT ? parseDecimal(value.amount) : undefined;
    return { kind: fact.kind, value, ...(amount && { amount }), text: fact.text, rank };
  });
  VIEWS.set(fact, views);
  return views;
}

/** Facts never change, so their readings are taken apart once. */
const VIEWS = new WeakMap<Fact, readonly View[]>();

/** A reading of another species replaces the first: `10.30` is a number, or else a time and then no number. */
function withoutSpecies(value: FactValue, reading: FactValue): FactValue {
  const { amount, date, time, currency, unit, ...others } = value;
  // `20 pounds` is money, or else a weight and then no money; 50 cents are coins, or else half of a currency.
  const rest = {
    ...others,
    ...(unit !== undefined && reading.currency === undefined && { unit }),
    ...(currency !== undefined && reading.unit === undefined && { currency }),
  };
  if (reading.amount !== undefined || reading.date !== undefined || reading.time !== undefined) return rest;
  return {
    ...rest,
    ...(amount !== undefined && { amount }),
    ...(date !== undefined && { date }),
    ...(time !== undefined && { time }),
  };
}

/** An amount without unit or currency. */
export const isBare = (view: View): boolean => view.value.unit === undefined && view.value.currency === undefined;
