import { describe, expect, test } from 'vitest';
import { anchorKey } from '../../src/group/anchor-key.js';
import { ANCHOR_KINDS } from '../../src/group/anchor-kind.js';
import { anchorsOf } from '../../src/group/anchors.js';
import { annotate } from '../../src/pipeline.js';

/** The kinds of the anchors of a text, asked for by their keys. */
function kindsIn(text: string, language: string): (key: string) => string | undefined {
  const places = [{ offset: 0, source: 0 }];
  const article = annotate({ id: 'a', path: 'a.txt', text, language, languageFrom: 'name', places });
  const { keys, kinds } = anchorsOf(article);
  return (key) => ANCHOR_KINDS[kinds[keys.indexOf(anchorKey(key) >>> 0)] ?? -1];
}

describe('anchors', () => {
  test('a full date is its day and its year, each once', () => {
    const kindOf = kindsIn('The mill burned down on 29 September 2018.', 'en');
    expect(kindOf('d:XXXX-09-29')).toBe('date');
    expect(kindOf('#2018')).toBe('figure');
    expect(kindOf('d:2018-09-29')).toBeUndefined();
  });

  test('the second reading of a figure ties and does not conflict', () => {
    const kindOf = kindsIn('Die Halle kostete 1.500 Euro.', 'de');
    expect(kindOf('#1500')).toBe('figure');
    expect(kindOf('#1.5')).toBe('reading');
  });

  test('a score is one figure, its goals are readings', () => {
    expect(kindsIn('Vardal beat Orlova 13-11 on Sunday.', 'en')('r:13:11')).toBe('figure');
  });

  test('a text with more anchors than the first table has room for keeps all of them in order', () => {
    const numbers = Array.from({ length: 1200 }, (_, at) => 10_000 + 7 * at);
    const places = [{ offset: 0, source: 0 }];
    const text = numbers.map((number) => `${number} bolts.`).join(' ');
    const { keys, starts } = anchorsOf(
      annotate({ id: 'a', path: 'a.txt', text, language: 'en', languageFrom: 'name', places }),
    );
    expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
    for (const number of numbers) {
      const at = keys.indexOf(anchorKey(`#${number}`) >>> 0);
      expect(text.startsWith(String(number), starts[at])).toBe(true);
    }
  });
});
