import type { Span } from '../model/index.js';
import type { Scan } from './scan.js';

/**
 * Gaps that a program fills in: `%2$d`, `%s`, `%(count)d`, `{0}`, `{{name}}`, `${total}`. Their digits state nothing.
 * A `%` beside a figure is a percent sign, as in the Turkish `%50`.
 */
export function readPlaceholders({ tokens, document: { text }, segment }: Scan): Span[] {
  const found: Span[] = [];
  let reached = segment.start;
  for (const token of tokens) {
    if (token.kind !== 'mark' || token.start < reached) continue;
    const mark = text.charAt(token.start);
    if (mark !== '%' && mark !== '{') continue;
    // A placeholder is short: nothing further is looked at, so that a text full of braces takes linear time.
    const ahead = text.slice(token.start, Math.min(segment.end, token.start + LONGEST));
    const placeholder = (mark === '%' ? conversion(ahead, text.charAt(token.start - 1)) : braces(ahead)) ?? '';
    if (placeholder === '') continue;
    const start = mark === '{' && text.charAt(token.start - 1) === '$' ? token.start - 1 : token.start;
    reached = token.start + placeholder.length;
    found.push({ start, end: reached });
  }
  return found;
}

const LONGEST = 64;

function conversion(ahead: string, before: string): string | undefined {
  if (/[\p{N}\p{L}]/u.test(before)) return undefined;
  return /^%(?:\d{1,2}\$)?(?:\(\w+\)|\.\d)?(?:[sdifuxc@](?![\p{L}\p{N}])|l[du](?![\p{L}\p{N}]))/u.exec(ahead)?.[0];
}

function braces(ahead: string): string | undefined {
  return /^\{\{?\s?[\p{L}\d_.]{1,40}\s?(?:,\s?\w{1,20}\s?)?\}?\}/u.exec(ahead)?.[0];
}
