import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, locale } from '../../src/locale/index.js';
import type { Document } from '../../src/model/index.js';
import { split } from '../../src/split/split.js';

const documentOf = (text: string, more: Partial<Document> = {}): Document => ({
  id: 'a',
  path: 'a',
  text,
  language: 'und',
  languageFrom: 'none',
  places: [],
  ...more,
});

/** A locale that writes ordinals with a stop where `ordinals` is set, and knows these abbreviations. */
function localeWith({ ordinals = false, abbreviations = [] as string[] } = {}): Locale {
  const root = locale('und');
  const patterns = ordinals ? ['d. MMMM y'] : ['d MMMM y'];
  return { ...root, date: { ...root.date, patterns }, abbreviations: new Set(abbreviations) };
}

const PLAIN = localeWith();
const ORDINALS = localeWith({ ordinals: true });
const ABBREVIATIONS = localeWith({ abbreviations: ['dr', 'ca', 'usw', 'bzw', 'v. chr', 'chr'] });

/** Segments are checked against the text before they are shown. */
function sentences(text: string, language: Locale = PLAIN, more: Partial<Document> = {}): string[] {
  const segments = split(documentOf(text, more), language);
  let last = 0;
  for (const [index, segment] of segments.entries()) {
    expect(segment.index).toBe(index);
    expect(text.slice(last, segment.start)).toMatch(/^\s*$/u);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(text.slice(segment.start, segment.end)).toMatch(/^\S(.*\S)?$/su);
    last = segment.end;
  }
  expect(text.slice(last)).toMatch(/^\s*$/u);
  return segments.map(({ start, end }) => text.slice(start, end));
}

/** In the cases, `|` stands where a cut must be, and nowhere else. */
function check(marked: string, language: Locale): void {
  expect(sentences(marked.replaceAll('|', ''), language)).toEqual(marked.split('|').map((piece) => piece.trim()));
}

describe('ends of sentences', () => {
  test.each([
    ['The bridge is open. |It cost 12 million. |Who paid?! |Nobody knows...'],
    ['They met at 9 a.m. on Friday. |The talks cost 3.5 million.'],
    ['“It is late.” |She left. |"We go." |He stayed.'],
    ['« Il pleut. » |Elle part. |« Vraiment ? » |Oui.'],
    ['„Es regnet.“ |Sie geht. |»Wirklich?« |Ja.'],
    ['(The vote was close.) |A recount follows.'],
    ['The report ended there.|Next came a debate. |It was short.'],
    ['Prices fell in 2019.[4] |They rose again.'],
    ['Цена выросла. |Почему? |«Не знаю». |Он ушёл.'],
    ['ارتفع السعر. |لماذا؟ |لا أحد يعرف.'],
    ['قیمت بڑھ گئی۔ |کیوں؟ |معلوم نہیں۔'],
    ['मूल्य बढ़ गया। |क्यों? |डॉ. शर्मा को पता नहीं।'],
    ['价格上涨了。|为什么？|没有人知道！'],
    ['他说：“太贵了。”|“为什么？”|没有人知道。'],
    ['価格が上がった。|なぜか。|「高い。困る。」と話した。|誰も知らない。'],
    ['Գինը բարձրացավ։ |Ոչ ոք չգիտի։'],
    ['ዋጋው ጨመረ። |ማንም አያውቅም።'],
    ['តម្លៃកើនឡើង។ |គ្មាននរណាដឹងទេ។'],
    ['စျေးတက်သည်။ |ဘယ်သူမှမသိပါ။'],
    ['Ποιος πλήρωσε; |Κανείς δεν ξέρει.'],
    ['가격이 올랐다. |아무도 모른다.'],
  ])('%s', (marked) => check(marked, PLAIN));
});

