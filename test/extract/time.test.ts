import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/locale/index.js';
import type { FactValue } from '../../src/model/index.js';
import { CHINESE, ENGLISH, FRENCH, GERMAN } from './fixtures.js';
import { checkMarked, factsIn } from './marked.js';

const check = (language: Locale, marked: string, values: readonly FactValue[]): void =>
  checkMarked(language, marked, values, { kinds: ['time'] });

describe('times', () => {
  const cases: readonly [Locale, string, ...string[]][] = [
    [ENGLISH, 'The doors open at [15:00].', '15:00'],
    [ENGLISH, 'The doors open at [3 p.m.], not [7.55AM].', '15:00', '07:55'],
    [ENGLISH, 'The doors open at [3:30 in the afternoon].', '15:30'],
    [ENGLISH, "Doors at [8 o'clock], [half past 8], [a quarter to 8].", '08:00', '08:30', '07:45'],
    [ENGLISH, 'From [noon] to [midnight], or [12 AM]', '12:00', '00:00', '00:00'],
    [ENGLISH, 'They left at [10 at night] and [2 at night].', '22:00', '02:00'],
    [ENGLISH, 'Lift-off at [09:30:15 UTC]', '09:30:15'],
    [GERMAN, 'Um [15.30 Uhr], um [3 Uhr nachmittags], um [halb 9]', '15:30', '15:00', '08:30'],
    [FRENCH, 'À [15h30], puis à [9 h 05], puis à [3 h de l’après-midi].', '15:30', '09:05', '15:00'],
    [CHINESE, '会议于[下午3时30分]开始，[8点半]结束', '15:30', '08:30'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))(
    '%s: %s',
    (_tag, _marked, [language, marked, ...times]) =>
      check(
        language,
        marked,
        times.map((time) => ({ time })),
      ),
  );

  it('keeps both halves of the day where the clock has twelve hours', () => {
    check(ENGLISH, 'It began at [2:30].', [{ time: '02:30', readings: [{ time: '02:30' }, { time: '14:30' }] }]);
    expect(factsIn(ENGLISH, 'It began at 02:30.', { kinds: ['time'] })[0]?.value).toEqual({ time: '02:30' });
    expect(factsIn(GERMAN, 'Es begann um 2:30.', { kinds: ['time'] })[0]?.value).toEqual({ time: '02:30' });
  });

  it('keeps the span of time that an hour mark may mean', () => {
    check(FRENCH, 'Vers [15 h]', [{ time: '15:00', readings: [{ time: '15:00' }, { amount: '15', unit: 'hour' }] }]);
  });

  it('reads zones', () => {
    check(ENGLISH, 'At [15:00 GMT], [3 PM CET] and [4:15 UTC+2] and [4:15 PM (EST]).', [
      { time: '15:00', zone: 'GMT' },
      { time: '15:00', zone: 'CET' },
      { time: '04:15', zone: '+02:00' },
      { time: '16:15', zone: 'EST' },
    ]);
  });
});

describe('no times', () => {
  const cases: readonly [Locale, string][] = [
    [ENGLISH, 'They won 3:2 and then 16:9 of 24:30 and 25:10.'],
    [ENGLISH, 'It cost 7.55 or 3 on average.'],
    [ENGLISH, 'Three hours, eight weeks'],
    [FRENCH, 'Les 15 hôtels'],
    [GERMAN, 'Er hat 3 Uhren.'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))('%s: %s', (_tag, _text, [language, text]) =>
    check(language, text, []),
  );
});
