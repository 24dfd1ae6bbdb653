import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relate } from '../../src/fact/relate.js';
import type { Fact, FactKind, FactValue } from '../../src/model/index.js';

const fact = (kind: FactKind, value: FactValue, text = value.amount ?? '0'): Fact => ({
  kind,
  value,
  text,
  start: 0,
  end: text.length,
  segment: 0,
});
const number = (amount: string, more: FactValue = {}, text = amount): Fact => fact('number', { amount, ...more }, text);
const percent = (amount: string): Fact => fact('percent', { amount, unit: 'percent' });
const money = (amount: string, currency: string): Fact => fact('money', { amount, currency });
const measure = (amount: string, unit: string): Fact => fact('measure', { amount, unit });
const duration = (amount: string, unit: string): Fact => fact('duration', { amount, unit });
const date = (edtf: string, more: FactValue = {}): Fact => fact('date', { date: edtf, stated: edtf, ...more }, edtf);
const time = (clock: string, more: FactValue = {}, text = clock): Fact => fact('time', { time: clock, ...more }, text);
const ratio = (parts: string[], sense: 'score' | 'fraction' = 'score'): Fact => fact('ratio', { parts, sense });
const range = (from: string, to: string): Fact => fact('range', { from: { amount: from }, to: { amount: to } });
const identifier = (text: string): Fact => fact('identifier', { identifier: text }, text);
const name = (value: FactValue): Fact => fact('name', { name: 'x', ...value }, 'x');

function check(a: Fact, b: Fact, relation: string, reason?: string): void {
  for (const related of [relate(a, b), relate(b, a)]) {
    expect(related.relation).toBe(relation);
    if (reason) expect(related.reason).toBe(reason);
  }
}

test.each<[string, Fact, Fact]>([
  ['the same number', number('504'), number('504')],
  ['a number in words', number('12', {}, 'zwölf'), number('12')],
  ['an ambiguous separator', number('1.5', { readings: [{ amount: '1.5' }, { amount: '1500' }] }), number('1500')],
  ['a day and a month', date('XXXX-01-16'), date('XXXX-01-16')],
  ['a week of the calendar', date('2024-W07'), date('2024-W07')],
  ['a clock', time('15:00'), time('15:00')],
  ['a range', range('5', '10'), range('5', '10')],
  ['a score', ratio(['3', '1']), ratio(['3', '1'])],
  ['a decision number', identifier('47/QĐ-UBND'), identifier('47 / QĐ – UBND')],
  ['a country', name({ code: 'VN', key: 'a' }), name({ code: 'VN', key: 'b' })],
])('same: %s', (_, a, b) => check(a, b, 'same'));

