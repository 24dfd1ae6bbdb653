import type { FactKind } from '../../src/model/index.js';
import { checkStated } from './marked.js';

const KINDS: readonly FactKind[] = ['number', 'ordinal', 'percent', 'money', 'measure', 'duration', 'date'];

/**
 * What the languages of Europe say in words: language, text, and all that it states as `kind amount unit text` or
 * `date day text`. Texts are of Monday, 7 November 2016.
 */
const check = checkStated(
  ({ kind, value, text }) =>
    [kind, value.amount ?? value.date, value.currency ?? value.unit, text].filter(Boolean).join(' '),
  { published: '2016-11-07', kinds: KINDS },
);

check('scales behind digits in words', [
  ['en', 'two point five billion people', 'number 2500000000 two point five billion'],
  ['es', 'dos coma cinco mil millones', 'number 2500000000 dos coma cinco mil millones'],
  ['es', 'dos coma veinticinco millones', 'number 2250000 dos coma veinticinco millones'],
  ['de', 'drei Komma eins vier Millionen', 'number 3140000 drei Komma eins vier Millionen'],
  ['fi', 'kaksi pilkku viisi miljoonaa euroa', 'money 2500000 EUR kaksi pilkku viisi miljoonaa euroa'],
  ['ru', 'две целых пять десятых миллиона', 'number 2500000 две целых пять десятых миллиона'],
  ['id', 'dua koma lima juta', 'number 2500000 dua koma lima juta'],
  ['zh', '二点五亿', 'number 250000000 二点五亿'],
]);

check('halves', [
  ['en', 'a dozen and a half rolls', 'number 18 a dozen and a half'],
  ['pt', 'uma dúzia e meia', 'number 18 uma dúzia e meia'],
  ['pt', 'um milhão e meio de euros', 'money 1500000 EUR um milhão e meio de euros'],
  ['en', 'up by half a percent', 'percent 0.5 percent half a percent'],
  ['es', 'subió medio por ciento', 'percent 0.5 percent medio por ciento'],
  ['it', 'mezzo punto percentuale', 'percent 0.5 percentage-point mezzo punto percentuale'],
  ['ro', 'jumătate de procent', 'percent 0.5 percent jumătate de procent'],
  ['ro', 'jumătate de duzină', 'number 6 jumătate de duzină'],
  ['es', 'litro y medio de leche', 'measure 1.5 liter litro y medio'],
  ['ru', 'год с половиной', 'duration 1.5 year год с половиной'],
  ['en', 'the metre and half their yard', 'number 0.5 half'],
  ['en', 'three-and-a-half years old', 'measure 3.5 year-person three-and-a-half years old'],
  ['en', 'two and three-quarter million', 'number 2750000 two and three-quarter million'],
  ['en', 'half a dollar each', 'money 0.5 USD half a dollar'],
]);

check('denominators', [
  ['en', 'seven eighteenths', 'number 0.388888888888889 seven eighteenths'],
  ['en', 'five ten-thousandths', 'number 0.0005 five ten-thousandths'],
  ['de', 'drei Zehntausendstel', 'number 0.0003 drei Zehntausendstel'],
  ['cs', 'dvě sedminy', 'number 0.285714285714286 dvě sedminy'],
  ['fi', 'kolme kahdeskymmenesosaa', 'number 0.15 kolme kahdeskymmenesosaa'],
  ['hu', 'három tizenhatod', 'number 0.1875 három tizenhatod'],
  ['ro', 'trei sutimi', 'number 0.03 trei sutimi'],
  ['el', 'τρία δέκατα έκτα', 'number 0.1875 τρία δέκατα έκτα'],
]);

check('measures in two parts', [
  ['fr', 'un mètre quatre-vingts', 'measure 1.8 meter un mètre quatre-vingts'],
  ['fr', 'haut de 1m80', 'measure 1.8 meter 1m80'],
  ['it', 'alta un metro e ottanta', 'measure 1.8 meter un metro e ottanta'],
  ['es', 'seis pies y tres pulgadas', 'measure 6.25 foot seis pies y tres pulgadas'],
  ['en', 'between 2 metres and 80 centimetres', 'measure 2 meter 2 metres', 'measure 80 centimeter 80 centimetres'],
  ['de', '2 Meter und 30 Menschen', 'measure 2 meter 2 Meter', 'number 30 30'],
]);

