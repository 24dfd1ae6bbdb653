import type { Span } from './span.js';

export const FACT_KINDS = [
  'number',
  'ordinal',
  'percent',
  'money',
  'measure',
  'date',
  'time',
  'duration',
  'range',
  'ratio',
  'name',
  'identifier',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

export type Hedge = 'about' | 'almost' | 'over' | 'under' | 'at-least' | 'at-most';
export type Bound = 'by' | 'since' | 'until' | 'as-of' | 'before' | 'after';
export type Part = 'start' | 'mid' | 'end';

/** One other possible value of a fact: only the fields that differ from the first reading's. */
export interface Reading {
  /** Exact decimal, such as `-1500.25`: optional minus, digits, optional point and digits, no exponent, no group separators. */
  readonly amount?: string;
  /** EDTF (ISO 8601-2), or a week of the calendar as ISO 8601 writes it: `2024-W03`. */
  readonly date?: string;
  readonly time?: string;
  readonly unit?: string;
  readonly currency?: string;
}

/**
 * What a fact says. Fields are absent when the text does not state them. Which fields may appear follows from the
 * fact's kind:
 * - number, ordinal, percent, money, measure: `amount`, `fraction`, `unit`, `currency`, `hedge`, `per`, `counts`
 * - date: `date`, `stated`, `implied`, `part`, `daypart`, `bound`, `calendar`, `invalid`
 * - time, duration: `time`, `zone`, `duration`, `amount`, `unit`
 * - range: `from`, `to`; each end is also a fact of its own
 * - ratio: `parts`, `sense`
 * - name: `name`, `key`, `code`
 * - identifier: `identifier`
 */
export interface FactValue extends Reading {
  /** Likeliest first, the value's own fields being the first; present when there is more than one. */
  readonly readings?: readonly Reading[];
  /** "2/3", beside an `amount` rounded to 15 digits. */
  readonly fraction?: string;
  readonly hedge?: Hedge;
  /** The base of a rate: a CLDR unit id, or an amount such as "1000000". */
  readonly per?: string;
  /** Span of the counted noun where it is plain. */
  readonly counts?: Span;
  /** The date as the text alone says, where `date` also holds what the publication date implies. */
  readonly stated?: string;
  /** The parts of `date` taken from the publication date: "year", "month", "day". */
  readonly implied?: readonly string[];
  readonly part?: Part;
  /** CLDR day period: midnight, noon, morning1, afternoon1, evening1, night1, am, pm … */
  readonly daypart?: string;
  readonly bound?: Bound;
  /** CLDR calendar id when it is not the Gregorian. */
  readonly calendar?: string;
  /** ISO weekday 1 (Monday) to 7, when the text states it. */
  readonly weekday?: number;
  /** The text names a date that does not exist, such as 31 February. */
  readonly invalid?: true;
  /** Time zone as an IANA id, an offset, or the abbreviation in the text. */
  readonly zone?: string;
  /** ISO 8601 duration. */
  readonly duration?: string;
  readonly from?: FactValue;
  readonly to?: FactValue;
  /** Exact decimals. */
  readonly parts?: readonly string[];
  readonly sense?: 'score' | 'fraction' | 'odds';
  readonly name?: string;
  /** Comparable across scripts. */
  readonly key?: string;
  /** CLDR territory, language or currency code. */
  readonly code?: string;
  /** Digits mapped to ASCII; compared as a string. */
  readonly identifier?: string;
}

/** A typed, normalised value that a segment states. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** `document.text.slice(start, end)`. */
  readonly text: string;
  /** Index of the segment that states it. */
  readonly segment: number;
  readonly value: FactValue;
}
