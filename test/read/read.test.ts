import { expect, test } from 'vitest';
import { formatOf } from '../../src/read/formats.js';
import { read } from '../../src/read/read.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? buffer.swap16() : buffer;
};

test.each([
  ['UTF-8', bytes('Zwölf Höfe')],
  ['UTF-8 with a mark', bytes('\ufeffZwölf Höfe')],
  ['UTF-16 LE', utf16('Zwölf Höfe', false)],
  ['UTF-16 BE', utf16('Zwölf Höfe', true)],
])('%s is decoded, its mark left out', (_, input) => {
  const { documents, problems } = read({ path: 'a.txt', bytes: input, language: 'und' });
  expect(problems).toEqual([]);
  expect(documents[0]?.text).toBe('Zwölf Höfe');
});

test('the text keeps its line ends and its combining marks', () => {
  const text = 'Cafe\u0301\r\nzwei\r';
  expect(read({ path: 'a.txt', bytes: bytes(text) }).documents[0]?.text).toBe(text);
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['white space', bytes(' \n\t\n'), 'empty'],
  ['a mark alone', bytes('\ufeff'), 'empty'],
  ['a NUL', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'binary'],
  ['a stray continuation', Uint8Array.of(0x61, 0x62, 0x80), 'broken UTF-8 at byte 2'],
  ['a cut sequence', Uint8Array.of(0x61, 0xe2, 0x82), 'broken UTF-8 at byte 1'],
  ['an overlong form', Uint8Array.of(0xc3, 0xa4, 0xc0, 0xaf), 'broken UTF-8 at byte 2'],
  ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 'broken UTF-8 at byte 0'],
  ['beyond Unicode', Uint8Array.of(0xf4, 0x90, 0x80, 0x80), 'broken UTF-8 at byte 0'],
  ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'no such encoding: utf-32le'],
  ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x61), 'broken UTF-16LE'],
])('a file of %s is an error', (_, input, message) => {
  const { documents, problems } = read({ path: 'x/a.txt', bytes: input });
  expect(documents).toEqual([]);
  expect(problems).toEqual([{ level: 'error', path: 'x/a.txt', message }]);
});

test.each([
  ['a.txt', 'text'],
  ['A.TXT', 'text'],
  ['x.y/a.md', 'markdown'],
  ['a.jsonl', 'jsonl'],
  ['a.de.tsv', 'tsv'],
  ['a.csv', 'csv'],
  ['a.png', undefined],
  ['txt', undefined],
  ['a.txt/b', undefined],
])('the format of %s is %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});

test('a format is taken by its name where it is given', () => {
  const { documents } = read({ path: '-', bytes: bytes('{"id":"a","text":"Eins."}\n'), format: 'jsonl' });
  expect(documents.map((document) => document.id)).toEqual(['a']);
});

test('a caller-given date overrides the record', () => {
  const line = '{"id":"a","text":"Eins.","published":"2024-01-16"}';
  const published = (date?: string): unknown =>
    read({ path: 'a.jsonl', bytes: bytes(line), ...(date && { published: date }) }).documents[0]?.published;
  expect(published()).toBe('2024-01-16');
  expect(published('2023-05-01')).toBe('2023-05-01');
});
