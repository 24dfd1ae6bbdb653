import type { Article, Fact, Tie } from '../model/index.js';
import type { Place } from './place.js';

/** Writes down what was held against what in a place of a bead, for reports that show it. */
export type Tying = (bead: number, place: Place) => Tie[];

export function tyingOf(articles: readonly Article[]): Tying {
  const indices = articles.map(({ facts }) => new Map(facts.map((fact, index): [Fact, number] => [fact, index])));
  return (bead, { slots, unsure }) => {
    const tied = slots
      .flatMap((slot) => slot.members)
      .map(({ side, fact }) => ({ document: side, fact: indices[side]?.get(fact) ?? -1 }))
      .filter(({ fact }) => fact >= 0);
    return tied.length < 2 || unsure ? [] : [{ bead, agrees: slots.length === 1, facts: tied }];
  };
}
