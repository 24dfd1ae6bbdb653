import type { Span } from '../model/index.js';
import { startsWithCapital } from './name-casing.js';
import type { Scan } from './scan.js';

export interface ListedName extends Span {
  /** CLDR territory or language code. */
  readonly code: string;
}

/** Countries, regions and languages that the locale data names, with their codes, longest first from left to right. */
export function readListedNames(scan: Scan): ListedName[] {
  const { tokens, document } = scan;
  const names: ListedName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const name = listedAt(scan, at);
    if (name) names.push({ start: name.start, end: name.end, code: name.code });
    at = name?.to ?? at + 1;
  }
  return names;

  function listedAt(ground: Scan, from: number): (ListedName & { to: number }) | undefined {
    for (const match of ground.starting[from] ?? []) {
      const entry = match.entries.find(({ class: kind }) => kind === 'territory' || kind === 'language');
      const first = tokens[match.from];
      const last = tokens[match.to - 1];
      if (!entry || !first || !last || !isWritten(document.text.slice(first.start, last.end), match.inside)) continue;
      return { start: first.start, end: last.end, code: entry.value, to: match.to };
    }
    return undefined;
  }
}

/**
 * Folding has made `us` and `US`, `turkey` and `Turkey` one. Where a script has case the name must have its capital,
 * and short ones all capitals; inside a run of letters a single letter is no country.
 */
function isWritten(text: string, inside: boolean): boolean {
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(text)) return text.length > (inside ? 1 : 2);
  if (text.length <= 3) return /^\p{Lu}+$/u.test(text);
  return startsWithCapital(text);
}
