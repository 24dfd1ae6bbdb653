import type { FactsRelated } from '../../fact/relate.js';
import type { Fact, Rule } from '../../model/index.js';
import type { Diagnosis } from '../diagnosis.js';

export type { Rule } from '../../model/index.js';

/** Two facts in the same place of a bead that disagree. */
export interface Difference {
  readonly a: Fact;
  readonly b: Fact;
  readonly related: FactsRelated;
  /** At least one of them is the end of a range. */
  readonly inRanges: boolean;
}

/** A rule about two values. The first rule of the list that claims a difference reports it. */
export interface ValueRule extends Rule {
  /** The diagnosis, `true` when there is nothing special to say, undefined when the difference is not this rule's. */
  claims(difference: Difference): Diagnosis | true | undefined;
}
