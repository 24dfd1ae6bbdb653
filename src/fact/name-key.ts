import { distance } from 'fastest-levenshtein';
import { transliterationTable } from '../locale/transliteration.js';
import { remembered } from '../text/remember.js';
import { skeleton } from '../text/skeleton.js';
import { transliterate } from '../text/transliterate.js';

/**
 * The key under which one name meets in all scripts, one skeleton a word: "Nguyễn Văn Đệ", "نجوين فان دي" and
 * "Нгуєн Ван Де" are all `NKPN PN T`. Empty when nothing of the name can be read. Short keys are shared by many names.
 */
export function nameKey(name: string): string {
  const keys: string[] = [];
  for (const word of name.match(WORD) ?? []) {
    const key = keyOfWord(word);
    if (key) keys.push(key);
  }
  // One consonant is shared by too many: Lula and Li are told apart by all their letters.
  if (keys.length === 1 && (keys[0]?.length ?? 0) < 2) return romanise(name);
  return keys.join(' ');
}

const keyOfWord = remembered((word) => skeleton(romanise(word)));

/** The word in ASCII letters, lower case: the same for `Đệ`, `Де` and `デ`, or nearly so. */
export function romanise(word: string): string {
  return transliterate(word, transliterationTable);
}

/** A word as it is said: in ASCII letters, and what of that all scripts keep. */
export interface Sound {
  readonly letters: string;
  readonly skeleton: string;
}

export function soundOf(word: string): Sound {
  const letters = romanise(word).slice(0, LONGEST);
  return { letters, skeleton: skeleton(letters) };
}

/** How alike two words of any two scripts sound, 0 to 1; 1 is an equal spelling once romanised. */
export function similarity(a: string, b: string): number {
  return likeness(soundOf(a), soundOf(b));
}

/** The same of words whose sounds are known; 0 where lengths or skeletons show that it is no more than `over`. */
export function likeness(a: Sound, b: Sound, over = 0): number {
  if (a.letters === '' || b.letters === '') return 0;
  const mostByLetters = (1 - BY_SKELETON) * ofLengths(a.letters, b.letters);
  if (BY_SKELETON * ofLengths(a.skeleton, b.skeleton) + mostByLetters <= over) return 0;
  const bySkeleton = BY_SKELETON * alike(a.skeleton, b.skeleton);
  if (bySkeleton + mostByLetters <= over) return 0;
  return bySkeleton + (1 - BY_SKELETON) * alike(a.letters, b.letters);
}

/** What the skeleton counts for; the rest are the letters. */
export const BY_SKELETON = 0.7;

/** Letters with their marks; a middle dot or hyphen parts words, an apostrophe does not. */
const WORD = /[\p{L}\p{M}'’ʼ]+/gu;
/** Edit distance is quadratic: what is longer than any word is cut. */
const LONGEST = 64;

/** What two words are alike at most: every letter that one of them has more is one to change. */
const ofLengths = (a: string, b: string): number => 1 - Math.abs(a.length - b.length) / Math.max(a.length, b.length, 1);

function alike(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
