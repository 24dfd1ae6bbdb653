import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../src/fact/edtf.js';
import { holidayIn } from '../../src/fact/holidays.js';

describe('holidayIn', () => {
  const cases: readonly [string, number, ...string[]][] = [
    ['12-25', 2019, '2019-12-25'],
    ['easter', 1818, '1818-03-22'],
    ['easter', 1943, '1943-04-25'],
    ['easter', 2000, '2000-04-23'],
    ['easter', 2019, '2019-04-21'],
    ['easter-46', 2019, '2019-03-06'],
    ['orthodox', 2017, '2017-04-16'],
    ['orthodox', 2019, '2019-04-28'],
    ['orthodox+49', 2021, '2021-06-20'],
    ['11-thu4', 2019, '2019-11-28'],
    ['11-thu4+4', 2019, '2019-12-02'],
    ['05-sun-1', 2020, '2020-05-31'],
    ['12-sun-1', 2022, '2022-12-25'],
    ['chinese:01-01', 2020, '2020-01-25'],
    // After the leap month of that year.
    ['chinese:05-05', 2020, '2020-06-25'],
    ['chinese:12-08', 2020, '2020-01-02'],
    ['hebrew:01-10', 2020, '2020-09-28'],
    // The year of the moon is shorter than ours.
    ['islamic:10-01', 2000, '2000-01-08', '2000-12-27'],
    ['martian:10-01', 2000],
  ];
  it.each(cases)('%s of %i', (rule, year, ...dates) => {
    expect(holidayIn(rule, year).map(formatEdtf)).toEqual(dates);
  });
});
