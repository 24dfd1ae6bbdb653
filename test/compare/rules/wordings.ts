import { article, findingsOf, told } from '../annotated.js';

/** Two sentences, each behind the tag of its language. */
export type Pair = readonly [aTag: string, a: string, bTag: string, b: string];

/** What one rule tells of two sentences that stand against each other. */
export function tellings(rule: string, [aTag, a, bTag, b]: Pair): string[] {
  return findingsOf([article('a', aTag, [a]), article('b', bTag, [b])])
    .filter((finding) => finding.rule === rule)
    .map(told);
}
