import { addMonths, dateOfDay, dayNumber } from '../../fact/days.js';
import { formatEdtf, type PartialDate } from '../../fact/edtf.js';
import type { Fact, FactValue } from '../../model/index.js';
import { publishedOn } from '../date/published.js';
import {
  factOf,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { type Anchor, anchorOf } from './anchor.js';
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
  const before = besideHedge(phraseBefore(scan, skipSpaceBack(scan, from), 'hedge')?.from, from).flatMap((end) =>
    phrasesBefore(scan, skipSpaceBack(scan, end), 'ago').filter(({ value }) => value.startsWith('before')),
  )[0];
  const after = besideHedge(phraseAt(scan, skipSpace(scan, to), 'hedge')?.to, to).flatMap((start) =>
    phrasesAt(scan, skipSpace(scan, start), 'ago').filter(({ value }) => value.startsWith('after')),
  )[0];
  const word = before ?? after;
  const sign = word && (word.value.endsWith('-') ? -1 : 1);
  const anchor = anchorOf(scan, from, to);
  if (anchor) {
    const date = moved(anchor.day, stretches, sign ?? anchor.sign);
    if (date) return factOf(scan, 'duration', from, to, { ...value, date: formatEdtf(date), ...impliedBy(anchor) });
  }
  const published = publishedOn(scan.document);
  const date = sign && published && moved(published, stretches, sign);
  if (!date) return factOf(scan, 'duration', from, to, value);
  const implied = { date: formatEdtf(date), implied: ['year', 'month', 'day'] };
  return factOf(scan, 'duration', before?.from ?? from, after?.to ?? to, { ...value, ...implied });
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
