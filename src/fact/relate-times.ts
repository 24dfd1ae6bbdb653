import { compatible, different, incomparable, type Related, SAME } from './relation.js';
import type { View } from './views.js';

/**
 * `15:00` and `03:00` agree when the one before noon does not say which half of the day it means. Zones are not
 * calculated with: two times with different zones say nothing about each other.
 */
export function relateTimes(a: View, b: View): Related {
  const [left, right] = [minutesOf(a), minutesOf(b)];
  if (left === undefined || right === undefined) return incomparable('time');
  if (left === right) return SAME;
  if (a.value.zone !== undefined && b.value.zone !== undefined && a.value.zone !== b.value.zone) {
    return incomparable('time-zone');
  }
  const early = left < right ? a : b;
  if (Math.abs(left - right) === HALF_DAY && early.value.daypart === undefined) return compatible('twelve-hour-clock');
  return different('time');
}

/** A clock time against a bare figure: "at 14" and "14:00", "at 2" and "14:00". */
export function relateTimeToNumber(time: View, hour: number): Related {
  const minutes = minutesOf(time);
  if (minutes === undefined || !Number.isInteger(hour)) return incomparable('time');
  const hours = Math.floor(minutes / 60);
  return hours === hour || hours % 12 === hour % 12 || minutes % 60 === hour
    ? compatible('part-of-time')
    : incomparable('time');
}

const HALF_DAY = 12 * 60;

function minutesOf(view: View): number | undefined {
  const match = /^T?(\d{1,2})(?::?(\d\d))?(?::\d\d(?:\.\d+)?)?$/.exec(view.value.time ?? '');
  return match ? (Number(match[1]) % 24) * 60 + Number(match[2] ?? 0) : undefined;
}
