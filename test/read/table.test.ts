import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedBy } from '../../src/read/passage.js';
import { read } from '../../src/read/read.js';

const [tsv, csv] = ['tsv', 'csv'];

const readTable = (format: string, text: string) => read({ path: 't', format, bytes: Buffer.from(text) });

const columns = (format: string, text: string) => {
  const { documents, ladder, problems } = readTable(format, text);
  return {
    ids: documents.map(({ id }) => id),
    texts: documents.map(({ text: whole, given }) => given?.map(({ start, end }) => whole.slice(start, end))),
    units: documents.map(({ given }) => given?.map(({ unit }) => unit)),
    sides: ladder?.map(({ sides }) => sides),
    problems: problems.map(({ line, message }) => `${line}: ${message}`),
  };
};

test('TSV has no quoting, and rows are numbered', () => {
  expect(columns(tsv, 'de\ten\r\n"Eins"\tOne\r\n\tTwo\r\nDrei\t \r\n')).toEqual({
    ids: ['t#de', 't#en'],
    texts: [
      ['"Eins"', 'Drei'],
      ['One', 'Two'],
    ],
    units: [
      ['1', '3'],
      ['1', '2'],
    ],
    sides: [
      [[0], [0]],
      [[], [1]],
      [[1], []],
    ],
    problems: [],
  });
});

test('a first column headed id holds row ids; a later one is Indonesian', () => {
  expect(columns(tsv, 'id\ten\tid\nr-1\tOne\tSatu\n')).toMatchObject({
    ids: ['t#en', 't#id'],
    texts: [['One'], ['Satu']],
    units: [['r-1'], ['r-1']],
  });
});

test('CSV cells may be quoted and hold commas, quotes and line ends', () => {
  const text = 'id,de,en\r\na,"Er sagte ""ja"", dann","He said ""yes"",\r\nthen"\r\nb,kurz,short';
  expect(columns(csv, text)).toEqual({
    ids: ['t#de', 't#en'],
    texts: [
      ['Er sagte "ja", dann', 'kurz'],
      ['He said "yes",\r\nthen', 'short'],
    ],
    units: [
      ['a', 'b'],
      ['a', 'b'],
    ],
    sides: [
      [[0], [0]],
      [[1], [1]],
    ],
    problems: [],
  });
});

test.each([
  ['semicolons', 'id;de;en\r\na;"Er sagte; ""ja""";He said, yes\r\n'],
  ['tabs', 'id\tde\ten\na\t"Er sagte; ""ja"""\tHe said, yes\n'],
  ['commas', '"id","de","en"\n"a","Er sagte; ""ja""","He said, yes"\n'],
])('a spreadsheet may part its cells with %s', (_, text) => {
  expect(columns(csv, text)).toMatchObject({
    ids: ['t#de', 't#en'],
    texts: [['Er sagte; "ja"'], ['He said, yes']],
    units: [['a'], ['a']],
    problems: [],
  });
});

test('columns beside two languages that name none are passed over', () => {
  const text = 'location,en,notes,de,notes,\napp.c:5,One 1,see 7,Eins 1,8,\n';
  expect(columns(csv, text)).toMatchObject({
    ids: ['t#en', 't#de'],
    texts: [['One 1'], ['Eins 1']],
    problems: ['1: passed over, since they name no language: "location", "notes", "notes", ""'],
  });
});

test('headings that name no languages leave them to the texts', () => {
  const { documents } = readTable(
    csv,
    'source,target\nIt is 3 metres long and was built by them.,Es ist 3 Meter lang und wurde von ihnen gebaut.\n',
  );
  expect(documents.map(({ id, language }) => [id, language])).toEqual([
    ['t#source', 'en'],
    ['t#target', 'de'],
  ]);
});

test.each([
  [
    tsv,
    'de\ten\nEins\nZwei\tTwo\nDrei\tThree\tTrois\n',
    ['2: 1 cells where the first line has 2', '4: 3 cells where the first line has 2'],
  ],
  [tsv, 'de\tde\nEins\tZwei\n', ['1: the first line names "de" twice']],
  [tsv, 'de\t\nEins\tZwei\n', ['1: the first line leaves a column without a language']],
  [tsv, 'de\ten\n', ['undefined: empty']],
  [csv, 'de,en\n"Eins,One\nZwei,Two\n', ['2: a quoted cell is never closed', '2: 1 cells where the first line has 2']],
] as const)('case %#: what is wrong with a table is told with its line', (format, text, problems) => {
  expect(columns(format, text).problems).toEqual(problems);
});

test('a place leads every character of a cell back to the file', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ß') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quoted = (content: string): string => `"${content.replaceAll('"', '""')}"`;
      const text = `de,en\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
      const lines = text.split(/(?<=\n)/);
      const { documents } = readTable(csv, text);
      for (const [index, document] of documents.entries()) {
        expect(document.text).toBe(
          rows
            .map((row) => row[index]?.trim())
            .filter(Boolean)
            .join('\n'),
        );
        for (const { start, end } of document.given ?? []) {
          for (let at = start; at < end; at++) {
            const place = document.places.findLast(({ offset }) => offset <= at);
            const { line = 0, column = 0 } = movedBy(place ?? { offset: 0 }, document.text.slice(place?.offset, at));
            expect(lines[line - 1]?.[column - 1]).toBe(document.text[at]);
          }
        }
      }
    }),
  );
});
