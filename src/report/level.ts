import type { Severity } from '../model/index.js';

/** MQM's severities as the tools of continuous integration know them: SARIF's levels, and GitHub's annotations. */
export const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  neutral: 'note',
};

/** The same as numbers from 0 to 100, as ITS's `locQualityIssueSeverity` and SARIF's `rank` have them. */
export const WEIGHT: Readonly<Record<Severity, number>> = { neutral: 0, minor: 25, major: 75, critical: 100 };
