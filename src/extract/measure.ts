import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import type { Fact, FactValue, Reading } from '../model/index.js';
import { isRunEnd } from '../text/tokens.js';
import { feetByMarks } from './feet.js';
import { halfAfter } from './half-after.js';
import { withHalf, withSmallerUnit } from './measure-parts.js';
import type { Numeral } from './numeral/model.js';
import {
  endsClause,
  isArticle,
  labelAfter,
  labelBefore,
  labelCounted,
  labelOfOne,
  quantityOf,
  signBeforeStop,
} from './quantity.js';
import { factOf, folded, numeralAt, type Phrase, phraseAt, phrasesAt, type Scan, skipSpace } from './scan.js';
import { signBeforeLabel } from './sign.js';
import { isSpaced, isWrittenTogether } from './weak.js';

/** Amounts with a unit of measure, and ages. Stretches of time are durations and read elsewhere. */
export function readMeasures(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const [index, numeral] of scan.numerals.entries()) {
    if (isArticle(numeral)) continue;
    if (numeral.ordinal) {
      const nth = phraseAt(scan, skipSpace(scan, numeral.to), 'age-nth');
      if (nth) facts.push(age(scan, numeral, nth.to));
      continue;
    }
    const fact = ageOf(scan, numeral, index) ?? measureOf(scan, numeral, index);
    if (fact) facts.push(fact);
  }
  return facts;
}

function measureOf(scan: Scan, numeral: Numeral, index: number): Fact | undefined {
  const feet = feetByMarks(scan, numeral);
  if (feet) return factOf(scan, 'measure', numeral.from, feet.to, feet.value);
  const told = unitOfPart(scan, numeral) ?? unitAfter(scan, numeral);
  const unit = told && (signBeforeStop(scan, told) ?? told);
  const around = unitAround(scan, index, unit) ?? (unit ? undefined : unitFirst(scan, numeral, index));
  if (around) {
    const [signed, from] =
      around.from < numeral.from ? signBeforeLabel(scan, numeral, around.from) : [numeral, around.from];
    return factOf(scan, 'measure', from, around.to, measureValue(quantityOf(signed), around.units));
  }
  if (!unit) return undefined;
  const units = unit.value.split(' ');
  // `3 t` are tonnes, and hours in some languages; what is time before it is anything else is a span of time.
  if (units[0] === undefined || TIME_UNITS.has(units[0])) return undefined;
  const finer = finerUnit(scan, unit.to, units);
  if (finer) return factOf(scan, 'measure', numeral.from, finer.to, measureValue(quantityOf(numeral), [finer.value]));
  const whole = withSmallerUnit(scan, numeral, unit.to, units);
  if (whole.to === unit.to && isOrdinalMark(scan, numeral, unit)) return undefined;
  const value = measureValue(quantityOf(whole.numeral), units);
  const scaled = whole.to === unit.to ? scaledReading(scan, numeral, unit) : undefined;
  const readings = scaled && [...(value.readings ?? [{ amount: value.amount ?? '0', unit: units[0] }]), scaled];
  return factOf(scan, 'measure', numeral.from, whole.to, readings ? { ...value, readings } : value);
}

/** `1.2m people` may be so many millions, as British papers write them: a letter that touches its figure before a word. */
function scaledReading(scan: Scan, { to, amounts }: Numeral, unit: Phrase): Reading | undefined {
  const mark = unit.from === to && isShort(scan, unit) ? phraseAt(scan, unit.from, 'scale-mark') : undefined;
  const amount = mark?.to === unit.to ? parseDecimal(amounts[0] ?? '') : undefined;
  if (!mark || !amount || scan.tokens[unit.to]?.kind !== 'space' || scan.tokens[unit.to + 1]?.kind !== 'letters')
    return undefined;
  return { amount: formatDecimal(shift(amount, Number(mark.value))) };
}

