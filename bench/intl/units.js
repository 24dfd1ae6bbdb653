import { sameAmount, says } from './values.js';

const UNITS = [
  ...['kilometer', 'meter', 'centimeter', 'millimeter', 'mile', 'yard', 'foot', 'inch'],
  ...['kilogram', 'gram', 'pound', 'ounce', 'liter', 'milliliter', 'gallon', 'hectare', 'acre'],
  ...['celsius', 'fahrenheit', 'kilometer-per-hour', 'mile-per-hour', 'meter-per-second'],
  ...['kilobyte', 'megabyte', 'gigabyte', 'terabyte'],
  ...['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
];
const AMOUNTS = [3, 21, 7.5];
/** `21 heures` is a time or a span of time, `3 pounds` money or a weight, 3日 the third or three days. */
const KINDS = ['measure', 'duration', 'time', 'date', 'money'];

export const kinds = Object.fromEntries(
  ['long', 'short', 'narrow'].map((unitDisplay) => [
    `unit ${unitDisplay}`,
    (tag) => {
      const written = UNITS.map((unit) => {
        const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
        return { unit, texts: AMOUNTS.map((amount) => format.format(amount)) };
      });
      const seen = new Map();
      for (const { texts } of written) seen.set(texts[0], (seen.get(texts[0]) ?? 0) + 1);
      // Narrow forms are left out where two units are written alike, as `3m` for metres, minutes and months.
      return written
        .filter(({ texts }) => unitDisplay !== 'narrow' || isClear(texts[0], seen))
        .flatMap(({ unit, texts }) =>
          texts.map((text, index) => ({
            text,
            holds: says(KINDS, (value) => isUnit(value.unit, unit) && sameAmount(value.amount, AMOUNTS[index])),
          })),
        );
    },
  ]),
);

/** Not written like another unit, and with a mark that is a letter: `3″` is inches and seconds. */
const isClear = (text, seen) => seen.get(text) === 1 && /[\p{L}°]/u.test(text);

const isUnit = (read, unit) => read === unit || read === `${unit}-person`;
