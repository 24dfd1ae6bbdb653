import type { LexiconClass } from '../../locale/index.js';
import type { Numeral } from '../numeral/model.js';
import { folded, isAnyAt, type Scan, skipSpace } from '../scan.js';
import { isWrittenTogether } from '../weak.js';
import type { Stretch } from './value.js';

/** What a stopwatch shows down to parts of a second, as sport writes it: `1:45.32`, `2:05:33,4`, `1'45"32`, `9"81`. */
export function stopwatch(scan: Scan, { from, plain }: Numeral): Stretch[] | undefined {
  if (plain === undefined || plain.length > 3 || scan.tokens[from + 1]?.kind !== 'mark') return undefined;
  if (MARKS.test(folded(scan, from - 1))) return undefined;
  const figures = [plain];
  let to = from + 1;
  for (; SEXAGESIMAL.test(folded(scan, to)) && SIXTIETH.test(folded(scan, to + 1)); to += 2)
    figures.push(folded(scan, to + 1));
  const mark = folded(scan, to);
  const seconds = SECOND.has(mark);
  // Colons need the minutes at least, and the sign of seconds none of them.
  if (!(seconds || (figures.length > 1 && POINT.test(mark))) || figures.length > UNITS.length) return undefined;
  if (seconds && figures.length > 1 && folded(scan, from + 1) === ':') return undefined;
  // `15:30:45.123` is a clock that a program wrote.
  const parts = figures.length === UNITS.length && plain.length > 1 ? undefined : partsOfSecond(scan, to + 1);
  if (parts === undefined) return undefined;
  const first = UNITS.length - figures.length;
  return figures.map((amount, index) => {
    const unit = UNITS[first + index] ?? '';
    return { amounts: [unit === 'second' ? `${amount}.${parts}` : amount], unit, to: to + 2 };
  });
}

/** The seconds with their hundredths behind the unit: `9秒81`, `9s81`, `9 s 81`. */
export function withParts(scan: Scan, seconds: Stretch): Stretch {
  const [amount = ''] = seconds.amounts;
  const at = partsAt(scan, seconds.to);
  if (seconds.unit !== 'second' || at === undefined || !/^\d+$/.test(amount)) return seconds;
  return { ...seconds, amounts: [`${amount}.${folded(scan, at)}`], to: at + 1 };
}

/** Where the hundredths behind a unit stand: right behind it, or with a space on both sides of one letter. */
export function partsAt(scan: Scan, to: number): number | undefined {
  const unit = folded(scan, to - 1);
  const at = unit.length === 1 && !isWrittenTogether(unit) ? skipSpace(scan, to) : to;
  const parts = partsOfSecond(scan, at);
  return parts?.length === 2 && !isAnyAt(scan, skipSpace(scan, at + 1), COUNTED) ? at : undefined;
}

/** Figures behind which no other figures go on. */
function partsOfSecond(scan: Scan, at: number): string | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'digits' || token.folded.length > 3) return undefined;
  const next = scan.tokens[at + 1];
  return next?.kind === 'mark' && scan.tokens[at + 2]?.kind === 'digits' ? undefined : token.folded;
}

const UNITS = ['hour', 'minute', 'second'];
const SIXTIETH = /^[0-5]\d$/;
const MARKS = /^[:.,'’′"]$/u;
const SEXAGESIMAL = /^[:：'’′]$/u;
const POINT = /^[.,]$/;
const SECOND: ReadonlySet<string> = new Set(['"', '”', '″']);
const COUNTED: readonly LexiconClass[] = ['unit', 'currency', 'percent', 'scale', 'counter', 'month'];
