import { expect, test } from 'vitest';
import { transliterationTable } from '../../src/locale/transliteration.js';
import { skeleton } from '../../src/text/skeleton.js';
import { transliterate } from '../../src/text/transliterate.js';

const latin = (word: string): string => transliterate(word, transliterationTable);

test.each([
  ['Škoda', 'shkoda'],
  ['Łódź', 'lodzh'],
  ['Київ', 'kiyiv'],
  ['Щукин', 'shchukin'],
  ['Αθήνα', 'athina'],
  ['Երևան', 'erevan'],
  ['თბილისი', 'tbilisi'],
  ['תל', 'tl'],
  ['القاهرة', 'qahr'],
  ['تهران', "t'hran"],
  ['दिल्ली', 'dilli'],
  ['ঢাকা', 'daka'],
  ['ਪੰਜਾਬ', 'panjab'],
  ['ગુજરાત', 'gujarat'],
  ['சென்னை', 'chennai'],
  ['హైదరాబాద్', 'haidarabad'],
  ['ಬೆಂಗಳೂರು', 'bengaluru'],
  ['കേരളം', 'keralan'],
  ['කොළඹ', 'kolamb'],
  ['แม่สอด', 'maesod'],
  ['ລາວ', 'lav'],
  ['ភ្នំ', 'pnm'],
  ['အောင်', 'eang'],
  ['አዲስ', 'adisi'],
  ['とうきょう', 'toukiyou'],
  ['トーキョー', 'tokiyo'],
  ['서울', 'seoul'],
  ['北京', "bei'jing"],
  ['西安', "xi'an"],
])('%s is %s', (word, expected) => {
  expect(latin(word)).toBe(expected);
});

test.each([['\ud800'], ['123'], ['𐤀'], ['']])('%j says nothing', (word) => {
  expect(latin(word)).toBe('');
});

test.each([
  ['beijing', "bei'jing", 'PKN'],
  ['stockholm', "stwk'hwlm", 'STKRM'],
  ['thatcher', 'tatshr', 'TSR'],
  ['dzhonson', 'djwnswn', 'KNSN'],
  ['guatemala', 'ghwatymala', 'KPTMR'],
])('%s and %s sound the same', (one, other, key) => {
  expect(skeleton(one)).toBe(key);
  expect(skeleton(other)).toBe(key);
});
