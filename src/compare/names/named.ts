import type { Article, Bead, Fact, Span } from '../../model/index.js';
import type { Casing } from '../../text/casing.js';
import type { Comparing } from '../story.js';
import { earOf, hear } from './heard.js';
import { type Place, placesIn } from './places.js';
import type { Word, Words } from './words.js';

/** Words with capitals that stand next to each other, or a country in a script without capitals. */
export interface Named extends Span, Meaning {
  /** None of a country in a script without capitals. */
  readonly words: readonly Word[];
  /** The words that are heard in another document each by itself. */
  readonly heard: readonly Word[];
  /** The reader of names takes a part of it for a name. */
  readonly isName: boolean;
  /** It is what is left of a longer name of which the rest is said. */
  readonly part: boolean;
}

/** What a name is about. Of most names nobody asks: a text is searched for places when somebody does. */
interface Meaning {
  /** Sides that say it in any way. */
  readonly by: readonly number[];
  /** What countries, regions and languages its words may stand for. */
  readonly codes: readonly string[];
  /** One of its words is a country's own name, and no form of it. */
  readonly exact: boolean;
}

/** What the documents of a bead name, by side; undefined where there is nothing to hold it against. */
export function namedIn(
  comparing: Comparing,
  texts: readonly Words[],
  bead: Bead,
  uncased: readonly ReadonlySet<string>[] = [],
): Named[][] | undefined {
  const telling = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
  if (bead.score < SURE || telling.length < 2) return undefined;
  const words = bead.sides.map((segments, side) => segments.flatMap((at) => texts[side]?.bySegment[at] ?? []));
  const ears = words.map(earOf);
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
    const runs = runsOf(own, texts[side]?.casing, uncased[side]).map((words) => ({ span: spanOf(words), words }));
    const wordless = countries.filter((fact) => !runs.some(({ span }) => meet(span, fact)));
    const names = [...runs, ...wordless.map((span) => ({ span, words: NONE }))];
    return names.flatMap(({ span, words: run }) => {
      const whole = namedBy(run, span, false);
      const rest = run.filter((word) => !whole.heard.includes(word));
      const isPart = rest.length > 0 && rest.length < run.length && whole.by.length > 0 && whole.codes.length === 0;
      return isPart ? [whole, namedBy(rest, spanOf(rest), true)] : [whole];
    });

    function namedBy(words: readonly Word[], { start, end }: Span, part: boolean): Named {
      const hearings = words.length > 0 && !part ? others.map((other) => hear(words, ears[other] ?? DEAF)) : [];
      const hearing = others.filter((_, at) => hearings[at]?.whole);
      const heard = words.filter((word) => hearings.some(({ apart }) => apart.includes(word)));
      const isName = facts.some((fact) => meet({ start, end }, fact));
      return new NamedWords({ start, end, words, heard, isName, part }, () =>
        hearing.length === others.length ? { by: hearing, codes: [], exact: false } : meaningOf(),
      );

      function meaningOf(): Meaning {
        const inside = placesOf(side).filter((place) => meet({ start, end }, place));
        const codes = inside.flatMap((place) => place.codes);
        const isSaid = (other: number): boolean => codes.length > 0 && isSaidIn(codes, placesOf(other));
        const by = others.filter((other) => hearing.includes(other) || isSaid(other));
        return { by, codes, exact: inside.some(({ exact }) => exact) };
      }
    }
  });
}

/** A class, since an object with getters of its own takes longer to make than all that it holds. */
class NamedWords implements Named {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly heard: readonly Word[];
  readonly isName: boolean;
  readonly part: boolean;
  readonly #ask: () => Meaning;
  #meaning: Meaning | undefined = undefined;

  constructor({ start, end, words, heard, isName, part }: Omit<Named, keyof Meaning>, ask: () => Meaning) {
    this.start = start;
    this.end = end;
    this.words = words;
    this.heard = heard;
    this.isName = isName;
    this.part = part;
    this.#ask = ask;
  }

  get by(): readonly number[] {
    return this.#meant().by;
  }

  get codes(): readonly string[] {
    return this.#meant().codes;
  }

  get exact(): boolean {
    return this.#meant().exact;
  }

  #meant(): Meaning {
    this.#meaning ??= this.#ask();
    return this.#meaning;
  }
}

const NONE: readonly never[] = [];
const DEAF = earOf([]);

const spanOf = (words: readonly Word[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

/** Sentences tied more loosely may not be about the same. */
const SURE = 0.5;

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isSaidIn = (codes: readonly string[], places: readonly Place[]): boolean =>
  places.some((place) => place.codes.some((code) => codes.includes(code)));

function placesOn(article: Article | undefined, segments: readonly number[]): Place[] {
  return segments.flatMap((at) => {
    const segment = article?.segments[at];
    return article && segment ? placesIn(article, segment) : [];
  });
}

function factsOn({ facts }: Comparing, bead: Bead, side: number): Fact[] {
  return (bead.sides[side] ?? []).flatMap((at) => facts[side]?.get(at) ?? []).filter(({ kind }) => kind === 'name');
}

/** "But Rohtak": a word that the text has without a capital too has its own for beginning the sentence alone. */
function runsOf(
  words: readonly Word[],
  casing: Casing | undefined,
  uncased: ReadonlySet<string> | undefined,
): Word[][] {
  const capital = words.filter((word) => word.capital || uncased?.has(word.lower));
  return joined(capital).map(([first, ...rest]) =>
    first?.initial && rest.length > 0 && casing?.isLower(first.lower) ? rest : first ? [first, ...rest] : rest,
  );
}

function joined(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of words) {
    const joins = last !== undefined && last.at + 1 === word.at && last.segment === word.segment && word.joined;
    if (joins) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}
