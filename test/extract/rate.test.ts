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
  ['de', 'Sie zahlt 15 Euro im Monat.', '15 Euro', 'month'],
  ['de', 'Sie zahlt 15 Euro im Monat Mai.', '15 Euro', undefined],
  ['de', 'Sie zahlte 15 Euro im Jahr darauf.', '15 Euro', undefined],
  ['de', 'Sie zahlt 15 €/Monat.', '15 €', 'month'],
  ['fr', 'Elle paie 15 euros de l’heure.', '15 euros', 'hour'],
  ['fr', 'Elle a payé 15 euros le mois dernier.', '15 euros', undefined],
  ['es', 'Paga 15 euros el mes.', '15 euros', 'month'],
  ['es', 'Pagó 15 euros al mes siguiente.', '15 euros', undefined],
  ['es', 'Vienen 15 turistas al día.', '15', 'day'],
  ['it', 'Paga 15 euro l’ora.', '15 euro', 'hour'],
  ['pt', 'Paga 15 reais a hora.', '15 reais', 'hour'],
  ['nl', 'Ze betaalt 15 euro het uur.', '15 euro', 'hour'],
  ['sv', 'Hon betalar 15 kronor i timmen.', '15 kronor', 'hour'],
  ['tr', 'Ayda 15 lira ödüyor.', '15 lira', 'month'],
  ['tr', 'Üç ayda 15 lira ödedi.', '15 lira', undefined],
  ['ru', 'Она платит 15 рублей в месяц.', '15 рублей', 'month'],
  ['ar', 'تدفع 15 دولارا في الشهر', '15 دولارا', 'month'],
  ['ar', 'سجل 15 هدفا في الدقيقة 12', '15', undefined],
  ['zh', '每月付15元。', '15元', undefined],
  ['zh', '每月15元。', '15元', 'month'],
  ['ko', '하루 15명이 온다.', '15', 'day'],
  ['en', 'It sold 15 cars a month later.', '15', undefined],
  ['en', 'It sold 15 cars a month.', '15', 'month'],
  // The unit holds the hour.
  ['zh', '车速每小时60公里。', '每小时60公里', undefined],
  ['ja', '時給は1時間当たり900円です。', '900円', 'hour'],
])('%s: what is told in %s', (tag, text, fact, per) => {
  expect(factsOf(text, locale(tag)).find((one) => one.text === fact)?.value.per).toBe(per);
});

test('the base of a rate is no span of time of its own', () => {
  const durations = (text: string): string[] =>
    factsOf(text, locale('en'))
      .filter(({ kind }) => kind === 'duration')
      .map((one) => one.text);
  expect(durations('They pay $5 a month and work 8 hours a day.')).toEqual(['8 hours']);
  expect(durations('They paid $5 a month ago.')).toEqual(['a month']);
});

test.each<[text: string, counted: string | undefined]>([
  ['They built 20 schools.', 'schools'],
  ['They built 20 schools and left.', 'schools'],
  ['They built 20 new schools.', undefined],
  ['They built 20.', undefined],
  ['He scored 20 points.', 'points'],
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

test.each([
  ['vi', 'bị dẫn 0-1 rồi thắng', ['0', '1']],
  ['en', 'They trailed 0-1 at the break.', ['0', '1']],
  ['en', 'children of 0-5 years', undefined],
] as const)('%s: a score that begins with a nought: %s', (tag, text, parts) => {
  expect(factsOf(text, locale(tag)).find(({ kind }) => kind === 'ratio')?.value.parts).toEqual(parts);
});
