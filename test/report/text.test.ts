import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Judgement } from '../../src/model/index.js';
import { NO_COVERAGE } from '../../src/pipeline.js';
import { CHECK_FORMATS, type View } from '../../src/report/formats.js';
import { article, gap, judgement, OPENING, side } from './judgement.js';

function text(judged: Judgement, view: Partial<View> = {}, coverage = NO_COVERAGE): string {
  const format = CHECK_FORMATS.text?.({ colour: false, width: 100, ...view });
  if (!format) throw new Error('no text format');
  const documents = judged.articles.map(({ document }) => document);
  return [
    ...format.start({ ...OPENING, documents, stories: [judged.story] }),
    ...format.story(judged),
    ...format.end({ coverage, problems: [], known: 0, suppressed: 0 }),
  ].join('');
}

const en = article('en', 'Heading\nThe town has 504 wells.');
const de = article('de', 'Überschrift\nDie Stadt hat 540 Brunnen.');
const swapped = judgement([de, en], { diagnosis: 'digits-swapped', sides: [side(de, '540'), side(en, '504')] });

test('one under the other in a narrow window', () => {
  expect(text(swapped)).toBe(`Story of 2 documents confidence 0.95
  de news/de.txt
  en news/en.txt

  major number-mismatch d1
  de says “540”, en says “504” (digits swapped).
    de news/de.txt:2:15
      Die Stadt hat ⟦540⟧ Brunnen.
    en news/en.txt:2:14
      The town has ⟦504⟧ wells.

1 discrepancy (1 major) in 1 story; 2 documents, 1 of 1 story told by more than one.
Coverage: 0 of 0 facts compared; 0 digits in no fact; 0 of 0 segments without a counterpart.
`);
});

test('side by side in a wide window', () => {
  expect(text(swapped, { width: 140 })).toContain(
    `    ${'de news/de.txt:2:15'.padEnd(69)}en news/en.txt:2:14\n` +
      `    ${'Die Stadt hat ⟦540⟧ Brunnen.'.padEnd(69)}The town has ⟦504⟧ wells.\n`,
  );
});

test('of many versions the suspect and one of the others show their sentences, the rest are named', () => {
  const others = ['fr', 'it', 'es'].map((tag) => article(tag, 'In 504.'));
  const value = (amount: string) => ({ value: { amount } });
  const sides = [
    { ...side(de, '540'), ...value('540') },
    ...[en, ...others].map((one) => ({ ...side(one, '504'), ...value('504') })),
  ];
  const report = text(judgement([de, en, ...others], { suspect: 'news/de.txt', sides }));
  expect(report).toContain(`    de news/de.txt:2:15
      Die Stadt hat ⟦540⟧ Brunnen.
    en news/en.txt:2:14
      The town has ⟦504⟧ wells.
    also fr news/fr.txt:1:4, it news/it.txt:1:4, es news/es.txt:1:4

`);
  const three = text(judgement([de, en, ...others], { sides: sides.slice(0, 3) }));
  expect(three).not.toContain('also');
});

test('right-to-left sentences are isolated and stand under each other', () => {
  const ar = article('ar', 'في المدينة 540 بئرا.');
  const report = text(judgement([ar, en], { sides: [side(ar, '540'), side(en, '504')] }), { width: 140 });
  expect(report).toContain('\u2068في المدينة ⟦540⟧ بئرا.\u2069\n');
  expect(report.split('\n').every((line) => !(line.includes('⟦540⟧') && line.includes('⟦504⟧')))).toBe(true);
});

test('no line is wider than the window, in wide scripts too', () => {
  const ja = article('ja', `${'東京都は504カ所の井戸を調べた'.repeat(12)}。`);
  const report = text(judgement([ja, en], { sides: [side(ja, '504'), side(en, '504')] }), { width: 60 });
  expect(
    Math.max(
      ...report
        .split('\n')
        .slice(4, -3)
        .map((line) => stringWidth(line)),
    ),
  ).toBeLessThanOrEqual(60);
});

test('colour marks the suspect otherwise than the others, and needs no brackets', () => {
  const coloured = text(
    { ...swapped, discrepancies: [{ ...swapped.discrepancies[0], suspect: 'news/de.txt' }] } as Judgement,
    {
      colour: true,
    },
  );
  expect(coloured).toContain('\u001b[31m\u001b[1m\u001b[4m540');
  expect(coloured).toContain('\u001b[36m\u001b[1m504');
  expect(coloured).not.toContain('⟦');
});

test('a document cannot send escape sequences to the terminal', () => {
  const evil = article('fr', 'La ville \u001b]0;owned\u0007 a \u001b[31m504\u001b[0m puits.\u202e');
  const report = text(judgement([evil, en], { sides: [side(evil, '504'), side(en, '504')] }));
  for (const character of ['\u001b', '\u0007', '\u202e']) expect(report).not.toContain(character);
});

test('a gap is said to be one', () => {
  expect(text(judgement([de, en], { rule: 'segment-missing', sides: [gap(de), side(en, '504')] }))).toContain(
    '(nothing here)',
  );
});

test('a run that compared nothing does not look like a clean bill', () => {
  const alone: Judgement = { ...swapped, articles: [en], discrepancies: [] };
  const report = text({ ...alone, story: { id: 's', confidence: 1, documents: ['news/en.txt'] } });
  expect(report).toContain('Nothing was compared');
  expect(report).not.toContain('No discrepancies');
});
