import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Article, Judgement } from '../../src/model/index.js';
import { directionOf } from '../../src/report/html/direction.js';
import type { PageIndex, StoryData } from '../../src/report/html/page/data.js';
import { article, gap, judgement, reportOf, side } from './judgement.js';

/** A data block of the page, as the browser reads it: up to the first end tag. */
function blockOf<Value>(html: string, id: string): Value {
  const [, json = ''] = html.split(`<script type="application/json" id="${id}">`);
  return JSON.parse(json.slice(0, json.indexOf('</script')));
}

const number = (of: Article, text: string, amount: string): Article => ({
  ...of,
  facts: [{ kind: 'number', ...side(of, text), segment: 1, value: { amount } }],
});
const en = number(article('en', 'Heading\nThe town has 504 wells.'), '504', '504');
const de = number(article('de', 'Überschrift\nDie Stadt hat 540 Brunnen.'), '540', '540');
const swapped: Judgement = {
  ...judgement([de, en], { suspect: 'news/de.txt', sides: [side(de, '540'), side(en, '504')] }),
  ladder: [
    { sides: [[0], [0]], score: 1 },
    { sides: [[1], [1]], score: 0.987 },
  ],
  ties: [
    {
      bead: 1,
      agrees: false,
      facts: [
        { document: 0, fact: 0 },
        { document: 1, fact: 0 },
      ],
    },
  ],
};

test('the index: documents, stories, findings', () => {
  const index = blockOf<PageIndex>(reportOf('html', [swapped]), 'index');
  expect(index.documents.map(({ path, language }) => [path, language])).toEqual([
    ['news/de.txt', 'de'],
    ['news/en.txt', 'en'],
  ]);
  expect(index.stories).toHaveLength(1);
  expect(index.stories[0]).toMatchObject({ documents: [0, 1], title: 'Überschrift' });
  expect(index.stories[0]?.findings).toEqual([
    {
      id: 'd1',
      rule: 'number-mismatch',
      severity: 'major',
      message: 'de says “540” where en says “504”; de stands alone.',
      concerns: ['de'],
    },
  ]);
});

test('a story: offsets within the segments, facts with their ties, the row of the finding', () => {
  const data = blockOf<StoryData>(reportOf('html', [swapped]), 'story-0');
  expect(data.versions[1]?.segments[1]).toEqual({
    text: 'The town has 504 wells.',
    facts: [[13, 16, 'number', '504', 0]],
  });
  expect(data.rows[1]).toEqual({ sides: [[1], [1]], score: 0.99 });
  expect(data.findings).toEqual([
    {
      confidence: 0.9,
      suspect: 0,
      row: 1,
      places: [
        { version: 0, segment: 1, start: 14, end: 17, where: '2:15' },
        { version: 1, segment: 1, start: 13, end: 16, where: '2:14' },
      ],
    },
  ]);
});

test('a gap has no segment; a document alone has no story block', () => {
  const missing = {
    ...swapped,
    discrepancies: judgement([de, en], { sides: [gap(de), side(en, '504')] }).discrepancies,
  };
  const alone = { ...swapped, articles: [en], discrepancies: [] };
  const html = reportOf('html', [missing, alone]);
  expect(blockOf<StoryData>(html, 'story-0').findings[0]?.places[0]).toMatchObject({ version: 0, segment: null });
  expect(html).not.toContain('id="story-1"');
});

test('names of one bead that sound alike are linked', () => {
  const named = (of: Article, words: string): Article => ({
    ...of,
    facts: [{ kind: 'name', ...side(of, words), segment: 1, value: { name: words, key: 'X' } }],
  });
  const judged = { ...swapped, articles: [named(de, 'Stadt'), named(en, 'town')], ties: [] };
  const data = blockOf<StoryData>(reportOf('html', [judged]), 'story-0');
  expect(data.versions.map(({ segments }) => segments[1]?.facts[0]?.[4])).toEqual([0, 0]);
});

test('the policy names the hashes of the one script and the one style, and allows nothing else', () => {
  const html = reportOf('html', [swapped]);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy).toContain(`script-src ${hash(/<script>(.*?)<\/script>/su.exec(html)?.[1])};`);
  expect(policy).toContain(`style-src ${hash(/<style>(.*?)<\/style>/su.exec(html)?.[1])};`);
  expect(policy).toMatch(/^default-src 'none';/u);
  expect(policy).not.toContain('unsafe');
  expect(html.match(/<script>/gu)).toHaveLength(1);
});

test('nothing of a document can leave its block', () => {
  const words = '</script><script>alert(1)</script><!--<script>]]>&"\'\u2028';
  const evil = article('fr', words);
  const renamed = { ...evil, document: { ...evil.document, path: `${words}.txt`, title: words } };
  const html = reportOf('html', [
    judgement([renamed, en], { rule: words, sides: [side(renamed, words), side(en, '504')] }),
  ]);
  expect(html.replace(/<script>.*?<\/script>/su, '')).not.toMatch(/<script>|<!--|alert\(1\)<\//u);
  expect(blockOf<PageIndex>(html, 'index').stories[0]?.title).toContain('<script>alert(1)');
});

test.each([
  ['فيضان نهر ميرنا', 'rtl'],
  ['IBM פותחת מרכז חדש', 'rtl'],
  ['The نهر flooded the town', 'ltr'],
  ['2024年3月9日', 'ltr'],
  ['1.500', 'ltr'],
  ['', 'ltr'],
])('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
