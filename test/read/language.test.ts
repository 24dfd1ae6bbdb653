import { describe, expect, test } from 'vitest';
import { chineseScript } from '../../src/read/han.js';
import { languageOfName } from '../../src/read/language.js';

describe('the language in a file name', () => {
  test.each([
    ['x/final.txt'],
    ['report.final.txt'],
    ['de-report.txt'],
    ['notes'],
    ['2024-01-16.txt'],
    ['en.news.txt'],
    ['xx.txt'],
  ])('%s names none', (path) => {
    expect(languageOfName(path)).toBeUndefined();
  });
});

test.each([
  ['國際運輸協會宣布', 'Hant'],
  ['国际运输协会宣布', 'Hans'],
  ['中文', undefined],
  ['plain', undefined],
])('the script of %s is %s', (text, script) => {
  expect(chineseScript(text)).toBe(script);
});
