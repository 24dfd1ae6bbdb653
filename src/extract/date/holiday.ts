import { formatYear, type PartialDate, parseEdtf } from '../../fact/edtf.js';
import type { FactValue } from '../../model/index.js';
import { phraseAt, phraseBefore, type Scan, skipSpaceBack } from '../scan.js';
import type { Found } from './found.js';
import { gapsAt } from './gap.js';
import { type Piece, piecesAt } from './piece.js';
import { completed, publishedOn } from './published.js';

/**
 * A holiday with a date of its own: `Christmas Day`, `元旦`, `New Year’s Eve 2019`. The text states a year at most; month
 * and day are implied, so that they may confirm `25 December` elsewhere and contradict nothing.
 */
export function holiday(scan: Scan, at: number): Found | undefined {
  const name = phraseAt(scan, at, 'holiday');
  if (!name) return undefined;
  const day = parseEdtf(`XXXX-${name.value}`) ?? {};
  const after = yearAfter(scan, name.to);
  const year = after ?? yearBefore(scan, at);
  if (!year) return { from: at, to: name.to, value: dayValue(scan, day) };
  const date = `${formatYear(year.value)}-${name.value}`;
  const value = { date, stated: formatYear(year.value), implied: ['month', 'day'] };
  return { from: Math.min(at, year.from), to: after?.to ?? name.to, value };
}

/** The day nearest to the publication, where that is known. */
function dayValue(scan: Scan, day: PartialDate): FactValue {
  const { stated: _, implied = [], ...value } = completed(day, publishedOn(scan.document));
  return { ...value, implied: [...implied, 'month', 'day'] };
}

const isYear = ({ role, figures, relative }: Piece): boolean =>
  role === 'year' && figures === 4 && relative === undefined;

function yearAfter(scan: Scan, to: number): Piece | undefined {
  for (const gap of gapsAt(scan, to)) {
    if (gap.kind !== 'plain' && gap.kind !== 'of') continue;
    const year = piecesAt(scan, gap.to).find(isYear);
    if (year) return year;
  }
  return undefined;
}

function yearBefore(scan: Scan, at: number): Piece | undefined {
  const end = skipSpaceBack(scan, at);
  const joiner = phraseBefore(scan, end, 'joiner');
  const reach = joiner?.value === 'of' ? skipSpaceBack(scan, joiner.from) : end;
  for (const from of [reach - 1, reach - 2]) {
    const year = scan.tokens[from]?.kind === 'digits' ? piecesAt(scan, from).find(isYear) : undefined;
    if (year?.to === reach) return year;
  }
  return undefined;
}
