import { expect, test } from 'vitest';
import { align } from '../../src/align/align.js';
import { articleOf, show } from './articles.js';

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `Line ${at * 7} of the report.`);

test('no document, one document, an empty side', () => {
  expect(align([])).toEqual([]);
  expect(show(align([articleOf('en', ['One.', 'Two.'])]))).toEqual(['0', '1']);
  expect(show(align([articleOf('en', []), articleOf('de', [])]))).toEqual([]);
  expect(show(align([articleOf('en', []), articleOf('de', ['Eins.', 'Zwei.'])]))).toEqual(['- | 0', '- | 1']);
});

test('the same text twice', () => {
  const lines = numbered(200);
  const ladder = align([articleOf('en', lines, 'a'), articleOf('en', lines, 'b')]);
  expect(show(ladder)).toEqual(lines.map((_, at) => `${at} | ${at}`));
});

test('identical sentences, a thousand times, do not drift', () => {
  const same = (language: string, text: string, mark: string) =>
    articleOf(language, [...Array(500).fill(text), mark, ...Array(500).fill(text)]);
  const ladder = show(align([same('en', 'No change.', 'It was 1984.'), same('de', 'Keine Änderung.', 'Es war 1984.')]));
  expect(ladder).toEqual(Array.from({ length: 1001 }, (_, at) => `${at} | ${at}`));
});

test('one sentence against ten thousand', () => {
  const many = numbered(10_000);
  const ladder = align([articleOf('en', [many[6000] ?? '']), articleOf('de', many)]);
  expect(show(ladder)).toContain('0 | 6000');
});

const NEWS = {
  en: [
    'The council of Alvara met on 3 May 2021.',
    'Mayor Anna Rossi asked for 20,000 euros.',
    'The mill at Berga has 12 rooms.',
    'Marco Bianchi laid 340 tiles himself.',
    'In 1998 it had stood empty for 9 years.',
    'The river Sella rose by 6.4 metres.',
    'Some 230 families left Korsholm.',
    'The repairs will end in 2023.',
  ],
  de: [
    'Der Rat von Alvara tagte am 3. Mai 2021.',
    'Bürgermeisterin Anna Rossi verlangte 20.000 Euro.',
    'Die Mühle in Berga hat 12 Zimmer.',
    'Marco Bianchi legte selbst 340 Fliesen.',
    '1998 hatte sie schon 9 Jahre leer gestanden.',
    'Der Fluss Sella stieg um 6,4 Meter.',
    'Rund 230 Familien verließen Korsholm.',
    'Die Arbeiten enden 2023.',
  ],
  fr: [
    'Le club de Marrabel compte 640 membres.',
    'Piet Jansen le dirige depuis le 14 mars 2016.',
    'Sa salle a coûté 75 000 francs.',
    'Le train de Tarlee part à 9 h 15.',
    'Il transporte 180 voyageurs vers Auburn.',
    'Le pont d’Oberon est fermé pour 45 jours.',
    'Ignace Lebrun a compté 88 bougies.',
    'Le tracteur datait de 1968.',
  ],
} as const;

test('a short text of the wrong file has no counterpart, by its figures and names', () => {
  const [en, de, fr] = (['en', 'de', 'fr'] as const).map((tag) => articleOf(tag, NEWS[tag], tag));
  const tied = (a: typeof en, b: typeof en): number =>
    a && b ? align([a, b]).filter(({ score }) => score > 0).length : 0;
  expect([tied(en, de), tied(en, fr)]).toEqual([8, 0]);
});

test('a short text with hardly a figure or name is given the benefit of the doubt', () => {
  const english = [
    'It rained.',
    'Nobody came.',
    'The dog slept.',
    'We ate bread.',
    'Then the sun rose.',
    'All was well.',
  ];
  const german = [
    'Es regnete.',
    'Niemand kam.',
    'Der Hund schlief.',
    'Wir aßen Brot.',
    'Dann ging die Sonne auf.',
    'Alles war gut.',
  ];
  const ladder = align([articleOf('en', english), articleOf('de', german)]);
  expect(show(ladder)).toEqual(english.map((_, at) => `${at} | ${at}`));
});

test('the same text in reverse order: each line is in one bead all the same', () => {
  const lines = numbered(300);
  const ladder = align([articleOf('en', lines, 'a'), articleOf('en', [...lines].reverse(), 'b')]);
  const all = ladder.flatMap(({ sides }) => sides[1] ?? []);
  expect(all.sort((x, y) => x - y)).toEqual(lines.map((_, at) => at));
});

test('five megabytes without a stop, and as many semicolons', () => {
  for (const piece of ['word and word ', 'a; b; ']) {
    const text = piece.repeat(Math.ceil(5e6 / piece.length));
    const article = articleOf('und', ['']);
    const segment = { index: 0, kind: 'sentence' as const, paragraph: 0, start: 0, end: text.length };
    const long = { document: { ...article.document, id: 'long', text }, segments: [segment], facts: [] };
    expect(show(align([long, articleOf('en', ['One line.', 'Another.'])])).length).toBeGreaterThan(0);
  }
}, 60_000);

test('two languages mixed in one document', () => {
  const en = numbered(60);
  const mixed = en.map((line, at) => (at % 2 ? line : `Zeile ${at * 7} des Berichts.`));
  const ladder = show(align([articleOf('en', en), articleOf('de', mixed)]));
  expect(ladder).toEqual(en.map((_, at) => `${at} | ${at}`));
});
