import type { Judgement } from '../../model/index.js';

/**
 * For each document, the number of the tie that a fact belongs to: facts that were held against each other, and names
 * of one bead that sound alike, for what is linked on the page is wider than what is compared.
 */
export function tiesByFact({ articles, ladder, ties }: Judgement): ReadonlyMap<number, number>[] {
  const numbers = articles.map(() => new Map<number, number>());
  for (const [number, { facts }] of ties.entries()) {
    for (const { document, fact } of facts) numbers[document]?.set(fact, number);
  }
  let next = ties.length;
  for (const members of sameNames({ articles, ladder })) {
    for (const { document, fact } of members) numbers[document]?.set(fact, next);
    next++;
  }
  return numbers;
}

interface Named {
  readonly document: number;
  readonly fact: number;
}

function sameNames({ articles, ladder }: Pick<Judgement, 'articles' | 'ladder'>): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const [document, { facts, segments }] of articles.entries()) {
    const rows = new Map<number, number>();
    for (const [row, { sides }] of ladder.entries()) for (const index of sides[document] ?? []) rows.set(index, row);
    for (const [fact, { kind, value, segment }] of facts.entries()) {
      const key = value.code ?? value.key;
      if (kind !== 'name' || key === undefined || segments[segment]?.boilerplate) continue;
      const place = `${rows.get(segment)} ${key}`;
      groups.set(place, [...(groups.get(place) ?? []), { document, fact }]);
    }
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ document }) => document)).size > 1);
}
