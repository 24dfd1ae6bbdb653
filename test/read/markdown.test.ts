import { expect, test } from 'vitest';
import { markdown } from '../../src/read/markdown.js';

const readPage = (text: string) => {
  const { documents, problems } = markdown.read({ path: 'a.md', text });
  const [document] = documents;
  return {
    document,
    problems,
    blocks: document?.blocks?.map(({ start, end, kind }) => `${kind}: ${document.text.slice(start, end)}`),
  };
};

const PAGE = `---
title: "Die Brücke"
lang: de
date: 2024-01-16
tags: [a, b]
---

# Neue *Brücke* eröffnet

Am **16. Januar** wurde die [Brücke](https://example.org/b?x=12) freigegeben.
Sie kostet 3 \\* 2 &amp; mehr \`code 7\`.

1. Erster Punkt
2. Zweiter Punkt

   mit einem Absatz

- [ ] Aufgabe

> Ein Zitat.

\`\`\`js
const nothing = 12;
\`\`\`

| Jahr | Höfe |
|------|------|
| 2023 | 504  |

<div>99</div>

![Bild von 1999](bild.png)
`;

test('a page gives its prose, block by block, and its front matter', () => {
  const { document, blocks, problems } = readPage(PAGE);
  expect(problems).toEqual([]);
  expect(document).toMatchObject({ title: 'Die Brücke', language: 'de', published: '2024-01-16' });
  expect(blocks).toEqual([
    'heading: Neue Brücke eröffnet',
    'paragraph: Am 16. Januar wurde die Brücke freigegeben.\nSie kostet 3 * 2 & mehr code 7.',
    'item: Erster Punkt',
    'item: Zweiter Punkt',
    'item: mit einem Absatz',
    'item: [ ] Aufgabe',
    'paragraph: Ein Zitat.',
    'cell: Jahr',
    'cell: Höfe',
    'cell: 2023',
    'cell: 504',
  ]);
});

test('places lead back to the file', () => {
  const { document } = readPage(PAGE);
  for (const word of ['Neue', 'eröffnet', '16. Januar', 'freigegeben', '* 2', 'mehr', '7', 'Zweiter', '504']) {
    const at = document?.text.indexOf(word) ?? -1;
    const place = document?.places.findLast(({ offset }) => offset <= at);
    const source = (place?.source ?? 0) + at - (place?.offset ?? 0);
    expect(PAGE.slice(source, source + word.length)).toBe(word);
  }
});

test.each([
  ['front matter alone', '---\ntitle: x\n---\n'],
  ['code alone', '```\n12\n```\n'],
])('a page of %s is empty', (_, text) => {
  expect(readPage(text).problems).toEqual([{ level: 'error', path: 'a.md', message: 'empty' }]);
});

test('figures above the line', () => {
  expect(readPage('Es sind 12 km<sup>2</sup> und 5<b>00</b>.\n').blocks).toEqual([
    'paragraph: Es sind 12 km² und 500.',
  ]);
});

test('a rule that opens a page is no front matter', () => {
  expect(readPage('---\n\nErster Satz.\n').blocks).toEqual(['paragraph: Erster Satz.']);
});

test.each([
  ['line ends of either kind', 'Eins 1\r\nzwei  \r\ndrei', ['paragraph: Eins 1\nzwei\ndrei']],
  ['a bar in code in a table', '| a |\n|---|\n| `2\\|3` 4\\|5 |', ['cell: a', 'cell: 2|3 4|5']],
  ['a quotation in a list', '- Eins\n  > zwei\n  > drei', ['item: Eins', 'item: zwei\ndrei']],
  [
    'an address as text',
    'Siehe <https://example.org/3>, [dort][x] und [hier].\n\n[x]: /y "9"',
    ['paragraph: Siehe https://example.org/3, dort und [hier].'],
  ],
  [
    'notes, but not their marks',
    'Am Montag 13.200[^1] Autos.[^n] Dann 4.\n\n[^1]: 12/2024\n\n[^n]: Laut Amt,\n    Seite 7.\n\n    Zweitens 8[^9].\n',
    [
      'paragraph: Am Montag 13.200 Autos. Dann 4.',
      'paragraph: 12/2024',
      'paragraph: Laut Amt,\nSeite 7.',
      'paragraph: Zweitens 8[^9].',
    ],
  ],
  ['HTML among words', 'Es <!-- 7\n8 --> sind <b class="9">3</b>.', ['paragraph: Es  sind 3.']],
  ['a heading that is underlined', 'Zwei\nZeilen 2\n===\nText', ['heading: Zwei\nZeilen 2', 'paragraph: Text']],
])('%s', (_, text, blocks) => {
  expect(readPage(text).blocks).toEqual(blocks);
});

test('the time that lists take grows with their number', () => {
  const page = (count: number): string =>
    Array.from({ length: count }, (_, at) => `Absatz ${at}\n\n- a ${at}\n  - b ${at}\n`).join('\n');
  const timeOf = (text: string): number => {
    const begun = performance.now();
    readPage(text);
    return performance.now() - begun;
  };
  timeOf(page(500));
  const [few, many] = [timeOf(page(500)), timeOf(page(4000))];
  // Were it quadratic, it would be 64 times as long.
  expect(many / few).toBeLessThan(30);
});

test('deep nesting and long runs of marks end in time', () => {
  for (const text of ['>'.repeat(2000), '- '.repeat(1000), '*'.repeat(20_000), '['.repeat(5000), '`'.repeat(20_000)]) {
    expect(() => readPage(`${text} x`)).not.toThrow();
  }
});
