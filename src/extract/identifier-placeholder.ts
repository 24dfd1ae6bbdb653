import type { Span } from '../model/index.js';
import type { Scan } from './scan.js';
import { TOPIC } from './topics.js';

/**
 * Gaps that a program fills in: `%2$d`, `%s`, `%(count)d`, `{0}`, `{{name}}`, `${total}`. Their digits state nothing.
 * A `%` beside a figure is a percent sign, as in the Turkish `%50`.
 */
export function readPlaceholders({ tokens, all, document: { text }, segment }: Scan): Span[] {
  const found: Span[] = [];
  if ((all & TOPIC.gap) === 0) return found;
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
  const sure = SURE.exec(ahead)?.[0];
  if (sure !== undefined) return sure;
  return /[\p{N}\p{Lu}\p{Ll}]/u.test(before) ? undefined : LIKELY.exec(ahead)?.[0];
}

/**
 * Conversions of printf (IEEE Std 1003.1, fprintf) that cannot be a percentage: numbered (`%2$s`), named (`%(count)d`), with a
 * leading zero or a precision (`%04x`, `%.2s`), or an escaped sign that goes on in hexadecimal (`%%0A`).
 */
const SURE =
  /^%(?:%[\dA-F]{2}|(?:\d{1,2}\$[-+#0']*\d{0,3}(?:\.\d{0,3})?|\(\w+\)|0\d{1,2}|\d{0,3}\.\d{1,3})(?:hh?|ll?|[Lqjzt])?[diouxXeEfFgGaAcsSp])/u;

/** Those whose letter is not the beginning of a word, nor an ending as in the Turkish `%50`. */
const LIKELY = /^%(?:[-+#]?\d{0,3}(?:hh?|ll?|[Lqjzt])?[dxXcsfgG]|l?[iu@])(?![\p{Lu}\p{Ll}\p{N}])/u;

function braces(ahead: string): string | undefined {
  return /^\{\{?\s?[\p{L}\d_.]{1,40}\s?(?:,\s?\w{1,20}\s?)?\}?\}/u.exec(ahead)?.[0];
}
