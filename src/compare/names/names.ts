import type { Bead, Side } from '../../model/index.js';
import { type Draft, draft } from '../draft.js';
import { nameMismatch } from '../rules/name-mismatch.js';
import { gapIn, sideOfSpan } from '../sides.js';
import type { Comparing } from '../story.js';
import { vote } from '../vote.js';
import { standingAlone } from './alone.js';
import { type Known, knownOf } from './known.js';
import { type Named, namedIn } from './named.js';
import { otherName } from './other.js';
import { uncasedNames } from './uncased.js';
import { type Unsaid, unsaidOf } from './unsaid.js';
import { type Word, type Words, wordsOf } from './words.js';

/** Log odds from which another name is told. */
const TOLD = 0.75;

/**
 * Where one document of a bead names another person, place or organisation than the others: a name on each side that
 * the other does not say ("Rohtak" beside a sentence about "Chicago"), or one on one side that would surely be carried
 * over. By story: each step is done for all of them before the next one is.
 */
export function otherNames(all: readonly Comparing[]): Draft[][] {
  const read = all.map(({ articles }) => articles.map(wordsOf));
  const naming = all.map((comparing, at): Naming => {
    const texts = read[at] as Words[];
    const named = namedInAll(comparing, texts);
    return { comparing, texts, named, known: texts.map((_, side) => knownOf(comparing, texts, named, side)) };
  });
  return naming.map((own) => own.comparing.ladder.flatMap((bead, position) => otherNamesIn(own, bead, position)));
}

/** By bead; of a text without capitals the names are known by those of the others. */
export function namedInAll(comparing: Comparing, texts: readonly Words[]): (Named[][] | undefined)[] {
  const { ladder } = comparing;
  const cased = ladder.map((bead) => namedIn(comparing, texts, bead));
  const uncased = ladder.length > 1 ? uncasedNames(ladder, texts, cased) : [];
  if (uncased.every(({ size }) => size === 0)) return cased;
  return ladder.map((bead, position) => {
    const isSaid = bead.sides.some((segments, side) =>
      segments.some((at) => texts[side]?.bySegment[at]?.some(({ lower }) => uncased[side]?.has(lower))),
    );
    return isSaid ? namedIn(comparing, texts, bead, uncased) : cased[position];
  });
}

/** What a story names, and what is known of its names. */
interface Naming {
  readonly comparing: Comparing;
  readonly texts: readonly Words[];
  /** By bead, and by side. */
  readonly named: readonly (readonly (readonly Named[])[] | undefined)[];
  readonly known: readonly (Known | undefined)[];
}

function otherNamesIn({ comparing, texts, named, known }: Naming, bead: Bead, position: number): Draft[] {
  const { sides } = bead;
  const names = named[position];
  if (!names) return [];
  const unsaid = names.map((own, side) => unsaidOf(own, side, position, known[side]));
  if (unsaid.every((own) => own.length === 0)) return [];
  const telling = sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
  const [a = 0, b = 0] = telling;
  const [knownA, knownB] = [known[a], known[b]];
  if (telling.length === 2 && knownA && knownB) {
    const found = otherName([unsaid[a] ?? [], unsaid[b] ?? []], [wordsOn(a), wordsOn(b)], [knownA, knownB]);
    return found && found.odds >= TOLD ? told(comparing, position, found.names) : [];
  }
  return told(comparing, position, standingAlone(comparing, { bead, position, telling, unsaid, texts, known }));

  function wordsOn(side: number): Word[] {
    return (sides[side] ?? []).flatMap((at) => texts[side]?.bySegment[at] ?? []);
  }
}

/** One name a document, that of who stands alone first: beside a name of another, or where it should stand. */
function told(comparing: Comparing, position: number, names: readonly Unsaid[]): Draft[] {
  const { articles, ladder, source } = comparing;
  const bead = ladder[position];
  const [first] = names;
  if (!bead || !first) return [];
  const sides = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
  const classes = [[first.side], sides.filter((side) => side !== first.side)];
  return vote(classes, source).flatMap(({ suspect, shown }) =>
    draft(comparing, nameMismatch, { sides: shown.flatMap(sideOf), suspect, tie: bead.score }),
  );

  function sideOf(side: number): readonly Side[] {
    const article = articles[side];
    const name = names.find((candidate) => candidate.side === side);
    const segment = name && article?.segments.find(({ start, end }) => start <= name.start && name.end <= end);
    if (article && name && segment) return [sideOfSpan(article, segment, name)];
    const gap = gapIn(articles, ladder, position, side);
    return gap ? [gap] : [];
  }
}
