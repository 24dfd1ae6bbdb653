import { doubles } from './columns.js';
import type { Outline } from './sketch.js';

/** What the days of publication say of two documents by number; nothing where one of them is unknown. */
export interface Timing {
  /** Whether they were published near enough to each other to be compared. */
  readonly areNear: (a: number, b: number) => boolean;
  /** Log odds that the days between them speak against one event. */
  readonly delay: (a: number, b: number) => number;
}

/** The day each document was published, counted from 1970; NaN where it says none. */
export function daysOf(outlines: readonly Pick<Outline, 'published'>[]): Float64Array {
  const days = doubles(outlines.length);
  for (const [at, { published }] of outlines.entries()) days[at] = Date.parse(published ?? '') / MILLISECONDS_A_DAY;
  return days;
}

/** @param windowDays what is published further apart tells no one story. */
export function timingOf(days: Float64Array, windowDays: number): Timing {
  const apart = (a: number, b: number): number => Math.abs((days[a] ?? Number.NaN) - (days[b] ?? Number.NaN));
  return {
    areNear: (a, b) => !(apart(a, b) > windowDays),
    // A translation of last month has evidence enough for this; last week's report in this week's words has not.
    delay: (a, b) => DELAY * Math.log1p((apart(a, b) || 0) / USUAL_DAYS),
  };
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Days within which most reports of an event come, and nats for each time that the delay is as long again. */
const USUAL_DAYS = 3;
const DELAY = 2;
