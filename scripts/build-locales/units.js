// Unit names and symbols in every plural and case form, and the words for percent.
import { WRITTEN_TOGETHER } from '../../dist/text/scripts.js';

/** CLDR units that news text uses, by how likely an ambiguous name means them. */
export const UNITS = [
  ...[
    'length-kilometer',
    'length-meter',
    'length-centimeter',
    'length-millimeter',
    'length-decimeter',
    'length-micrometer',
  ],
  ...['length-nanometer', 'length-foot', 'length-inch', 'length-yard', 'length-nautical-mile'],
  ...['length-light-year', 'length-astronomical-unit', 'length-fathom', 'length-furlong'],
  ...['area-square-kilometer', 'area-hectare', 'area-square-meter', 'area-square-centimeter', 'area-square-mile'],
  ...['area-acre', 'area-square-foot', 'area-square-yard', 'area-square-inch', 'area-dunam'],
  ...[
    'volume-liter',
    'volume-milliliter',
    'volume-centiliter',
    'volume-deciliter',
    'volume-hectoliter',
    'volume-megaliter',
  ],
  'length-mile',
  ...[
    'volume-cubic-meter',
    'volume-cubic-centimeter',
    'volume-cubic-kilometer',
    'volume-cubic-foot',
    'volume-cubic-mile',
  ],
  ...['volume-cubic-yard', 'volume-gallon', 'volume-gallon-imperial', 'volume-quart', 'volume-pint', 'volume-barrel'],
  ...['volume-fluid-ounce', 'volume-bushel', 'volume-acre-foot'],
  ...[
    'mass-kilogram',
    'mass-gram',
    'mass-milligram',
    'mass-microgram',
    'mass-tonne',
    'mass-ton',
    'mass-pound',
    'mass-ounce',
  ],
  ...['mass-ounce-troy', 'mass-stone', 'mass-carat'],
  ...['temperature-celsius', 'temperature-fahrenheit', 'temperature-kelvin', 'temperature-generic'],
  ...['speed-kilometer-per-hour', 'speed-meter-per-second', 'speed-mile-per-hour', 'speed-knot'],
  ...['duration-year', 'duration-month', 'duration-week', 'duration-day', 'duration-hour', 'duration-minute'],
  ...['duration-second', 'duration-millisecond', 'duration-microsecond', 'duration-nanosecond', 'duration-decade'],
  ...['duration-century', 'duration-quarter', 'duration-fortnight', 'duration-night', 'duration-year-person'],
  ...['energy-kilowatt-hour', 'energy-kilocalorie', 'energy-calorie', 'energy-joule', 'energy-kilojoule'],
  ...['energy-electronvolt', 'energy-british-thermal-unit'],
  ...['power-watt', 'power-kilowatt', 'power-megawatt', 'power-gigawatt', 'power-milliwatt', 'power-horsepower'],
  ...[
    'digital-byte',
    'digital-kilobyte',
    'digital-megabyte',
    'digital-gigabyte',
    'digital-terabyte',
    'digital-petabyte',
  ],
  ...['digital-bit', 'digital-kilobit', 'digital-megabit', 'digital-gigabit', 'digital-terabit'],
  ...['pressure-pascal', 'pressure-hectopascal', 'pressure-kilopascal', 'pressure-megapascal', 'pressure-bar'],
  ...['pressure-millibar', 'pressure-atmosphere', 'pressure-millimeter-ofhg', 'pressure-pound-force-per-square-inch'],
  ...['frequency-hertz', 'frequency-kilohertz', 'frequency-megahertz', 'frequency-gigahertz'],
  ...['electric-volt', 'electric-ampere', 'electric-milliampere', 'electric-ohm'],
  ...['angle-degree', 'graphics-pixel', 'graphics-megapixel', 'graphics-dot-per-inch'],
  ...['consumption-liter-per-100-kilometer', 'consumption-mile-per-gallon', 'acceleration-g-force', 'force-newton'],
  ...[
    'light-lumen',
    'light-lux',
    'concentr-mole',
    'concentr-karat',
    'energy-sievert',
    'energy-becquerel',
    'energy-gray',
  ],
  ...['volume-tablespoon', 'volume-teaspoon', 'volume-cup', 'volume-pinch', 'volume-cubic-inch'],
  ...[
    'concentr-milligram-ofglucose-per-deciliter',
    'consumption-liter-per-kilometer',
    'length-parsec',
    'light-candela',
  ],
  ...['acceleration-meter-per-square-second', 'torque-newton-meter', 'mass-dalton'],
  ...[
    'pressure-inch-ofhg',
    'force-pound-force',
    'length-mile-scandinavian',
    'length-ri-jp',
    'area-bu-jp',
    'area-se-jp',
  ],
];

