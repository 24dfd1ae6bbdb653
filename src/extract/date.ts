import type { Fact } from '../model/index.js';
import { figureDate } from './date/figures.js';
import { parseDate } from './date/parse.js';
import { relativeDay } from './date/relative.js';
import { dateValue } from './date/value.js';
import { bareYear } from './date/year.js';
import { factOf, type Scan } from './scan.js';

/** Dates, whole or in part, from left to right. */
export function readDates(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const [fact, next] = dateAt(scan, at) ?? [undefined, at + 1];
    if (fact) facts.push(fact);
    at = next;
  }
  return facts;
}

/** The date that begins at a token, and the token after it. */
function dateAt(scan: Scan, at: number): readonly [Fact, number] | undefined {
  const isFigure = scan.tokens[at]?.kind === 'digits';
  if (!isFigure && scan.starting[at]?.length === 0) return undefined;
  const figures = isFigure ? figureDate(scan, at) : undefined;
  const written = parseDate(scan, at);
  const value = written && dateValue(scan, written);
  const end = scan.tokens[(written?.to ?? 0) - 1]?.end ?? 0;
  if (written && value?.date !== undefined && end > (figures?.end ?? 0)) {
    return [factOf(scan, 'date', at, written.to, value), written.to];
  }
  const relative = isFigure ? undefined : relativeDay(scan, at);
  if (relative) return [relative.fact, relative.to];
  const fact = figures ?? (isFigure ? bareYear(scan, at) : undefined);
  if (!fact) return undefined;
  let next = at + 1;
  while ((scan.tokens[next]?.start ?? fact.end) < fact.end) next++;
  return [fact, next];
}
