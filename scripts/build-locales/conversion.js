// Exact factors of units to their base unit, as fractions of whole numbers.
import { supplemental } from './cldr.js';
import { UNITS } from './units.js';

const { unitConstants, unitQuantities, convertUnits } = supplemental('units');

export function conversions() {
  const table = {};
  for (const key of UNITS) {
    const id = key.slice(key.indexOf('-') + 1);
    const entry = unitOf(id);
    if (entry) table[id] = entry;
  }
  for (const id of FURTHER) table[id] = unitOf(id);
  table['horsepower-metric'] = METRIC_HORSEPOWER;
  return table;
}

/** Units of the supplements that CLDR builds by rule or lacks. */
const FURTHER = [
  ...['watt-hour', 'megawatt-hour', 'gigawatt-hour', 'terawatt-hour', 'terawatt'],
  ...['hectogram', 'decagram', 'kilotonne', 'megatonne', 'gigatonne'],
  ...['megajoule', 'gigajoule', 'terajoule', 'petajoule', 'kilovolt', 'millivolt', 'kiloampere'],
  ...['millisievert', 'microsievert', 'microliter', 'nanogram', 'milligray'],
  ...['kilobit-per-second', 'megabit-per-second', 'gigabit-per-second', 'kilometer-per-second', 'gram-per-kilometer'],
  ...['milliampere-hour', 'ampere-hour', 'milligram-per-liter', 'gram-per-liter', 'nanogram-per-milliliter'],
  ...['microgram-per-cubic-meter', 'kilogram-per-cubic-meter', 'kilogram-per-square-meter', 'watt-per-square-meter'],
  ...['kilometer-per-liter', 'foot-per-second', 'barrel-per-day', 'revolution-per-minute', 'radian'],
  'year-person',
  'month-person',
  'week-person',
  'day-person',
];
/** A metric horsepower is 75 kilograms lifted by a metre a second (DIN 66036). */
const METRIC_HORSEPOWER = { dimension: 'power', factor: '588399/800' };

/** {dimension, factor, offset}: base = value × factor + offset; factor and offset as "n" or "n/d". */
function unitOf(id) {
  const direct = convertUnits[id];
  if (direct?._special) return undefined;
  if (direct) {
    const dimension = unitQuantities[direct._baseUnit]?._quantity ?? direct._baseUnit;
    const offset = direct._offset ? evaluate(direct._offset) : undefined;
    return { dimension, factor: show(evaluate(direct._factor ?? '1')), ...(offset && { offset: show(offset) }) };
  }
  const compound = compoundOf(id);
  return compound && { dimension: compound.dimension, factor: show(compound.factor) };
}

const PREFIXES = {
  kilo: 3n,
  mega: 6n,
  giga: 9n,
  tera: 12n,
  peta: 15n,
  hecto: 2n,
  deca: 1n,
  deci: -1n,
  centi: -2n,
  milli: -3n,
  micro: -6n,
  nano: -9n,
};
const POWERS = { square: 2, cubic: 3 };

/** Compounds such as `square-kilometer`, `kilowatt-hour`, `kilometer-per-hour` from their parts. */
function compoundOf(id) {
  const [over, under] = id.split('-per-');
  const top = productOf(over);
  const bottom = under ? productOf(under) : { factor: [1n, 1n], dimension: '' };
  if (!top || !bottom) return undefined;
  const dimension =
    NAMED[`${top.dimension}/${bottom.dimension}`] ??
    (under ? `${top.dimension}-per-${bottom.dimension}` : top.dimension);
  return { dimension, factor: divide(top.factor, bottom.factor) };
}

const NAMED = { 'length/duration': 'speed', 'length/year-duration': 'speed' };

function productOf(text) {
  if (text.endsWith('watt-hour')) {
    return { dimension: 'energy', factor: multiply(simpleOf(text.slice(0, -'-hour'.length)).factor, [3600n, 1n]) };
  }
  if (text === '100-kilometer') return { dimension: 'length', factor: [100000n, 1n] };
  const [head, ...rest] = text.split('-');
  const power = POWERS[head];
  const name = power ? rest.join('-') : text;
  const simple = simpleOf(name);
  if (!simple) return undefined;
  if (!power) return simple;
  let factor = [1n, 1n];
  for (let i = 0; i < power; i++) factor = multiply(factor, simple.factor);
  return { dimension: power === 2 ? 'area' : 'volume', factor };
}

function simpleOf(name) {
  const direct = convertUnits[name];
  if (direct && !direct._special) {
    return {
      dimension: unitQuantities[direct._baseUnit]?._quantity ?? direct._baseUnit,
      factor: evaluate(direct._factor ?? '1'),
    };
  }
  for (const [prefix, power] of Object.entries(PREFIXES)) {
    if (!name.startsWith(prefix)) continue;
    const unit = simpleOf(name.slice(prefix.length));
    if (unit) return { ...unit, factor: multiply(unit.factor, power >= 0n ? [10n ** power, 1n] : [1n, 10n ** -power]) };
  }
  return undefined;
}

/** Reads `ft2_to_m2 * 43560`, `1/360*60`: products and quotients of decimals and named constants, from left to right. */
function evaluate(expression) {
  let result = [1n, 1n];
  let operation = '*';
  for (const token of expression.match(/[^\s*/]+|[*/]/g)) {
    if (token === '*' || token === '/') {
      operation = token;
      continue;
    }
    const value = constantOrDecimal(token);
    result = operation === '*' ? multiply(result, value) : divide(result, value);
  }
  return result;
}

function constantOrDecimal(token) {
  const constant = unitConstants[token];
  if (constant) return evaluate(constant._value ?? constant);
  const match = /^(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token);
  if (!match) throw new Error(`units.json: cannot read ${token}`);
  const [, whole, part = '', power = '0'] = match;
  const shift = BigInt(power) - BigInt(part.length);
  const digits = BigInt(whole + part);
  return reduce(shift >= 0n ? [digits * 10n ** shift, 1n] : [digits, 10n ** -shift]);
}

const multiply = ([a, b], [c, d]) => reduce([a * c, b * d]);
const divide = ([a, b], [c, d]) => reduce([a * d, b * c]);
const reduce = ([a, b]) => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return [a / x, b / x];
};
const show = ([a, b]) => (b === 1n ? String(a) : `${a}/${b}`);
