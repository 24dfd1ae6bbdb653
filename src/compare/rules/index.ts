import { arithmetic } from './arithmetic.js';
import { currencyMismatch } from './currency-mismatch.js';
import { dateMismatch } from './date-mismatch.js';
import { directionMismatch } from './direction-mismatch.js';
import { durationMismatch } from './duration-mismatch.js';
import { factAdded } from './fact-added.js';
import { factMissing } from './fact-missing.js';
import { hedgeMismatch } from './hedge-mismatch.js';
import { identifierMismatch } from './identifier-mismatch.js';
import { modalityMismatch } from './modality-mismatch.js';
import { nameMismatch } from './name-mismatch.js';
import { negationMismatch } from './negation-mismatch.js';
import { numberMismatch } from './number-mismatch.js';
import { ordinalMismatch } from './ordinal-mismatch.js';
import { percentMismatch } from './percent-mismatch.js';
import { rangeMismatch } from './range-mismatch.js';
import { ratioMismatch } from './ratio-mismatch.js';
import type { Rule, ValueRule } from './rule.js';
import { scopeMismatch } from './scope-mismatch.js';
import { segmentAdded } from './segment-added.js';
import { segmentMissing } from './segment-missing.js';
import { timeMismatch } from './time-mismatch.js';
import { unitMismatch } from './unit-mismatch.js';
import { untranslated } from './untranslated.js';

export type { Difference, Rule, ValueRule } from './rule.js';

/** In the order in which they are asked; the last takes whatever is left. */
export const VALUE_RULES: readonly ValueRule[] = [
  hedgeMismatch,
  identifierMismatch,
  ratioMismatch,
  percentMismatch,
  currencyMismatch,
  rangeMismatch,
  durationMismatch,
  unitMismatch,
  timeMismatch,
  dateMismatch,
  ordinalMismatch,
  numberMismatch,
];

/** Every rule of comparison, sorted by id. */
export const RULES: readonly Rule[] = [
  ...VALUE_RULES,
  factMissing,
  factAdded,
  segmentMissing,
  segmentAdded,
  negationMismatch,
  directionMismatch,
  scopeMismatch,
  modalityMismatch,
  nameMismatch,
  arithmetic,
  untranslated,
].sort((a, b) => (a.id < b.id ? -1 : 1));
