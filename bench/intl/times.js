import { days, formatOf } from './dates.js';
import { says } from './values.js';

const EACH = 24;

export const kinds = Object.fromEntries(
  ['short', 'medium', 'long'].map((timeStyle) => [
    `time ${timeStyle}`,
    (tag) => {
      const format = formatOf(tag, { timeStyle });
      return days(EACH).map((day) => {
        const wanted = day.toISOString().slice(11, 16);
        return { text: format.format(day), holds: says(['time'], ({ time }) => time?.slice(0, 5) === wanted) };
      });
    },
  ]),
);