test.each<[string, Fact, Fact, string]>([
  ['nearly 1,200 / 1,187', number('1200', { hedge: 'almost' }), number('1187'), 'rounded'],
  ['3.26 million / 3.3 million', number('3260000'), number('3300000'), 'rounded'],
  ['58.1 % / 58 %', percent('58.1'), percent('58'), 'rounded'],
  ['about 50 / 47', number('50', { hedge: 'about' }), number('47'), 'rounded'],
  ['75 % / three quarters', percent('75'), number('0.75', { fraction: '3/4' }), 'fraction'],
  ['75 % / 3 of 4', percent('75'), ratio(['3', '4'], 'fraction'), 'fraction'],
  ['one third / 33 %', number('0.333333333333333', { fraction: '1/3' }), percent('33'), 'fraction'],
  ['26 / 26 miles', number('26'), measure('26', 'mile'), 'unit-not-stated'],
  ['3 / third', number('3'), fact('ordinal', { amount: '3' }), 'other-kind'],
  ['a decade / ten years', duration('1', 'decade'), duration('10', 'year'), 'converted'],
  ['a fortnight / 14 days', duration('2', 'week'), duration('14', 'day'), 'converted'],
  ['18 months / one and a half years', duration('18', 'month'), duration('1.5', 'year'), 'converted'],
  ['85 mph / 136 km/h', measure('85', 'mile-per-hour'), measure('136', 'kilometer-per-hour'), 'converted'],
  ['6,600 ft / 2,000 m', measure('6600', 'foot'), measure('2000', 'meter'), 'converted'],
  ['650 pounds / 290 kg', measure('650', 'pound'), measure('290', 'kilogram'), 'converted'],
  ['81 °F / 27 °C', measure('81', 'fahrenheit'), measure('27', 'celsius'), 'converted'],
  ['1.5 km / 1,500 m', measure('1.5', 'kilometer'), measure('1500', 'meter'), 'converted'],
  ['7,000 short tons / 7,000 tonnes', measure('7000', 'ton'), measure('7000', 'tonne'), 'converted'],
  ['three in / three volts', measure('3', 'inch'), measure('3', 'volt'), 'amount-only'],
  ['16 January / 16 January 2024', date('XXXX-01-16'), date('2024-01-16'), 'less-precise-date'],
  ['January / 16 January', date('XXXX-01'), date('XXXX-01-16'), 'less-precise-date'],
  ['the 1990s / 1994', date('199X'), date('1994'), 'less-precise-date'],
  ['week 7 of 2024 / 2024', date('2024-W07'), date('2024'), 'less-precise-date'],
  ['week 7 of 2024 / 7', date('2024-W07'), number('7'), 'part-of-date'],
  ['16 January / 16', date('XXXX-01-16'), number('16'), 'part-of-date'],
  ['the year 2023 / 2023', date('2023'), number('2023'), 'part-of-date'],
  ["1998 / '98", date('1998'), number('98'), 'short-year'],
  ['the 1800s / the 19th century', date('18XX'), fact('ordinal', { amount: '19' }), 'century'],
  ['Tuesday / Tuesday', fact('date', { weekday: 2 }), fact('date', { weekday: 2 }), 'weekday'],
  ['3:00 / 15:00', time('03:00', {}, '3:00'), time('15:00'), 'twelve-hour-clock'],
  ['at 14 / 2 p.m.', number('14'), time('14:00', { daypart: 'pm' }), 'part-of-time'],
  ['3-1 won / 1:3 lost', ratio(['3', '1']), ratio(['1', '3']), 'other-order'],
  ['a season in two languages', identifier('SS19'), identifier('PE19'), 'same-figures'],
  ['P1W / P7D', fact('duration', { duration: 'P1W' }), fact('duration', { duration: 'P7D' }), 'converted'],
])('compatible: %s', (_, a, b, reason) => check(a, b, 'compatible', reason));

