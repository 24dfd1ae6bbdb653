import { readFileSync } from 'node:fs';
import { DATA } from './tags.js';

/** How a unit converts: value × factor + offset is the value in the dimension's base unit. */
export interface UnitConversion {
  /** CLDR quantity: `length`, `speed`, `temperature` … Units of one dimension convert into each other. */
  readonly dimension: string;
  /** Exact: a whole number, or a fraction such as `1143/1250`. */
  readonly factor: string;
  /** Exact, as the factor; only of temperatures. */
  readonly offset?: string;
}

/** The conversion of a CLDR unit id, such as `kilometer-per-hour`; undefined where CLDR has none. */
export function unit(id: string): UnitConversion | undefined {
  units ??= (JSON.parse(readFileSync(new URL('generated/_units.json', DATA), 'utf8')) as { units: Units }).units;
  return Object.hasOwn(units, id) ? units[id] : undefined;
}

type Units = Readonly<Record<string, UnitConversion>>;
let units: Units | undefined;
