import { sameAmount, says } from './values.js';

const PLAIN = [7, 42, 980, 1234, 56_789, 123_456, 7_654_321, 1_234_567_890, 0.5, 3.14, 1234.56, 98_765.4, -12, -4567.8];
/** Two figures that no language rounds: 1.2 million, 12 lakh, 120万. */
const LARGE = [1200, 15_000, 230_000, 1.2e6, 45e6, 670e6, 1.5e9, 23e9, 450e9, 1.3e12, 12e12];
const SHARES = [0.07, 0.5, 0.125, 1.25, 0.998, -0.03];

export const kinds = {
  number: (tag) => written(tag, { maximumFractionDigits: 3 }, PLAIN),
  'compact short': (tag) => written(tag, { notation: 'compact', compactDisplay: 'short' }, LARGE),
  'compact long': (tag) => written(tag, { notation: 'compact', compactDisplay: 'long' }, LARGE),
  percent: (tag) => {
    const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    return SHARES.map((share) => ({
      text: format.format(share),
      holds: says(['percent'], ({ amount }) => sameAmount(amount, share * 100)),
    }));
  },
};

function written(tag, options, values) {
  const format = new Intl.NumberFormat(tag, options);
  return values.map((value) => ({
    text: format.format(value),
    // A figure of four digits is a year before it is an amount, and one that says "12 K" no measure.
    holds: says(['number', 'date'], ({ amount }) => sameAmount(amount, value)),
  }));
}
