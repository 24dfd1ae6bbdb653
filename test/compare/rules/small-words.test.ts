import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { article, findingsOf } from '../annotated.js';

/**
 * `small-words.txt` holds the English sentences below in one language after the other, under the word that each turns on,
 * and, behind `=`, good translations that turn their sentence otherwise: `= English | translation`.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  up: 'Prices rose in May.',
  down: 'Prices fell in May.',
  won: 'The team won the final.',
  lost: 'The team lost the final.',
  done: 'The bridge was opened in May.',
  not: 'The bridge was not opened in May.',
  must: 'Owners must pay the fee.',
  may: 'Owners may pay the fee.',
};

const RULE_OF: readonly (readonly [rule: string, one: string, other: string])[] = [
  ['direction-mismatch', 'up', 'down'],
  ['direction-mismatch', 'won', 'lost'],
  ['negation-mismatch', 'done', 'not'],
  ['modality-mismatch', 'must', 'may'],
];

const RULES = new Set(['direction-mismatch', 'negation-mismatch', 'modality-mismatch', 'scope-mismatch']);

const table = readFileSync(new URL('small-words.txt', import.meta.url), 'utf8');
const languages = table
  .trim()
  .split(/\n\n+/)
  .map((block) => {
    const [tag = '', ...lines] = block.split('\n');
    const entries = lines.map((line) => /^(\S+) (.*)$/.exec(line)?.slice(1) as [word: string, text: string]);
    return {
      tag,
      sentences: new Map(entries.filter(([word]) => word !== '=')),
      translations: entries.flatMap(([word, text]) => (word === '=' ? [text.split(' | ') as [string, string]] : [])),
    };
  });

const rulesOf = (tag: string, english: string, text: string): string[] =>
  findingsOf([article('a', 'en', [english]), article('b', tag, [text])])
    .map(({ rule }) => rule)
    .filter((rule) => RULES.has(rule));

describe.each(languages.map((one) => [one.tag, one] as const))('%s', (tag, { sentences, translations }) => {
  const pairs = RULE_OF.flatMap(([rule, one, other]) =>
    sentences.has(one) || sentences.has(other)
      ? ([
          [rule, one, other],
          [rule, other, one],
        ] as const)
      : [],
  ).filter(([, , other]) => sentences.has(other));

  test.each(pairs)('%s: en %s against %s', (rule, english, other) => {
    expect(rulesOf(tag, ENGLISH[english] ?? '', sentences.get(other) ?? '')).toEqual([rule]);
  });

  test.each([...sentences])('silent: %s: %s', (word, text) => {
    expect(rulesOf(tag, ENGLISH[word] ?? '', text)).toEqual([]);
  });

  test.each(translations)('silent: %s / %s', (english, text) => {
    expect(rulesOf(tag, english, text)).toEqual([]);
  });

  test('at least three slips and three hard translations', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    expect(translations.length).toBeGreaterThanOrEqual(3);
  });
});

/** Texts of languages without words of the class stand beside the two that tell. */
test.each([
  ['direction-mismatch', 'Harga naik pada bulan Mei.', 'Prețurile au scăzut în mai.'],
  ['negation-mismatch', 'Jembatan dibuka pada bulan Mei.', 'Podul nu a fost deschis în mai.'],
])('%s is told beside a text that cannot tell', (rule, indonesian, romanian) => {
  const findings = findingsOf([
    article('a', 'id', [indonesian]),
    article('b', 'ro', [romanian]),
    article('c', 'und', ['Xyz abc.']),
  ]);
  expect(findings.map((finding) => [finding.rule, finding.suspect])).toEqual([[rule, null]]);
});
