import { remembered } from '../../text/remember.js';
import { flag, isUsual } from './carried.js';
import { isEchoed, likenessBeside, meanLikeness } from './heard.js';
import type { Known } from './known.js';
import { type Features, logOdds } from './logistic.js';
import { type Unsaid, weightOf } from './unsaid.js';
import { OTHER } from './weights.js';
import type { Word } from './words.js';

/** The names of two sentences that are tied, by which one may name another than the other does. */
export interface OtherName {
  /** The likelier one to be carried over, and one of the other sentence that may stand in its place. */
  readonly names: readonly [Unsaid] | readonly [Unsaid, Unsaid];
  readonly features: Features<typeof OTHER>;
  readonly odds: number;
}

/** What speaks for another name: names that only one of two sentences gives, likeliest first; `beside` are the words of each. */
export function otherName(
  unsaid: readonly [readonly Unsaid[], readonly Unsaid[]],
  beside: readonly [readonly Word[], readonly Word[]],
  knowns: readonly [Known, Known],
  weights = OTHER,
): OtherName | undefined {
  const [left, right] = [unsaid[0][0], unsaid[1][0]];
  const isLeft = left !== undefined && (!right || weightOf(left) >= weightOf(right));
  const [name, other] = isLeft ? [left, right] : [right, left];
  if (!name) return undefined;
  const rest = unsaid.flat().filter((each) => each !== name && each !== other);
  if (other && (rest.some(({ exact }) => exact) || isWider(name, other) || isWider(other, name))) return undefined;
  const features = featuresOf(name, other, rest.length, beside[isLeft ? 1 : 0], knowns[isLeft ? 0 : 1]);
  return { names: other ? [name, other] : [name], features, odds: logOdds(features, weights) };
}

/** A capital may stand for its country, and a country for the union that it is in. */
const isWider = (a: Unsaid, b: Unsaid): boolean =>
  (b.exact && a.codes.some((code) => b.codes.some((country) => zonesOf(country).includes(code)))) ||
  (b.exact && a.codes.some(isUnion) && !b.codes.some(isUnion));

/** Unions, the continents that have their names, and the world. */
const isUnion = (code: string): boolean => UNION.test(code);
const UNION = /^(eu|ez|un|001|003|019|021)$/;

/** The zones of time of a country, in lower case; a city is known by its zone. */
const zonesOf = remembered((country): readonly string[] =>
  /^[a-z]{2}$/.test(country) ? zonesIn(`und-${country.toUpperCase()}`) : [],
);

/** What the platform calls them is newer than the language's own types. */
function zonesIn(tag: string): readonly string[] {
  const { timeZones = [] } = new Intl.Locale(tag) as Intl.Locale & { readonly timeZones?: readonly string[] };
  return timeZones.map((zone) => zone.toLowerCase());
}

function featuresOf(
  name: Unsaid,
  other: Unsaid | undefined,
  rest: number,
  beside: readonly Word[],
  known: Known,
): Features<typeof OTHER> {
  const { features } = name.carried;
  const cased = beside.filter((word) => word.cased).length > beside.length / 2;
  const likeness = cased || name.words.length === 0 ? 0 : likenessBeside(name.words, beside);
  const isManyNamed = features.manyNamed > 0 || (other?.carried.features.manyNamed ?? 0) > 0;
  return {
    always: 1,
    person: flag(isLikePerson(name, known)),
    carried: clamped(name.carried.odds),
    part: flag(name.part),
    exchanged: flag(other !== undefined),
    otherCarried: other ? clamped(other.carried.odds) : 0,
    otherPart: flag(other?.part === true),
    free: Math.min(MOST_FREE, rest),
    country: features.country,
    loneCountry: other ? 0 : features.country,
    otherCountry: other?.carried.features.country ?? 0,
    manyNamed: features.manyNamed,
    otherManyNamed: other?.carried.features.manyNamed ?? 0,
    unions: flag(name.codes.length > 0 && (other?.codes.length ?? 0) > 0 && isManyNamed),
    native: features.native,
    initial: features.initial,
    said: features.said,
    unsaidNoun: features.unsaidNoun,
    alike: other ? Math.max(0, alike(name.words, other.words) - CHANCE) : 0,
    initials: flag(other !== undefined && (isSpelledBy(name, other) || isSpelledBy(other, name))),
    echoed: flag(isEchoed(name.words, beside)),
    uncased: flag(!cased),
    heard: Math.max(0, likeness - FAINT),
    unheard: flag(!cased && name.words.length > 0 && likeness < UNHEARD),
  };
}

/** Beyond this it is as sure as can be. */
const clamped = (odds: number): number => Math.max(-4, Math.min(4, odds));
const MOST_FREE = 3;

/** In a text without capitals any name is heard faintly somewhere. */
const FAINT = 0.5;
const UNHEARD = 0.45;

/** Two or three words that are nowhere written small and that CLDR has no picture of: "Sean Bailey". */
function isLikePerson({ words, carried: { features } }: Unsaid, { language }: Known): boolean {
  if (words.length < 2 || words.length > 3 || features.telling < 1 || features.acronym > 0) return false;
  return !words.some((word) => isUsual(word, language));
}

/** So much any two names are alike. */
const CHANCE = 0.3;

/** "Soviet Union" and "Σοβιετική Ένωση" are one name, though neither is heard well enough by itself. */
export const alike = (a: readonly Word[], b: readonly Word[]): number =>
  a.length > 0 && b.length > 0 ? Math.max(meanLikeness(a, b), meanLikeness(b, a)) : 0;

/** Whether an acronym takes most of its letters from the beginnings of a name's words: "NYC" and "Nueva York". */
function isSpelledBy({ words: [word, ...more] }: Unsaid, { words }: Unsaid): boolean {
  if (!word?.acronym || more.length > 0 || words.length < 2) return false;
  const { letters } = word.sound;
  let from = 0;
  let met = 0;
  for (const letter of letters) {
    const at = words.findIndex(({ sound }, index) => index >= from && sound.letters.startsWith(letter));
    if (at < 0) continue;
    from = at + 1;
    met++;
  }
  return met >= MOST_LETTERS * letters.length;
}

const MOST_LETTERS = 0.6;
