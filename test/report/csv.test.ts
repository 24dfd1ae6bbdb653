import { expect, test } from 'vitest';
import { read } from '../../src/read/read.js';
import { article, gap, judgement, reportOf, side } from './judgement.js';

const en = article('en', 'The town has 504 wells, "old" ones.');
const de = article('de', 'Die Stadt hat 540 Brunnen.');

/** The cells of a report, read by the same rules by which tertium reads a CSV file. */
function rowsOf(csv: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    const [, content = '', end] = match;
    rows.at(-1)?.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop(), 'the report ends with a line end').toEqual([]);
  return rows;
}

test('a row for every place, under one heading', () => {
  const found = judgement([de, en], {
    diagnosis: 'digits-swapped',
    suspect: 'news/de.txt',
    sides: [side(de, '540'), side(en, '504')],
  });
  const [heading = [], ...rows] = rowsOf(reportOf('csv', [found, found]));
  expect(rows).toHaveLength(4);
  const [first, second] = rows.map((row) => Object.fromEntries(row.map((content, index) => [heading[index], content])));
  expect(first).toMatchObject({
    id: 'd1',
    rule: 'number-mismatch',
    suspect: 'yes',
    language: 'de',
    line: '1',
    column: '15',
    text: '540',
  });
  expect(second).toMatchObject({
    id: 'd1',
    suspect: 'no',
    path: 'news/en.txt',
    sentence: 'The town has 504 wells, "old" ones.',
  });
});

test('what is missing is a row with empty cells', () => {
  const [heading = [], row = []] = rowsOf(
    reportOf('csv', [judgement([de, en], { sides: [gap(de), side(en, '504')] })]),
  );
  expect([row[heading.indexOf('text')], row[heading.indexOf('sentence')]]).toEqual(['', '']);
});

test.each(['=HYPERLINK("http://x";"y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1＋1', '－1', '＋1', '＠x'])(
  'a spreadsheet does not run %j',
  (formula) => {
    const evil = article('fr', formula);
    const [heading = [], row = []] = rowsOf(
      reportOf('csv', [judgement([evil, en], { sides: [side(evil, formula), side(en, '504')] })]),
    );
    expect(row[heading.indexOf('text')]).toBe(`'${formula}`);
    expect(row[heading.indexOf('sentence')]).toBe(`'${formula}`);
  },
);

test('no control character and no line break of a document', () => {
  const evil = { ...article('fr', 'a \u0000\u001b[31m\u0085b 504') };
  const csv = reportOf('csv', [judgement([evil, en], { sides: [side(evil, '504'), side(en, '504')] })]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/u);
});

test('the columns are a table that tertium itself can read as CSV', () => {
  const csv = reportOf('csv', [judgement([de, en], { sides: [side(de, '540'), side(en, '504')] })]);
  const table = csv
    .split('\r\n')
    .map((line) => line.split(',').slice(0, 3).join(','))
    .join('\r\n');
  const { problems, ladder } = read({ path: 'r.csv', bytes: new TextEncoder().encode(table) });
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(ladder).toHaveLength(2);
});
