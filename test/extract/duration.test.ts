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
    [locale('fr'), 'les [dix dernières minutes]', { duration: 'PT10M' }],
    [locale('de'), 'nach [2:21:08 Stunden] und [12:34 Minuten]', { duration: 'PT2H21M8S' }, { duration: 'PT12M34S' }],
    [locale('ar'), 'في [ساعتين و21 دقيقة و8 ثوان]', { duration: 'PT2H21M8S' }],
    [locale('ar'), 'فاز 3-1 يوم السبت'],
    [locale('ko'), '[2년] 전쟁', { duration: 'P2Y' }],
    [locale('ko'), '[2년 반] 만에', { duration: 'P2.5Y' }],
    [locale('tr'), 'gecede [altı saatten] az', { amount: '6', unit: 'hour' }],
    [locale('ja'), '橋は[十年]でできた', { duration: 'P10Y' }],
    [locale('en'), 'two thirds of a quarter of it'],
    [ENGLISH, '[2 days], [3 days]', { amount: '2' }, { amount: '3' }],
    [locale('fi'), '[minuutin ja 12 sekuntia] jäljessä', { duration: 'PT1M12S', amount: '72', unit: 'second' }],
    [locale('ru'), 'дорога займёт [час 20 минут]', { duration: 'PT1H20M' }],
    [locale('ru'), 'в прошлом году [20 дней] шёл дождь', { duration: 'P20D' }],
    [locale('pl'), 'skazano go na [rok i dwa miesiące]', { duration: 'P1Y2M', amount: '14', unit: 'month' }],
    [locale('hr'), 'prije [tri sata i 20 minuta]', { duration: 'PT3H20M' }],
    [locale('ja'), '営業時間[30分]', { duration: 'PT30M' }],
    [locale('et'), 'lüheneb [kahelt tunnilt] [75 minutile]', { duration: 'PT2H' }, { duration: 'PT75M' }],
    [GERMAN, 'Das sind [18 Monate].', { duration: 'P18M', amount: '18', unit: 'month' }],
    [CHINESE, '持续了[3个小时]', { duration: 'PT3H', amount: '3', unit: 'hour' }],
    [locale('sw'), 'Alikaa [miaka 5] jela', { duration: 'P5Y' }],
    [locale('ar'), 'استمر [شهرين] ثم [ساعتين]', { duration: 'P2M' }, { duration: 'PT2H', amount: '2', unit: 'hour' }],
    [locale('si'), '[පැය දෙකයි විනාඩි පහකින්] නිම කළේය', { duration: 'PT2H5M', amount: '125', unit: 'minute' }],
    [locale('te'), '[మూడేళ్లు] కాదు, [ఇరవై అయిదేళ్ల] క్రితం', { duration: 'P3Y' }, { duration: 'P25Y' }],
    [locale('he'), 'אחרי [שעתיים]', { duration: 'PT2H' }],
    [locale('ko'), '[사흘] 동안', { duration: 'P3D' }],
    [locale('az'), 'Layihə [beş il yarım] çəkdi', { duration: 'P5.5Y' }],
    [locale('vi'), 'xây trong [ba năm rưỡi]', { duration: 'P3.5Y' }],
    [locale('ga'), 'ar feadh [trí bliana go leith]', { duration: 'P3.5Y' }],
    [locale('hr'), 'trajalo je [tri i pol godine]', { duration: 'P3.5Y' }],
    [locale('th'), 'ใช้เวลา[สามปีครึ่ง]', { duration: 'P3.5Y' }],
    [locale('az'), '[yarım saat] gözlədi', { duration: 'PT0.5H' }],
    [ENGLISH, 'It fell by 5 m in 3 hotels.'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))(
    '%s: %s',
    (_tag, _marked, [language, marked, ...values]) => checkMarked(language, marked, values, { kinds: ['duration'] }),
  );
});

