import { likenessBeside } from './heard.js';
import type { Named } from './named.js';
import type { Unsaid } from './names.js';
import { heardIn } from './sound.js';
import { isManyNamed, isStrange, type Known } from './weigh.js';
import type { Word } from './words.js';

/**
 * Whether a name that the other document lacks says enough alone, without another in its place: a country that both
 * languages have a name for, or words that are surely carried over. Where another name of the sentence is not said
 * either, the sentence is told freely.
 */
export function isLone(
  name: Unsaid,
  names: readonly (readonly Named[])[],
  beside: readonly Word[],
  known: Known,
): boolean {
  const { words, codes, start } = name;
  if (words.length === 0 || words.some(({ acronym }) => acronym)) return false;
  const others = (names[name.side] ?? []).filter((other) => other.start !== start && other.end - other.start > 1);
  if (others.some(({ by, isName }) => by.length === 0 && isName)) return false;
  if (words.some((word) => beside.some((other) => soundsLike(word, other)))) return false;
  if (codes.length > 0) return isKnownCountry(name) && !words.some(({ lower }) => known.text.casing.lower.has(lower));
  if (known.text.casing.nouns || mayBeReadOtherwise(words, beside)) return false;
  const cased = beside.filter((other) => other.cased).length > beside.length / 2;
  if (!cased && likenessBeside(words, beside) >= FAINT) return false;
  const least = cased ? STRANGE : VERY_STRANGE;
  const strange = words.filter((word) => !known.text.casing.lower.has(word.lower) && isStrange(word, known, least));
  const isCarried = words.some(({ lower }) => known.shared(lower) > 0);
  // "Moscow" may be told of by its people, which a text with capitals shows, and others do not.
  if (words.length === 1) return !cased && !words[0]?.initial && name.spelling < VERY_STRANGE;
  return strange.length > (cased && !isCarried ? 1 : 0);
}

const isKnownCountry = ({ exact, codes }: Unsaid): boolean => exact && !isManyNamed(codes);

/** A name spelled by another language's rules is heard faintly: Kowalczyk is 科瓦尔奇克. */
const FAINT = 0.55;
const STRANGE = 0.45;
const VERY_STRANGE = 0.3;

/** Loosely, so that "texaský" says Texas. */
const soundsLike = (word: Word, other: Word): boolean =>
  other.cased && !other.capital && heardIn(word.sound, other.sound) >= LOOSE;
const LOOSE = 0.6;

/**
 * Where Han stand between kana they are read in ways that no table tells: 湯涌 is Yuwaku. A name of open syllables may
 * be written so.
 */
function mayBeReadOtherwise(words: readonly Word[], beside: readonly Word[]): boolean {
  const text = beside.map(({ lower }) => lower).join('');
  return KANA.test(text) && HAN.test(text) && words.every(({ sound }) => OPEN_SYLLABLES.test(sound.letters));
}

const KANA = /\p{Script=Hiragana}/u;
const HAN = /\p{Script=Han}/u;
const OPEN_SYLLABLES = /^(?:[bcdfghjkmnprstwyz]{0,2}h?[aeiouy]+n?)+$/;
