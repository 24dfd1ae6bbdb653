import type { CheckFormat } from './check.js';
import { checkJson } from './json.js';
import { checkJsonl } from './jsonl.js';
import { checkText } from './text/check.js';

/** How a report for people may look. */
export interface View {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** The formats of `tertium check`, the default first. */
export const CHECK_FORMATS: Readonly<Record<string, (view: View) => CheckFormat>> = {
  text: checkText,
  json: checkJson,
  jsonl: checkJsonl,
};
