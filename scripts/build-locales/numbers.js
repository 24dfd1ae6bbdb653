// Separators, signs and the shape of grouping.
import { json } from './cldr.js';

/** Marks that any text may use where its locale writes one of the same family. */
const SPACES = [' ', '\u00a0', '\u2009', '\u202f'];
const APOSTROPHES = ["'", '’'];

export function numberSymbols({ numbers }) {
  const own = numbers.defaultNumberingSystem;
  const systems = [own, ...Object.values(numbers.otherNumberingSystems ?? {})].filter(
    (system, index, all) => all.indexOf(system) === index && numbers[`symbols-numberSystem-${system}`],
  );
  const all = (key) => systems.map((system) => bare(numbers[`symbols-numberSystem-${system}`][key]));
  const decimal = unique(all('decimal'));
  const group = unique(all('group').flatMap(family)).filter((mark) => mark !== decimal[0]);
  const pattern = numbers[`decimalFormats-numberSystem-${own}`].standard;
  const groups = pattern
    .split('.')[0]
    .split(',')
    .slice(1)
    .map((part) => part.length)
    .reverse();
  const first = groups[0] ?? 3;
  return {
    decimal,
    group,
    minus: unique([...all('minusSign'), '-', '−']),
    grouping: [first, groups[1] ?? first],
  };
}

/** The percent and permille signs of all numbering systems, as phrases. */
export function signs({ numbers }, phrases) {
  for (const key of Object.keys(numbers)) {
    if (!key.startsWith('symbols-numberSystem-')) continue;
    phrases.add('percent', 'percent', bare(numbers[key].percentSign));
    phrases.add('percent', 'permille', bare(numbers[key].perMille));
  }
}

function family(mark) {
  if (SPACES.includes(mark)) return [mark, ...SPACES];
  if (APOSTROPHES.includes(mark)) return [mark, ...APOSTROPHES];
  return [mark];
}

const bare = (symbol) => symbol.replace(/[\u061c\u200e\u200f]/gu, '');
const unique = (list) => [...new Set(list)];

/** Zeros of the numbering systems, for the documentation. */
export const numberingSystems = json('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems;
