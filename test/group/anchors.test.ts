import { describe, expect, test } from 'vitest';
import { anchorsOf } from '../../src/group/anchors.js';
import { annotate } from '../../src/pipeline.js';

function kinds(text: string, language: string): Record<string, string> {
  const places = [{ offset: 0, source: 0 }];
  const article = annotate({ id: 'a', path: 'a.txt', text, language, languageFrom: 'name', places });
  const { keys, kinds } = anchorsOf(article);
  return Object.fromEntries(keys.map(({ text }, at) => [text, kinds[at] ?? '']));
}

describe('anchors', () => {
  test('a full date is its day and its year, each once', () => {
    const found = kinds('The mill burned down on 29 September 2018.', 'en');
    expect(found).toMatchObject({ 'd:XXXX-09-29': 'date', '#2018': 'figure' });
    expect(found).not.toHaveProperty('d:2018-09-29');
  });

  test('the second reading of a figure ties and does not conflict', () => {
    const found = kinds('Die Halle kostete 1.500 Euro.', 'de');
    expect(found).toMatchObject({ '#1500': 'figure', '#1.5': 'reading' });
  });

  test('a score is one figure, its goals are readings', () => {
    const found = kinds('Vardal beat Orlova 13-11 on Sunday.', 'en');
    expect(found).toMatchObject({ 'r:13:11': 'figure' });
  });
});
