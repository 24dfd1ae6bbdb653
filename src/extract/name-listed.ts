import type { Entry } from '../locale/index.js';
import type { Span } from '../model/index.js';
import { caseAt } from '../text/case.js';
import { begins, type Scan } from './scan.js';
import { TOPIC } from './topics.js';

export interface ListedName extends Span {
  /** CLDR territory or language code. */
  readonly code: string;
}

/** Countries, regions and languages that the locale data names, with their codes, longest first from left to right. */
export function readListedNames(scan: Scan): ListedName[] {
  const { tokens, places, starting, document } = scan;
  const names: ListedName[] = [];
  if ((scan.all & TOPIC.listed) === 0) return names;
  let reached = 0;
  for (const at of places) {
    const name = at < reached || !begins(scan, at, TOPIC.listed) ? undefined : listedAt(at);
    if (!name) continue;
    names.push({ start: name.start, end: name.end, code: name.code });
    reached = name.to;
  }
  return names;

  function listedAt(from: number): (ListedName & { to: number }) | undefined {
    for (const match of starting[from] ?? []) {
      const entry = match.entries.find(isListed);
      if (!entry) continue;
      const first = tokens[match.from];
      const last = tokens[match.to - 1];
      if (!first || !last || !isWritten(document.text.slice(first.start, last.end), match.inside)) continue;
      if (isCut(document.text, first.start, last.end)) continue;
      return { start: first.start, end: last.end, code: entry.value, to: match.to };
    }
    return undefined;
  }
}

/**
 * A country or language; the code 001 is the world, which is no name. Languages with a code of three letters are known
 * to few, and their names are everyday words of other languages.
 */
function isListed({ class: kind, value }: Entry): boolean {
  return (kind === 'territory' && value !== '001') || (kind === 'language' && /^[a-z]{2}$/.test(value));
}

/** Borrowed words are written in katakana as well: the first two letters of タイム are not Thailand. */
function isCut(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1) + text.charAt(start);
  const after = text.charAt(end - 1) + text.charAt(end);
  return KATAKANA_PAIR.test(before) || KATAKANA_PAIR.test(after);
}

const KATAKANA_PAIR = /^[\p{Script=Katakana}ー]{2}$/u;

/**
 * Folding has made `us` and `US`, `turkey` and `Turkey` one. Where a script has case the name must have its capital,
 * and short ones all capitals. Inside a run of letters two characters of Han or kana make a name, but four letters of Thai.
 */
function isWritten(text: string, inside: boolean): boolean {
  if (caseAt(text, 0) === 'letter')
    return text.length >= (inside && !/^[\p{Script=Han}\p{Script=Katakana}]/u.test(text) ? 4 : inside ? 2 : 3);
  if (text.length <= 3) return /^\p{Lu}+$/u.test(text);
  return caseAt(text, 0) === 'capital';
}
