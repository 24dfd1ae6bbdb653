import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/index.js';
import { article, findingsOf, told } from '../annotated.js';

type Text = readonly [tag: string, text: string];

const tellings = (a: Text, b: Text): string[] =>
  findingsOf([a, b].map(([tag, text], index) => article(`${index}`, tag, [text])))
    .filter(({ rule }) => rule === 'arithmetic')
    .map(told);

test.each<[string[], Text, Text]>([
  [
    ['arithmetic: 520 / 85.1% / 520 / 85,1 %'],
    ['en', 'Of {895} mills, {520} ({85.1%|percent 85.1}) run.'],
    ['de', 'Von {895} Mühlen laufen {520} ({85,1 %|percent 85.1}).'],
  ],
  [
    ['arithmetic: 520 / 85.1%'],
    ['en', 'Of {895} mills, {520} ({85.1%|percent 85.1}) run.'],
    ['de', 'Von {895} Mühlen laufen {520} ({58,1 %|percent 58.1}).'],
  ],
  [
    [],
    ['en', 'Of {895} mills, {520} ({58.1%|percent 58.1}) run.'],
    ['de', 'Von {895} Mühlen laufen {520} ({58,1 %|percent 58.1}).'],
  ],
  [
    [],
    ['en', 'Of {895} mills, {375} stand; the rest ({58.1%|percent 58.1}) run.'],
    ['fr', 'Sur {895} moulins, {375} chôment ; le reste ({58,1 %|percent 58.1}) tourne.'],
  ],
  [
    [],
    ['en', 'The {895} mills paid {520} guilders, {12.5%|percent 12.5} more.'],
    ['it', 'Gli {895} mulini pagarono {520} fiorini, il {12,5%|percent 12.5} in più.'],
  ],
  [
    [],
    ['en', '{895} mills of {1,432|number 1432} run, {62.5%|percent 62.5}; {520} did.'],
    ['es', 'Funcionan {895} molinos de {1.432|number 1432}, el {62,5%|percent 62.5}; eran {520}.'],
  ],
])('shares: %j', (expected, a, b) => {
  expect(tellings(a, b)).toEqual(expected);
});

/** An article whose dates have the weekday given, 1 for Monday. */
function withWeekday(weekday: number | undefined, made: Article): Article {
  const facts = made.facts.map((fact) => ({
    ...fact,
    value: { ...fact.value, ...(weekday !== undefined && { weekday }) },
  }));
  return { ...made, facts };
}

test.each<[string, number | undefined, number | undefined, string[]]>([
  ['both are wrong', 2, 2, ['arithmetic: 16 January 2023 / 16 janvier 2023']],
  ['one is wrong, the other names no weekday', 2, undefined, ['arithmetic: 16 January 2023 / 16 janvier 2023']],
  ['both are right', 1, 1, []],
  ['no weekday', undefined, undefined, []],
])('weekdays: %s', (_, first, second, expected) => {
  const findings = findingsOf([
    withWeekday(first, article('a', 'en', ['On {16 January 2023|date 2023-01-16} it rained.'])),
    withWeekday(second, article('b', 'fr', ['Le {16 janvier 2023|date 2023-01-16}, il a plu.'])),
  ]);
  expect(findings.filter(({ rule }) => rule === 'arithmetic').map(told)).toEqual(expected);
});
