import { says } from './values.js';

const STEP = 241;
const EACH = 12;

const STYLES = {
  'date full': [{ dateStyle: 'full' }, 10],
  'date long': [{ dateStyle: 'long' }, 10],
  'date medium': [{ dateStyle: 'medium' }, 10],
  'date short': [{ dateStyle: 'short' }, 10],
  'month and day': [
    [
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ],
    'XXXX',
  ],
  'weekday, month and day': [[{ weekday: 'long', month: 'long', day: 'numeric' }], 'XXXX'],
  'year and month': [
    [
      { year: 'numeric', month: 'long' },
      { year: 'numeric', month: 'short' },
    ],
    7,
  ],
};

export const kinds = Object.fromEntries(
  Object.entries(STYLES).map(([kind, [options, part]]) => [
    kind,
    (tag) => {
      const formats = [options].flat().map((one) => formatOf(tag, one));
      return days().map((day, index) => {
        const iso = day.toISOString().slice(0, 10);
        const wanted = part === 'XXXX' ? `XXXX${iso.slice(4)}` : iso.slice(0, part);
        return {
          text: formats[index % formats.length].format(day),
          holds: says(['date'], ({ date, stated }) => date === wanted || stated === wanted),
        };
      });
    },
  ]),
);

export const formatOf = (tag, options) =>
  new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' });

/** From 1960 to 2039, each at another month, day, hour and minute. */
export function days(count = EACH) {
  return Array.from(
    { length: count },
    (_, index) =>
      new Date(
        Date.UTC(1960, 0, 1) + Math.floor((index * 120) / count) * STEP * 86_400_000 + ((index * 67) % 1440) * 60_000,
      ),
  );
}