check('degrees and marks', [
  ['en', 'ten degrees below zero', 'measure -10 generic ten degrees'],
  ['sv', '12 minusgrader', 'measure -12 generic 12 minusgrader'],
  ['en', 'on the 21st, at 14st 6lb', 'ordinal 21 21st', 'measure 14.428571428571 stone 14st 6lb'],
  ['it', 'il 1° aprile a 21°', 'date 2017-04-01 1° aprile', 'measure 21 generic 21°'],
]);

check('words that a language spells in more than one way', [
  ['cs', 'dvaadvacet lidí, milion sto tisíc', 'number 22 dvaadvacet', 'number 1100000 milion sto tisíc'],
  ['el', 'ενενήντα εννέα', 'number 99 ενενήντα εννέα'],
  ['ro', 'șaizeci de oameni, a treizeci și cincea', 'number 60 șaizeci', 'ordinal 35 treizeci și cincea'],
  ['uk', 'один із двадцяти', 'number 0.05 один із двадцяти'],
  ['hu', 'félmillió ember háromnegyede', 'number 500000 félmillió', 'number 0.75 háromnegyede'],
  ['en', 'the 1,000th game', 'ordinal 1000 1,000th'],
]);

check('units that are others', [
  ['es', 'a cinco años luz', 'measure 5 light-year cinco años luz'],
  ['en', 'at 273.15 K', 'measure 273.15 kelvin 273.15 K'],
  ['sv', 'vinsten var 40 mkr', 'money 40000000 SEK 40 mkr'],
]);

check('one of a unit ago', [
  ['ru', 'неделю назад', 'duration 1 week неделю назад'],
  ['cs', 'před rokem, před rokem 2015', 'duration 1 year před rokem', 'date 2015 2015'],
  ['pl', 'cały tydzień'],
  ['fi', 'viikko sitten', 'duration 1 week viikko sitten'],
]);

check('money by its name alone', [
  ['de', '300 Dirham', 'money 300 AED 300 Dirham'],
  ['sv', '300 schweizerfranc', 'money 300 CHF 300 schweizerfranc'],
  ['el', '300 ελβετικά φράγκα', 'money 300 CHF 300 ελβετικά φράγκα'],
  ['fr', 'On peut lire 12 pages', 'number 12 12'],
]);

check('dates', [
  ['en', 'Aug. 7, ’98', 'date 1998-08-07 Aug. 7, ’98'],
  ['sv', 'den 7 augusti -98', 'date 1998-08-07 7 augusti -98'],
  ['en', 'in May -98 metres', 'date 2016-05 May', 'measure -98 meter -98 metres'],
  ['en', 'July fourth, nineteen seventy-six', 'date 1976-07-04 July fourth, nineteen seventy-six'],
  ['fr', 'le 14 juillet mil neuf cent seize', 'date 1916-07-14 14 juillet mil neuf cent seize'],
  ['en', 'the last Sunday in October', 'date 2016-10-30 last Sunday in October'],
  ['es', 'el último domingo de octubre de 2018', 'date 2018-10-28 último domingo de octubre de 2018'],
  ['cs', 'poslední neděli v říjnu', 'date 2016-10-30 poslední neděli v říjnu'],
  ['fi', 'lokakuun viimeisenä sunnuntaina', 'date 2016-10-30 lokakuun viimeisenä sunnuntaina'],
  ['da', 'den 25/12 2015', 'date 2015-12-25 25/12 2015'],
  ['hu', 'augusztus huszadika', 'date 2016-08-20 augusztus huszadika'],
  ['pl', 'w ubiegłą środę', 'date 2016-11-02 ubiegłą środę'],
  ['en', 'the first Monday of 2018', 'date 2018-01-01 first Monday of 2018'],
  ['nl', 'volgende week op donderdag', 'date 2016-11-17 volgende week op donderdag'],
  ['en', 'last week the Monday Club met', 'date 2016-11-07 Monday'],
  ['es', 'el jueves que viene, antes de ayer', 'date 2016-11-17 el jueves que viene', 'date 2016-11-05 antes de ayer'],
  ['en', 'last Sunday', 'date 2016-11-06 last Sunday'],
]);
