/**
 * Kinds differ in how often they survive translation, and in how much chance can do. A `word` is a word as written; a
 * `name` is what a capitalised word sounds like, whatever its script; a `sound` is the same of a word that nothing
 * marks as a name: one with a small letter, or in a script without capitals. A `reading` is a figure or date that the
 * text may mean but likelier does not: it can tie two documents, and never speaks against it.
 */
export const ANCHOR_KINDS = ['figure', 'date', 'name', 'word', 'sound', 'reading'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** Places in `ANCHOR_KINDS`. */
export const KIND_NUMBERS = Object.fromEntries(ANCHOR_KINDS.map((kind, at) => [kind, at])) as Readonly<
  Record<AnchorKind, number>
>;
