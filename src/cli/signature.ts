import { cldrVersion, type PipelineOptions } from '../index.js';
import { VERSION } from './version.js';

/** What made a report: the versions of tertium and of CLDR, and the options that can change a finding, in the manner of sacreBLEU's signatures. */
export function signature({ group, compare, triage }: PipelineOptions): string {
  const parts = [
    `group:${group.by}${group.windowDays === undefined ? '' : ` in ${group.windowDays}d`}`,
    `source:${compare.source ?? 'none'}`,
    `confidence:${triage.minConfidence}`,
  ];
  return [...parts, `tertium:${VERSION}`, `cldr:${cldrVersion()}`].join('|');
}