describe('stops that end none', () => {
  test.each([
    ['“Is it?” he asked. |“Go!”, she said.'],
    ['The author J. K. Rowling came. |So did George W. Bush.'],
    ['The U.S. Senate voted. |It was late.'],
    ['The site www.Example.Org is down. |Write to an.na@Example.org instead.'],
    ['He waited … and left. |It rained.'],
    ['“We all ... [...] agree,” he said. |It rained.'],
    ['She left (He stayed. They met later) at ten. |It rained.'],
    ['1. Establish 25 cooperatives. |Train staff.'],
    ['Yahoo! announced it. |The iPhone maker did not. |iPhone sales fell.'],
    ['Version 2.0.1 is out. |It is 1.5 times faster.'],
    ['... and so it ended. |Nobody came.'],
  ])('%s', (marked) => check(marked, PLAIN));

  test.each([
    ['Am 16. Januar war das 36. Treffen der Bauern. |Danach kam danach nichts.'],
    ['Er wurde am Ende nur 3. |Die Sieger feierten, die anderen nicht.'],
    ['Es geschah im Jahr 2023. |Die Bauern klagten, die Bauern lachten.'],
    ['König Ludwig XIV. Bourbon lebte im 17. Jahrhundert. |So war es.'],
  ])('where ordinals have a stop: %s', (marked) => check(marked, ORDINALS));

  test.each([
    ['Dr. Weber sah ca. 20 Höfe, Ställe usw. |Die Bauern staunten, denn die Höfe waren neu.'],
    ['(Dr. Weber) und „Dr. Meier“ kamen. |Sie gingen bzw. fuhren.'],
    ['Sie starb 44 v. Chr. in Rom.'],
  ])('after abbreviations: %s', (marked) => check(marked, ABBREVIATIONS));

  test.each([['It was number 16. |January came.'], ['Dr. |Weber']])('and not elsewhere: %s', (marked) =>
    check(marked, PLAIN),
  );
});

describe('paragraphs', () => {
  test('a line is a paragraph', () => {
    const text = 'New bridge opens\nThe bridge is open. It cost 12 million.\r\n\r\nNobody paid\n';
    expect(split(documentOf(text), PLAIN).map(({ kind, paragraph }) => `${paragraph} ${kind}`)).toEqual([
      '0 heading',
      '1 sentence',
      '1 sentence',
      '2 heading',
    ]);
  });

  test('the lines of a text that was wrapped to a width are joined', () => {
    const text = [
      'The bridge over the river, which was closed for',
      'three years after the flood, is open again. It',
      'cost twelve million and was paid by the province',
      'alone.',
      '',
      'Nobody from the ministry came to the opening, as',
      'the minister was ill. The farmers did not mind.',
      '- a list item',
    ].join('\n');
    expect(sentences(text)).toEqual([
      'The bridge over the river, which was closed for\nthree years after the flood, is open again.',
      'It\ncost twelve million and was paid by the province\nalone.',
      'Nobody from the ministry came to the opening, as\nthe minister was ill.',
      'The farmers did not mind.',
      '- a list item',
    ]);
  });

  test('items of a list are told by their mark', () => {
    const text = 'Goals:\n- build 25 farms\n• train staff\n(a) sell\n3) count\n- 4 degrees';
    expect(split(documentOf(text), PLAIN).map(({ kind }) => kind)).toEqual(['sentence', ...Array(5).fill('item')]);
  });

  test('blocks that the format marks are kept apart and keep their kind', () => {
    const text = 'Head. Line\n\nOne. Two.';
    const blocks = [
      { start: 0, end: 10, kind: 'heading' as const },
      { start: 12, end: 21, kind: 'item' as const },
    ];
    expect(split(documentOf(text, { blocks }), PLAIN).map(({ kind, paragraph }) => `${paragraph} ${kind}`)).toEqual([
      '0 heading',
      '0 heading',
      '1 item',
      '1 item',
    ]);
  });
});

test('a document that came divided keeps its segments', () => {
  const given = [
    { start: 0, end: 9, unit: 'r1' },
    { start: 10, end: 10 },
  ];
  expect(split(documentOf('One. Two.\n', { given }), PLAIN)).toEqual([
    { start: 0, end: 9, unit: 'r1', index: 0, kind: 'cell', paragraph: 0 },
    { start: 10, end: 10, index: 1, kind: 'sentence', paragraph: 1 },
  ]);
});

test('whatever the text, segments and gaps give it back', () => {
  const unit = fc.constantFrom(
    ...'aA. \n."“”«»()[]1-…!?。」「‘;ะกา\u00a0;।𝔸\ud800'.split(''),
    '...',
    '. A',
    'www.',
    '\r\n',
    '1.',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      sentences(text, ORDINALS);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['letters', 'a'],
  ['stops', '.'],
  ['spaced stops', '. '],
  ['initials', 'A. '],
  ['numbered', '1.1.'],
  ['quotes', '"'],
  ['open brackets', '(a. A'],
  ['corner brackets', '「あ。'],
  ['Thai', 'กา '],
  ['spaces', ' '],
  ['line feeds', 'a\n'],
  ['sentences', 'It rained on us. '],
])('much of %s ends in time', (_, piece) => {
  const text = piece.repeat(300_000 / piece.length);
  const begun = performance.now();
  const segments = split(documentOf(text), ORDINALS);
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(segments.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
});
