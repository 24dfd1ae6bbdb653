import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { Severity } from '../../src/model/index.js';
import { literal } from '../../src/report/markdown/escape.js';
import { LIMIT } from '../../src/report/markdown/room.js';
import { article, gap, judgement, reportOf, side } from './judgement.js';

const en = article('en', 'The town has 504 wells.');
const de = article('de', 'Die Stadt hat 540 Brunnen.');
const swapped = judgement([de, en], { suspect: 'news/de.txt', sides: [side(de, '540'), side(en, '504')] });

test('a story in a details element, with a sentence and its places', () => {
  expect(reportOf('markdown', [swapped])).toBe(`### tertium: 1 discrepancy in 1 story

1 major; 2 documents, 1 story told by more than one.

<details open><summary><b>Die Stadt hat 540 Brunnen.</b> (de, en): 1 major</summary>

- **major** number-mismatch \`d1\`: de says “540” where en says “504”; de stands alone.
  - de <code>news/de.txt:1:15</code> Die Stadt hat <b>540</b> Brunnen.
  - en <code>news/en.txt:1:14</code> The town has <b>504</b> wells.

</details>

0 of 0 facts compared; 0 of 0 segments without a counterpart.
`);
});

test('a gap is said to be one', () => {
  expect(reportOf('markdown', [judgement([de, en], { sides: [gap(de), side(en, '504')] })])).toContain(
    '(nothing here)',
  );
});

test('without findings, and with nothing compared', () => {
  expect(reportOf('markdown', [{ ...swapped, discrepancies: [] }])).toMatch(/^### tertium: no discrepancies\n/u);
  expect(reportOf('markdown', [])).toMatch(/^### tertium: nothing was compared\n/u);
});

test('what was left out of the run is said', () => {
  const problems = [{ level: 'error', path: 'a.txt', message: 'malformed' }] as const;
  const report = reportOf('markdown', [swapped], { known: 2, suppressed: 1, problems });
  expect(report).toContain('2 known discrepancies left out');
  expect(report).toContain('1 discrepancy suppressed');
  expect(report).toContain('**1 input could not be read or is faulty.**');
});

test('a comment is never longer than GitHub takes; the slight go first, and it is said how many', () => {
  const long = article('en', `The town has 504 wells. ${'Word '.repeat(50)}`);
  const story = (severity: Severity) =>
    judgement([de, long], { severity, sides: [side(de, '540'), side(long, '504')] });
  const judged = Array.from({ length: 400 }, (_, index) => story(index % 40 === 39 ? 'critical' : 'minor'));
  const report = reportOf('markdown', judged);
  expect(report.length).toBeLessThanOrEqual(LIMIT);
  expect(report.length).toBeGreaterThan(LIMIT * 0.95);
  expect(report.match(/- \*\*critical\*\*/gu)).toHaveLength(10);
  const shown = report.match(/<details/gu)?.length ?? 0;
  expect(report).toContain(`**Left out, for want of room:** ${400 - shown} discrepancies in ${400 - shown} stories.`);
});

test('a story of very many findings does not fill the comment alone', () => {
  const [one] = swapped.discrepancies;
  const crowded = { ...swapped, discrepancies: one ? Array.from({ length: 2000 }, () => one) : [] };
  const report = reportOf('markdown', [crowded, swapped]);
  expect(report.length).toBeLessThanOrEqual(LIMIT);
  expect(report).toMatch(/… and \d+ more in this story/u);
  expect(report.match(/<details/gu)).toHaveLength(2);
});

test.each([
  '*a* _b_ `c` ~~d~~ $e$ |f|',
  '# heading',
  '[link](http://x.example) ![image](y)',
  '<script>alert(1)</script></details>&lt;',
  '\\* :tada: ^up^ ==mark==',
  'https://x.example www.x.example',
])('%j is shown as it stands', (words) => {
  const tree = fromMarkdown(literal(words));
  const [paragraph, ...others] = tree.children;
  expect(others).toEqual([]);
  const pieces = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(pieces.every((piece) => piece.type === 'text' || (piece.type === 'html' && piece.value === '<!-- -->'))).toBe(
    true,
  );
  expect(pieces.map((piece) => (piece.type === 'text' ? piece.value : '')).join('')).toBe(words);
});

test.each(['@somebody', '#12', 'https://x.example', 'www.x.example'])('%j calls nobody and links nowhere', (words) => {
  expect(literal(words)).not.toContain(words);
  expect(literal(words)).toContain('<!-- -->');
});
