import { bitsOf, type Cover, extent } from './gap.js';
import type { Likeness } from './likeness.js';

/** What one document shares with another that may be quoted in it. */
interface Tie {
  readonly other: number;
  /** Parts of the document in which it shares something telling with the other. */
  readonly stretch: Cover;
}

/** What is to be known of two texts to tell whether one quotes the other. */
export type Quoting = Pick<Likeness, 'stretchOfA' | 'stretchOfB' | 'shareOfA' | 'shareOfB' | 'matched'>;

/** Collects pair by pair what may be quotations, and tells at last what is one. */
export interface Quotations {
  note(a: number, b: number, like: Quoting): void;
  /** Whether one of two texts quotes the other, as it quotes a third. */
  has(a: number, b: number, like: Quoting): boolean;
}

/**
 * A round-up quotes several stories and belongs to none: "Vardal beat Orlova 3-1 ... In Alvara a bridge was closed ...".
 * Each pair of it and a quoted story looks like a long report beside a short one. What tells them apart is a third
 * document: the round-up also holds a good part of the figures of a text that is unlike the first, in a stretch of its
 * own. A long translation is told from it by sharing something with its original all over.
 */
export function quotations(areUnlike: (a: number, b: number) => boolean): Quotations {
  const ties = new Map<number, Tie[]>();
  const add = (document: number, tie: Tie, share: number): void => {
    if (share < QUOTED || !isStretch(tie.stretch)) return;
    const list = ties.get(document);
    if (!list) ties.set(document, [tie]);
    else if (list.length < MOST_TIES) list.push(tie);
  };
  const quotes = (document: number, other: number, stretch: Cover): boolean => {
    if (!isStretch(stretch)) return false;
    const elsewhere = ties.get(document)?.filter((tie) => tie.other !== other && isApart(tie.stretch, stretch));
    return elsewhere?.some((tie) => areUnlike(tie.other, other)) ?? false;
  };
  return {
    note(a, b, { shareOfA, shareOfB, stretchOfA, stretchOfB, matched }) {
      if (matched < LEAST) return;
      add(a, { other: b, stretch: stretchOfA }, shareOfB);
      add(b, { other: a, stretch: stretchOfB }, shareOfA);
    },
    has: (a, b, { stretchOfA, stretchOfB }) => quotes(a, b, stretchOfA) || quotes(b, a, stretchOfB),
  };
}

/** Share of a text's figures that must stand in another for it to be quoted there, and their least weight. */
const QUOTED = 0.15;
const LEAST = 12;
/** Twentieths of a text: what is shared all over it is no quotation. */
const WIDEST = 10;
const MOST_TIES = 24;

/** Within a part of the text. */
const isStretch = (stretch: Cover): boolean => stretch !== 0 && extent(stretch) <= WIDEST;

/** Two stretches that have next to nothing in common. */
function isApart(one: Cover, other: Cover): boolean {
  return 4 * bitsOf(one & other) < Math.min(bitsOf(one), bitsOf(other));
}