/** The scale behind degrees ("20 degrees F", "40 ° Celsius"), and the power of `m^2`. */
function finerUnit(scan: Scan, to: number, units: readonly string[]): Pick<Phrase, 'to' | 'value'> | undefined {
  const power = folded(scan, to) === '^' ? POWERS[folded(scan, to + 1)] : undefined;
  if (power && units[0]) return { to: to + 2, value: `${power}-${units[0]}` };
  if (!units.includes('generic')) return undefined;
  const at = skipSpace(scan, to);
  const scale = phrasesAt(scan, at, 'unit').find(({ value }) => SCALES.has(value));
  if (scale) return scale;
  const letter = isRunEnd(scan.tokens, at) ? LETTERS[folded(scan, at)] : undefined;
  return letter === undefined ? undefined : { to: at + 1, value: letter };
}

const POWERS: { readonly [exponent: string]: string } = { '2': 'square', '3': 'cubic' };
const SCALES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'kelvin']);
const LETTERS: { readonly [letter: string]: string } = { c: 'celsius', f: 'fahrenheit' };

interface Around {
  readonly from: number;
  readonly to: number;
  readonly units: readonly string[];
}

/** 摂氏 3 度 and 每小时3公里: what stands before the figure says which unit the one behind it makes. */
function unitAround(scan: Scan, index: number, unit: Phrase | undefined): Around | undefined {
  const before = labelBefore(scan, index, 'unit-before');
  if (!before) return undefined;
  const whole = before.value.split(' ');
  if (!unit) return unitAlone(scan, scan.numerals[index]?.to ?? before.to, before);
  const parts = unit.value.split(' ');
  const units = whole.filter((id) => parts.some((part) => id.startsWith(`${part}-per-`)));
  // Kilometres a second, 每秒17.5公里, are no metres: where no unit fits, what stands before is the base of a rate.
  if (units.length === 0 && before.value.includes('-per-')) return undefined;
  return { from: before.from, to: unit.to, units: units.length > 0 ? units : whole.slice(0, 1) };
}

/** 大さじ2, 大さじ2杯: the word before the figure is the unit, and a counter may stand behind it. */
function unitAlone(scan: Scan, to: number, { from, value }: Phrase): Around | undefined {
  if (value.includes(' ') || value.includes('-per-')) return undefined;
  return { from, to: phraseAt(scan, to, 'counter')?.to ?? to, units: [value] };
}

/** `kilomita 3`, in languages that set all units so. */
function unitFirst(scan: Scan, numeral: Numeral, index: number): Around | undefined {
  const unit = scan.locale.number.unitFirst && labelBefore(scan, index, 'unit');
  const units = unit ? unit.value.split(' ') : [];
  if (!unit || units[0] === undefined || TIME_UNITS.has(units[0])) return undefined;
  return { from: unit.from, to: numeral.to, units };
}

/** The sign of the inch and what links numbers ("a") are units only where they touch the figures. */
function unitAfter(scan: Scan, numeral: Numeral): Phrase | undefined {
  const unit = labelCounted(scan, numeral, 'unit');
  if (unit && (isTimes(scan, unit) || isOfNextNumeral(scan, unit) || isVague(scan, unit))) return undefined;
  if (!unit || unit.from === numeral.to || endsClause(scan, unit.to)) return unit;
  if (unit.value === 'inch' && isShort(scan, unit)) return undefined;
  for (const { to, entries } of scan.starting[unit.from] ?? []) {
    if (to === unit.to && entries.some((entry) => entry.class === 'joiner' || entry.class === 'per')) return undefined;
  }
  return unit;
}

/** The yard หลา only begins หลาย, several, and the hectare of "200 ga yaqin" is an ending: close to 200. */
const isVague = (scan: Scan, { from, to }: Phrase): boolean =>
  (phraseAt(scan, from, 'number-vague')?.to ?? 0) > to ||
  (scan.tokens[to]?.kind === 'space' && (phraseAt(scan, from, 'hedge')?.to ?? 0) > to);

/** Where units stand before what they count, one before another number belongs to that: `ya 6 kilomita 60`. */
const isOfNextNumeral = (scan: Scan, { to }: Phrase): boolean =>
  scan.locale.number.unitFirst === true && numeralAt(scan, skipSpace(scan, to)) !== undefined;

