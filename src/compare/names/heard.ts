import { remembered } from '../../text/remember.js';
import { heardIn, hearing } from './sound.js';
import type { Word } from './words.js';

/**
 * How well a name must be heard to be said, measured over news in 30 languages. Between words with capitals 0.55 parts
 * equal names from others in nineteen of twenty; a word without one, in a text that has them, sounds like anything, so
 * that only a near spelling counts.
 */
const CAPITAL = 0.55;
const LOWER = 0.8;
/** In a text without capitals any word may be the name, and more so where no space parts the words. */
const APART = 0.68;
const RUN = 0.7;
/** One word heard as well as this says a name of several: a title before it is translated. */
const CERTAIN = { cased: 0.65, uncased: 0.8 };
/** The words of a name of several are heard together. */
const TOGETHER = 0.5;
/** Words of up to three letters are alike by chance. */
const SHORT = 3;
const ALIKE_SHORT = 0.7;

const hearingOf = remembered(hearing);

/** The words of a text among which names are heard, with what is asked of them for each name. */
export interface Ear {
  readonly words: readonly Word[];
  /** Those of scripts that have capitals. */
  readonly cased: readonly Word[];
  /** Some are runs of words written together. */
  readonly runs: boolean;
}

export const earOf = (words: readonly Word[]): Ear => ({
  words,
  cased: words.filter(({ cased }) => cased),
  runs: words.some(({ sound }) => sound.run),
});

export interface Heard {
  /** The text says the name, of one word or more, in any spelling and script. */
  readonly whole: boolean;
  /** The words of it that are heard each by itself. */
  readonly apart: readonly Word[];
}

export function hear(name: readonly Word[], ear: Ear): Heard {
  const hearers = ear.cased.length > ear.words.length / 2 ? byCapitals(ear) : anywhere(ear);
  const heard = name.map(hearers.likeness);
  const whole = hearers.says(name, heard) || (name.length > 1 && asOneWord(name, ear.words) >= CERTAIN.uncased);
  return { whole, apart: name.filter((word, at) => hearers.says([word], [heard[at] ?? 0])) };
}

/** How well each word of a name is heard, and whether that is enough for the name to be said. */
interface Hearers {
  likeness(word: Word): number;
  says(name: readonly Word[], heard: readonly number[]): boolean;
}

const byCapitals = ({ cased }: Ear): Hearers => ({
  likeness: (word) => bestPassing(word, cased),
  says: (name, heard) =>
    heard.some(
      (likeness) =>
        likeness >= CERTAIN.cased || (likeness >= CAPITAL && (name.length === 1 || mean(name, heard) >= TOGETHER)),
    ),
});

const anywhere = ({ words, runs }: Ear): Hearers => ({
  likeness: (word) => best(word, words),
  says: (name, heard) =>
    name.some((word, at) => word.lower.length > SHORT && (heard[at] ?? 0) >= CERTAIN.uncased) ||
    mean(name, heard) >= (runs ? RUN : APART),
});

/** How well a name of several words is heard in one: "Hong Kong" in हांगकांग. */
function asOneWord(name: readonly Word[], others: readonly Word[]): number {
  const together = name.map(({ lower }) => lower).join('');
  const sound = hearingOf(together);
  return others.reduce((most, other) => Math.max(most, heardIn(sound, other.sound, most)), 0);
}

/** How alike the words of a name are on the mean to what sounds most like them, 0 to 1. */
export const meanLikeness = (name: readonly Word[], others: readonly Word[]): number =>
  mean(name, bestOf(name, others));

/** How well a name is heard, 0 to 1: one word of it that is surely heard is as good as all of them less well. */
export function likenessBeside(name: readonly Word[], beside: readonly Word[]): number {
  if (mayBeReadOtherwise(name, beside)) return 1;
  const others = hearable(beside);
  const heard = bestOf(name, others);
  const long = heard.filter((_, at) => (name[at]?.lower.length ?? 0) > SHORT);
  const most = long.reduce((sum, likeness) => Math.max(sum, likeness), 0);
  return Math.max(mean(name, heard), ONE_WORD * most, name.length > 1 ? asOneWord(name, others) : 0);
}

const ONE_WORD = 0.9;

/** Whether a word of the other text begins as the name sounds: "dukovanský" is told of Dukovany, "московский" of Moscow. */
export const isEchoed = (name: readonly Word[], others: readonly Word[]): boolean =>
  name.some((word) => {
    const { length } = word.lower;
    if (length <= SHORT) return false;
    return others.some(
      ({ lower, sound }) =>
        !sound.run &&
        lower.length > length &&
        heardIn(word.sound, hearingOf(lower.slice(0, length)), JUST_UNDER * ECHO) >= ECHO,
    );
  });

const ECHO = 0.7;

/** Of a text with kana the words in which a foreign name may be heard: it stands in katakana. */
const hearable = (others: readonly Word[]): readonly Word[] =>
  isJapanese(others) ? others.filter(({ lower }) => !JAPANESE.test(lower)) : others;

/**
 * Where Han stand between kana they are read in ways that no table tells: 湯涌 is Yuwaku. A name of open syllables may
 * be written so.
 */
const mayBeReadOtherwise = (name: readonly Word[], others: readonly Word[]): boolean =>
  isJapanese(others) &&
  others.some(({ lower }) => HAN.test(lower)) &&
  name.every(({ sound }) => OPEN_SYLLABLES.test(sound.letters));

const isJapanese = (words: readonly Word[]): boolean => words.some(({ lower }) => KANA.test(lower));

const KANA = /\p{Script=Hiragana}/u;
const HAN = /\p{Script=Han}/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}々〇]+$/u;
const OPEN_SYLLABLES = /^(?:[bcdfghjkmnprstwyz]{0,2}h?[aeiouy]+n?)+$/;

const bestOf = (name: readonly Word[], others: readonly Word[]): number[] => name.map((word) => best(word, others));

/** How alike a word is to what is most like it. */
function best(name: Word, others: readonly Word[]): number {
  if (others.some((other) => isSame(name, other))) return 1;
  let most = 0;
  for (const { sound } of others) most = Math.max(most, heardIn(name.sound, sound, most));
  return most;
}

/** The same of words that are alike enough to be told from chance; 0 where none is. */
function bestPassing(name: Word, others: readonly Word[]): number {
  if (others.some((other) => isSame(name, other))) return 1;
  let most = 0;
  for (const other of others) {
    const least = Math.max(other.capital ? CAPITAL : LOWER, name.lower.length <= SHORT ? ALIKE_SHORT : 0);
    const likeness = heardIn(name.sound, other.sound, Math.max(most, JUST_UNDER * least));
    if (likeness >= least && likeness > most) most = likeness;
  }
  return most;
}

/** `heardIn` passes over what cannot exceed a likeness; one that only reaches it is enough here. */
const JUST_UNDER = 1 - 1e-9;

const isSame = (name: Word, other: Word): boolean =>
  other.lower === name.lower || isShort(name, other) || isShort(other, name);

/** "Livi" for Livingston, "Chuuköarna" for Chuuk. */
const isShort = (short: Word, long: Word): boolean =>
  short.capital && short.lower.length > SHORT && long.lower.startsWith(short.lower);

/** Long words count for more; those of one or two letters for nothing. */
function mean(name: readonly Word[], heard: readonly number[]): number {
  let letters = 0;
  let sum = 0;
  for (const [at, { lower }] of name.entries()) {
    if (lower.length < SHORT) continue;
    letters += lower.length;
    sum += lower.length * (heard[at] ?? 0);
  }
  return letters > 0 ? sum / letters : 0;
}
