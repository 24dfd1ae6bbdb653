import { sameAmount, says } from './values.js';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'INR', 'BRL', 'CHF', 'RUB', 'KRW'];
const AMOUNTS = [5, 1234, 27.5];

export const kinds = Object.fromEntries(
  ['symbol', 'code', 'name'].map((currencyDisplay) => [
    `currency ${currencyDisplay}`,
    (tag) =>
      CURRENCIES.flatMap((currency) => {
        const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
        const whole = format.resolvedOptions().maximumFractionDigits === 0;
        return AMOUNTS.filter((amount) => !whole || Number.isInteger(amount)).map((amount) => ({
          text: format.format(amount),
          holds: says(['money'], (value) => value.currency === currency && sameAmount(value.amount, amount)),
        }));
      }),
  ]),
);
