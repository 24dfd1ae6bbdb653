import type { Article, Bead, Fact, Span } from '../../model/index.js';
import type { Comparing } from '../story.js';
import { isHeard } from './heard.js';
import { type Place, placesIn } from './places.js';
import type { Word, Words } from './words.js';

/** Words with capitals that stand next to each other, or a country in a script without capitals. */
export interface Named extends Span {
  /** None of a country in a script without capitals. */
  readonly words: readonly Word[];
  /** Sides that say it in any way. */
  readonly by: readonly number[];
  /** The words that are heard in another document each by itself. */
  readonly heard: readonly Word[];
  /** What countries, regions and languages its words may stand for. */
  readonly codes: readonly string[];
  /** One of its words is a country's own name, and no form of it. */
  readonly exact: boolean;
  /** The reader of names takes a part of it for a name. */
  readonly isName: boolean;
}

/** What the documents of a bead name, by side; undefined where there is nothing to hold it against. */
export function namedIn(comparing: Comparing, texts: readonly Words[], bead: Bead): Named[][] | undefined {
  const telling = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
  if (bead.score < SURE || telling.length < 2) return undefined;
  const words = bead.sides.map((segments, side) => segments.flatMap((at) => texts[side]?.bySegment[at] ?? []));
  const places = new Map<number, readonly Place[]>();
  const placesOf = (side: number): readonly Place[] => {
    const known = places.get(side) ?? placesOn(comparing.articles[side], bead.sides[side] ?? []);
    places.set(side, known);
    return known;
  };
  return words.map((own, side) => {
    const facts = factsOn(comparing, bead, side);
    const others = telling.filter((other) => other !== side);
    const runs = runsOf(own).map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, words: run }));
    const countries = facts.filter((fact) => fact.value.code !== undefined && !runs.some((run) => meet(run, fact)));
    return [...runs, ...countries.map(({ start, end }) => ({ start, end, words: [] }))].map((named): Named => {
      const hear = (name: readonly Word[]): number[] =>
        others.filter((other) => name.length > 0 && isHeard(name, words[other] ?? []));
      const hearing = hear(named.words);
      const heard =
        named.words.length > 1
          ? named.words.filter((word) => hear([word]).length > 0)
          : hearing.length > 0
            ? named.words
            : [];
      const isName = facts.some((fact) => meet(named, fact));
      if (hearing.length === others.length || !isName) {
        return { ...named, by: hearing, heard, codes: [], exact: false, isName };
      }
      const inside = placesOf(side).filter((place) => meet(named, place));
      const codes = inside.flatMap((place) => place.codes);
      const by = others.filter((other) => hearing.includes(other) || isSaidIn(codes, placesOf(other)));
      return { ...named, by, heard, codes, exact: inside.some(({ exact }) => exact), isName };
    });
  });
}

/** Sentences tied more loosely may not be about the same. */
const SURE = 0.5;

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isSaidIn = (codes: readonly string[], places: readonly Place[]): boolean =>
  codes.length > 0 && places.some((place) => place.codes.some((code) => codes.includes(code)));

function placesOn(article: Article | undefined, segments: readonly number[]): Place[] {
  return segments.flatMap((at) => {
    const segment = article?.segments[at];
    return article && segment ? placesIn(article, segment) : [];
  });
}

function factsOn({ facts }: Comparing, bead: Bead, side: number): Fact[] {
  return (bead.sides[side] ?? []).flatMap((at) => facts[side]?.get(at) ?? []).filter(({ kind }) => kind === 'name');
}

function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of words) {
    if (!word.capital) continue;
    const joins = last !== undefined && last.at + 1 === word.at && last.segment === word.segment && word.joined;
    if (joins) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}
