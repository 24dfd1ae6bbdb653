import { cldrVersion, hash, type PipelineOptions } from '../index.js';
import type { PackedDictionary } from './lexicon.js';
import { VERSION } from './version.js';

/** What made a report: the versions of tertium and of CLDR, and the options that can change a finding, in the manner of sacreBLEU's signatures. */
export function signature({ group, compare, triage }: PipelineOptions, lexicon: readonly PackedDictionary[]): string {
  const parts = [
    `group:${group.by}${group.windowDays === undefined ? '' : ` in ${group.windowDays}d`}`,
    `source:${compare.source ?? 'none'}`,
    `confidence:${triage.minConfidence}`,
    ...(lexicon.length > 0 ? [`lexicon:${hash(lexicon.map(({ digest }) => digest).join(' '))}`] : []),
  ];
  return [...parts, `tertium:${VERSION}`, `cldr:${cldrVersion()}`].join('|');
}
