import { expect, test } from 'vitest';
import { seamsOf } from '../../src/align/seams.js';

const KINDS =
  'asked,asked on,called,called on,trailing,trailing on,stopped,stopped on,comma,comma on,bare,bare on'.split(',');

/** The kinds of the seams of a text whose segments stand between bars. */
function kinds(text: string): string[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (const part of text.split('|')) {
    stretches.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return [...seamsOf(text, stretches)].map((kind) => KINDS[kind] ?? '');
}

test.each([
  ['Did it rain?|It did.', ['asked', 'stopped']],
  ['Did it rain? »|»so she asked.', ['asked on', 'stopped']],
  ['Run!|“Where to?”', ['called', 'asked']],
  ['He said …|and left', ['trailing on', 'bare']],
  ['In spring,|when it thawed,|Rome fell', ['comma on', 'comma', 'bare']],
  ['The shepherd of|Marrabel sang :|(loudly)', ['bare', 'comma on', 'bare']],
  ['雨だった。|雪か？|「行く。」', ['stopped', 'asked', 'stopped']],
  ['बारिश हुई।|ዝናብ ነበር።|Հետո։|և այնտեղ։', ['stopped', 'stopped', 'stopped on', 'stopped']],
  ['هل أمطرت؟|نعم،|أمطرت.', ['asked', 'comma', 'stopped']],
  ['|', ['bare', 'bare']],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});
