import type { Finding } from '../model/index.js';
import { CALIBRATION } from './calibration.js';
import type { Draft } from './draft.js';
import { familyOf } from './family.js';

/**
 * The finding with how likely an editor would agree, 0 to 1: how often findings of its family were right where one
 * sentence in twenty held a slip, less what is unsure about the tie between the sentences. One document that stands
 * alone against others says more than two that differ.
 */
export function calibrated({ tie, ...finding }: Draft): Finding {
  const [open, alone] = CALIBRATION[familyOf(finding)];
  const right = finding.suspect === null ? open : alone;
  return { ...finding, confidence: Math.round(100 * right * (0.5 + 0.5 * tie)) / 100 };
}
