import type { CheckFormat } from './check.js';
import { checkCsv } from './csv.js';
import { checkTmx } from './exchange/tmx.js';
import { checkXliff } from './exchange/xliff.js';
import { checkGithub } from './github.js';
import { checkHtml } from './html/check.js';
import { checkJson } from './json.js';
import { checkJsonl } from './jsonl.js';
import { checkJunit } from './junit.js';
import { checkMarkdown } from './markdown/check.js';
import { checkSarif } from './sarif/check.js';
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
  csv: checkCsv,
  sarif: checkSarif,
  junit: checkJunit,
  github: checkGithub,
  markdown: checkMarkdown,
  html: checkHtml,
  tmx: checkTmx,
  xliff: checkXliff,
};
