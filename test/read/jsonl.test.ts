import { expect, test } from 'vitest';
import { read } from '../../src/read/read.js';

const readLines = (text: string) => read({ path: 'in.jsonl', bytes: Buffer.from(text), detect: false });

test('a line is a document', () => {
  const text =
    '{"id":"a","text":"Eins. Zwei.","language":"de","title":"Titel","published":"2024-01-16T08:00:00Z","url":"https://example.org/a"}\r\n\n{"id":7,"text":"One."}';
  const { documents, problems } = readLines(text);
  expect(problems).toEqual([]);
  expect(documents).toEqual([
    {
      id: 'a',
      path: 'in.jsonl',
      text: 'Eins. Zwei.',
      language: 'de',
      languageFrom: 'record',
      title: 'Titel',
      published: '2024-01-16',
      url: 'https://example.org/a',
      places: [{ offset: 0, line: 1, column: 19 }],
    },
    {
      id: '7',
      path: 'in.jsonl',
      text: 'One.',
      language: 'und',
      languageFrom: 'none',
      places: [{ offset: 0, line: 3, column: 17 }],
    },
  ]);
});

test('segments are joined by line feeds and keep their places in the list', () => {
  const { documents } = readLines('{"id":"a","segments":["One.", " ", " Two. "]}');
  const [document] = documents;
  expect(document?.text).toBe('One.\n \n Two. ');
  expect(document?.given?.map(({ start, end }) => document.text.slice(start, end))).toEqual(['One.', '', 'Two.']);
});

test.each([
  ['{"id":"b","text":', 'malformed JSON'],
  ['[1]', 'not a JSON object'],
  ['null', 'not a JSON object'],
  ['{"id":"b"}', 'neither "text" nor "segments"'],
  ['{"id":"b","text":7}', 'neither "text" nor "segments"'],
  ['{"id":"b","segments":["x",1]}', '"segments" is not a list of strings'],
  ['{"id":{},"text":"x"}', '"id" is neither a string nor a number'],
  ['{"id":"b","text":"x","language":1}', '"language" is not a string'],
  ['{"id":"b","text":"x","published":"soon"}', '"published" is no ISO 8601 date: "soon"'],
  ['{"id":"b","text":"x","published":"2024-02-31"}', '"published" is no ISO 8601 date: "2024-02-31"'],
  ['{"id":"b","text":" "}', 'empty'],
])('the line %s is an error, the others are read', (line, message) => {
  const { documents, problems } = readLines(`{"id":"a","text":"One."}\n${line}\n{"id":"c","text":"Three."}\n`);
  expect(documents.map((document) => document.id)).toEqual(['a', 'c']);
  expect(problems).toEqual([{ level: 'error', path: 'in.jsonl', line: 2, message }]);
});

test('an id that stands twice is told', () => {
  const { documents, problems } = readLines('{"id":"a","text":"One."}\n{"id":"a","text":"Two."}\n');
  expect(documents).toHaveLength(2);
  expect(problems).toEqual([{ level: 'error', path: 'in.jsonl', line: 2, message: 'the id of line 1 again: "a"' }]);
});
