import { expect, test } from 'vitest';
import { article, findingsOf, told } from './annotated.js';

const tellings = (a: string, b: string, language = 'de'): string[] =>
  findingsOf([article('a', 'en', [a]), article('b', language, [b])])
    .filter(({ severity }) => severity !== 'neutral')
    .map(told);

test.each<[string, string, string]>([
  ['The province has {504} farms.', 'Die Provinz zählt {540} Höfe.', 'number-mismatch digits-swapped: 504 / 540'],
  [
    'It rained for {18 days|duration 18 day}.',
    'Il a plu {180 jours|duration 180 day}.',
    'duration-mismatch power-of-ten:1: 18 days / 180 jours',
  ],
  [
    '{3.26 million|number 3260000} watched.',
    'Присутствовало {3,26 миллиарда|number 3260000000}.',
    'number-mismatch long-short-scale: 3.26 million / 3,26 миллиарда',
  ],
  ['{38 %|percent 38} said yes.', '{38|number 38} stimmten zu.', 'percent-mismatch percent-lost: 38 % / 38'],
  ['{17} members left.', '{17 %|percent 17} des membres sont partis.', 'percent-mismatch percent-added: 17 / 17 %'],
  ['Turnout was {68 %|percent 68}.', 'نسبة المشاركة {86٪|percent 86}.', 'percent-mismatch digits-swapped: 68 % / 86٪'],
  [
    'It cost {$40|money 40 USD}.',
    'Es kostete {40 Euro|money 40 EUR}.',
    'currency-mismatch currency-changed: $40 / 40 Euro',
  ],
  [
    'It cost {$40|money 40 USD}.',
    'Kostnaden var {90 dollar|money 90 USD}.',
    'currency-mismatch digit-changed: $40 / 90 dollar',
  ],
  [
    'a run of {26 miles|measure 26 mile}',
    'een loop van {26 kilometer|measure 26 kilometer}',
    'unit-mismatch unit-not-converted: 26 miles / 26 kilometer',
  ],
  [
    'the vote of {6 November|date XXXX-11-06}',
    'голосування {11 червня|date XXXX-06-11}',
    'date-mismatch day-month-swapped: 6 November / 11 червня',
  ],
  ['met in {June|date XXXX-06}', '会于{9月|date XXXX-09}', 'date-mismatch month-changed: June / 9月'],
  ['on {29 March|date XXXX-03-29}', 'am {92|number 92} März', 'date-mismatch day-changed: 29 March / 92'],
  ['on {29 March|date XXXX-03-29}', 'am {29 %|percent 29}. März', 'percent-mismatch percent-added: 29 March / 29 %'],
  ['opened in {2017|date 2017}', 'отворен {2016|date 2016}', 'date-mismatch year-off: 2017 / 2016'],
  ['opened in {2017|date 2017}', 'avattiin {2071|number 2071}', 'date-mismatch year-off: 2017 / 2071'],
  ['doors open at {3 p.m.|time 15:00}', 'Einlass um {16 Uhr|time 16:00}', 'time-mismatch: 3 p.m. / 16 Uhr'],
  ['in the {34th|ordinal 34} minute', 'in der {43.|ordinal 43} Minute', 'ordinal-mismatch digits-swapped: 34th / 43.'],
  ['won {3-1|ratio 3:1}', 'siegte {4:1|ratio 4:1}', 'ratio-mismatch: 3-1 / 4:1'],
  [
    '{3 of 12|ratio 3:12 fraction} failed',
    '{12 of 3|ratio 12:3 fraction} failed',
    'ratio-mismatch values-swapped: 3 of 12 / 12 of 3',
  ],
  [
    'under decision {47/QD|identifier 47/QD}',
    'gemäß Entscheidung {74/QD|identifier 74/QD}',
    'identifier-mismatch: 47/QD / 74/QD',
  ],
  [
    '{more than 9|number 9 over}',
    '{weniger als 9|number 9 under}',
    'hedge-mismatch hedge-changed: more than 9 / weniger als 9',
  ],
  ['{Six|number 6} boats sank.', '{Fünf|number 5} Boote sanken.', 'number-mismatch digit-changed: Six / Fünf'],
  ['a fall to {-7|number -7} degrees', 'ein Rückgang auf {7|number 7} Grad', 'number-mismatch sign-lost: -7 / 7'],
  ['grew to {2.5|number 2.5} tonnes', 'wuchs auf {25|number 25} Tonnen', 'number-mismatch decimal-shift: 2.5 / 25'],
  ['in the {134th|ordinal 134} minute', 'in der Minute', 'fact-missing: 134th / ∅'],
  [
    'born on {19 June 1953|date 1953-06-19}',
    'geboren am {19. Juni|date XXXX-06-19}',
    'date-mismatch part-missing: 19 June 1953 / 19. Juni',
  ],
  ['won by {10-6|ratio 10:6}', 'gewann mit {6}', 'ratio-mismatch part-missing: 10-6 / 6'],
  [
    'raised {$2.2bn|money 2200000000 USD}',
    'nahm {2,2 %|percent 2.2} ein',
    'percent-mismatch percent-added: $2.2bn / 2,2 %',
  ],
  ['in the minute', '第{34|ordinal 34}分', 'fact-added: ∅ / 34'],
])('%s | %s', (a, b, expected) => {
  expect(tellings(a, b)).toEqual([expected]);
});

