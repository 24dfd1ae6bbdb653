import type { Rule } from '../merge.js';
import { abbreviation } from './abbreviation.js';
import { attribution } from './attribution.js';
import { binding } from './binding.js';
import { bracket } from './bracket.js';
import { continues } from './continues.js';
import { currency } from './currency.js';
import { decimal } from './decimal.js';
import { ellipsis } from './ellipsis.js';
import { initial } from './initial.js';
import { listMark } from './list-mark.js';
import { ordinal } from './ordinal.js';
import { ownStop } from './own-stop.js';
import { quoted } from './quoted.js';
import { sign } from './sign.js';
import { wordless } from './wordless.js';

/** The rules in order: the first that holds takes the cut away. */
export const RULES: readonly Rule[] = [
  wordless,
  listMark,
  continues,
  ellipsis,
  sign,
  ownStop,
  abbreviation,
  binding,
  currency,
  initial,
  decimal,
  ordinal,
  bracket,
  attribution,
  quoted,
];
