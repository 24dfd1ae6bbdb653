import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOfFile } from '../../src/cli/bytes.js';
import { changed } from '../../src/cli/lazy-document.js';
import { scanLines } from '../../src/cli/lines.js';
import { formatFor, type LineFormat, read } from '../../src/index.js';
import { folder } from './call.js';

const RECORDS = [
  { id: 'a', text: 'Das Dorf hat 504 Brunnen.\nUnd "zwei" Brücken.', language: 'de', published: '2024-01-16' },
  { id: 'b', segments: ['The village has 504 wells.', 'And two bridges.'], language: 'en' },
  { id: 'c', text: 'Деревня 𝒳 имеет 504 колодца.', title: 'Колодцы' },
];
const LINES = `\ufeff${RECORDS.map((record) => JSON.stringify(record)).join('\r\n\n')}\n`;

const scanned = (path: string, most: number) => {
  const origin = { path, detect: false } as const;
  return scanLines(origin, formatFor(origin) as LineFormat, bytesOfFile(path), most);
};

describe('a large file of records', () => {
  test.each([
    ['x.jsonl', Buffer.from(LINES)],
    ['x.jsonl.gz', gzipSync(LINES)],
    ['x.jsonl', Buffer.from(LINES, 'utf16le')],
  ])('%s is read again document by document, as if it were held', async (name, bytes) => {
    const path = join(folder({ [name]: bytes }), name);
    const { documents, size, problems, lateProblems } = await scanned(path, 60);
    const whole = read({ path, bytes, detect: false });
    expect(Object.getOwnPropertyDescriptor(documents[2], 'text')?.get).toBeDefined();
    expect(documents.map((document) => ({ ...document }))).toEqual(whole.documents);
    expect(size).toBe(whole.documents.reduce((sum, { text }) => sum + text.length, 0));
    expect([...problems, ...(lateProblems?.() ?? [])]).toEqual([]);
  });

  test('a document that gets another id leaves its text in the file', async () => {
    const path = join(folder({ 'x.jsonl': LINES }), 'x.jsonl');
    const [first] = (await scanned(path, 0)).documents;
    const renamed = first && changed(first, { id: 'z' });
    expect(Object.getOwnPropertyDescriptor(renamed, 'text')?.get).toBeDefined();
    expect(renamed).toMatchObject({ id: 'z', text: RECORDS[0]?.text });
  });

  test('a file that is changed meanwhile is told, and nothing is thrown', async () => {
    const path = join(folder({ 'x.jsonl': LINES }), 'x.jsonl');
    const { documents, lateProblems } = await scanned(path, 0);
    writeFileSync(path, '{"id":"a"');
    expect(documents.map(({ text }) => text)).toEqual(['', '', '']);
    expect(lateProblems?.()).toEqual([{ level: 'error', path, message: 'changed while it was read' }]);
  });

  test('a small one is held', async () => {
    const path = join(folder({ 'x.jsonl': LINES }), 'x.jsonl');
    const { documents } = await scanned(path, 1000);
    expect(Object.getOwnPropertyDescriptor(documents[0], 'text')?.get).toBeUndefined();
  });
});
