import { expect, test } from 'vitest';
import type { Article, Bead } from '../../src/model/index.js';
import { LADDER_FORMATS } from '../../src/report/ladder.js';
import { escapeXml } from '../../src/report/xml.js';

function articleOf(language: string, lines: readonly string[]): Article {
  let start = 0;
  const segments = lines.map((line, index) => {
    const segment = { index, kind: 'sentence' as const, paragraph: index, start, end: start + line.length };
    start += line.length + 1;
    return segment;
  });
  const document = {
    id: language,
    path: `${language}.txt`,
    text: lines.join('\n'),
    language,
    languageFrom: 'option' as const,
    places: [],
  };
  return { document, segments, facts: [] };
}

const source = articleOf('en', ['Two < three.', 'A\tB', 'Gone.']);
const target = articleOf('de', ['Zwei < drei.', 'A', 'B', 'Neu.']);
const bead = (from: number[], to: number[], score = 0): Bead => ({ sides: [from, to], score });
const ladder = [bead([0], [0], 0.9), bead([1], [1, 2], 0.8), bead([2], []), bead([], [3])];
const write = (format: string, beads: readonly Bead[] = ladder): string =>
  [...(LADDER_FORMATS[format]?.(beads, source, target) ?? [])].join('');

test('tsv: one bead a line, no tab of a text among the columns', () => {
  expect(write('tsv')).toBe('Two < three.\tZwei < drei.\t0.9000\nA B\tA B\t0.8000\nGone.\t\t0.0000\n\tNeu.\t0.0000\n');
});

test('ladder: where each stretch begins, and both ends', () => {
  expect(write('ladder')).toBe('0\t0\t0.9000\n1\t1\t0.8000\n2\t3\t0.0000\n3\t3\t0.0000\n3\t4\t0\n');
});

test('ladder: segments that moved stand alone', () => {
  const moved: Bead = { sides: [[0], [3]], score: 0.7, moved: true };
  const beads = [moved, bead([1], [0], 0.9), bead([2], [1, 2], 0.9)];
  expect(write('ladder', beads)).toBe('0\t0\t0\n1\t0\t0.9000\n2\t1\t0.9000\n3\t3\t0\n3\t4\t0\n');
});

test('text: what moved together says so', () => {
  const moved = (block: number, ...sides: number[][]): Bead => ({ sides, score: 0.7, moved: true, block });
  const beads = [moved(1, [0], [2]), moved(1, [1], [3]), bead([2], [0], 0.9), moved(2, [], [1])];
  const heads = write('text', beads).match(/^\d.*$/gmu);
  expect(heads).toEqual(['1-1  0.70  moved, 1 of 2', '1-1  0.70  moved, 2 of 2', '1-1  0.90', '0-1  0.70  moved']);
  expect(write('jsonl', beads)).toContain('{"source":[0],"target":[2],"score":0.7,"moved":true,"block":1}');
});

test('tmx: beads with two sides, escaped', () => {
  const text = write('tmx');
  expect(text).toContain('<tuv xml:lang="de"><seg>Zwei &lt; drei.</seg></tuv>');
  expect(text.match(/<tu>/gu)).toHaveLength(2);
  expect(text).not.toContain('Gone.');
});

test('xliff: a unit for every bead', () => {
  const text = write('xliff');
  expect(text).toContain('version="2.1" srcLang="en" trgLang="de"');
  expect(text).toContain('<unit id="u3"><segment><source>Gone.</source></segment></unit>');
  expect(text).toContain('<unit id="u4"><segment><source></source><target>Neu.</target></segment></unit>');
  expect(write('xliff', [])).toContain('<unit ');
});

test('what XML cannot hold is replaced', () => {
  expect(escapeXml('a\u0000b\ud800c & "d" 😀')).toBe('a�b�c &amp; &quot;d&quot; 😀');
});
