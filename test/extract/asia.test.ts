import { describe, expect, it } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { FactKind } from '../../src/model/index.js';
import { factsIn } from './marked.js';

const KINDS: readonly FactKind[] = ['number', 'ordinal', 'percent', 'money', 'measure', 'duration', 'date'];

/** Text of Wednesday, 15 May 2024, and the facts it states as `kind amount-or-date text`. */
type Stated = readonly [text: string, ...stated: string[]];

const check = (tag: string, cases: readonly Stated[]): void => {
  describe(tag, () => {
    it.each(cases.map(([text, ...stated]) => [text, stated] as const))('%s', (text, stated) => {
      const facts = factsIn(locale(tag), text, { kinds: KINDS, published: '2024-05-15' });
      const told = facts.map(({ kind, value, text: own }) => `${kind} ${value.date ?? value.amount} ${own}`);
      expect(told).toEqual(stated);
    });
  });
};

check('tr', [
  ['dört yüzden fazla çiftçi', 'number 400 dört yüzden'],
  ['yolcuların yirmi beşi indi, üçü kaldı', 'number 25 yirmi beşi', 'number 3 üçü'],
  ['on binlerce kişi, madalyonun iki yüzü', 'number 2 iki'],
  [
    'on ikide beş, iki tam üçte bir',
    'number 0.416666666666667 on ikide beş',
    'number 2.333333333333333 iki tam üçte bir',
  ],
  ['çeyrek milyon dolar', 'money 250000 çeyrek milyon dolar'],
  ['2 buçuk milyar lira', 'money 2500000000 2 buçuk milyar lira'],
  ['yüzde otuza çıktı', 'percent 30 yüzde otuza'],
  ['yüzde 5-8 arasında', 'percent 5 yüzde 5', 'percent 8 8'],
  ["3'üncü sırada, 20'nci kat, beşincisi", "ordinal 3 3'üncü", "ordinal 20 20'nci", 'ordinal 5 beşincisi'],
  ['30 riyal, 22 zloti, 5 Tayland bahtı', 'money 30 30 riyal', 'money 22 22 zloti', 'money 5 5 Tayland bahtı'],
  ['saniyede 10 metre', 'measure 10 saniyede 10 metre'],
  ['18 yaş altı, iki yaşından küçük', 'measure 18 18 yaş altı', 'measure 2 iki yaşından'],
  ['5/3/21 tarihli', 'date 2021-03-05 5/3/21'],
  ['Sınav 10 ile 20 arasında', 'number 10 10', 'number 20 20'],
  ["Ekim'in 12'sinde, Kasım ayının 3'ünde", "date 2024-10-12 Ekim'in 12", 'date 2024-11-03 Kasım ayının 3'],
  [
    "Mayıs'ın ilk cuması, Mayıs'ın ilk maçı",
    "date 2024-05-03 Mayıs'ın ilk cuması",
    'date 2024-05 Mayıs',
    'ordinal 1 ilk',
  ],
  ["bu ayın 21'i", 'date 2024-05-21 bu ayın 21'],
  ["2024'ün ilk çeyreğinde", "date 2024-33 2024'ün ilk çeyreğinde"],
  ['on yıl önce', 'duration 2014-05-15 on yıl önce'],
  ["Noel'den üç hafta sonra", 'date 2023-12-25 Noel', 'duration 2024-01-15 üç hafta'],
]);