test.each<[string, Fact, Fact, string]>([
  ['504 / 540', number('504'), number('540'), 'amount'],
  ['800 / 808: a digit, not a rounding', number('800'), number('808'), 'amount'],
  ['50 / 47 without a hedge', number('50'), number('47'), 'amount'],
  ['about 200 / about 208', number('200', { hedge: 'about' }), number('208', { hedge: 'about' }), 'amount'],
  ['2018 / 2020 are years', number('2018'), number('2020'), 'amount'],
  ['3.26 million / 3.26 billion', number('3260000'), number('3260000000'), 'amount'],
  ['38 % / 38', percent('38'), number('38'), 'percent'],
  ['38 % / 83 %', percent('38'), percent('83'), 'amount'],
  ['$40 / €40', money('40', 'USD'), money('40', 'EUR'), 'currency'],
  ['26 miles / 26 km', measure('26', 'mile'), measure('26', 'kilometer'), 'unit'],
  ['26 miles / 62 km', measure('26', 'mile'), measure('62', 'kilometer'), 'conversion'],
  ['80 / 80.000', number('80'), number('80000', { readings: [{ amount: '80000' }, { amount: '80' }] }), 'amount'],
  [
    '150,000 / 150.100',
    number('150000', { readings: [{ amount: '150000' }, { amount: '150' }] }),
    number('150100', { readings: [{ amount: '150100' }, { amount: '150.1' }] }),
    'amount',
  ],
  ['1.5 km / 15,000 m', measure('1.5', 'kilometer'), measure('15000', 'meter'), 'conversion'],
  ['18 months / 18 years', duration('18', 'month'), duration('18', 'year'), 'unit'],
  ['more than / less than', number('9', { hedge: 'over' }), number('9', { hedge: 'under' }), 'hedge'],
  ['6 November / 11 June', date('XXXX-11-06'), date('XXXX-06-11'), 'day-month'],
  ['week 7 / week 8', date('2024-W07'), date('2024-W08'), 'week'],
  ['June / September', date('XXXX-06'), date('XXXX-09'), 'month'],
  [
    'since 2009 / as of 2010',
    date('2009', { readings: [{ date: '2009' }, { amount: '2009' }] }),
    date('2010', { readings: [{ date: '2010' }, { amount: '2010' }] }),
    'year',
  ],
  ['2017 / 2016', date('2017'), number('2016'), 'year'],
  ['3 p.m. / 4 p.m.', time('15:00'), time('16:00'), 'time'],
  ['03:40 / 15:40', time('03:40'), time('15:40'), 'time'],
  ['2 a.m. / 2 p.m.', time('02:00', { daypart: 'am' }), time('14:00'), 'time'],
  ['3 of 12 / 12 of 3', ratio(['3', '12'], 'fraction'), ratio(['12', '3'], 'fraction'), 'parts-swapped'],
  ['5 to 10 / 5 to 11', range('5', '10'), range('5', '11'), 'amount'],
  ['decision 47 / 74', identifier('47/QD'), identifier('74/QD'), 'identifier'],
])('different: %s', (_, a, b, reason) => check(a, b, 'different', reason));

test.each<[string, Fact, Fact]>([
  ['a figure that no clock shows', number('12500'), time('20:00')],
  ['a sum and its conversion', money('125000000', 'GBP'), money('160000000', 'USD')],
  ['two products', identifier('F125'), identifier('A320')],
  ['a distance and a weight', measure('7', 'kilometer'), measure('9', 'kilogram')],
  ['a year and a day', date('2024'), date('XXXX-01-16')],
  ['a number and a name', number('5'), name({ key: 'a' })],
  ['two names', name({ key: 'a' }), name({ key: 'b' })],
  ['a date and a distance', date('XXXX-01-16'), measure('16', 'kilometer')],
  [
    'yesterday under another dateline',
    date('2024-01-15', { stated: '', implied: ['year', 'month', 'day'] }),
    date('2024-01-16'),
  ],
])('incomparable: %s', (_, a, b) => check(a, b, 'incomparable'));

const amounts = fc
  .oneof(fc.integer({ min: -99999, max: 99999 }), fc.double({ min: 0, max: 999, noNaN: true }))
  .map((n) => (typeof n === 'number' && Number.isInteger(n) ? String(n) : n.toFixed(3)));
const facts = fc.oneof(
  amounts.map((amount) => number(amount)),
  amounts.map(percent),
  fc.tuple(amounts, fc.constantFrom('USD', 'EUR')).map(([amount, code]) => money(amount, code)),
  fc.tuple(amounts, fc.constantFrom('day', 'week', 'kilometer')).map(([amount, unit]) => measure(amount, unit)),
  fc.constantFrom('2024', '2024-01', '2024-01-16', 'XXXX-01-16', '202X', '20XX', 'nonsense').map((edtf) => date(edtf)),
  fc.constantFrom('03:00', '15:00', '24:00', 'T7').map((clock) => time(clock)),
  fc.tuple(amounts, amounts).map(([from, to]) => range(from, to)),
  fc.tuple(amounts, amounts).map((parts) => ratio(parts)),
  fc.string().map(identifier),
);

test('the relation is symmetric', () => {
  fc.assert(fc.property(facts, facts, (a, b) => relate(a, b).relation === relate(b, a).relation));
});

test('a fact agrees with itself whenever it says anything', () => {
  fc.assert(fc.property(facts, (a) => ['same', 'incomparable'].includes(relate(a, a).relation)));
});
