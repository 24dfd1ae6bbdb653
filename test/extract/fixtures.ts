import type { LocaleData } from '../../src/locale/data.js';
import type { LexiconClass, Locale } from '../../src/locale/index.js';
import { compileLexicon } from '../../src/locale/lexicon.js';
import { dateShapes, numberSymbols } from '../../src/locale/locale.js';
import { pack } from '../../src/locale/packed.js';

/** A small locale made by hand, so that a grammar can be tested apart from the data of real languages. */
export function handMade(
  tag: string,
  date: NonNullable<LocaleData['date']>,
  lexicon: { readonly [C in LexiconClass]?: { readonly [value: string]: readonly string[] } },
): Locale {
  const clitics = { before: [], after: [] };
  return {
    tag,
    number: numberSymbols({ minus: ['-'] }),
    date: dateShapes({ order: 'dmy', separators: ['/', '-', '.'], ...date }),
    lexicon: compileLexicon([pack({ lexicon })], clitics),
    clitics,
    abbreviations: new Set(),
  };
}

export const ENGLISH = handMade(
  'en',
  { order: 'mdy', hours: 12, patterns: ['EEEE, MMMM d, y', 'M/d/yy'] },
  {
    month: { '1': ['January', 'Jan.', 'Jan'], '3': ['March'], '5': ['May'], '12': ['December', 'Dec.', 'Dec'] },
    weekday: { '2': ['Tuesday', 'Tue'], '5': ['Friday', 'Fri'] },
    'ordinal-after': { '': ['st', 'nd', 'rd', 'th'] },
    joiner: { of: ['of', 'in'], range: ['to'], and: ['and'], 'range-open': ['from', 'between'] },
    part: { start: ['early'], end: ['end'] },
    bound: { since: ['since'], by: ['by'] },
    'date-mark': { decade: ['s'], century: ['century'], quarter: ['quarter'] },
    quarter: { '1': ['Q1', 'first quarter'] },
    ordinal: { '5': ['fifth'], '19': ['nineteenth'] },
    era: { 'gregorian:bc': ['BC'], 'gregorian:ad': ['AD'] },
    dayperiod: {
      am: ['AM', 'a.m.'],
      pm: ['PM', 'p.m.'],
      noon: ['noon'],
      midnight: ['midnight'],
      afternoon1: ['in the afternoon', 'afternoon'],
      night1: ['at night'],
    },
    'time-mark': { hour: ["o'clock"] },
    half: { '30': ['half past'], '-15': ['a quarter to'] },
    number: { '3': ['three'], '8': ['eight'] },
    relative: {
      'day:-1': ['yesterday'],
      'day:1': ['tomorrow'],
      'year:-1': ['last year'],
      'month:1': ['next month'],
      'fri:1': ['next Friday'],
    },
    ago: { 'after:-': ['ago'], 'before:+': ['in'] },
    unit: {
      year: ['year', 'years'],
      month: ['month', 'months'],
      week: ['week', 'weeks'],
      day: ['day', 'days'],
      hour: ['hour', 'hours', 'h'],
      minute: ['minute', 'minutes'],
      'meter minute': ['m'],
    },
  },
);

export const GERMAN = handMade(
  'de',
  { separators: ['.', '-', '/'], patterns: ['EEEE, d. MMMM y', 'dd.MM.yy'] },
  {
    month: { '1': ['Januar', 'Jan.'], '5': ['Mai'] },
    weekday: { '2': ['Dienstag', 'Di'] },
    'ordinal-after': { '': ['.'] },
    joiner: { range: ['bis'], and: ['und'] },
    part: { end: ['Ende'] },
    'date-mark': { decade: ['er'], century: ['Jahrhundert'] },
    'time-mark': { hour: ['Uhr'] },
    half: { '-30': ['halb'] },
    number: { '9': ['neun'] },
    dayperiod: { afternoon1: ['nachmittags'] },
    unit: { month: ['Monat', 'Monate'] },
  },
);

export const CHINESE = handMade(
  'zh',
  { order: 'ymd', patterns: ['y年M月d日EEEE'] },
  {
    month: { '1': ['1月', '一月'], '12': ['12月', '十二月'] },
    weekday: { '2': ['星期二'] },
    relative: { 'year:-1': ['去年'], 'tue:-1': ['上周二'] },
    'time-mark': { hour: ['时', '点'], minute: ['分'] },
    half: { '30': ['半'] },
    dayperiod: { am: ['上午'], pm: ['下午'] },
    unit: { hour: ['小时', '个小时'] },
    'date-mark': { year: ['年'], month: ['月'], day: ['日', '号'], decade: ['年代'], century: ['世纪'] },
    joiner: { range: ['至'] },
    part: { end: ['末'] },
    bound: { until: ['之前'] },
    ago: { 'after:-': ['前'], 'after:+': ['后'] },
    era: { 'japanese:reiwa': ['令和'] },
  },
);

export const VIETNAMESE = handMade(
  'vi',
  { patterns: ['EEEE, d MMMM, y', "MMMM 'năm' y"] },
  {
    month: { '1': ['tháng 1', 'tháng Một'], '12': ['tháng 12'] },
    'date-mark': { year: ['năm'], month: ['tháng'], day: ['ngày', 'mùng'] },
    unit: { day: ['ngày'] },
  },
);

export const THAI = handMade(
  'th',
  { calendar: 'buddhist', patterns: ['d MMMM G y'] },
  { month: { '1': ['มกราคม'] }, era: { 'buddhist:be': ['พ.ศ.'] } },
);

export const FRENCH = handMade(
  'fr',
  {},
  { 'time-mark': { hour: ['h'] }, unit: { hour: ['h', 'heures'] }, dayperiod: { afternoon1: ['de l’après-midi'] } },
);
