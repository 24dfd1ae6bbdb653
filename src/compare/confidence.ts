import { digitChange } from '../fact/digit-change.js';
import type { Bead, Fact } from '../model/index.js';
import { isInWords } from './closeness.js';
import type { Member } from './members.js';

/**
 * 0 to 1: how likely an editor would agree. Calibrated by hand so far: an unmistakable slip between two figures is
 * almost sure; numbers in words, loose pairs and loosely tied sentences are less so.
 */
export function confidenceOfMismatch(bead: Bead, a: Member, b: Member, diagnosis: string | undefined): number {
  let sure = isSlip(a.fact, b.fact) || diagnosis !== undefined ? 0.95 : 0.8;
  if (isInWords(a.fact) || isInWords(b.fact)) sure -= 0.2;
  if (a.fact.kind !== b.fact.kind) sure -= 0.1;
  return rounded(sure * tie(bead));
}

export function confidenceOfMissing(bead: Bead, fact: Fact): number {
  return rounded((isInWords(fact) ? 0.4 : 0.7) * tie(bead));
}

/** How sure it is that the sentences belong together. */
const tie = (bead: Bead): number => 0.5 + 0.5 * bead.score;

const rounded = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;

function isSlip(a: Fact, b: Fact): boolean {
  const [left, right] = [a.value.amount, b.value.amount];
  return left !== undefined && right !== undefined && digitChange(left, right) !== undefined;
}
