import type { PartialDate } from '../../fact/edtf.js';
import { peek } from '../../text/peek.js';
import {
  folded,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { type Found, said } from './found.js';

/** Two dates and the token at which the range of them begins. */
export interface DateRange {
  readonly start: number;
  readonly from: Found;
  readonly to: Found;
}

/** The ranges between dates that follow each other: `2020–2025`, `from 3 to 5 May`, `between 2010 and 2015`, `2023/24`. */
export function rangesOf(scan: Scan, dates: readonly Found[]): DateRange[] {
  return dates.flatMap((to, index) => {
    const from = peek(dates, index - 1);
    const start = from && opening(scan, from, to);
    return from && start !== undefined ? [{ start, from, to }] : [];
  });
}

export function isRangeMark(scan: Scan, at: number): boolean {
  return DASHES.has(folded(scan, at));
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '~', '～', '〜']);

/** Where the range begins, if what stands between two dates makes them one. */
function opening(scan: Scan, from: Found, to: Found): number | undefined {
  const at = skipSpace(scan, from.to);
  const open = phraseBefore(scan, beforeShort(scan, from.from), 'joiner');
  const start = open?.value === 'range-open' ? open.from : from.from;
  const night = nightBetween(scan, from, to);
  if (night && reaches(scan, night, to)) return start;
  const joiner = phraseAt(scan, at, 'joiner');
  if (joiner && reaches(scan, joiner, to)) {
    const joins = joiner.value === 'range' || (joiner.value === 'and' && (start < from.from || isClosed(scan, to.to)));
    return joins ? start : undefined;
  }
  if (skipSpace(scan, at + 1) !== to.from) return undefined;
  if (isRangeMark(scan, at)) return start;
  const tight = at === from.to && at + 1 === to.from && folded(scan, at) === '/';
  return tight && isYear(from) && isYear(to) ? start : undefined;
}

/** Whether a word ends right before a date or its article. */
const reaches = (scan: Scan, { to }: Phrase, { from }: Found): boolean =>
  skipSpace(scan, to) === from || to === beforeShort(scan, from);

/** The word of the night between a day and the next one, behind the first: `van 3 op 4 maart`, `с 31 марта на 1 апреля`. */
export const nightBetween = (scan: Scan, first: Found, second: Found): Phrase | undefined =>
  isNextDay(said(first), said(second)) ? phraseAt(scan, skipSpace(scan, first.to), 'next-day') : undefined;

/** Whether a date is the day after another one, as far as both say. */
export function isNextDay(first: PartialDate, second: PartialDate): boolean {
  const [day, next] = [first.day, second.day];
  if (day === undefined || next === undefined) return false;
  return next === day + 1 || (next === 1 && day >= SHORTEST_MONTH);
}

const SHORTEST_MONTH = 28;

/** Where ends what stands before a date, over its article: `from the 3rd to the 7th of June`. */
function beforeShort(scan: Scan, from: number): number {
  const end = skipSpaceBack(scan, from);
  const word = peek(scan.tokens, end - 1);
  const isArticle =
    word?.kind === 'letters' && word.end - word.start <= 3 && phraseBefore(scan, end, 'joiner') === undefined;
  return isArticle ? skipSpaceBack(scan, end - 1) : end;
}

/** In some languages the "between" stands behind: `3. és 7. között`. */
export const isClosed = (scan: Scan, to: number): boolean =>
  phrasesAt(scan, skipSpace(scan, to), 'joiner').some(({ value }) => value === 'range-close');

const isYear = ({ value }: Found): boolean => /^\d{4}$/.test(value.date ?? '');
