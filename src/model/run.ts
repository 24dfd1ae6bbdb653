import type { Severity } from './discrepancy.js';
import type { Document } from './document.js';
import type { Coverage } from './judgement.js';
import type { Problem } from './problem.js';
import type { Rule } from './rule.js';
import type { Story } from './story.js';

/** What is known of a run of `check` before the first story is judged. */
export interface Opening {
  /** Of tertium. */
  readonly version: string;
  /** Version, CLDR version and the options that can change a finding. */
  readonly signature: string;
  /** The rules that findings may name, sorted by id. */
  readonly rules: readonly Rule[];
  /** Language of the source, where one was named. */
  readonly source?: string;
  /** The least severity that fails the run. */
  readonly failOn: Severity | 'none';
  readonly documents: readonly Document[];
  readonly stories: readonly Story[];
}

/** What is known when the last story has been judged. */
export interface Closing {
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  /** Findings left out because the baseline lists them. */
  readonly known: number;
  /** Findings left out because the configuration silences them. */
  readonly suppressed: number;
}
