import { inOrder } from '../text/order.js';
import type { Sketched } from './corpus.js';
import { type Compared, copiesAmong } from './relation.js';
import type { Outline, Sketches } from './sketch.js';

/** The documents in order of id, those with the same text together. */
export function copiesOf(parts: readonly Sketches[]): Sketched[][] {
  const all = parts.flatMap((sketches) =>
    sketches.documents.map((outline, at): Sketched => ({ outline, sketches, at })),
  );
  const byText = new Map<string, Sketched[]>();
  for (const document of all.sort((a, b) => inOrder(a.outline.id, b.outline.id))) {
    const key = textKey(document.outline);
    const same = byText.get(key);
    if (same) same.push(document);
    else byText.set(key, [document]);
  }
  return [...byText.values()];
}

const textKey = ({ copy, id }: Outline): string => (copy === '' ? `id:${id}` : `text:${copy}`);

/** The documents of a story that are one text in one language: the same to the letter, or nearly so. */
export function duplicatesIn(
  documents: Compared,
  members: readonly number[],
  copies: readonly (readonly Sketched[])[],
): string[][] {
  const alike = copiesAmong(documents, members);
  const seen = new Set(alike.flat());
  const exact = members.filter((member) => !seen.has(member) && (copies[member]?.length ?? 0) > 1).map((one) => [one]);
  return [...alike, ...exact]
    .map((group) => group.flatMap((member) => (copies[member] ?? []).map(({ outline }) => outline.id)).sort(inOrder))
    .sort((a, b) => inOrder(a[0] ?? '', b[0] ?? ''));
}