const PORTIONS = { 'concentr-percent': 'percent', 'concentr-permille': 'permille' };

export function unitNames({ units }, phrases, clitics) {
  const ids = new Map();
  for (const key of UNITS) {
    const id = key.slice(key.indexOf('-') + 1);
    for (const phrase of phrasesOf(units, key)) ids.set(phrase, [...(ids.get(phrase) ?? []), id]);
  }
  const tons = bareTons(units);
  for (const [phrase, list] of ids) {
    const all = tons.has(phrase) && !list.includes('tonne') ? ['tonne', ...list] : list;
    phrases.add('unit', all.join(' '), phrase);
  }
  const around = new Map();
  for (const key of UNITS) {
    const id = key.slice(key.indexOf('-') + 1);
    for (const phrase of wordsBefore(units, key)) around.set(phrase, [...(around.get(phrase) ?? []), id]);
  }
  for (const [phrase, list] of around) phrases.add('unit-before', list.join(' '), phrase);
  ratesBehind(units, phrases, clitics);
  for (const [key, value] of Object.entries(PORTIONS)) {
    for (const phrase of phrasesOf(units, key)) phrases.add('percent', value, phrase);
  }
}

/**
 * The short ton's names of one word: where CLDR calls it tonnellata, 톤 or ቶን, what texts mean is the metric ton. A word
 * written together may say whose ton it is (米トン), unless the metric one is called by it as well.
 */
function bareTons({ long }) {
  const namesOf = (key) => [...phrasesOf({ long, short: {}, narrow: {} }, key)];
  const metric = namesOf('mass-tonne');
  const isBare = (phrase) => !WRITTEN_TOGETHER.test(phrase) || metric.some((name) => name.includes(phrase));
  return new Set(namesOf('mass-ton').filter((phrase) => NOUN.test(phrase) && isBare(phrase)));
}

/** No sign such as the `tn` of CLDR's root. */
const NOUN = /^(\p{Lo}[\p{L}\p{M}]*|[\p{L}\p{M}]{3,})$/u;

/**
 * The words that make a unit of time the base of a rate, as they stand behind a quantity: "al mese", "в год". One word is left
 * to what cuts off its small words, where the language writes such together: Hebrew לשעה.
 */
function ratesBehind({ long }, phrases, { before = [], after = [] } = {}) {
  for (const id of TIMES) {
    const [, phrase] = /^\{0\}\s(\p{L}.*)$/u.exec(long[`duration-${id}`]?.perUnitPattern ?? '') ?? [];
    if (phrase && (phrase.includes(' ') || before.length + after.length === 0)) phrases.add('per-unit', id, phrase);
  }
}

const TIMES = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** The first part of patterns with text on both sides: 摂氏 {0} 度, 每小时{0}公里. */
function wordsBefore(units, key) {
  const found = new Set();
  for (const length of ['long', 'short', 'narrow']) {
    for (const [form, pattern] of Object.entries(units[length]?.[key] ?? {})) {
      if (!form.includes('count-') || !pattern.includes('{0}')) continue;
      const [before, after] = pattern.split('{0}').map((part) => part.trim());
      if (/\p{L}{2}|\p{Script=Han}/u.test(before) && /\p{L}/u.test(after)) found.add(before);
    }
  }
  return found;
}

/** Whether most of the units stand before their figure. */
export function unitsFirst({ units }) {
  const patterns = UNITS.flatMap((key) => units.long?.[key]?.['unitPattern-count-other'] ?? []);
  const first = patterns.filter((pattern) => /^\p{L}.*\{0\}$/u.test(pattern)).length;
  return first > patterns.length / 2;
}

/** Length `long` and `short`, any plural and case; `{0} km`, `km {0}` and bare names, never text on both sides. */
function phrasesOf(units, key) {
  const found = new Set();
  for (const length of ['long', 'short', 'narrow']) {
    for (const [form, pattern] of Object.entries(units[length]?.[key] ?? {})) {
      if (!/count-|displayName/.test(form) || (length === 'narrow' && form === 'displayName')) continue;
      const parts = pattern.split('{0}').map((part) => part.trim());
      if (parts.filter(Boolean).length > 1) continue;
      const phrase = parts.find(Boolean);
      if (phrase && !/[{}]/.test(phrase) && !(form === 'displayName' && /[()/,]/.test(phrase) && length === 'long'))
        found.add(phrase);
    }
  }
  return found;
}
