import { type FactsRelated, relate } from '../fact/relate.js';
import { better } from '../fact/relation.js';
import type { Article, Bead, Fact } from '../model/index.js';
import { formsOf } from './forms.js';

/** A fact of one document, standing in a bead. */
export interface Member {
  /** Position of the document among those of the story. */
  readonly side: number;
  readonly fact: Fact;
  /** The fact itself, and what it may say together with its neighbours. */
  readonly forms: readonly Fact[];
  /** 0 to 1: where in the document's part of the bead it stands. */
  readonly place: number;
  /** Position among the facts of its document in this bead. */
  readonly rank: number;
  /** The range that it is an end of. */
  readonly range?: Fact;
  /** The fact that it only repeats in another unit: the 72 km of "45 miles (72 km)", and the other way round. */
  readonly parallel?: Fact;
}

/** The facts of an article by the segment that states them. */
export type FactsBySegment = ReadonlyMap<number, readonly Fact[]>;

export function factsBySegment(article: Article): FactsBySegment {
  const map = new Map<number, Fact[]>();
  for (const fact of article.facts) {
    if (article.segments[fact.segment]?.boilerplate) continue;
    const facts = map.get(fact.segment);
    if (facts) facts.push(fact);
    else map.set(fact.segment, [fact]);
  }
  return map;
}

/** What one document states in a bead, in the order of its text. Ranges are left to their ends; names are no figures. */
export function membersOf(bead: Bead, side: number, article: Article, facts: FactsBySegment): Member[] {
  const segments = bead.sides[side] ?? [];
  const stated = segments.flatMap((index) => facts.get(index) ?? []);
  const ranges = stated.filter((fact) => fact.kind === 'range');
  const figures = stated.filter((fact) => fact.kind !== 'range' && fact.kind !== 'name');
  const own = withoutInner(figures);
  const length = segments.reduce((sum, index) => sum + lengthOf(article, index), 0);
  let before = 0;
  let segment = segments[0] ?? 0;
  return own.map((fact, rank): Member => {
    while (segment !== fact.segment) {
      before += lengthOf(article, segment);
      segment = segments[segments.indexOf(segment) + 1] ?? fact.segment;
    }
    const inside = fact.start - (article.segments[segment]?.start ?? fact.start);
    const range = ranges.find((candidate) => candidate.start <= fact.start && fact.end <= candidate.end);
    const parallel = parallelOf(article.document.text, own, rank);
    return {
      side,
      fact,
      forms: formsOf(article, own, rank),
      place: length > 0 ? (before + inside) / length : 0,
      rank,
      ...(range && { range }),
      ...(parallel && { parallel }),
    };
  });
}

/** The best relation between any form of the one and any of the other. */
export function relateMembers(a: Member, b: Member): FactsRelated {
  let best = relate(a.fact, b.fact);
  if (a.forms.length === 1 && b.forms.length === 1) return best;
  for (const left of a.forms) {
    for (const right of b.forms) {
      const related = relate(left, right);
      if (better(best, related) === related && best.relation !== related.relation) best = related;
    }
  }
  return best;
}

const lengthOf = (article: Article, index: number): number => {
  const segment = article.segments[index];
  return segment ? segment.end - segment.start : 0;
};

/** Facts that stand inside another one say nothing of their own. Facts come by start, the longer first. */
function withoutInner(facts: readonly Fact[]): Fact[] {
  let end = -1;
  return facts.filter((fact) => {
    if (fact.end <= end) return false;
    end = Math.max(end, fact.end);
    return true;
  });
}

/** "45 miles (72 km)", "£125m ($160m)": a value in brackets behind another one says it again in another unit. */
function parallelOf(text: string, facts: readonly Fact[], rank: number): Fact | undefined {
  const [before, fact, after] = [facts[rank - 1], facts[rank], facts[rank + 1]];
  if (!fact) return undefined;
  if (before && saysAgain(text, before, fact)) return before;
  return after && saysAgain(text, fact, after) ? after : undefined;
}

function saysAgain(text: string, first: Fact, second: Fact): boolean {
  if (first.segment !== second.segment || second.start < first.end || second.start - first.end > 6) return false;
  if (!/^\s*[([/（=≈~]+\s*[≈~]?\s*\P{L}{0,2}$/u.test(text.slice(first.end, second.start))) return false;
  const [one, other] = [unitOf(first), unitOf(second)];
  return one !== undefined && other !== undefined && one !== other;
}

const unitOf = (fact: Fact): string | undefined => fact.value.currency ?? fact.value.unit;
