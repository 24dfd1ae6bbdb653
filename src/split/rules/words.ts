import type { Cut } from '../cut.js';

/** One full stop, with nothing between it and the white space after it. */
export function isPlainStop(text: string, { stop, end }: Cut): boolean {
  return stop.end - stop.start === 1 && text[stop.start] === '.' && end === stop.end;
}

/** The word that ends before `at`, with the stops inside it: `z.B` of `(z.B. …`. Looks back 24 characters at most. */
export function wordBefore(text: string, start: number, at: number): string {
  return /[\p{L}\p{M}\p{N}.’'-]*$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0].replace(/^['’.-]+/u, '') ?? '';
}

/** The first word at or after `at`, past quotes and brackets; empty where a digit or another mark stands there. */
export function nextWord(text: string, at: number): string {
  return /^[\p{Ps}\p{Pi}\p{Pf}"'„‚\s]*(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(at, at + 40))?.[1] ?? '';
}
