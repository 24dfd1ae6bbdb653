import type { Fact } from '../../model/index.js';
import { peek } from '../../text/peek.js';
import { isRunStart } from '../../text/tokens.js';
import { isRangeMark } from '../date/range.js';
import { factOf, phraseBefore, type Scan, skipSpaceBack } from '../scan.js';

/** A time that was read, over `tokens[from, to)`. */
export interface FoundTime {
  readonly fact: Fact;
  readonly from: number;
  readonly to: number;
}

/**
 * Times that are the ends of a stretch of the day: `10:00–12:00`, `from 9 am to 5 pm`; and the bare hour before the
 * second end, which has its half of the day from there: `3–5 pm`, `von 10 bis 12 Uhr`, `from 6 to 10 p.m.`.
 */
export function withRanges(scan: Scan, times: readonly FoundTime[]): Fact[] {
  return times.flatMap((last, index) => {
    const found = firstEnd(scan, last, peek(times, index - 1));
    if (!found) return [last.fact];
    const { start, first } = found;
    const value = { from: first.fact.value, to: last.fact.value };
    const range = factOf(scan, 'range', start, last.to, value);
    return first === times[index - 1] ? [range, last.fact] : [range, first.fact, last.fact];
  });
}

interface FirstEnd {
  /** Where the range begins: at its first end or at a `from` before it. */
  readonly start: number;
  readonly first: FoundTime;
}

function firstEnd(scan: Scan, last: FoundTime, before: FoundTime | undefined): FirstEnd | undefined {
  const end = skipSpaceBack(scan, last.from);
  const joiner = phraseBefore(scan, end, 'joiner');
  const word = joiner?.value === 'range' || joiner?.value === 'and' ? joiner : undefined;
  if (!word && !isRangeMark(scan, end - 1)) return undefined;
  const reach = skipSpaceBack(scan, word?.from ?? end - 1);
  const first = before?.to === reach ? before : bareHour(scan, reach, last);
  if (!first) return undefined;
  const open = phraseBefore(scan, skipSpaceBack(scan, first.from), 'joiner');
  const opens = open?.value === 'range-open';
  // An `and` joins the ends of a range after `between` only: `at 3 and 5 pm` are two times.
  if (joiner?.value === 'and' && !opens) return undefined;
  return { start: opens ? open.from : first.from, first };
}

/** One or two figures right before the range mark. `11–2 pm` begins in the morning, `3–5 pm` in the afternoon. */
function bareHour(scan: Scan, reach: number, last: FoundTime): FoundTime | undefined {
  const token = peek(scan.tokens, reach - 1);
  const hour = Number(token?.folded);
  if (token?.kind !== 'digits' || token.folded.length > 2 || hour > 24 || !isRunStart(scan.tokens, reach - 1))
    return undefined;
  const before = peek(scan.tokens, reach - 2);
  if (before?.kind === 'mark' && peek(scan.tokens, reach - 3)?.kind === 'digits') return undefined;
  const ending = Number(last.fact.value.time?.slice(0, 2));
  const written = Number(scan.tokens[last.from]?.folded);
  const afternoon = ending > 12 && written < 13 && hour < 12 && hour + 12 <= ending;
  const time = `${String(afternoon ? hour + 12 : hour).padStart(2, '0')}:00`;
  const { zone } = last.fact.value;
  const value = { time, ...(zone !== undefined && { zone }) };
  return { fact: factOf(scan, 'time', reach - 1, reach, value), from: reach - 1, to: reach };
}
