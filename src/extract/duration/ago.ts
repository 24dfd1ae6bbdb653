import { addMonths, dateOfDay, dayNumber, weekdayOf } from '../../fact/days.js';
import { formatEdtf, type PartialDate } from '../../fact/edtf.js';
import type { Fact, FactValue, Hedge } from '../../model/index.js';
import { publishedOn } from '../date/published.js';
import {
  factOf,
  folded,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { closesWord, isSpaced } from '../weak.js';
import { writtenEnding } from '../written-ending.js';
import { type Anchor, anchorAhead, anchorOf } from './anchor.js';
import type { Stretch } from './value.js';

/**
 * A span of time over `tokens[from, to)`, and what `ago`, `vor` or `in` beside it makes of it: the day that lies so far
 * from the publication, or from a day named beside it, which is implied. It stays a span, since that is what the text
 * states.
 */
export function fromPublication(
  scan: Scan,
  from: number,
  to: number,
  stretches: readonly Stretch[],
  value: FactValue,
): Fact {
  const hedges = [
    phraseBefore(scan, skipSpaceBack(scan, from), 'hedge'),
    phraseAt(scan, skipSpace(scan, to), 'hedge'),
  ] as const;
  const before = besideHedge(hedges[0]?.from, from).flatMap((end) =>
    phrasesBefore(scan, skipSpaceBack(scan, end), 'ago').filter(({ value }) => value.startsWith('before')),
  )[0];
  const after = besideHedge(hedges[1]?.to, to).flatMap((start) =>
    phrasesAt(scan, skipSpace(scan, start), 'ago').filter(
      ({ to, value }) => value.startsWith('after') && !goesOnAsWord(scan, to),
    ),
  )[0];
  const joined = before || after ? undefined : writtenEnding(scan, to, 'ago');
  const word = before ?? after ?? (joined?.value.startsWith('after') ? joined : undefined);
  const sign = word && (word.value.endsWith('-') ? -1 : 1);
  const anchor = anchorOf(scan, from, to) ?? (after && anchorAhead(scan, from));
  if (anchor) {
    const weekday = anchor.to === undefined ? undefined : weekdayBeside(scan, from, anchor.to);
    const dates = anchor.days.flatMap((day) => {
      const date = moved(day, stretches, sign ?? anchor.sign);
      return date ? namedDays(date, weekday) : [];
    });
    const end = anchor.to === undefined ? (after?.to ?? to) : to;
    if (dates.length > 0) return factOf(scan, 'duration', from, end, { ...onDays(value, dates), ...impliedBy(anchor) });
  }
  const published = publishedOn(scan.document);
  const date = sign && published && moved(published, stretches, sign);
  if (!date) return factOf(scan, 'duration', from, to, value);
  const [first, last] = [before?.from ?? from, after?.to ?? to];
  const dates = namedDays(date, weekdayBeside(scan, first, last));
  const stated = { ...onDays(value, dates), implied: ['year', 'month', 'day'] } satisfies FactValue;
  // `vor etwa zwei Wochen`: what hedges the span stands inside.
  const hedge = hedges.find((one) => one && first < one.from && one.to < last)?.value as Hedge | undefined;
  return factOf(scan, 'duration', first, last, hedge ? { ...stated, hedge } : stated);
}

/** The 전 of 전쟁 (a war) is no "ago". */
const goesOnAsWord = (scan: Scan, to: number): boolean => isSpaced(folded(scan, to - 1)) && !closesWord(scan, to);

/** The span, and the days that it leads to. */
function onDays(value: FactValue, dates: readonly PartialDate[]): FactValue {
  const [date = '', ...others] = dates.map(formatEdtf);
  const { amount, unit } = value;
  const span = { ...(amount !== undefined && { amount }), ...(unit !== undefined && { unit }) };
  if (others.length === 0 || value.readings) return { ...value, date };
  return { ...value, date, readings: [date, ...others].map((one) => ({ ...span, date: one })) };
}

/** The weekday that says which day of the week is meant: `Monday two weeks from now`, `two months from today on Tuesday`. */
function weekdayBeside(scan: Scan, from: number, to: number): number | undefined {
  const next = skipSpace(scan, to);
  const phrase =
    phraseBefore(scan, skipSpaceBack(scan, from), 'weekday') ??
    phraseAt(scan, next, 'weekday') ??
    (folded(scan, next).length <= 3 ? phraseAt(scan, skipSpace(scan, next + 1), 'weekday') : undefined);
  return phrase && Number(phrase.value);
}

/** The weekdays on both sides of a day, the nearer one first; the day itself where none is named. */
function namedDays(date: PartialDate, weekday: number | undefined): PartialDate[] {
  if (weekday === undefined) return [date];
  const day = dayNumber(date) ?? 0;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (ahead === 0) return [date];
  return [ahead, ahead - 7].sort((a, b) => Math.abs(a) - Math.abs(b)).map((step) => dateOfDay(day + step));
}

/** In `il y a à peu près un mois` and 2週間以上前 a hedge stands between the two. */
const besideHedge = (hedge: number | undefined, own: number): number[] => (hedge === undefined ? [own] : [own, hedge]);

const impliedBy = ({ implied }: Anchor): FactValue => (implied.length > 0 ? { implied } : {});

/** The day some whole days, weeks, months or years away. */
function moved(published: PartialDate, stretches: readonly Stretch[], sign: number): PartialDate | undefined {
  let date = published;
  for (const { amounts, unit } of stretches) {
    const amount = Number(amounts[0]);
    const [days = 0, months = 0] = STEPS[unit] ?? [];
    if (!Number.isInteger(amount) || amount > 10_000 || days + months === 0) return undefined;
    date =
      months > 0 ? addMonths(date, sign * amount * months) : dateOfDay((dayNumber(date) ?? 0) + sign * amount * days);
  }
  return date;
}

/** Days or months in a unit. */
const STEPS: { readonly [unit: string]: readonly [number, number] } = {
  day: [1, 0],
  week: [7, 0],
  fortnight: [14, 0],
  month: [0, 1],
  quarter: [0, 3],
  year: [0, 12],
  decade: [0, 120],
};
