import { likenessBeside } from './heard.js';
import type { Named } from './named.js';
import type { Unsaid } from './names.js';
import { heardIn } from './sound.js';
import { isManyNamed, isStrange, type Known, tellingWords } from './weigh.js';
import type { Word } from './words.js';

/**
 * Whether a name that the other document lacks says enough alone, without another in its place: a country that both
 * languages have a name for, or words that are surely carried over. Where another name of the sentence is not said
 * either, the sentence is told freely.
 */
export function isLone(
  name: Unsaid,
  names: readonly Named[],
  beside: readonly Word[],
  known: Known,
  position: number,
): boolean {
  const { codes, start } = name;
  const words = tellingWords(name, position, known);
  if (words.length === 0 || words.some(({ acronym }) => acronym)) return false;
  const isFree = (other: Named): boolean =>
    other.start !== start && other.isName && other.by.length === 0 && tellingWords(other, position, known).length > 0;
  if (names.some(isFree)) return false;
  if (words.some((word) => beside.some((other) => soundsLike(word, other)))) return false;
  const shared = words.reduce((most, { lower }) => Math.max(most, known.shared(lower)), 0);
  // What the text is about may well be left out here: "the country" for Indonesia.
  if (codes.length > 0) return isKnownCountry(name) && words.length === name.words.length && shared < OFTEN;
  if (known.text.casing.nouns || mayBeReadOtherwise(words, beside)) return false;
  const cased = beside.filter((other) => other.cased).length > beside.length / 2;
  if (!cased && likenessBeside(words, beside) >= FAINT) return false;
  // "Moscow" may be told of by its people, which a text with capitals shows, and others do not.
  if (words.length === 1) return !cased && !words[0]?.initial && name.spelling < VERY_STRANGE;
  const strange = words.filter((word) => isStrange(word, known, cased ? STRANGE : VERY_STRANGE));
  const isCarried = !cased || name.spelling < FOREIGN || shared > 0;
  return strange.length > (isCarried ? 0 : 1);
}

const isKnownCountry = ({ exact, codes }: Unsaid): boolean => exact && !isManyNamed(codes);

/** A name spelled by another language's rules is heard faintly: Kowalczyk is 科瓦尔奇克. */
const FAINT = 0.55;
const STRANGE = 0.45;
const VERY_STRANGE = 0.3;
const FOREIGN = 0.15;
/** In so many other sentences both texts name the country. */
const OFTEN = 3;

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