/** "A quarter of a mile", `3/4 de litre`, but not "a third of stone walls". */
function unitOfPart(scan: Scan, numeral: Numeral): Phrase | undefined {
  const unit = labelOfOne(scan, numeral, 'unit');
  if (!unit || Number(numeral.amounts[0]) >= 1) return undefined;
  const isNoun = unit.article || endsClause(scan, unit.to) || phraseAt(scan, skipSpace(scan, unit.to), 'joiner');
  return isNoun && !isShort(scan, unit) ? unit : undefined;
}

/** The `st` of `the 21st` are no stones; those of `14st 6lb` are. */
const isOrdinalMark = (scan: Scan, { to, plain }: Numeral, unit: Phrase): boolean =>
  plain !== undefined && unit.from === to && phraseAt(scan, to, 'ordinal-after')?.to === unit.to;

/** Hindi दो बार is twice, and no pressure of two bars: where words are set apart, what counts is no unit. */
const isTimes = (scan: Scan, { from, to }: Phrase): boolean =>
  phraseAt(scan, from, 'counter')?.to === to && !isWrittenTogether(folded(scan, from));

const isShort = (scan: Scan, { from, to }: Phrase): boolean =>
  (scan.tokens[to - 1]?.end ?? 0) - (scan.tokens[from]?.start ?? 0) < 3;

/** "5 years old", "5-jährig", 5岁, "aged 5". */
function ageOf(scan: Scan, numeral: Numeral, index: number): Fact | undefined {
  // 이 세대 is this generation.
  if (numeral.weak && isSpaced(folded(scan, numeral.from))) return undefined;
  const unit = labelAfter(scan, numeral.to, 'unit');
  const [own, counted] = AGE_UNIT.exec(unit?.value ?? '') ?? [];
  if (unit && own?.endsWith('-person')) return age(scan, numeral, unit.to, own);
  const after = ageAfter(scan, numeral.to, counted ? unit : undefined);
  // The 세 of 3세제곱미터 and the years of "cinco años luz" begin the name of a unit.
  if (after && (counted || (unit?.to ?? 0) <= after.to)) return age(scan, numeral, after.to, counted);
  const before = labelBefore(scan, index, 'age');
  return before && age(scan, numeral, counted && unit ? unit.to : numeral.to, counted);
}

/** A word for age behind the unit ("drei Wochen alt") or one that holds it ("år gammal"). */
function ageAfter(scan: Scan, to: number, unit: Phrase | undefined): Phrase | undefined {
  if (!unit) return labelAfter(scan, to, 'age');
  const whole = labelAfter(scan, to, 'age');
  return whole && whole.to > unit.to ? whole : labelAfter(scan, unit.to, 'age');
}

const AGE_UNIT = /^(year|month|week|day)(?:-person)?(?= |$)/;

function age(scan: Scan, numeral: Numeral, to: number, unit = 'year'): Fact {
  const person = unit.endsWith('-person') ? unit : `${unit}-person`;
  // 三岁半, 세 살 반
  const half = halfAfter(scan, { to });
  const quantity = quantityOf(half === undefined ? numeral : withHalf(numeral));
  return factOf(scan, 'measure', numeral.from, half ?? to, { ...quantity, unit: person });
}

/** A unit's word may stand for several units ("ton"): each is a reading, after the readings of the figures. */
export function measureValue(quantity: FactValue, units: readonly string[]): FactValue {
  const [unit = '', ...others] = units;
  const amounts = (quantity.readings ?? [quantity]).map(({ amount = '0' }) => amount);
  const readings: Reading[] = amounts.map((amount) => ({ amount, unit }));
  for (const other of others) readings.push({ amount: amounts[0] ?? '0', unit: other });
  const { readings: _readings, ...rest } = quantity;
  return { ...rest, unit, ...(readings.length > 1 && { readings }) };
}

const TIME_UNITS: ReadonlySet<string> = new Set([
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'fortnight',
  'day',
  'night',
  'hour',
  'minute',
  'second',
  'day-person',
  'week-person',
  'month-person',
  'year-person',
]);
