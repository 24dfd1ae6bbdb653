import { describe, expect, it } from 'vitest';
import { type Locale, locale } from '../../src/locale/index.js';
import type { FactValue } from '../../src/model/index.js';
import { CHINESE, ENGLISH, GERMAN } from './fixtures.js';
import { checkMarked, factsIn } from './marked.js';

describe('durations', () => {
  const cases: readonly [Locale, string, ...FactValue[]][] = [
    [ENGLISH, 'It took [3 weeks].', { duration: 'P3W', amount: '3', unit: 'week' }],
    [ENGLISH, 'A [5-day] march', { duration: 'P5D', amount: '5', unit: 'day' }],
    [ENGLISH, 'It took [2 hours 30 minutes].', { duration: 'PT2H30M', amount: '150', unit: 'minute' }],
    [
      ENGLISH,
      'It took [1 year and 6 months], [2 months, 3 days].',
      { duration: 'P1Y6M', amount: '18', unit: 'month' },
      { duration: 'P2M3D' },
    ],
    [ENGLISH, '[2 days], [3 days]', { amount: '2' }, { amount: '3' }],
    [GERMAN, 'Das sind [18 Monate].', { duration: 'P18M', amount: '18', unit: 'month' }],
    [CHINESE, '持续了[3个小时]', { duration: 'PT3H', amount: '3', unit: 'hour' }],
    [locale('sw'), 'Alikaa [miaka 5] jela', { duration: 'P5Y' }],
    [locale('ar'), 'استمر [شهرين] ثم [ساعتين]', { duration: 'P2M' }, { duration: 'PT2H', amount: '2', unit: 'hour' }],
    [locale('he'), 'אחרי [שעתיים]', { duration: 'PT2H' }],
    [locale('ko'), '[사흘] 동안', { duration: 'P3D' }],
    [ENGLISH, 'It fell by 5 m in 3 hotels.'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))(
    '%s: %s',
    (_tag, _marked, [language, marked, ...values]) => checkMarked(language, marked, values, { kinds: ['duration'] }),
  );
});

describe('spans of time counted from a day', () => {
  // 2024-01-18 is a Thursday.
  const cases: readonly [string, string, string | undefined][] = [
    ['en', 'It opens [3 weeks] from tomorrow.', '2024-02-09'],
    ['en', 'It opened [two days] before 13 May 1999.', '1999-05-11'],
    ['en', 'It opened [two days] after the vote.', undefined],
    ['fr', 'Fermé [16 jours] à partir du 12/02/2018', '2018-02-28'],
    ['ja', '明日から[3日間]休む', '2024-01-22'],
    ['nl', '[3 dagen] na de 12e januari 2017', '2017-01-15'],
    ['fr', 'Fermé [il y a à peu près un mois]', '2023-12-18'],
    ['tr', 'Yarından itibaren [üç hafta] kapalı', '2024-02-09'],
  ];
  it.each(cases)('%s: %s', (tag, marked, date) => {
    const options = { kinds: ['duration'], published: '2024-01-18' } as const;
    const [found] = factsIn(locale(tag), marked.replace(/[[\]]/g, ''), options);
    expect(found?.text).toBe(/\[(.*)\]/.exec(marked)?.[1]);
    expect(found?.value.date).toBe(date);
  });
});
