import { peek } from '../text/peek.js';
import type { Token } from '../text/tokens.js';
import { separates } from './identifier.js';
import type { Scan } from './scan.js';
import { TOPIC } from './topics.js';

interface Phone {
  readonly start: number;
  readonly end: number;
  readonly identifier: string;
}

/**
 * Telephone numbers, of which only the digits count: `+84 24 3825 1234`, `(030) 1234-5678`, `01 23 45 67 89`,
 * `555-123-4567`, `22 33 44 55`. `+12 345 678` is a number with groups of three.
 */
export function readPhones({ tokens, places, all, document: { text } }: Scan): Phone[] {
  const phones: Phone[] = [];
  if ((all & TOPIC.digits) === 0) return phones;
  let figures = 0;
  for (const place of places) if (tokens[place]?.kind === 'digits') figures += tokens[place]?.folded.length ?? 0;
  if (figures < FEWEST) return phones;
  let at = 0;
  while (at < tokens.length) {
    const run = runFrom(at);
    const first = tokens[run.first];
    const last = tokens[run.to - 1];
    if (first && last && isPhone(run)) {
      const start = run.plus ? first.start - 1 : first.start;
      const open = text.charAt(start - 1) === '(' ? start - 1 : start;
      const digits = run.trunk ? run.groups.filter((_, index) => index !== run.trunk) : run.groups;
      phones.push({ start: open, end: last.end, identifier: (run.plus ? '+' : '') + digits.join('') });
    }
    at = Math.max(run.to, at + 1);
  }
  return phones;

  /** Letters right beside the figures, in a script that parts its words. */
  function isWord(token: Token | undefined): boolean {
    return token?.kind === 'letters' && !separates(text.charCodeAt(token.start));
  }

  /** Groups of digits with at most one space and few marks between them, from the first digits at or after `from`. */
  function runFrom(from: number): Run {
    let first = from;
    while (first < tokens.length && tokens[first]?.kind !== 'digits') first++;
    const groups: string[] = [];
    const marks: string[] = [];
    let trunk = 0;
    let to = first;
    let next = first;
    while (next < tokens.length && groups.length < 9) {
      const token = tokens[next];
      if (token?.kind !== 'digits') break;
      // `+44 (0)20 …`: the zero is dialled inside the country only.
      if (token.folded === '0' && text.charAt(token.start - 1) === '(' && text.charAt(token.end) === ')') {
        trunk = groups.length;
      }
      groups.push(token.folded);
      to = next + 1;
      next = to;
      let between = '';
      while (next < tokens.length && tokens[next]?.kind !== 'digits' && between.length < 4) {
        between += text.slice(tokens[next]?.start, tokens[next]?.end);
        next++;
      }
      if (!SEPARATORS.has(between)) break;
      marks.push(between);
    }
    const before = text.charAt((tokens[first]?.start ?? 0) - 1);
    const glued = isWord(peek(tokens, first - 1)) || isWord(tokens[to]);
    return { first, to, groups, marks, trunk, plus: before === '+', glued };
  }
}

interface Run {
  readonly first: number;
  readonly to: number;
  readonly groups: readonly string[];
  /** What stands between the groups. */
  readonly marks: readonly string[];
  /** Index of the group that is a bracketed zero, or 0. */
  readonly trunk: number;
  readonly plus: boolean;
  readonly glued: boolean;
}

/** Digits of a telephone number. */
const FEWEST = 7;
const SEPARATORS = new Set([
  ' ',
  '\u00a0',
  '\u202f',
  '-',
  '‑',
  '–',
  '.',
  '/',
  ') ',
  ')',
  ' (',
  ' - ',
  '(',
  ')-',
  ' / ',
]);

const isSpace = (mark: string): boolean => /^[ \u00a0\u202f]$/.test(mark);

function isPhone({ groups, marks, plus, glued }: Run): boolean {
  const [first = ''] = groups;
  const total = groups.join('').length;
  if (glued || total < FEWEST || total > 15) return false;
  const inThrees = groups.slice(1).every((group) => group.length === 3);
  if (plus || (first.startsWith('00') && first.length <= 5)) {
    return total >= 8 && (groups.length === 1 || first.length <= 5) && (!inThrees || groups.length === 1 || total > 10);
  }
  if (groups.length === 1) return /^0[1-9]/.test(first) && (total === 10 || total === 11);
  const bracket = marks.some((mark) => mark.includes(')'));
  // A trunk zero; eight digits or less may be a date such as 01.02.2024.
  if (/^0\d{1,4}$/.test(first) && total >= (bracket ? 7 : 9))
    return groups.slice(1).every((group) => group.length >= 2);
  // `1800-555-0142`: numbers that cost nothing or the same everywhere.
  if (/^1\d{3}$/.test(first) && /^1\d{3}-\d{3}-\d{3,4}$/.test(groups.join('-')) && marks.every((mark) => mark === '-'))
    return true;
  const lengths = groups.map((group) => group.length).join('');
  // Pairs are no groups of thousands: `22 33 44 55`, `800 44 719`.
  if (total >= 8 && /^[23]2[23]+$/.test(lengths) && marks.slice(0, groups.length - 1).every(isSpace)) return true;
  return lengths === '334' || lengths === '1334' ? marks.every((mark) => mark !== ' ') || bracket : false;
}
