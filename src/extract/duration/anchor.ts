import { type PartialDate, parseEdtf } from '../../fact/edtf.js';
import { isPostpositional } from '../date/context.js';
import type { Found } from '../date/found.js';
import { dateAt } from '../date.js';
import {
  folded,
  isClitic,
  isEndingMark,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';

/** A day that a span of time is counted from, and to which side. */
export interface Anchor {
  /** Likeliest first: a bare `Tuesday` may be the last one or the one to come. */
  readonly days: readonly PartialDate[];
  readonly sign: 1 | -1;
  /** Where the day ends, if it stands behind the span. */
  readonly to?: number;
  /** The parts of the day that come from the publication. */
  readonly implied: readonly string[];
}

/**
 * The day beside the span of time over `tokens[from, to)` from which it counts: `3 weeks from tomorrow`, `two days after
 * 12 January`, `16 jours à partir du 1er février`; before it where the language says so, as in 明日から3日. The day keeps
 * its own fact.
 */
export function anchorOf(scan: Scan, from: number, to: number): Anchor | undefined {
  return (
    behind(scan, skipSpace(scan, to)) ?? (isPostpositional(scan) ? ahead(scan, skipSpaceBack(scan, from)) : undefined)
  );
}

function behind(scan: Scan, at: number): Anchor | undefined {
  for (const lexiconClass of ['bound', 'joiner'] as const) {
    for (const word of phrasesAt(scan, at, lexiconClass)) {
      const sign = SIGNS[word.value];
      const date = sign && dateFrom(scan, skipSpace(scan, word.to));
      const anchor = date && anchorAt(date, sign);
      if (anchor) return { ...anchor, to: date.to };
    }
  }
  return undefined;
}

function ahead(scan: Scan, end: number): Anchor | undefined {
  for (const word of phrasesBefore(scan, end, 'bound')) {
    const sign = SIGNS[word.value];
    const date = sign && dateBefore(scan, skipSpaceBack(scan, word.from));
    const anchor = date && anchorAt(date, sign);
    if (anchor) return anchor;
  }
  return undefined;
}

/**
 * The day right before the span in a language that says "after" behind it: `Noel'den üç hafta sonra`, クリスマスの3週間後. What says
 * "from" there is an ending, or a word that joins. Which side is meant is left to the word behind the span.
 */
export function anchorAhead(scan: Scan, from: number): Anchor | undefined {
  if (!isPostpositional(scan)) return undefined;
  const end = skipSpaceBack(scan, from);
  const joiner = phraseBefore(scan, end, 'joiner')?.from;
  const ending = isClitic(scan, end - 1) ? end - 1 : undefined;
  const mark = ending !== undefined && isEndingMark(scan, ending - 1) ? ending - 1 : ending;
  for (const last of [end, mark, joiner]) {
    const date = last === undefined ? undefined : dateBefore(scan, skipSpaceBack(scan, last));
    const anchor = date && anchorAt(date, 1);
    if (anchor) return anchor;
  }
  return undefined;
}

/** The date at a token, or behind an article: `drie dagen na de 12e januari`. */
function dateFrom(scan: Scan, at: number): Found | undefined {
  const word = scan.tokens[at];
  const article = word?.kind === 'letters' && word.end - word.start <= 3 && folded(scan, at + 1) === ' ';
  return dateAt(scan, at) ?? (article ? dateAt(scan, at + 2) : undefined);
}

/** The longest date that ends before a token. */
function dateBefore(scan: Scan, end: number): Found | undefined {
  let longest: Found | undefined;
  for (let from = end - 1; from >= 0 && end - from <= LONGEST; from--) {
    const date = dateAt(scan, from);
    if (date?.to === end) longest = date;
  }
  return longest;
}

/** In tokens, spaces included. */
const LONGEST = 9;

function anchorAt({ value }: Found, sign: 1 | -1): Anchor | undefined {
  const days = (value.readings ?? [value]).flatMap(({ date }): PartialDate[] => {
    const day = parseEdtf(date ?? '');
    return day?.year !== undefined && day.month !== undefined && day.day !== undefined ? [day] : [];
  });
  return days.length > 0 ? { days, sign, implied: value.implied ?? [] } : undefined;
}

/** To which side of the day the bounds, and `from`, count. */
const SIGNS: { readonly [value: string]: 1 | -1 } = { after: 1, since: 1, 'range-open': 1, before: -1 };
