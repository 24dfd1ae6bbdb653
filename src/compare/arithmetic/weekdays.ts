import { dateFields } from '../../fact/date-fields.js';
import { dayNumber, weekdayOf } from '../../fact/days.js';
import { formatYear } from '../../fact/edtf.js';
import type { Contradiction, Sentence } from './contradiction.js';

/** "On Tuesday, 16 January 2023", which was a Monday. */
export function wrongWeekdays({ facts }: Sentence): Contradiction[] {
  return facts.flatMap((fact) => {
    const { weekday, implied, calendar } = fact.value;
    const fields = dateFields(fact.value.stated ?? fact.value.date ?? '');
    if (fact.kind !== 'date' || weekday === undefined || implied || calendar || !fields) return [];
    const { year, month, day } = fields;
    if (year === undefined || month === undefined || day === undefined || year < FIRST_YEAR) return [];
    const days = dayNumber({ year: formatYear(year), month, day });
    if (days === undefined || weekdayOf(days) === weekday) return [];
    return [{ says: `${year}-${month}-${day} ${weekday}`, shown: [fact] }];
  });
}

/** The last of the larger countries left the Julian calendar in 1923. */
const FIRST_YEAR = 1924;
