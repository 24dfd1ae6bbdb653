import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, tsv } from '../../src/read/table.js';

const columns = (format: typeof tsv, text: string) => {
  const { documents, ladder, problems } = format.read({ path: 't', text });
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
      const { documents } = csv.read({ path: 't', text });
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
            expect(text[(place?.source ?? 0) + at - (place?.offset ?? 0)]).toBe(document.text[at]);
          }
        }
      }
    }),
  );
});
