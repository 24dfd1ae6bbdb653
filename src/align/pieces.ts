import type { Article, Segment } from '../model/index.js';
import { type Clauses, clausesOf } from './clauses.js';
import type { PairBead } from './pair.js';
import { type Side, type Stretch, sideOf } from './terms.js';
import { type Vectors, type Windows, windowsOf } from './windows.js';

/** A document as its segments, and as the pieces that are aligned, with the segment of each piece. */
export interface Divided {
  readonly whole: Side;
  readonly fine: Side;
  readonly owner: Int32Array;
  readonly clauses: Clauses;
  /** What vectors tell of the pieces, where there are vectors. */
  readonly windows?: Windows;
}

export function divide(article: Article, stem: number, vectors?: Vectors): Divided {
  const { pieces, owners } = cut(article);
  const parts = pieces.map((piece) => clausesOf(article, piece));
  const clauses = sideOf(article, parts.flat(), stem);
  const holder = Int32Array.from(parts.flatMap((list, piece) => list.map(() => piece)));
  const fine = joined(clauses, holder, pieces.length);
  const starts = new Int32Array(pieces.length + 1);
  parts.forEach((list, piece) => {
    starts[piece + 1] = (starts[piece] ?? 0) + list.length;
  });
  const owner = Int32Array.from(owners);
  const count = article.segments.length;
  return {
    fine,
    owner,
    clauses: { side: clauses, starts },
    whole: pieces.length === count ? fine : joined(fine, owner, count),
    ...(vectors && { windows: windowsOf(article.document.text, pieces, vectors) }),
  };
}

/**
 * Cuts enumerations at their semicolons: "They promised to mend the roads; to open a clinic; to plant 300 trees." may be
 * three sentences elsewhere. Only segments much longer than most of the document are cut, so that others keep one vote.
 */
export function cut(article: Article): { readonly pieces: readonly Stretch[]; readonly owners: readonly number[] } {
  const { segments } = article;
  const lengths = segments.map(({ start, end }) => end - start).sort((x, y) => x - y);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const pieces: Stretch[] = [];
  const owners: number[] = [];
  segments.forEach((segment, index) => {
    const long = segment.end - segment.start > LONG * usual;
    for (const piece of long ? piecesOf(article.document.text, segment) : [segment]) {
      pieces.push(piece);
      owners.push(index);
    }
  });
  return { pieces, owners };
}

/** A segment is cut when it is this many times longer than the middle one. */
const LONG = 2;
/** Semicolons that make an enumeration. */
const FEWEST_CUTS = 2;
const SEMICOLONS = new Set(';；؛');

function piecesOf(text: string, segment: Segment): Stretch[] {
  const { end, boilerplate } = segment;
  const pieces: Stretch[] = [];
  let { start } = segment;
  for (let at = start; at < end - 1; at++) {
    if (!SEMICOLONS.has(text.charAt(at))) continue;
    pieces.push({ start, end: at + 1, ...(boilerplate && { boilerplate }) });
    start = at + 1;
  }
  pieces.push({ start, end, ...(boilerplate && { boilerplate }) });
  return pieces.length > FEWEST_CUTS ? pieces : [segment];
}

/** The side with the pieces of each segment joined again; the terms keep their numbers. */
function joined(fine: Side, owner: Int32Array, count: number): Side {
  const lengths = new Float64Array(count);
  const held: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (const [piece, segment] of owner.entries()) {
    lengths[segment] = (lengths[segment] ?? 0) + (fine.lengths[piece] ?? 0);
    for (let at = fine.starts[piece] ?? 0; at < (fine.starts[piece + 1] ?? 0); at++) {
      held[segment]?.add(fine.terms[at] ?? 0);
    }
  }
  const starts = new Int32Array(count + 1);
  const frequency = new Float64Array(fine.vocabulary.length);
  const terms = held.flatMap((set, segment) => {
    starts[segment + 1] = (starts[segment] ?? 0) + set.size;
    for (const term of set) frequency[term] = (frequency[term] ?? 0) + 1;
    return [...set].sort((x, y) => x - y);
  });
  const { language, vocabulary } = fine;
  const seams = new Uint8Array(count);
  for (const [piece, segment] of owner.entries()) seams[segment] = fine.seams[piece] ?? 0;
  return { language, count, lengths, seams, starts, terms: Int32Array.from(terms), vocabulary, frequency };
}

/**
 * The beads of whole segments that beads of pieces amount to: those that share a segment become one, with whatever
 * stands between them, so that every segment is in one bead. Its score is the mean of those that tie something.
 */
export function joinPieces(beads: readonly PairBead[], source: Int32Array, target: Int32Array): PairBead[] {
  const groups: { source: Part; target: Part; scores: number[] }[] = [];
  for (const bead of beads) {
    const group = { source: partOf(bead.source, source), target: partOf(bead.target, target), scores: [bead.score] };
    // Parts ascend, so that all groups that share a segment with this bead stand at the end.
    let from = groups.length;
    for (let at = groups.length - 1; at >= 0; at--) {
      const before = groups[at];
      if (!before || (before.source[1] <= group.source[0] && before.target[1] <= group.target[0])) break;
      if (overlap(before.source, group.source) || overlap(before.target, group.target)) from = at;
    }
    for (const before of groups.splice(from)) {
      group.source = [Math.min(before.source[0], group.source[0]), Math.max(before.source[1], group.source[1])];
      group.target = [Math.min(before.target[0], group.target[0]), Math.max(before.target[1], group.target[1])];
      group.scores.push(...before.scores);
    }
    groups.push(group);
  }
  return groups.map(({ scores, ...parts }) => {
    const full = scores.filter((score) => score > 0);
    return { ...parts, score: full.reduce((sum, score) => sum + score, 0) / Math.max(1, full.length) };
  });
}

type Part = readonly [number, number];

const overlap = (x: Part, y: Part): boolean => x[0] < x[1] && y[0] < y[1] && x[0] < y[1] && y[0] < x[1];

/** The segments that hold these pieces. */
function partOf([from, to]: Part, owner: Int32Array): Part {
  const next = owner[from] ?? (owner[from - 1] ?? -1) + 1;
  if (from === to) return [next, next];
  return [next, (owner[to - 1] ?? 0) + 1];
}