it.each([
  ['de', '[vor etwa zwei Wochen]', 'about'],
  ['fr', '[il y a environ deux semaines]', 'about'],
  ['pl', '[za około dwa tygodnie]', 'about'],
  ['el', '[σε περίπου δύο εβδομάδες]', 'about'],
  ['tr', '[iki yıldan fazla önce]', 'over'],
  ['ja', '[二週間以上前]', 'over'],
  ['en', 'almost [two weeks ago]', 'almost'],
  // Hours lead to no other day, and the hedge stands before what says from when on.
  ['ru', 'примерно через [два часа]', 'about'],
  ['cs', 'přibližně za [dvě hodiny]', 'about'],
] as const)('%s: a hedge beside the word that says from when on: %s', (tag, marked, hedge) =>
  checkMarked(locale(tag), marked, [{ hedge }], { kinds: ['duration'], published: '2024-05-15' }),
);

describe('parts of one unit of time', () => {
  const cases: readonly [string, string, ...string[]][] = [
    ['en', 'It took [half an hour], then [a quarter of an hour]', 'PT0.5H', 'PT0.25H'],
    ['en', '[3/4 of an hour] of [3/4 hours]', 'PT0.75H', 'PT0.75H'],
    ['fr', "[3/4 d'heure], [un dixième de seconde]", 'PT0.75H', 'PT0.1S'],
    ['it', '[un decimo di secondo], [tre decimi di secondo]', 'PT0.1S', 'PT0.3S'],
    ['es', '[una centésima de segundo]', 'PT0.01S'],
    ['en', 'in the first half of the year, half the day, a half'],
    ['de', 'nach [einer halben Stunde] und einer [Dreiviertelstunde]', 'PT0.5H', 'PT45M'],
    ['nl', '[een kwartier] later, na [een half jaar]', 'PT15M', 'P0.5Y'],
    ['sv', 'efter en [halvtimme], [en halv dag]', 'PT30M', 'P0.5D'],
    ['es', '[media hora] y [tres cuartos de hora] después', 'PT0.5H', 'PT0.75H'],
    ['es', 'en la segunda media hora, el primer cuarto de siglo'],
    ['pt', '[meia hora] depois', 'PT0.5H'],
    ['it', "dopo [mezz'ora], [un quarto d'ora]", 'PT30M', 'PT0.25H'],
    // An ordinal of a unit is no part of one.
    ['en', 'the third quarter, the fourth minute, [a quarter of an hour]', 'PT0.25H'],
    ['es', 'el cuarto minuto; tras [un cuarto de hora]', 'PT0.25H'],
    ['fr', "[un quart d'heure], [un demi-siècle]", 'PT0.25H', 'P50Y'],
    ['ca', '[mitja hora]', 'PT0.5H'],
    ['ru', 'через [полчаса], [четверть часа]', 'PT30M', 'PT0.25H'],
    ['uk', 'за [півгодини]', 'PT30M'],
    ['pl', '[pół godziny] później', 'PT0.5H'],
    ['cs', 'po [půl hodině], za [pět dní]', 'PT0.5H', 'P5D'],
    ['lt', 'po [pusvalandžio]', 'PT30M'],
    ['et', '[pool aastat]', 'P0.5Y'],
    ['fi', '[puoli tuntia] myöhemmin', 'PT0.5H'],
    ['hu', '[fél óra] múlva, [negyedóra]', 'PT0.5H', 'PT15M'],
    ['el', 'μετά από [μισή ώρα]', 'PT0.5H'],
    ['tr', '[yarım saat] sonra', 'PT0.5H'],
    ['ar', 'بعد [نصف ساعة]', 'PT0.5H'],
    ['he', 'אחרי [חצי שעה]', 'PT0.5H'],
    ['fa', '[نیم ساعت] بعد', 'PT0.5H'],
    ['hi', '[आधे घंटे] बाद', 'PT0.5H'],
    ['zh', '[半小时]后，[半个小时]，[一个半小时]', 'PT0.5H', 'PT0.5H', 'PT1.5H'],
    ['ja', '[半年]ぶりに', 'P0.5Y'],
    ['ko', '[반년] 만에', 'P0.5Y'],
    ['vi', '[nửa giờ] sau', 'PT0.5H'],
    ['id', '[setengah jam] kemudian', 'PT0.5H'],
    ['th', 'อีก[ครึ่งชั่วโมง]', 'PT0.5H'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...durations) =>
    checkMarked(
      locale(tag),
      marked,
      durations.map((duration) => ({ duration })),
      { kinds: ['duration'] },
    ),
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
