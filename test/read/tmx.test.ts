import { expect, test } from 'vitest';
import { characterAt, problemsOf, readText, rowsOf } from './reading.js';

const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en-US"/><body>
<tu tuid="t-1"><note>77</note><prop type="x">88</prop>
  <tuv xml:lang="EN-us"><seg>Tom &amp; Ann paid <bpt i="1">&lt;b></bpt>1,500<ept i="1">&lt;/b></ept> euros.</seg></tuv>
  <tuv xml:lang="de_DE"><seg>
    Tom &amp; Ann zahlten <hi>1.500</hi> Euro.
  </seg></tuv>
</tu>
<tu><tuv xml:lang="en-US"><seg>Only English</seg></tuv></tu>
<tu><tuv><seg>No language</seg></tuv><tuv xml:lang="en-US"><seg>Page<ph x="1">&lt;br/></ph>12, 3<ph x="2">&amp;nbsp;</ph> km</seg></tuv>
<tuv xml:lang="fr"><seg>Page 12, 3 km</seg></tuv><tuv xml:lang="fr"><seg>Autrement</seg></tuv></tu>
</body></tmx>
`;

test('units are rows, languages are documents, and tags are no text', () => {
  const result = readText('a.tmx', FILE);
  expect(result.documents.map(({ id, language }) => [id, language])).toEqual([
    ['a.tmx#en-US', 'en'],
    ['a.tmx#de-DE', 'de'],
    ['a.tmx#fr', 'fr'],
  ]);
  expect(rowsOf(result)).toEqual([
    ['t-1', 'Tom & Ann paid 1,500 euros.', 'Tom & Ann zahlten 1.500 Euro.', ''],
    ['3', 'Page 12, 3 km', '', 'Page 12, 3 km'],
  ]);
  expect(problemsOf(result)).toEqual([
    'error 11: a <tuv> without a language',
    'note: 2 units left out: 1 in fewer than two languages, 1 second wording in one language',
  ]);
});

test('every character leads back to the file', () => {
  const { documents } = readText('a.tmx', FILE);
  for (const document of documents) {
    for (const { start, end } of document.given ?? []) {
      for (let at = start; at < end; at++) {
        const character = document.text[at];
        // What a standing tag keeps apart has no character of its own in the file.
        if (character === ' ') continue;
        expect(characterAt(FILE, document, at)).toBe(character === '&' ? '&' : character);
      }
    }
  }
});
