import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import { type FactsRelated, relate } from '../fact/relate.js';
import { better } from '../fact/relation.js';
import { type Lexicon, locale } from '../locale/index.js';
import type { Article, Bead, Fact } from '../model/index.js';
import { fold } from '../text/fold.js';

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
      forms: [
        fact,
        ...sharingUnit(article.document.text, fact, own[rank + 1]),
        ...scaled(fact, own[rank + 1]),
        ...besideScale(article, fact),
      ],
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

/** Longest text between two figures that share a unit: "38 and 48 percent", "between 5 and 10 km". */
const SHORT_GAP = 8;

/** "38 and 48 percent" may say 38 percent: the bare figure may take the unit of the next one. */
function sharingUnit(text: string, fact: Fact, next: Fact | undefined): Fact[] {
  if (!next || fact.kind !== 'number' || fact.segment !== next.segment) return [];
  if (next.start < fact.end || next.start - fact.end > SHORT_GAP) return [];
  const { unit, currency } = next.value;
  if (unit === undefined && currency === undefined) return [];
  if (/[.;:!?()[\]]/u.test(text.slice(fact.end, next.start))) return [];
  const { readings: _, ...value } = fact.value;
  return [{ ...fact, kind: next.kind, value: { ...value, ...(unit && { unit }), ...(currency && { currency }) } }];
}

/** "Six autres millions": a small number and the scale word after it may be one number with a word between. */
function scaled(fact: Fact, next: Fact | undefined): Fact[] {
  const [amount, scale] = [fact.value.amount ?? '', next?.value.amount ?? ''];
  if (!next || next.segment !== fact.segment || next.start - fact.end > 3 * SHORT_GAP) return [];
  if (!/^\d{1,3}$/.test(amount) || !isRoundWord(next)) return [];
  return [{ ...fact, value: { amount: amount + scale.slice(1) } }];
}

/**
 * "20 milyondan", "milioni 20": the word beside a bare figure may be a scale word in a form that was not read. What it
 * begins with is looked up; where that is a scale, the figure may be multiplied by it.
 */
function besideScale(article: Article, fact: Fact): Fact[] {
  if (fact.kind !== 'number' || !/^\P{L}+$/u.test(fact.text) || fact.value.amount === undefined) return [];
  const { text, language } = article.document;
  const after = /^[\s-]?(\p{L}+)/u.exec(text.slice(fact.end, fact.end + LONGEST_WORD))?.[1];
  const before = /(\p{L}+)[\s-]?$/u.exec(text.slice(Math.max(0, fact.start - LONGEST_WORD), fact.start))?.[1];
  for (const word of [after, before]) {
    const power = word && scaleOf(locale(language).lexicon, fold(word));
    const amount = power && parseDecimal(fact.value.amount);
    if (amount) return [{ ...fact, value: { amount: formatDecimal(shift(amount, power)) } }];
  }
  return [];
}

const LONGEST_WORD = 24;

/** The power of ten of the longest beginning of a word that is a scale word from a thousand up. */
function scaleOf(lexicon: Lexicon, word: string): number | undefined {
  for (let length = word.length; length >= Math.min(4, word.length); length--) {
    for (const entry of lexicon.get(word.slice(0, length))) {
      if (entry.class === 'scale' || entry.class === 'scale-before') return Number(entry.value);
      if (entry.class === 'number' && /^10{3,}$/.test(entry.value)) return entry.value.length - 1;
    }
  }
  return undefined;
}

/** Hundreds, thousands, millions of something, written in words. */
export const isRoundWord = (fact: Fact): boolean =>
  !/\p{Nd}/u.test(fact.text) && /^100+$/.test(fact.value.amount ?? '');

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
