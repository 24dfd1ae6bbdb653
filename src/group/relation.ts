import type { Story } from '../model/index.js';
import type { Corpus } from './corpus.js';
import type { Likeness } from './likeness.js';

/** Documents by number: the language of each, and how alike any two are. */
export interface Compared extends Pick<Corpus, 'populations'> {
  readonly like: (a: number, b: number) => Likeness;
}

/**
 * How the documents of a story hang together: one text in one language, one text in several, or at least one report of
 * its own. A translation keeps the order of its original; a second agency tells the same facts in an order of its own.
 */
export function relation(documents: Compared, members: readonly number[]): NonNullable<Story['relation']> {
  if (members.length < 2) return 'copy';
  const looked = members.slice(0, LOOKED_AT);
  let copies = true;
  for (const member of looked) {
    const others = looked.filter((other) => other !== member).map((other) => tie(documents, member, other));
    if (!others.some(({ follows }) => follows)) return 'same event';
    if (!others.some(({ copy }) => copy)) copies = false;
  }
  return copies ? 'copy' : 'translation';
}

/** The documents among them that are one text in one language, two or more at a time. */
export function copiesAmong(documents: Compared, members: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const member of members.slice(0, LOOKED_AT)) {
    const group = groups.find(([first]) => first !== undefined && tie(documents, first, member).copy);
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups.filter((group) => group.length > 1);
}

/** A dozen show what a story is made of. */
const LOOKED_AT = 12;
/** Mean log odds of the places of shared anchors, from which on one text follows the other. */
const FOLLOWS = 0.8;
/** Likeness of words, with a bonus for their order, from which on two texts of one language are one. */
const COPIED = 1;

interface Tie {
  readonly copy: boolean;
  /** One follows the other: a translation, or a copy. */
  readonly follows: boolean;
}

function tie({ populations, like }: Compared, a: number, b: number): Tie {
  const { follows, words } = like(a, b);
  const oneLanguage = populations[a] === populations[b];
  const copy = oneLanguage && words > COPIED;
  return { copy, follows: follows > FOLLOWS && (!oneLanguage || copy) };
}
