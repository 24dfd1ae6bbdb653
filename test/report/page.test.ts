import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindingEntry, PageFact, StoryData, StoryEntry } from '../../src/report/html/page/data.js';
import { type Filter, lists, NO_FILTER, passes } from '../../src/report/html/page/filter.js';
import { foldRows } from '../../src/report/html/page/fold.js';
import { plotOf } from '../../src/report/html/page/plot.js';
import { runsOf } from '../../src/report/html/page/runs.js';

/** The parts of the report page that need no browser. */

const fact = (start: number, end: number): PageFact => [start, end, 'number', '', null];

test('a segment is cut where facts and findings begin and end', () => {
  expect(runsOf('on 3 May 2024', [fact(3, 13)], [{ start: 5, end: 8, finding: 7 }])).toEqual([
    { text: 'on ' },
    { text: '3 ', fact: 0 },
    { text: 'May', fact: 0, finding: 7 },
    { text: ' 2024', fact: 0 },
  ]);
});

test('of facts that lie within each other, the narrower is shown', () => {
  expect(runsOf('38 to 52', [fact(0, 8), fact(0, 2)], [])).toEqual([
    { text: '38', fact: 1 },
    { text: ' to 52', fact: 0 },
  ]);
});

test('whatever is marked, the text stays whole', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.array(span), fc.array(span), (text, facts, marks) => {
      const runs = runsOf(
        text,
        facts.map(([start, end]) => fact(start, end)),
        marks.map(([start, end], finding) => ({ start, end, finding })),
      );
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});

const shown = (rows: number, ...found: number[]): string =>
  foldRows(rows, new Set(found))
    .map(({ from, to, folded }) => (folded ? `(${to - from})` : '.'.repeat(to - from)))
    .join('');

test.each([
  [8, [4], '(3)...(2)'],
  [8, [0, 7], '..(4)..'],
  [4, [0], '..(2)'],
  [3, [0], '...'],
  [6, [], '(6)'],
  [0, [], ''],
])('%i rows with findings in %j are folded to %s', (rows, found, expected) => {
  expect(shown(rows, ...found)).toBe(expected);
});

const finding = (given: Partial<FindingEntry>): FindingEntry => ({
  id: 'a1',
  rule: 'number-mismatch',
  severity: 'major',
  message: 'de says “540” where en says “504”.',
  concerns: ['de'],
  ...given,
});

test.each<[Partial<Filter>, boolean]>([
  [{}, true],
  [{ severities: new Set(['major', 'critical']) }, true],
  [{ severities: new Set(['minor']) }, false],
  [{ rules: new Set(['date-mismatch']) }, false],
  [{ languages: new Set(['de', 'fr']) }, true],
  [{ languages: new Set(['en']) }, false],
  [{ severities: new Set(['major']), rules: new Set(['number-mismatch']), languages: new Set(['en']) }, false],
])('the filter %j', (filter, expected) => {
  expect(passes(finding({}), { ...NO_FILTER, ...filter })).toBe(expected);
});

test('a story is listed by its words, and by what of it passes', () => {
  const story: StoryEntry = {
    id: 's',
    title: 'Bridge opens',
    documents: [0, 1],
    confidence: 1,
    findings: [finding({})],
  };
  const listed = (filter: Partial<Filter>): boolean => lists(story, ['news/de.txt'], { ...NO_FILTER, ...filter });
  expect([
    listed({ words: 'bridge' }),
    listed({ words: 'DE.TXT' }),
    listed({ words: '540' }),
    listed({ words: 'a1' }),
  ]).toEqual(Array(4).fill(true));
  expect([listed({ words: 'harbour' }), listed({ severities: new Set(['minor']) })]).toEqual([false, false]);
  expect(lists({ ...story, findings: [] }, [], NO_FILTER)).toBe(true);
});

const segment = (length: number, ...facts: PageFact[]) => ({ text: 'x'.repeat(length), facts });
const data: StoryData = {
  versions: [
    { segments: [segment(30, [10, 20, 'number', '1', 5]), segment(70)] },
    { segments: [segment(50, [0, 10, 'number', '1', 5])] },
  ],
  rows: [
    { sides: [[0], [0]], score: 1 },
    { sides: [[1], []], score: 0 },
  ],
  findings: [
    {
      confidence: 1,
      suspect: 1,
      row: 0,
      places: [
        { version: 0, segment: null, start: 0, end: 0, where: '' },
        { version: 1, segment: 0, start: 0, end: 50, where: '' },
      ],
    },
  ],
};

test('the picture is to scale', () => {
  const { lanes, bands, anchors, findings, height } = plotOf(data, 200);
  expect(lanes[0]?.segments.map(({ x, width, alone }) => [x, width, alone])).toEqual([
    [0, 60, false],
    [60, 140, true],
  ]);
  expect(bands).toHaveLength(1);
  expect(bands[0]?.upper.slice(0, 2)).toEqual([0, 60]);
  expect(bands[0]?.lower.slice(0, 2)).toEqual([0, 200]);
  expect(anchors[0]?.points.map(([x]) => x)).toEqual([30, 20]);
  expect(findings[0]?.shown[0]).toBe(100);
  expect(height).toBeGreaterThan(lanes[1]?.y ?? 0);
});

test('a band reaches over a version that has no part in it', () => {
  const [first, second] = data.versions;
  if (!first || !second) throw new Error('two versions');
  const three = { ...data, versions: [first, second, second], rows: [{ sides: [[0], [], [0]], score: 1 }] };
  const { bands, lanes } = plotOf(three, 100);
  expect([bands[0]?.upper[2], bands[0]?.lower[2]]).toEqual([lanes[0]?.y, lanes[2]?.y]);
});
