import { toGregorian } from '../../fact/calendar.js';
import { formatEdtf, formatYear } from '../../fact/edtf.js';
import type { Reading } from '../../model/index.js';
import { peek } from '../../text/peek.js';
import { folded, type Scan } from '../scan.js';
import type { Found } from './found.js';
import { localYear } from './value.js';

/**
 * A bare figure that looks like a year of our times, such as `in 2023`. It may be an amount all the same (`2023
 * people`), which is its second reading.
 */
export function bareYear(scan: Scan, at: number): Found | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'digits' || token.folded.length !== 4 || belongsToNumber(scan, at)) return undefined;
  const written = { value: Number(token.folded), figures: 4 };
  const calendar = localYear(scan, written)?.calendar;
  if (!calendar && (written.value < 1700 || written.value > 2059)) return undefined;
  const dates = calendar ? toGregorian(calendar, { year: written.value }) : [{ year: formatYear(written.value) }];
  const readings: Reading[] = [...dates.map((date) => ({ date: formatEdtf(date) })), { amount: token.folded }];
  return { from: at, to: at + 1, value: { ...readings[0], readings, ...(calendar && { calendar }) } };
}

/** Separators, signs and symbols that touch the figure make it a part of a number: `1,2023`, `$2023`, `2023%`. */
function belongsToNumber(scan: Scan, at: number): boolean {
  const before = folded(scan, at - 1);
  const after = folded(scan, at + 1);
  const numberMark = (mark: string): boolean =>
    scan.locale.number.decimal.includes(mark) || scan.locale.number.group.includes(mark);
  if (/^[\p{Sc}#%‰№]/u.test(before) || /^[\p{Sc}%‰٪°]/u.test(after)) return true;
  if (numberMark(before) && peek(scan.tokens, at - 2)?.kind === 'digits') return true;
  return numberMark(after) && scan.tokens[at + 2]?.kind === 'digits';
}
