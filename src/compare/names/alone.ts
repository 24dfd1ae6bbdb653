import type { Bead } from '../../model/index.js';
import type { Comparing } from '../story.js';
import { earOf, hear } from './heard.js';
import type { Known } from './known.js';
import { namedIn } from './named.js';
import { alike } from './other.js';
import { type Unsaid, unsaidOf } from './unsaid.js';
import type { Word, Words } from './words.js';

/** What three documents or more name in a bead, by side. */
export interface Naming {
  readonly bead: Bead;
  readonly position: number;
  /** The sides that have a sentence here. */
  readonly telling: readonly number[];
  /** Names that no other document says. */
  readonly unsaid: readonly (readonly Unsaid[])[];
  readonly texts: readonly Words[];
  readonly known: readonly (Known | undefined)[];
}

/**
 * The document that names another one than all others do, with what it says first: they say "Nairobi", each in its own
 * way, and it does not, but has a "Kampala" that nobody else has. A name that is translated is another word in each
 * language, so that all others have to hear theirs in each other. Where words of names were put in the place of others in
 * news of three to five languages, a quarter was told, and one false alarm in a thousand sentences.
 */
export function standingAlone(comparing: Comparing, naming: Naming): readonly Unsaid[] {
  for (const side of naming.telling) {
    const names = namesAgainst(comparing, naming, side);
    if (names.length > 0) return names;
  }
  return [];
}

/** From which log odds all others carry a name over: a whole one, and what is left of one whose rest all say. */
const WHOLE = 1.6;
const PART = 1.3;
/** The more documents agree, the less sure each has to be. */
const EACH = 0.25;
/** Two names more alike than this may be one. */
const ALIKE = 0.42;

function namesAgainst(comparing: Comparing, naming: Naming, side: number): readonly Unsaid[] {
  const [own, ...more] = inside(naming.unsaid[side] ?? []);
  if (!own || more.length > 0 || !isPlain(own)) return [];
  const others = naming.telling.filter((other) => other !== side);
  const words = naming.bead.sides.map((segments, at) =>
    segments.flatMap((segment) => naming.texts[at]?.bySegment[segment] ?? []),
  );
  const cased = others.filter((other) => hasCapitals(words[other] ?? []));
  const theirs = cased.flatMap((other) => nameOf(comparing, naming, side, other, cased, words) ?? []);
  if (theirs.length === 0 || theirs.length < cased.length) return [];
  const shortest = Math.min(...theirs.map((name) => name.words.length));
  if (own.words.length !== shortest || !theirs.every(isPlain)) return [];
  if (theirs.some((name) => alike(own.words, name.words) >= ALIKE)) return [];
  const odds = theirs.reduce((sum, name) => sum + name.carried.odds, 0) / theirs.length;
  const least = own.part && theirs.every(({ part }) => part) ? PART : WHOLE;
  return odds + EACH * (others.length - 2) >= least ? [own, ...theirs] : [];
}

/** What another document names, all others with capitals hear, and the one in question does not say. */
function nameOf(
  comparing: Comparing,
  { bead, position, telling, texts, known }: Naming,
  side: number,
  other: number,
  cased: readonly number[],
  words: readonly (readonly Word[])[],
): Unsaid | undefined {
  const two = { ...bead, sides: bead.sides.map((segments, at) => (at === side || at === other ? segments : [])) };
  const names = namedIn(comparing, texts, two);
  if (inside(unsaidOf(names?.[side] ?? [], side, position, known[side])).length > 1) return undefined;
  return unsaidOf(names?.[other] ?? [], other, position, known[other]).find((name) => {
    const by = telling.filter(
      (one) => one !== side && one !== other && hear(name.words, earOf(words[one] ?? [])).whole,
    );
    return by.length > 0 && cased.every((one) => one === other || by.includes(one));
  });
}

/** The first word of a sentence has its capital for that alone. */
const inside = (names: readonly Unsaid[]): readonly Unsaid[] =>
  names.filter(({ carried: { features } }) => features.initial === 0);

/** No country in a script without capitals, and no acronym. */
const isPlain = ({ words, carried: { features } }: Unsaid): boolean => words.length > 0 && features.acronym === 0;

const hasCapitals = (words: readonly Word[]): boolean => words.filter(({ cased }) => cased).length > words.length / 2;
