import type { Severity } from '../model/index.js';

/** MQM's severities as the tools of continuous integration know them: SARIF's levels, and GitHub's annotations. */
export const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  neutral: 'note',
};
