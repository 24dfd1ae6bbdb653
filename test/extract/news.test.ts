import { describe, expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { Fact } from '../../src/model/index.js';
import { factsOf } from './fixture.js';

/** Language, a sentence as news have them, and its facts but names and ranges: kind, value, base, hedge, and the text in brackets. */
const NEWS: readonly (readonly [tag: string, text: string, ...facts: readonly string[]])[] = [
  // Kilometres and frames a second: the word of an ordinal is the unit.
  ['en', 'The probe flies at 17.5 km per second.', 'measure 17.5 kilometer a second [17.5 km]'],
  ['en', 'It draws 30 frames per second.', 'number 30 a second [30]'],
  ['en', 'He begins a second four-year term.', 'ordinal 2 [second]', 'duration 4 year [four-year]'],
  ['es', 'La sonda vuela a 17,5 km por segundo.', 'measure 17.5 kilometer a second [17,5 km]'],
  ['es', 'Creció un 5 % por segundo año consecutivo.', 'percent 5 percent [5 %]', 'ordinal 2 [segundo]'],
  ['ar', 'تسير المركبة بسرعة 17.5 كيلومتر في الثانية.', 'measure 17.5 kilometer a second [17.5 كيلومتر]'],
  ['zh', '它以每秒17.5公里飞行。', 'measure 17.5 kilometer a second [17.5公里]'],
  ['it', 'La sonda viaggia a 17,5 km al secondo.', 'measure 17.5 kilometer a second [17,5 km]'],
  // Times as a stopwatch shows them.
  ['ja', '9秒81で走り、0秒03及ばなかった。', 'duration 9.81 second [9秒81]', 'duration 0.03 second [0秒03]'],
  ['ja', '2分12秒34で優勝した。', 'duration 132.34 second [2分12秒34]'],
  ['ja', '所要時間は1時間半。', 'duration 1.5 hour [1時間半]'],
  [
    'fr',
    `Il a couru en 9 s 81 et nagé en 1'45"32.`,
    'duration 9.81 second [9 s 81]',
    `duration 105.32 second [1'45"32]`,
  ],
  ['pt', 'Ele correu em 9s81.', 'duration 9.81 second [9s81]'],
  ['it', 'Ha corso in 9"81.', 'duration 9.81 second [9"81]'],
  [
    'en',
    'She won in 1:45.32, by 0.02 s over the champion.',
    'duration 105.32 second [1:45.32]',
    'duration 0.02 second [0.02 s]',
  ],
  ['de', 'Sie siegte in 1:45,32 vor 1:46,02.', 'duration 105.32 second [1:45,32]', 'duration 106.02 second [1:46,02]'],
  ['cs', 'Kurz byl 25,4 s mírným poklesem.', 'number 25.4 [25,4]'],
  // Twenty-four hours are a span of time.
  [
    'fr',
    'En 24 heures, trois vols de 14 heures.',
    'duration 24 hour [24 heures]',
    'number 3 [trois]',
    'time 14:00 [14 heures]',
  ],
  // Hundredths are no ordinals.
  ['fr', 'À trois centièmes du record.', 'number 0.03 [trois centièmes]'],
  ['es', 'A tres centésimas del récord.', 'number 0.03 [tres centésimas]'],
  ['ru', 'Она уступила три сотых секунды.', 'duration 0.03 second [три сотых секунды]'],
  ['pl', 'Zabrakło trzech setnych.', 'number 0.03 [trzech setnych]'],
  // Sets and scores.
  [
    'en',
    'She won 6-4, 3-6, 7-5, and they won 3 to 1.',
    'ratio 6:4 [6-4]',
    'ratio 3:6 [3-6]',
    'ratio 7:5 [7-5]',
    'ratio 3:1 [3 to 1]',
  ],
  ['en', 'He lost 3-6, 4-6.', 'ratio 3:6 [3-6]', 'ratio 4:6 [4-6]'],
  ['en', 'Pages 3-6, 10-15 are missing.', 'number 3 [3]', 'number 6 [6]', 'number 10 [10]', 'number 15 [15]'],
  ['en', 'The dose fell from 3 to 1.', 'number 3 [3]', 'number 1 [1]'],
  ['pt', 'Parciais de 6/4, 3/6 e 7/6.', 'ratio 6:4 [6/4]', 'ratio 3:6 [3/6]', 'ratio 7:6 [7/6]'],
  ['pt', 'Ganhou por 3 a 1.', 'ratio 3:1 [3 a 1]'],
  ['pt', 'Nos dias 6/4 e 12/5.', 'number 1.5 [6/4]', 'number 2.4 [12/5]'],
  ['hi', 'मैच 3-1 से जीता।', 'ratio 3:1 [3-1]'],
  ['ja', '3対1で勝った。', 'ratio 3:1 [3対1]'],
  ['zh', '以3比1获胜。', 'ratio 3:1 [3比1]'],
  ['ko', '3대 1로 이겼다.', 'ratio 3:1 [3대 1]'],
  ['nl', 'In de nacht van 3 op 4 maart.', 'date XXXX-03-03 [nacht van 3]', 'date XXXX-03-04 [4 maart]'],
  // Shares told by an ordinal.
  [
    'en',
    'Every third woman and every 10th house.',
    'number 0.333333333333333 [Every third]',
    'number 0.1 [every 10th]',
  ],
  ['en', 'Every second counts, and every fourth year.', 'ordinal 4 [fourth]'],
  [
    'de',
    'Jeder Fünfte und jede dritte Frau, jeden zweiten Tag.',
    'number 0.2 [Jeder Fünfte]',
    'number 0.333333333333333 [jede dritte]',
    'ordinal 2 [zweiten]',
  ],
  [
    'sv',
    'Var tredje kvinna, var 10:e bil, var tjugonde minut.',
    'number 0.333333333333333 [Var tredje]',
    'number 0.1 [var 10:e]',
    'ordinal 20 [tjugonde]',
  ],
  ['ru', 'Каждый пятый ребёнок и каждый 5-й житель.', 'number 0.2 [Каждый пятый]', 'number 0.2 [каждый 5-й]'],
  ['pl', 'Co trzeci Polak i co piąty rok.', 'number 0.333333333333333 [Co trzeci]', 'ordinal 5 [piąty]'],
  [
    'tr',
    'Her üç kadından biri, on kişiden biri, üç yıldan beri.',
    'number 0.333333333333333 [üç kadından biri]',
    'number 0.1 [on kişiden biri]',
    'duration 3 year [üç yıldan]',
  ],
  ['ko', '10명 중 1명, 99석 중 41석.', 'number 0.1 [10명 중 1]', 'number 99 [99]', 'number 41 [41]'],
  [
    'nl',
    'Vier van de vijf hebben 41 van de 99 zetels.',
    'number 0.8 [Vier van de vijf]',
    'number 41 [41]',
    'number 99 [99]',
  ],
  // Lists whose unit stands once.
  [
    'en',
    'Two women, aged 19 and 22, were held.',
    'number 2 [Two]',
    'measure 19 year-person [19]',
    'measure 22 year-person [22]',
  ],
  [
    'en',
    'The victims, aged 19, 23 and 31, were students.',
    'measure 19 year-person [19]',
    'measure 23 year-person [23]',
    'measure 31 year-person [31]',
  ],
  [
    'en',
    'They were 16, 17 and 21 years old.',
    'measure 16 year-person [16]',
    'measure 17 year-person [17]',
    'measure 21 year-person [21 years old]',
  ],
  [
    'en',
    'Patients aged 50 to 75 over a period of six years.',
    'measure 50 year-person [50]',
    'measure 75 year-person [75]',
    'duration 6 year [six years]',
  ],
  ['en', 'A woman aged 40 and 2 children died.', 'measure 40 year-person [40]', 'number 2 [2]'],
  [
    'fr',
    'Deux femmes de 19 et 22 ans, une hausse de 2 et 3 %.',
    'number 2 [Deux]',
    'duration 19 year [19]',
    'duration 22 year [22 ans]',
    'percent 2 percent [2]',
    'percent 3 percent [3 %]',
  ],
  [
    'de',
    'Zwei 19 und 22 Jahre alte Frauen, Patienten im Alter von 50 bis 75 Jahren.',
    'number 2 [Zwei]',
    'measure 19 year-person [19]',
    'measure 22 year-person [22 Jahre alte]',
    'measure 50 year-person [50]',
    'measure 75 year-person [75 Jahren]',
  ],
  [
    'tr',
    '19 ve 22 yaşlarındaki iki kadın.',
    'measure 19 year-person [19]',
    'measure 22 year-person [22 yaşlarındaki]',
    'number 2 [iki]',
  ],
  // Frost told on both sides of the degrees.
  ['hi', 'तापमान शून्य से 12 डिग्री नीचे गया।', 'measure -12 generic [शून्य से 12 डिग्री]'],
  ['hi', 'तापमान शून्य से 12 डिग्री तक।', 'measure 12 generic at-most [12 डिग्री]'],
  ['tr', 'Sıcaklık sıfırın 12 derece altına düştü.', 'measure -12 generic [sıfırın 12 derece]'],
  ['gu', 'તાપમાન શૂન્યથી 12 ડિગ્રી નીચે.', 'measure -12 generic [શૂન્યથી 12 ડિગ્રી]'],
  ['en', 'Highs of 12C and lows of -5C.', 'measure 12 celsius [12C]', 'measure -5 celsius [-5C]'],
  // Hours and halves in Arabic.
  ['ar', 'وصل القطار نحو الرابعة والنصف.', 'time 04:30 [الرابعة والنصف]'],
  ['ar', 'غادر في الخامسة وخمس وأربعين دقيقة.', 'time 05:45 [الخامسة وخمس وأربعين دقيقة]'],
  ['ar', 'المرحلة الثالثة وعشر سنوات.', 'ordinal 3 [الثالثة]', 'duration 10 year [وعشر سنوات]'],
  ['ar', 'استغرقت الرحلة ساعة ونصف الساعة.', 'duration 1.5 hour [ساعة ونصف الساعة]'],
  ['ar', 'استمرت ثلاث ساعات ونصف الساعة.', 'duration 3.5 hour [ثلاث ساعات ونصف الساعة]'],
  ['ar', 'سجل هدفين في الدقيقتين 23 و67.', 'number 23 [23]', 'number 67 [67]'],
  // Points of a percentage.
  [
    'en',
    'The rate fell by 0.5 points to 4.2 %.',
    'percent 0.5 percentage-point [0.5 points]',
    'percent 4.2 percent [4.2 %]',
  ],
  ['en', 'The index rose 1.2 percent, or 412 points.', 'percent 1.2 percent [1.2 percent]', 'number 412 [412]'],
  [
    'en',
    'It cut the rate by a quarter point to 3.75 %.',
    'percent 0.25 percentage-point [a quarter point]',
    'percent 3.75 percent [3.75 %]',
  ],
  ['es', 'Bajó 0,5 puntos hasta el 4,2 %.', 'percent 0.5 percentage-point [0,5 puntos]', 'percent 4.2 percent [4,2 %]'],
  [
    'es',
    'La deuda es del 107,7 %, tres puntos y medio menos.',
    'percent 107.7 percent [107,7 %]',
    'percent 3.5 percentage-point [tres puntos y medio]',
  ],
  [
    'ja',
    '0.25ポイント引き上げ、0.5%とした。',
    'percent 0.25 percentage-point [0.25ポイント]',
    'percent 0.5 percent [0.5%]',
  ],
  ['ja', '株価は412ポイント下落した。', 'number 412 [412]'],
  ['ko', '지수는 41.2포인트(1.2%) 올랐다.', 'number 41.2 [41.2]', 'percent 1.2 percent [1.2%]'],
  // Names made of a number.
  ['en', 'Flight AF 1234 left, and flight 370 did not.', 'identifier AF1234 [AF 1234]', 'identifier 370 [370]'],
  ['en', 'They took Route 66 to the M 25.', 'identifier 66 [66]', 'identifier M25 [M 25]'],
  ['en', 'Flight 20 minutes late, and Serie A 20 teams.', 'duration 20 minute [20 minutes]', 'number 20 [20]'],
  [
    'de',
    'Auf der A 7 und im Flug LH 405 saßen 243 Menschen.',
    'identifier A7 [A 7]',
    'identifier LH405 [LH 405]',
    'number 243 [243]',
  ],
  ['fr', "L'A 7 a été fermée.", 'identifier A7 [A 7]'],
  ['tr', 'TK 1234 sefer sayılı uçak indi.', 'identifier TK1234 [TK 1234]'],
  ['zh', '国航1234次航班和107国道。', 'identifier 1234 [1234]', 'identifier 107 [107]'],
  ['ar', 'هبطت الرحلة رقم 1234 وعلى متنها 243 شخصا.', 'identifier 1234 [1234]', 'number 243 [243]'],
  // What is told a day.
  ['ja', '1日8時間働く。', 'duration 8 hour a day [8時間]'],
  ['ja', '1日2000円。', 'money 2000 JPY a day [2000円]'],
  ['ja', '2日8時間かかった。', 'duration 56 hour [2日8時間]'],
  ['ja', '週40時間働く。', 'duration 40 hour a week [40時間]'],
  ['zh', '1天8小时。', 'duration 8 hour a day [8小时]'],
  // Days in figures.
  ['es', 'Nació el 21 del 3 y ganó el 2 de 3 sets.', 'date XXXX-03-21 [21 del 3]', 'number 2 [2]', 'number 3 [3]'],
  ['pt', 'O crime ocorreu na terça-feira (5).', 'date XXXX-XX-05 [terça-feira (5]'],
  ['en', 'There are 12 out of 10.', 'number 12 [12]', 'number 10 [10]'],
  ['es', 'Se registró a las 4.12 hora local.', 'time 04:12 [4.12 hora local]'],
  // Words that compare with what precedes, or bound it, hedge nothing.
  ['nl', 'Het is 4 procent minder dan een jaar eerder.', 'percent 4 percent [4 procent]', 'duration 1 year [een jaar]'],
  ['tr', 'Şirket 2026 sonuna kadar 1.500 kişiyi çıkaracak.', 'date 2026 [2026 sonuna]', 'number 1500 [1.500]'],
  ['hi', '2026 के अंत तक 1,500 कर्मचारियों को।', 'date 2026 [2026 के अंत]', 'number 1500 [1,500]'],
  ['es', 'Subió un 3 % hasta el 5 %.', 'percent 3 percent [3 %]', 'percent 5 percent [5 %]'],
  // Dozens and millions of a unit.
  [
    'fr',
    "Une dizaine d'années et une dizaine de kilomètres.",
    "duration 10 year [Une dizaine d'années]",
    'measure 10 kilometer [une dizaine de kilomètres]',
  ],
  ['es', 'Hace 2 millones de años.', 'duration 2000000 year [2 millones de años]'],
  ['it', 'Una decina di anni.', 'duration 10 year [Una decina di anni]'],
  // The half of some year is no span of time.
  ['de', 'Im ersten Halbjahr kamen drei.', 'number 3 [drei]'],
  ['zh', '上半年共售出210万辆。', 'number 2100000 [210万]'],
  ['tr', 'Çalışanların yarısı haftada 45 saat çalışıyor.', 'number 0.5 [yarısı]', 'duration 45 hour a week [45 saat]'],
  // Months in small letters with an ending.
  ['tr', 'Fiyatlar eylülde arttı, karar mayıs sonunda.', 'date XXXX-09 [eylülde]', 'date XXXX-05 [mayıs sonunda]'],
  ['tr', 'Bir martı uçtu.'],
  ['fi', 'Siitä syystä hän lähti.'],
  // "Before" is no first.
  [
    'it',
    'Rispetto a un anno prima, prima della partita, la prima volta.',
    'duration 1 year [un anno]',
    'ordinal 1 [prima]',
  ],
  // Points of a game, and metres at the end of a sentence.
  ['zh', '球队得到38分,领先5分。', 'number 38 [38]', 'number 5 [5]'],
  ['zh', '用时3分12秒。', 'duration 192 second [3分12秒]'],
  ['fr', 'Il neige au-dessus de 800 m.', 'measure 800 meter over [800 m]'],
  ['fr', 'Ils ont battu Lyon 2 à 0 devant 45 000 spectateurs.', 'ratio 2:0 [2 à 0]', 'number 45000 [45 000]'],
  ['bg', 'Уест, на 41 г., пее.', 'duration 41 year [41 г.]'],
  ['en', 'She won by six and a half lengths.', 'number 6.5 [six and a half]'],
  // Hours that only a preposition leads to, or a dash joins.
  ['it', 'Il processo inizierà lunedì alle 9, la sentenza venerdì.', 'time 09:00 [9]'],
  ['it', 'È passato dalle 3 alle 5 persone.', 'number 3 [3]', 'number 5 [5]'],
  ['tr', 'Müze 10.00-18.00 arasında açık.', 'time 10:00 [10.00]', 'time 18:00 [18.00]'],
  ['es', 'Cuesta 12.30-14.00 euros.', 'money 12.3 EUR [12.30]', 'money 14 EUR [14.00 euros]'],
  ['de', 'Seiten 10.05-10.30.', 'number 10.05 [10.05]', 'number 10.3 [10.30]'],
  // What is told a day or a week.
  ['ar', 'ثلاث مرات في اليوم.', 'number 3 a day [ثلاث]'],
  ['ko', '일주일에 두 번, 한 달에 5만 원.', 'number 2 a week [두]', 'money 50000 KRW a month [5만 원]'],
  ['ja', '1週間に2回通う。', 'number 2 a week [2]'],
  ['ja', '2021年に3回通う。', 'date 2021 [2021年]', 'number 3 [3]'],
  ['tr', '20 yıla kadar hapis, yüz kadar kişi.', 'duration 20 year at-most [20 yıla]', 'number 100 about [yüz]'],
  // Codes of roads beside small words.
  ['es', 'La A-7 estuvo cortada.', 'identifier A-7 [A-7]'],
  ['sv', 'E4:an var avstängd.', 'identifier E4 [E4]'],
];

function told({ kind, text, value }: Fact): string {
  const { amount, unit, currency, per, hedge } = value;
  const quantity = amount === undefined ? undefined : [amount, unit, currency].filter(Boolean).join(' ');
  const says = value.parts?.join(':') ?? value.identifier ?? value.time ?? quantity ?? value.date;
  return [kind, says, per && `a ${per}`, hedge, `[${text}]`].filter(Boolean).join(' ');
}

describe('the facts of news', () => {
  for (const [tag, text, ...facts] of NEWS) {
    test(`${tag}: ${text}`, () => {
      const found = factsOf(text, locale(tag)).filter(({ kind }) => kind !== 'name' && kind !== 'range');
      expect(found.map(told)).toEqual(facts);
    });
  }
});
