import type { Side } from '../../model/index.js';
import { type Draft, draft } from '../draft.js';
import { nameMismatch } from '../rules/name-mismatch.js';
import { gapIn, sideOfSpan } from '../sides.js';
import type { Comparing } from '../story.js';
import { vote } from '../vote.js';
import { exchanged } from './exchanged.js';
import { knownOf } from './known.js';
import { isLone } from './lone.js';
import { isInPlaceOfAnother } from './majority.js';
import { type Named, namedIn } from './named.js';
import { type Known, spellingOfName, type Weight, weigh } from './weigh.js';
import { wordsOf } from './words.js';

/** A name that one document of a bead gives and no other one says in any way. */
export interface Unsaid extends Named {
  readonly side: number;
  readonly weight: Weight;
  /** How far its strangest word is built like those of its text, 0 to 1. */
  readonly spelling: number;
}

/**
 * Where one document of a bead names another person, place or organisation than the others: a name on each side that
 * the other does not say ("Rohtak" beside a sentence about "Chicago"), or one on one side that would surely be carried
 * over.
 */
export function otherNames(comparing: Comparing): Draft[] {
  const texts = comparing.articles.map(wordsOf);
  const named = comparing.ladder.map((bead) => namedIn(comparing, texts, bead));
  const known = texts.map((_, side) => knownOf(comparing, texts, named, side));
  return comparing.ladder.flatMap((bead, position) => {
    const names = named[position];
    if (!names) return [];
    const unsaid = names.map((own, side) => unsaidOf(own, side, position, known[side]));
    const [a, b, ...more] = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
    if (a === undefined || b === undefined) return [];
    if (more.length === 0) {
      const [left, right] = [unsaid[a] ?? [], unsaid[b] ?? []];
      const pair = exchanged(left, right);
      if (pair) return told(comparing, position, pair);
      const lone = [...left, ...right];
      const [only] = lone;
      const wordsBeside = (side: number) => {
        const other = side === a ? b : a;
        return (bead.sides[other] ?? []).flatMap((at) => texts[other]?.bySegment[at] ?? []);
      };
      const knows = known[only?.side ?? -1];
      if (
        lone.length === 1 &&
        only &&
        knows &&
        isLone(only, names[only.side] ?? [], wordsBeside(only.side), knows, position)
      )
        return told(comparing, position, lone);
      return [];
    }
    const [only, ...others] = unsaid.flat();
    if (!only || others.length > 0 || only.weight < 2) return [];
    return isInPlaceOfAnother(only.side, names, [a, b, ...more], texts) ? told(comparing, position, [only]) : [];
  });
}

/** A name that a sentence gives twice is one. */
function unsaidOf(names: readonly Named[], side: number, position: number, known: Known | undefined): Unsaid[] {
  if (!known) return [];
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const said = name.words.map(({ lower }) => lower).join(' ') || name.codes.join(' ');
    if (seen.has(said)) return [];
    seen.add(said);
    const weight = name.by.length > 0 ? 0 : weigh(name, position, known);
    return weight > 0 ? [{ ...name, side, weight, spelling: spellingOfName(name, known) }] : [];
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
