import { isHyphen, phraseAt, phrasesAt, phrasesBefore, type Scan, skipSpace, skipSpaceBack } from '../scan.js';
import { nextMember } from './count.js';
import type { Found } from './found.js';

const BEFORE_CHRIST = 'gregorian:bc';

/** Eras that say of a year that it is one, and change nothing. */
export const AFTER_CHRIST: ReadonlySet<string> = new Set(['gregorian:ad', 'gregorian:ce']);

/**
 * Dates with the era that stands beside them or beside another one: `3rd century BC`, `4th and 3rd centuries BC`,
 * `MÖ 3. yüzyıl`, `MÖ 290 ile 260 arasında`, 公元前290年至260年.
 */
export function withEras(scan: Scan, dates: readonly Found[]): readonly Found[] {
  if (!dates.some((date) => isCentury(date) || isEraFirst(scan, date))) return dates;
  const told = dates.map((date) => (isCentury(date) ? centuryBeforeChrist(scan, date) : date));
  for (let index = told.length - 2; index >= 0; index--) {
    const [date, next] = [told[index], told[index + 1]];
    if (!date || !next || !isCentury(date) || !/^-\d\dXX$/.test(next.value.date ?? '')) continue;
    if (nextMember(scan, date.to) === next.from) told[index] = { ...date, value: beforeChrist(date) };
  }
  const found: Found[] = [];
  for (const date of told) {
    const last = found.at(-1);
    if (last && date.from < last.to) continue;
    const year = yearBehind(scan, date);
    found.push(date, ...(year ? [year] : []));
  }
  return found;
}

const isCentury = ({ value }: Found): boolean => /^\d\dXX$/.test(value.date ?? '');

/** EDTF counts a year 0, so that the third century BC are the years -299 to -200: `-02XX`. */
const beforeChrist = ({ value }: Found): Found['value'] => {
  const { readings: _, ...rest } = value;
  return { ...rest, date: `-${value.date}` };
};

function centuryBeforeChrist(scan: Scan, date: Found): Found {
  const isEra = ({ value }: { readonly value: string }): boolean => value === BEFORE_CHRIST;
  const behind = phrasesAt(scan, skipSpace(scan, date.to), 'era').find(isEra);
  const ahead = behind ? undefined : phrasesBefore(scan, skipSpaceBack(scan, date.from), 'era').find(isEra);
  if (!behind && !ahead) return date;
  return { from: ahead?.from ?? date.from, to: behind?.to ?? date.to, value: beforeChrist(date) };
}

/** A year before Christ that begins with its era. */
function isEraFirst(scan: Scan, { from, value }: Found): boolean {
  return /^-\d{4}$/.test(value.date ?? '') && phrasesAt(scan, from, 'era').some(({ value }) => value === BEFORE_CHRIST);
}

/** The `260` of `MÖ 290 ile 260`, which counts nothing: the era goes for the second, later year as well. */
function yearBehind(scan: Scan, date: Found): Found | undefined {
  if (!isEraFirst(scan, date)) return undefined;
  const at = nextMember(scan, date.to);
  const token = at === undefined ? undefined : scan.tokens[at];
  if (at === undefined || token?.kind !== 'digits' || !/^\d{1,4}$/.test(token.folded)) return undefined;
  const [year, first] = [Number(token.folded), 1 - Number(date.value.date)];
  if (year === 0 || year >= first) return undefined;
  const hyphen = isHyphen(scan, at + 1) ? at + 2 : at + 1;
  const ordinal = phraseAt(scan, hyphen, 'ordinal-after') ?? phraseAt(scan, at + 1, 'ordinal-after');
  const end = ordinal?.to ?? at + 1;
  const next = skipSpace(scan, end);
  const mark = phrasesAt(scan, next, 'date-mark').find(({ value }) => value === 'year');
  const unit = phraseAt(scan, next, 'unit');
  if (!mark && unit && unit.value !== 'year') return undefined;
  return { from: at, to: mark?.to ?? end, value: { date: `-${String(year - 1).padStart(4, '0')}` } };
}
