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
  /** It is what is left of a longer name of which the rest is said. */
  readonly part: boolean;
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
    const countries = facts.filter((fact) => fact.value.code !== undefined);
    const runs = runsOf(own).map((words) => ({ ...spanOf(words), words }));
    const wordless = countries.filter((fact) => !runs.some((run) => meet(run, fact)));
    const names = [...runs, ...wordless.map(({ start, end }) => ({ start, end, words: [] }))];
    return names.flatMap(({ words: run, ...span }) => {
      const whole = namedBy(run, span, false);
      const rest = run.filter((word) => !whole.heard.includes(word));
      const isPart = whole.by.length > 0 && whole.codes.length === 0 && rest.length > 0 && rest.length < run.length;
      return isPart ? [whole, namedBy(rest, spanOf(rest), true)] : [whole];
    });

    function hear(name: readonly Word[]): number[] {
      return others.filter((other) => name.length > 0 && isHeard(name, words[other] ?? []));
    }

    function namedBy(name: readonly Word[], span: Span, part: boolean): Named {
      const hearing = part ? [] : hear(name);
      const heardApart = name.length > 1 && !part ? name.filter((word) => hear([word]).length > 0) : [];
      const heard = name.length > 1 ? heardApart : hearing.length > 0 ? name : [];
      const isName = facts.some((fact) => meet(span, fact));
      const all = { ...span, words: name, heard, isName, part };
      if (hearing.length === others.length) return { ...all, by: hearing, codes: [], exact: false };
      const inside = placesOf(side).filter((place) => meet(span, place));
      const codes = inside.flatMap((place) => place.codes);
      const by = others.filter((other) => hearing.includes(other) || isSaidIn(codes, placesOf(other)));
      return { ...all, by, codes, exact: inside.some(({ exact }) => exact) };
    }
  });
}

const spanOf = (words: readonly Word[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

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
