import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../../model/index.js';

/** The few styles of the text report. Without colour, a disagreeing span is set between brackets instead. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  severity(severity: Severity, text: string): string;
  /** The span on which the versions disagree. */
  mark(text: string, suspect: boolean): string;
}

export function paint(colour: boolean): Paint {
  const chalk: ChalkInstance = new Chalk({ level: colour ? 1 : 0 });
  const bySeverity: Readonly<Record<Severity, (text: string) => string>> = {
    critical: chalk.red.bold,
    major: chalk.red,
    minor: chalk.yellow,
    neutral: chalk.dim,
  };
  return {
    title: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    severity: (severity, text) => bySeverity[severity](text),
    mark: (text, suspect) =>
      colour ? (suspect ? chalk.red.bold.underline(text) : chalk.cyan.bold(text)) : `⟦${text}⟧`,
  };
}
