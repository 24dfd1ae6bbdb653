import { days, formatOf } from './dates.js';
import { says } from './values.js';

const EACH = 24;
/** Danish 01.07.00 is the first of July as well. */
const KINDS = ['time', 'date'];

export const kinds = Object.fromEntries(
  ['short', 'medium', 'long'].map((timeStyle) => [
    `time ${timeStyle}`,
    (tag) => {
      const format = formatOf(tag, { timeStyle });
      return days(EACH).map((day) => {
        const wanted = day.toISOString().slice(11, 16);
        return { text: format.format(day), holds: says(KINDS, ({ time }) => time?.slice(0, 5) === wanted) };
      });
    },
  ]),
);
