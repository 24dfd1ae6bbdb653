import type { Numeral } from '../numeral/model.js';
import { folded, phrasesAt, type Scan, skipSpace } from '../scan.js';
import type { Stretch } from './value.js';

/** `2:21:08 Stunden`, `12:34 minutes`: a span told as a stopwatch shows it, whose unit is that of its first figures. */
export function withColons(scan: Scan, { from, plain }: Numeral): Stretch[] | undefined {
  if (!plain || folded(scan, from + 1) !== ':' || folded(scan, from - 1) === ':') return undefined;
  const amounts = [plain];
  let to = from + 1;
  for (; folded(scan, to) === ':'; to += 2) {
    const digits = scan.tokens[to + 1];
    if (digits?.kind !== 'digits' || !/^[0-5]\d$/.test(digits.folded)) return undefined;
    amounts.push(digits.folded);
  }
  const units = phrasesAt(scan, skipSpace(scan, to), 'unit');
  const unit = units.find(({ value }) => (amounts.length === 2 ? UNITS.slice(0, 2) : ['hour']).includes(value));
  if (!unit || amounts.length > UNITS.length) return undefined;
  const first = UNITS.indexOf(unit.value);
  return amounts.map((amount, index) => ({ amounts: [amount], unit: UNITS[first + index] ?? '', to: unit.to }));
}

const UNITS = ['hour', 'minute', 'second'];
