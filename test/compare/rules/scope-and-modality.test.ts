import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/index.js';
import { article, findingsOf } from '../annotated.js';

type Text = readonly [tag: string, text: string];

const found = (rule: string, texts: readonly Text[]): Finding[] =>
  findingsOf(texts.map(([tag, text]) => article(tag, tag, [text]))).filter((finding) => finding.rule === rule);

test.each<[string | undefined, ...Text[]]>([
  ['de', ['de', 'Im gesamten Sektor'], ['en', 'In the sector'], ['fr', 'Dans le secteur']],
  ['en', ['de', 'Im Hafen'], ['en', 'In the whole port'], ['es', 'En el puerto']],
  ['ru', ['ru', 'Вся область'], ['en', 'The region'], ['it', 'La regione']],
  [undefined, ['de', 'Im gesamten Sektor'], ['en', 'In the sector']],
  [undefined, ['de', 'Im gesamten Sektor'], ['en', 'In the entire sector'], ['fr', 'Dans le secteur']],
  [undefined, ['de', 'Im gesamten Sektor'], ['en', 'In all the sector'], ['fr', 'Dans le secteur']],
  [undefined, ['de', 'Im Sektor'], ['en', 'In the sector'], ['fr', 'Dans le secteur']],
  [
    undefined,
    ['ko', '{1440만|number 14400000} 명 가운데 {890만|number 8900000} 명이 투표했다.'],
    ['en', '{8.9 million|number 8900000} of {14.4 million|number 14400000} voted.'],
    ['de', '{8,9 Millionen|number 8900000} von {14,4 Millionen|number 14400000} wählten.'],
  ],
  [
    'ko',
    ['ko', '{504|number 504} 곳, 그 가운데 {77|number 77} 곳'],
    ['en', '{504|number 504} farms, {77|number 77} mills.'],
    ['de', '{504|number 504} Höfe, {77|number 77} Mühlen.'],
  ],
])('scope: %s stands alone', (suspect, ...texts) => {
  const findings = found('scope-mismatch', texts);
  expect(findings.map((finding) => finding.suspect)).toEqual(suspect === undefined ? [] : [suspect]);
});

const REPORTED = '{3 January 2024|date 2024-01-03}';

test.each<[boolean, Text, Text]>([
  [true, ['en', 'In {2023|date 2023} sales will grow.'], ['de', `{2023|date 2023} wuchs der Absatz.`]],
  [true, ['fr', 'En {2023|date 2023}, les ventes augmenteront.'], ['de', '{2023|date 2023} wuchs der Absatz.']],
  [true, ['ru', 'В {2023|date 2023} году будет мост.'], ['en', 'In {2023|date 2023} a bridge was built.']],
  [false, ['en', 'In {2023|date 2023} sales will grow.'], ['fr', 'En {2023|date 2023}, les ventes augmenteront.']],
  [false, ['en', 'In {2025|date 2025} sales will grow.'], ['de', '{2025|date 2025} wächst der Absatz.']],
  [false, ['en', 'In {2023|date 2023} sales will grow.'], ['de', '{2023|date 2023} wird der Absatz wachsen.']],
  [false, ['en', 'In {2023|date 2023} it grew; it will last.'], ['fr', 'En {2023|date 2023} il a grandi.']],
])('modality: %s for %j and %j', (told, [aTag, a], [bTag, b]) => {
  const findings = findingsOf([article('a', aTag, [a, REPORTED]), article('b', bTag, [b, REPORTED])]);
  expect(findings.filter(({ rule }) => rule === 'modality-mismatch')).toHaveLength(told ? 1 : 0);
});
