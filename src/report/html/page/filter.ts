import type { Severity } from '../../../model/index.js';
import type { FindingEntry, StoryEntry } from './data.js';

/** What the reader has chosen to see. A set that is empty leaves nothing out. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly rules: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  /** Looked for in titles, paths and messages. */
  readonly words: string;
}

export const NO_FILTER: Filter = { severities: new Set(), rules: new Set(), languages: new Set(), words: '' };

export function passes({ rule, severity, concerns }: FindingEntry, filter: Filter): boolean {
  const { severities, rules, languages } = filter;
  if (severities.size > 0 && !severities.has(severity)) return false;
  if (rules.size > 0 && !rules.has(rule)) return false;
  return languages.size === 0 || concerns.some((language) => languages.has(language));
}

/** A story is listed while it has a finding that passes; while nothing is chosen, every story is. */
export function lists(story: StoryEntry, paths: readonly string[], filter: Filter): boolean {
  const { severities, rules, languages, words } = filter;
  if (!holds(story, paths, words)) return false;
  if (severities.size + rules.size + languages.size === 0) return true;
  return story.findings.some((finding) => passes(finding, filter));
}

function holds({ title, findings }: StoryEntry, paths: readonly string[], words: string): boolean {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return true;
  return [title, ...paths, ...findings.flatMap(({ id, message }) => [id, message])].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}
