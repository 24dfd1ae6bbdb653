import { expect, test } from 'vitest';
import { DIAGNOSES } from '../../src/compare/diagnosis.js';
import { diagnosisInWords } from '../../src/report/diagnosis.js';

test.each(DIAGNOSES)('%s has a wording of its own', (diagnosis) => {
  expect(diagnosisInWords(diagnosis)).not.toMatch(/[:_]|\d-|-\d/);
  if (diagnosis !== 'digits-swapped') expect(diagnosisInWords(diagnosis)).not.toBe(diagnosis.replaceAll('-', ' '));
});

test.each([
  ['power-of-ten:1', 'off by a factor of 10'],
  ['power-of-ten:-3', 'off by a factor of 1,000'],
  ['power-of-ten:6', 'off by a factor of 1,000,000'],
  ['power-of-ten:-12', 'off by a factor of 10^12'],
  ['unit-not-converted', 'amount kept while the unit changed'],
  ['something-new', 'something new'],
])('%s: %s', (diagnosis, wording) => {
  expect(diagnosisInWords(diagnosis)).toBe(wording);
});
