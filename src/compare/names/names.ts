import type { Side } from '../../model/index.js';
import { type Draft, draft } from '../draft.js';
import { nameMismatch } from '../rules/name-mismatch.js';
import { gapIn, sideOfSpan } from '../sides.js';
import type { Comparing } from '../story.js';
import { vote } from '../vote.js';
import { knownOf } from './known.js';
import { isInPlaceOfAnother } from './majority.js';
import { namedIn } from './named.js';
import { otherName } from './other.js';
import { type Unsaid, unsaidOf } from './unsaid.js';
import { type Word, wordsOf } from './words.js';

/** Log odds from which another name is told. */
const TOLD = 0.75;
/** Log odds from which a name is likely, and surely, carried over into all of three versions or more. */
const LIKELY = 0.5;
const SURE = 1;

/**
 * Where one document of a bead names another person, place or organisation than the others: a name on each side that
 * the other does not say ("Rohtak" beside a sentence about "Chicago"), or one on one side that would surely be carried
 * over.
 */
export function otherNames(comparing: Comparing): Draft[] {
  const texts = comparing.articles.map(wordsOf);
  const named = comparing.ladder.map((bead) => namedIn(comparing, texts, bead));
  const known = texts.map((_, side) => knownOf(comparing, texts, named, side));
  return comparing.ladder.flatMap(({ sides }, position) => {
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
    const [only, ...others] = unsaid.flat().filter((name) => !name.part && name.carried.odds > LIKELY);
    if (!only || others.length > 0 || only.carried.odds < SURE) return [];
    return isInPlaceOfAnother(only.side, names, telling, texts) ? told(comparing, position, [only]) : [];

    function wordsOn(side: number): Word[] {
      return (sides[side] ?? []).flatMap((at) => texts[side]?.bySegment[at] ?? []);
    }
  });
}

/** One name a document: beside a name of the other, or where it should stand. */
function told(comparing: Comparing, position: number, names: readonly Unsaid[]): Draft[] {
  const { articles, ladder, source } = comparing;
  const bead = ladder[position];
  if (!bead) return [];
  const sides = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
  const others = sides.filter((side) => !names.some((name) => name.side === side));
  const classes = [...names.map(({ side }) => [side]), others].filter((members) => members.length > 0);
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
