import levenshtein from 'fast-levenshtein';
import { transliterationTable } from '../locale/transliteration.js';
import { skeleton } from '../text/skeleton.js';
import { transliterate } from '../text/transliterate.js';

/**
 * The key under which one name meets in all scripts, one skeleton a word: "Nguyễn Văn Đệ", "نجوين فان دي" and
 * "Нгуєн Ван Де" are all `NKPN PN T`. Empty when nothing of the name can be read. Short keys are shared by many names.
 */
export function nameKey(name: string): string {
  const keys: string[] = [];
  for (const word of name.match(WORD) ?? []) {
    const key = skeleton(romanise(word));
    if (key) keys.push(key);
  }
  // One consonant is shared by too many: Lula and Li are told apart by all their letters.
  if (keys.length === 1 && (keys[0]?.length ?? 0) < 2) return romanise(name);
  return keys.join(' ');
}

/** The word in ASCII letters, lower case: the same for `Đệ`, `Де` and `デ`, or nearly so. */
export function romanise(word: string): string {
  return transliterate(word, transliterationTable);
}

/** How alike two words of any two scripts sound, 0 to 1; 1 is an equal spelling once romanised. */
export function similarity(a: string, b: string): number {
  const left = romanise(a).slice(0, LONGEST);
  const right = romanise(b).slice(0, LONGEST);
  if (left === '' || right === '') return 0;
  const bySound = alike(skeleton(left), skeleton(right));
  return 0.7 * bySound + 0.3 * alike(left, right);
}

/** Letters with their marks; a middle dot or hyphen parts words, an apostrophe does not. */
const WORD = /[\p{L}\p{M}'’ʼ]+/gu;
/** Edit distance is quadratic: what is longer than any word is cut. */
const LONGEST = 64;

function alike(a: string, b: string): number {
  return 1 - levenshtein.get(a, b) / Math.max(a.length, b.length, 1);
}
