import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/index.js';
import { article, findingsOf, told } from '../annotated.js';

/** An article whose facts are names, with these codes in order. */
function named(id: string, language: string, text: string, codes: readonly (string | undefined)[]): Article {
  const made = article(id, language, [text]);
  const facts = made.facts.map((fact, index) => {
    const code = codes[index];
    return { ...fact, value: { name: fact.text, key: fact.text, ...(code !== undefined && { code }) } };
  });
  return { ...made, facts };
}

type Text = readonly [language: string, text: string, ...codes: (string | undefined)[]];

test.each<[string[], Text, Text]>([
  [
    ['name-mismatch: China / Bangladesch'],
    ['en', 'Rice from {China|name}', 'CN'],
    ['de', 'Reis aus {Bangladesch|name}', 'BD'],
  ],
  [['name-mismatch: Chine / 印度'], ['fr', 'le riz de {Chine|name}', 'CN'], ['zh', '{印度|name}的大米', 'IN']],
  [
    ['name-mismatch: Spain / Китая'],
    ['en', '{Spain|name} and {Norway|name}', 'ES', 'NO'],
    ['ru', '{Норвегии|name} и {Китая|name}', 'NO', 'CN'],
  ],
  [[], ['en', 'Rice from {China|name}', 'CN'], ['de', 'Reis aus {China|name}', 'CN']],
  [
    [],
    ['en', 'the {French|name} of {Spain|name}', 'fr', 'ES'],
    ['de', '{Frankreich|name} in {Spanien|name}', 'FR', 'ES'],
  ],
  [[], ['en', 'the {EU|name}', 'EU'], ['de', '{Belgien|name}', 'BE']],
  [[], ['en', '{Rome|name} slept', undefined], ['de', '{Italien|name} schlief', 'IT']],
  [[], ['en', '{Spain|name} and {Peru|name}', 'ES', 'PE'], ['de', '{Indien|name}', 'IN']],
])('%j', (expected, [aTag, a, ...aCodes], [bTag, b, ...bCodes]) => {
  const findings = findingsOf([named('a', aTag, a, aCodes), named('b', bTag, b, bCodes)]);
  expect(findings.filter(({ rule }) => rule === 'name-mismatch').map(told)).toEqual(expected);
});
