import { expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import { factsOf } from './fixture.js';

test.each<[tag: string, text: string, fact: string, per: string | undefined]>([
  ['en', 'The pay is $12 an hour.', '$12', 'hour'],
  ['en', 'They found 12 cases per 100,000 people.', '12', '100000'],
  ['en', 'It is 15 per million.', '15', '1000000'],
  ['en', 'That is 58.1% of 895 seats.', '58.1%', '895'],
  ['en', 'It pays $12 a ticket.', '$12', undefined],
  ['de', 'Das kostet 15 Euro pro Stunde.', '15 Euro', 'hour'],
  // The unit holds the hour.
  ['zh', '车速每小时60公里。', '每小时60公里', undefined],
  ['ja', '時給は1時間当たり900円です。', '900円', 'hour'],
])('%s: what is told in %s', (tag, text, fact, per) => {
  expect(factsOf(text, locale(tag)).find((one) => one.text === fact)?.value.per).toBe(per);
});

test.each<[text: string, counted: string | undefined]>([
  ['They built 20 schools.', 'schools'],
  ['They built 20 schools and left.', 'schools'],
  ['They built 20 new schools.', undefined],
  ['They built 20.', undefined],
])('%s: what is counted', (text, counted) => {
  const counts = factsOf(text, locale('en')).find((one) => one.text === '20')?.value.counts;
  expect(counts && text.slice(counts.start, counts.end)).toBe(counted);
});

test.each<[tag: string, text: string, kind: string, amount: string]>([
  ['en', 'half a mile away', 'measure', '0.5'],
  ['en', 'one mile away', 'measure', '1'],
  ['de', 'ein Kilometer weiter', 'measure', '1'],
  ['es', 'veinte quintos', 'number', '4'],
  ['fr', 'un millionième', 'number', '0.000001'],
  ['hi', 'पांच का आठवां भाग', 'number', '0.625'],
  ['ar', 'للمرة الرابعة والثلاثين', 'ordinal', '34'],
])('%s: %s is a %s of %s', (tag, text, kind, amount) => {
  expect(factsOf(text, locale(tag)).map((one) => `${one.kind} ${one.value.amount}`)).toEqual([`${kind} ${amount}`]);
});
