import { arithmetic } from './arithmetic.js';
import { currencyMismatch } from './currency-mismatch.js';
import { dateMismatch } from './date-mismatch.js';
import { directionMismatch } from './direction-mismatch.js';
import { durationMismatch } from './duration-mismatch.js';
import { factAdded } from './fact-added.js';
import { factMissing } from './fact-missing.js';
import { hedgeMismatch } from './hedge-mismatch.js';
import { identifierMismatch } from './identifier-mismatch.js';
import { localeFormat } from './locale-format.js';
import { modalityMismatch } from './modality-mismatch.js';
import { nameMismatch } from './name-mismatch.js';
import { negationMismatch } from './negation-mismatch.js';
import { numberMismatch } from './number-mismatch.js';
import { ordinalMismatch } from './ordinal-mismatch.js';
import { percentMismatch } from './percent-mismatch.js';
import { rangeMismatch } from './range-mismatch.js';
import { rateMismatch } from './rate-mismatch.js';
import { ratioMismatch } from './ratio-mismatch.js';
import type { Rule, ValueRule } from './rule.js';
import { scopeMismatch } from './scope-mismatch.js';
import { segmentAdded } from './segment-added.js';
import { segmentMissing } from './segment-missing.js';
import { segmentMoved } from './segment-moved.js';
import { timeMismatch } from './time-mismatch.js';
import { unitMismatch } from './unit-mismatch.js';
import { untranslated } from './untranslated.js';

export type { Difference, Rule, ValueRule } from './rule.js';

/** In the order in which they are asked; the last takes whatever is left. */
export const VALUE_RULES: readonly ValueRule[] = [
  hedgeMismatch,
  rateMismatch,
  identifierMismatch,
  ratioMismatch,
  rangeMismatch,
  percentMismatch,
  currencyMismatch,
  durationMismatch,
  unitMismatch,
  timeMismatch,
  dateMismatch,
  ordinalMismatch,
  numberMismatch,
];

/** Every rule of comparison, in the order in which the documentation tells of them. */
export const RULES: readonly Rule[] = [
  numberMismatch,
  unitMismatch,
  currencyMismatch,
  percentMismatch,
  rateMismatch,
  dateMismatch,
  timeMismatch,
  durationMismatch,
  rangeMismatch,
  ordinalMismatch,
  ratioMismatch,
  identifierMismatch,
  nameMismatch,
  directionMismatch,
  negationMismatch,
  scopeMismatch,
  modalityMismatch,
  hedgeMismatch,
  localeFormat,
  factMissing,
  factAdded,
  segmentMissing,
  segmentAdded,
  segmentMoved,
  untranslated,
  arithmetic,
];
