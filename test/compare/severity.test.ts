import { expect, test } from 'vitest';
import { article, findingsOf } from './annotated.js';

test.each<[string, string, string]>([
  ['The province has {504} farms.', 'Die Provinz zählt {540} Höfe.', 'major'],
  ['{Six|number 6} boats sank.', '{Fünf|number 5} Boote sanken.', 'minor'],
  ['{Six|number 6} boats sank.', '{15} Boote sanken.', 'major'],
  ['for {eight months|duration 8 month}', 'na {osiem lat|duration 8 year}', 'major'],
  ['for {eight months|duration 8 month}', 'na {sześć miesięcy|duration 6 month}', 'minor'],
  ['{1187} kom', '{1189} came', 'minor'],
  ['grew by {2,5 mld|number 2500000000}', 'wuchs um {2,5 Mio.|number 2500000}', 'critical'],
  ['a fall to {-7|number -7} degrees', 'ein Rückgang auf {7|number 7} Grad', 'critical'],
])('%s | %s: %s', (a, b, severity) => {
  expect(findingsOf([article('a', 'en', [a]), article('b', 'und', [b])]).map((found) => found.severity)).toEqual([
    severity,
  ]);
});
