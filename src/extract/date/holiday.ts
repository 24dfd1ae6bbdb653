import { dayNumber } from '../../fact/days.js';
import { formatEdtf, formatYear, type PartialDate, yearOf } from '../../fact/edtf.js';
import { holidayIn } from '../../fact/holidays.js';
import type { FactValue } from '../../model/index.js';
import { casingOf } from '../../text/casing.js';
import { phraseBefore, phrasesAt, phrasesBefore, type Scan, skipSpaceBack } from '../scan.js';
import { isBeforeCapital } from './alone.js';
import type { Found } from './found.js';
import { gapsAt } from './gap.js';
import { piecesAt } from './piece.js';
import { publishedOn } from './published.js';

/**
 * A holiday whose day is known or can be found: `Christmas Day`, `元旦`, `Easter 2018`, `Thanksgiving last year`. The text
 * states a year at most; month and day are implied, so that they may confirm `25 December` elsewhere and contradict nothing.
 * Countries keep `Mother’s Day` on different days: all are kept.
 */
export function holiday(scan: Scan, at: number): Found | undefined {
  const names = phrasesAt(scan, at, 'holiday');
  const to = names[0]?.to;
  if (to === undefined || isInName(scan, to)) return undefined;
  const rules = names.filter((name) => name.to === to).map(({ value }) => value);
  const year = yearAfter(scan, to) ?? yearBefore(scan, at);
  const value = year ? inYear(rules, year) : nearest(rules, publishedOn(scan.document));
  return value && { from: Math.min(at, year?.from ?? at), to: Math.max(to, year?.to ?? to), value };
}

/** `Easter Island`: a capital behind it makes it part of a name, where nouns have none. */
const isInName = (scan: Scan, to: number): boolean =>
  scan.tokens[to + 1]?.kind === 'letters' && isBeforeCapital(scan, to) && !casingOf(scan.document).nouns;

interface Year {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Counted from the publication: `this year`. */
  readonly relative: boolean;
}

function inYear(rules: readonly string[], { value, relative }: Year): FactValue | undefined {
  const dates = rules.flatMap((rule) => holidayIn(rule, value)).map(formatEdtf);
  const rest = relative
    ? { implied: ['year', 'month', 'day'] }
    : { stated: formatYear(value), implied: ['month', 'day'] };
  return withReadings(dates, rest);
}

/** The days nearest to the publication; where that is unknown, those that are the same in all years. */
function nearest(rules: readonly string[], published: PartialDate | undefined): FactValue | undefined {
  const today = published && dayNumber(published);
  const year = published && yearOf(published);
  if (today === undefined || year === undefined) {
    const fixed = rules.filter((rule) => /^\d\d-\d\d$/.test(rule)).map((rule) => `XXXX-${rule}`);
    return withReadings(fixed, { implied: ['month', 'day'] });
  }
  const distance = (date: PartialDate): number => Math.abs((dayNumber(date) ?? 0) - today);
  const dates = rules.flatMap((rule) => {
    const near = [-1, 0, 1].flatMap((step) => holidayIn(rule, year + step));
    return near.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
  });
  return withReadings(dates.map(formatEdtf), { implied: ['year', 'month', 'day'] });
}

function withReadings(dates: readonly string[], rest: FactValue): FactValue | undefined {
  const [first, ...others] = [...new Set(dates)].map((date) => ({ date }));
  return first && { ...first, ...(others.length > 0 && { readings: [first, ...others] }), ...rest };
}

function yearAfter(scan: Scan, to: number): Year | undefined {
  for (const { kind, to: from } of gapsAt(scan, to)) {
    const year = kind === 'tight' || kind === 'comma' ? undefined : yearAt(scan, from);
    if (year) return year;
  }
  return undefined;
}

/** The year before `at`, with `of` between the two or without: 2019年元旦, 今年の独立記念日. */
function yearBefore(scan: Scan, at: number): Year | undefined {
  const end = skipSpaceBack(scan, at);
  const joiner = phraseBefore(scan, end, 'joiner');
  const reach = joiner && /^(of|attributive)$/.test(joiner.value) ? skipSpaceBack(scan, joiner.from) : end;
  const relative = phrasesBefore(scan, reach, 'relative').find(({ value }) => value.startsWith('year'));
  for (const from of relative ? [relative.from] : [reach - 1, reach - 2]) {
    const year = relative || scan.tokens[from]?.kind === 'digits' ? yearAt(scan, from) : undefined;
    if (year?.to === reach) return year;
  }
  return undefined;
}

function yearAt(scan: Scan, at: number): Year | undefined {
  const published = yearOf(publishedOn(scan.document) ?? {});
  for (const { role, from, to, value, figures, relative } of piecesAt(scan, at)) {
    if (role !== 'year') continue;
    if (figures === 4) return { from, to, value, relative: false };
    if (relative !== undefined && published !== undefined)
      return { from, to, value: published + relative, relative: true };
  }
  return undefined;
}
