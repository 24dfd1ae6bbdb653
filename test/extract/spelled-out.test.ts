import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { FactKind } from '../../src/model/index.js';
import { factsOf } from './fixture.js';

/** Language, kind, number, and the words of CLDR's rules for it; written by `node bench/rbnf-roundtrip.js --write`. */
type Case = readonly [tag: string, kind: FactKind, amount: string, text: string];

const CASES = JSON.parse(readFileSync(new URL('spelled-out.json', import.meta.url), 'utf8')) as readonly Case[];

test('numbers that are spelled out by rule are read back in every language that has rules', () => {
  const read = CASES.map(([tag, kind, amount, text]) => {
    const fact = factsOf(text, locale(tag)).find((one) => one.kind === kind && one.text === text);
    return fact?.value.amount === amount ? 'right' : `${tag}: ${amount} "${text}"`;
  });
  expect(read.filter((one) => one !== 'right')).toEqual([]);
  expect(new Set(CASES.map(([tag]) => tag)).size).toBeGreaterThanOrEqual(75);
});
