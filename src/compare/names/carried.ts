import { locale } from '../../locale/index.js';
import type { Bead, Span } from '../../model/index.js';
import type { Casing } from '../../text/casing.js';
import type { Comparing } from '../story.js';
import { countryStems, isOfCountry } from './country-stems.js';
import { heardIn } from './sound.js';
import { stemsOf, type Word, type Words, wordsOf } from './words.js';

/** A name that one document of a bead gives and no other one says in any way. */
export interface Stray extends Span {
  readonly side: number;
}

/**
 * Names that a translation carries over by sound, and that nothing in the other documents of the bead sounds like, by
 * position in the ladder: "Rohtak" beside a sentence about "les Nations unies".
 *
 * Most names that are not heard again are translated: "the Navy" is "la Marine". Three things tell them: they are built
 * like the ordinary words of their text ("Representatives"), their words stand without a capital elsewhere in it, or a
 * word of the other text comes back wherever they do.
 */
export function strayNames(comparing: Comparing): ReadonlyMap<number, readonly Stray[]> {
  const strays = new Map<number, Stray[]>();
  const texts = comparing.articles.map(wordsOf);
  if (!texts.some(({ casing }) => canTell(casing))) return strays;
  const heard = comparing.ladder.map((bead) => heardNames(comparing, texts, bead));
  for (const [side, text] of texts.entries()) {
    if (!canTell(text.casing)) continue;
    const { lexicon } = locale(comparing.articles[side]?.document.language ?? 'und');
    const countries = countryStems(lexicon);
    const seen = seenNames(heard, side);
    const translated = translatedNames(comparing, texts, seen, side);
    for (const [position, names] of heard.entries()) {
      const open = (names[side] ?? []).filter(
        ({ word, by }) =>
          !(by.length > 0 || word.quantity || isOfCountry(word.lower, countries)) &&
          !translated.has(`${position} ${word.lower}`),
      );
      for (const run of runsOf(open)) {
        const [first, last] = [run[0], run[run.length - 1]];
        if (!first || !last || !isCarried(run, text, seen)) continue;
        if (!isInPlaceOfAnother(comparing.ladder[position], texts, names, side)) break;
        strays.set(position, [...(strays.get(position) ?? []), { side, start: first.start, end: last.end }]);
      }
    }
  }
  return strays;
}

/** A short text shows too few words to say how its language builds them, and where nouns have capitals all look like names. */
const FEWEST_WORDS = 250;

const canTell = ({ lower, nouns }: Casing): boolean => lower.size >= FEWEST_WORDS && !nouns;

/** A word with a capital, and which of the other documents of the bead say it. */
interface Name {
  readonly word: Word;
  readonly by: readonly number[];
}

/** Sentences tied more loosely may not be about the same. */
const SURE = 0.5;

/** By side. */
function heardNames({ articles }: Comparing, texts: readonly Words[], bead: Bead): Name[][] {
  const words = bead.sides.map((segments, side) => segments.flatMap((at) => texts[side]?.bySegment[at] ?? []));
  const telling = words.filter((own) => own.length > 0).length;
  if (bead.score < SURE || telling < 2) return articles.map(() => []);
  return words.map((own, side) =>
    own.flatMap((word) => {
      if (!word.capital) return [];
      const by = words.flatMap((others, other) => (other !== side && isHeard(word, others) ? [other] : []));
      return [{ word, by }];
    }),
  );
}

/**
 * Of three documents or more, all others must carry over one name that this one lacks here and says elsewhere: a name
 * that is translated is another one in each language.
 */
function isInPlaceOfAnother(
  bead: Bead | undefined,
  texts: readonly Words[],
  names: readonly (readonly Name[])[],
  side: number,
): boolean {
  const others = (bead?.sides ?? []).flatMap((segments, other) =>
    segments.length > 0 && other !== side ? [other] : [],
  );
  if (others.length < 2) return others.length === 1;
  return others.some((own) =>
    (names[own] ?? []).some(
      ({ word, by }) =>
        !word.quantity &&
        isStrange(word, texts[own]) &&
        !by.includes(side) &&
        others.every((other) => other === own || by.includes(other)) &&
        texts[side]?.bySegment.some((words) => isHeard(word, words)),
    ),
  );
}

/** Short words are alike by chance. */
const SHORT = 3;
const ALIKE_SHORT = 0.7;
const ALIKE = 0.55;

function isHeard(name: Word, others: readonly Word[]): boolean {
  const least = name.lower.length <= SHORT ? ALIKE_SHORT : ALIKE;
  return others.some(({ lower, sound }) => lower === name.lower || heardIn(name.sound, sound) >= least);
}

/** Where a name stands, by its lower-case form. */
interface Seen {
  /** Positions in the ladder where no other document says it. */
  readonly alone: number[];
  /** In how many beads another document says it. */
  shared: number;
}

function seenNames(heard: readonly (readonly (readonly Name[])[])[], side: number): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const [position, names] of heard.entries()) {
    for (const { word, by } of names[side] ?? []) {
      const known = seen.get(word.lower) ?? { alone: [], shared: 0 };
      if (by.length > 0) known.shared++;
      else if (known.alone[known.alone.length - 1] !== position) known.alone.push(position);
      seen.set(word.lower, known);
    }
  }
  return seen;
}

/** Share of the places of a name where the word that translates it must stand: it has forms and synonyms. */
const COMES_BACK = 0.3;

/** Names, as `position word`, beside which a word of the other documents stands that hardly stands anywhere else. */
function translatedNames(
  { ladder }: Comparing,
  texts: readonly Words[],
  seen: ReadonlyMap<string, Seen>,
  side: number,
): Set<string> {
  const translated = new Set<string>();
  for (const [lower, { alone }] of seen) {
    if (alone.length < 2) continue;
    const beside = new Map<string, number[]>();
    for (const position of alone) {
      for (const [other, segments] of (ladder[position]?.sides ?? []).entries()) {
        if (other === side) continue;
        const words = segments.flatMap((at) => texts[other]?.bySegment[at] ?? []);
        for (const stem of stemsOf(words)) {
          const key = `${other} ${stem}`;
          beside.set(key, [...(beside.get(key) ?? []), position]);
        }
      }
    }
    for (const [key, positions] of beside) {
      if (positions.length < 2 || positions.length < COMES_BACK * alone.length) continue;
      const [other = '', stem = ''] = key.split(' ');
      if ((texts[Number(other)]?.segmentsWith.get(stem) ?? 0) > 2 * positions.length + 1) continue;
      for (const position of positions) translated.add(`${position} ${lower}`);
    }
  }
  return translated;
}

/** Words that stand next to each other. */
function runsOf(names: readonly Name[]): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const { word } of names) {
    if (last && last.at + 1 === word.at && last.segment === word.segment) runs[runs.length - 1]?.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}

/** From here up a word is built like the words around it. */
const ORDINARY = 0.55;

function isCarried(run: readonly Word[], text: Words, seen: ReadonlyMap<string, Seen>): boolean {
  // The first word of a sentence has its capital anyway.
  if (run.length === 1 && run[0]?.initial) return false;
  // What the other document says elsewhere it may well leave out here: "he" for Schwarzenegger.
  if (run.some(({ acronym, lower }) => acronym || (seen.get(lower)?.shared ?? 0) > 0)) return false;
  return run.some((word) => isStrange(word, text));
}

/** The word is not built like those of its text, and never stands in it without its capital. */
function isStrange({ lower }: Word, text: Words | undefined): boolean {
  return text !== undefined && lower.length > SHORT && !text.casing.lower.has(lower) && text.spelling(lower) < ORDINARY;
}
