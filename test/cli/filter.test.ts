import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { call } from './call.js';

const filter = (input: string | Uint8Array, ...argv: string[]) =>
  call(['filter', '--languages', 'en,de', '--jobs', '1', '--quiet', ...argv], input);

const PAIRS = [
  'The bridge is 412 metres long.\tDie Brücke ist 421 Meter lang.',
  'It cost 5 euros.\tEs kostete 5 Euro.',
  '"Quoted" 3\t„Zitiert“ 3',
  '\t',
].join('\n');

test('every line comes back in order, with a score and the rules that fired', async () => {
  const { status, out } = await filter(PAIRS);
  const [first, second, third, fourth] = PAIRS.split('\n');
  expect(out).toBe(`${first}\t0.03\tnumber-mismatch\n${second}\t1\t\n${third}\t1\t\n${fourth}\t1\t\n`);
  expect(status).toBe(0);
});

test('only the lines that pass, as they are, with their line ends', async () => {
  const crlf = `${PAIRS.replaceAll('\n', '\r\n')}\r\n`;
  const { out } = await filter(crlf, '--pass-only');
  expect(out).toBe(crlf.slice(crlf.indexOf('\r\n') + 2));
  expect((await filter(PAIRS, '--pass-only', '--rule', 'number-mismatch=minor')).out).toBe(`${PAIRS}\n`);
  expect((await filter(PAIRS, '--pass-only', '--reject', 'critical')).out).toBe(`${PAIRS}\n`);
});

test('columns by number, from a packed file', async () => {
  const lines = PAIRS.split('\n').map((line, at) => `${at}\t0.9\t${line}\n`);
  const { out } = await filter(gzipSync(lines.join('')), '--fields', '3,4');
  expect(out.split('\n')[0]).toBe(`${lines[0]?.trimEnd()}\t0.03\tnumber-mismatch`);
});

test('records keep their bytes; texts are found under their tags or the keys that are named', async () => {
  const lines = [
    '{ "translation": {"en": "In 1999.", "de": "Im Jahr 1998."} }',
    '{"en":"5 a","de":"5 a","n":1.50}',
  ].join('\n');
  const { out } = await filter(lines, '--input-format', 'jsonl');
  expect(out.split('\n')).toEqual([
    '{ "translation": {"en": "In 1999.", "de": "Im Jahr 1998."} ,"tertium":{"score":0.02,"rules":["date-mismatch"]}}',
    '{"en":"5 a","de":"5 a","n":1.50,"tertium":{"score":1,"rules":[]}}',
    '',
  ]);
  const named = await filter(
    '{"src":"1 x","trg":"1 x"}\n',
    '--input-format',
    'jsonl',
    '--fields',
    'src,trg',
    '--pass-only',
  );
  expect(named.out).toBe('{"src":"1 x","trg":"1 x"}\n');
});

test('a line that cannot be read is told and does not pass; the others are judged', async () => {
  const { status, out, err } = await filter(`only one\n${PAIRS}`);
  expect(status).toBe(2);
  expect(err).toBe('tertium: error: -:1: no column 2: the line has 1\n');
  expect(out.split('\n').slice(0, 2)).toEqual(['only one\t0\tunreadable', expect.stringContaining('number-mismatch')]);
  expect((await filter('{"en":1}\n[', '--input-format', 'jsonl')).out).toBe(
    '{"en":1,"tertium":{"score":0,"rules":["unreadable"]}}\n{"tertium":{"score":0,"rules":["unreadable"]}}\n',
  );
});

test('a line is judged by itself: neither its neighbours nor the threads change its score', async () => {
  const many = Array.from({ length: 1500 }, (_, at) => `Ship ${at} came.\tSchiff ${at % 50 === 3 ? at + 1 : at} kam.`);
  const { out } = await filter(many.join('\n'));
  const alone = await filter(`${many[1203]}\n`);
  expect(out.split('\n')[1203]).toBe(alone.out.trimEnd());
  expect(out.split('\n').filter((line) => line.endsWith('-mismatch'))).toHaveLength(30);
});

test.each([
  [['--languages', 'en'], /two languages/],
  [['--fields', '1'], /differ in number/],
  [['--fields', 'a,b'], /not the number of a column/],
])('a wrong call: %s', async (argv, message) => {
  const { status, err } = await filter('', ...argv);
  expect([status, err]).toEqual([2, expect.stringMatching(message)]);
});