test.each<[string, string]>([
  ['{45 miles|measure 45 mile} ({72 km|measure 72 kilometer}) away', '{72 Kilometer|measure 72 kilometer} entfernt'],
  [
    'It cost {£125m|money 125000000 GBP} ({$160m|money 160000000 USD}).',
    'Kosten: {125 Mio. Pfund|money 125000000 GBP}',
  ],
  ['{504} farms; of the {504}, many are small.', '{504} Höfe, viele davon klein.'],
  ['nearly {1,200|number 1200 almost} came', '{1187} kamen'],
  ['{one|number 1} of the {first|ordinal 1} {two|number 2}', 'einer davon'],
  ['{3.26 million|number 3260000}', '{3,3 Millionen|number 3300000}'],
  ['on {January 16|date XXXX-01-16}', 'ngày {16} tháng {1}'],
  ['{38|number 38} and {48 %|percent 48}', '{38 %|percent 38} und {48 %|percent 48}'],
  ['{three quarters|number 0.75}', '{75 %|percent 75}'],
  ['{Six|number 6} boats', '{Une|number 1} nuit'],
  ['{six million|number 6000000} people', '{Six|number 6} autres {millions|number 1000000} de personnes'],
  ['at {7 p|money 7 BWP}', 'um {19:00|time 19:00}'],
  ['for {£125m|money 125000000 GBP}', 'за {$160 млн|money 160000000 USD}'],
  ['on {19 June 1953|date 1953-06-19}', 'в {1953|date 1953} году, {19 июня|date XXXX-06-19}'],
  ['won by {10-6|ratio 10:6}', 'gewann mit {10} zu {6}'],
  ['call {0800 555 111|identifier 0800555111}', 'gọi {0800} {555} {111}'],
  ['aged {33|number 33}', 'im Alter von {33 Jahren|duration 33 year}'],
  ['after {an hour|duration 1 hour}', 'nach kurzer Zeit'],
  ['{100 %|percent 100} sure', 'ganz sicher'],
  ['for {a decade|duration 1 decade}', 'durante {diez años|duration 10 year}'],
  ['from {5} to {9} km, not {7}', '不是{7}，而是{5}到{9}公里'],
  ['{thousands|number 1000} of people', 'viele Menschen'],
  ['at {3 p.m.|time 15:00}', 'um {15 Uhr|time 15:00}'],
  ['the {34th|ordinal 34} minute', 'minute {34}'],
])('says nothing of: %s | %s', (a, b) => {
  expect(tellings(a, b)).toEqual([]);
});

test.each<[string, string, string[]]>([
  // No word of that language is known, so that there may be one for it.
  ['the {34th|ordinal 34} minute', 'ul tapet moru', []],
  ['the {134th|ordinal 134} minute', 'ul tapet moru', ['fact-missing: 134th / ∅']],
  ['some people came', '{25} nar tavo', []],
  ['some people came', '{2518} nar tavo', ['fact-added: ∅ / 2518']],
  ['{20 million|number 20000000} people', '{20} miloro nar', []],
  ['{20 million|number 20000000} people', '{30} miloro nar', ['number-mismatch: 20 million / 30']],
  ['{20 million|number 20000000}, they say', '({20}) kel', ['number-mismatch long-short-scale: 20 million / 20']],
  ['{$3.1 billion|money 3100000000 USD} more', '{$3,1|money 3.1 USD} bilyaro kel', []],
  ['{38 %|percent 38} said yes', '{38} ekuro tavo', []],
  ['{38 %|percent 38} said yes', '{83} ekuro tavo', ['percent-mismatch digits-swapped: 38 % / 83']],
  ['it weighs {550 pounds|measure 550 pound}', 'kel {250} kiluro', []],
  ['at {2 p.m.|time 14:00}', 'molo kel', []],
  ['on {6 November|date XXXX-11-06}', 'nevru kel', []],
  ['in {2017|date 2017}', 'molo kel', ['fact-missing: 2017 / ∅']],
])('of a language of which no word is known: %s | %s', (a, b, expected) => {
  expect(tellings(a, b, 'und')).toEqual(expected);
});

test('facts pair by the smallest slip, wherever they stand', () => {
  expect(tellings('{120} farms and {77} mills', '{77} Mühlen und {210} Höfe')).toEqual([
    'number-mismatch digits-swapped: 120 / 210',
  ]);
  expect(tellings('{20} men, {20} women', '{20} Männer, {30} Frauen')).toEqual([
    'number-mismatch digit-changed: 20 / 30',
  ]);
});

test('a fact that moved to a neighbouring sentence, or is told elsewhere, is not missing', () => {
  const neighbours = [
    article('a', 'en', ['It has {504} farms.', 'It is large.']),
    article('b', 'de', ['Sie ist groß.', 'Sie hat {504} Höfe.']),
  ];
  expect(findingsOf(neighbours)).toEqual([]);
  const far = [
    article('a', 'en', ['In {2019} it rained.', 'x', 'x', 'x', 'x', 'In {2019}']),
    article('b', 'de', ['Im Jahr {2019}', 'x', 'x', 'x', 'x', 'Es regnete.']),
  ];
  expect(findingsOf(far)).toEqual([]);
});
