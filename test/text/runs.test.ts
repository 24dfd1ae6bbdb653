import { expect, test } from 'vitest';
import { nextWord, wordEnd } from '../../src/text/runs.js';

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  for (let at = nextWord(text, 0, text.length); at < text.length; ) {
    const end = wordEnd(text, at, text.length);
    words.push(text.slice(at, end));
    at = nextWord(text, end, text.length);
  }
  return words;
};

test.each([
  ['Anna’s 12 sisters', ['Anna', 's', 'sisters']],
  ['バイデン大統領は', ['バイデン', '大統領は']],
  ['iPhoneを買う', ['iPhone', 'を買う']],
  ['กรุงเทพ Bangkok', ['กรุงเทพ', 'Bangkok']],
  ['नमस्ते दुनिया', ['नमस्ते', 'दुनिया']],
  ['𐌰𐌱 😀 b', ['𐌰𐌱', 'b']],
  ['\udc00a\ud800', ['a']],
  ['...', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
