import { compatible, different, incomparable, type Related, SAME } from './relation.js';
import type { View } from './views.js';

/**
 * `15:00` and `3:00` agree when the one before noon does not say which half of the day it means, neither by a word nor
 * by a zero before its figure. Zones are not calculated with: two times with different zones say nothing about each
 * other.
 */
export function relateTimes(a: View, b: View): Related {
  const [left, right] = [minutesOf(a), minutesOf(b)];
  if (left === undefined || right === undefined) return incomparable('time');
  if (left === right) return SAME;
  if (a.value.zone !== undefined && b.value.zone !== undefined && a.value.zone !== b.value.zone) {
    return incomparable('time-zone');
  }
  const early = left < right ? a : b;
  if (Math.abs(left - right) === HALF_DAY && isOfEitherHalf(early)) return compatible('twelve-hour-clock');
  return different('time');
}

const isOfEitherHalf = ({ value, text }: View): boolean => value.daypart === undefined && !/^\P{Nd}*0\d/u.test(text);

/** A clock time against a bare figure: "at 14" and "14:00", "at 2" and "14:00". */
export function relateTimeToNumber(time: View, hour: number): Related {
  const minutes = minutesOf(time);
  if (minutes === undefined || !Number.isInteger(hour)) return incomparable('time');
  const hours = Math.floor(minutes / 60);
  const sameHour = hour >= 0 && hour <= 24 && hours % 12 === hour % 12;
  return sameHour || minutes % 60 === hour ? compatible('part-of-time') : incomparable('time');
}

const HALF_DAY = 12 * 60;

/**
 * Figures that stand for hours and minutes, or minutes and seconds: 27:37 and "27 min 37 s" show the same ones, and so
 * do 4.40 read as a number and 4:40.
 */
export function relateClockFigures(a: View, b: View): Related {
  const [left, right] = [clockFigures(a), clockFigures(b)];
  if (left.length === 0 || right.length === 0) return incomparable('kind');
  if (left.join() === right.join()) return compatible('same-figures');
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const [figure] = few;
  return few.length === 1 && figure !== undefined && many.includes(figure)
    ? compatible('part-of-time')
    : incomparable('kind');
}

function clockFigures(view: View): number[] {
  const { time, duration, amount } = view.value;
  const shown = /^\P{Nd}*(\d{1,2})\P{Nd}(\d\d)\P{Nd}*$/u.exec(view.text);
  const text = time ?? duration ?? (shown ? `${shown[1]} ${shown[2]}` : (amount ?? ''));
  const figures = (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  while (figures.length > 1 && figures.at(-1) === 0) figures.pop();
  return figures;
}

function minutesOf(view: View): number | undefined {
  const match = /^T?(\d{1,2})(?::?(\d\d))?(?::\d\d(?:\.\d+)?)?$/.exec(view.value.time ?? '');
  return match ? (Number(match[1]) % 24) * 60 + Number(match[2] ?? 0) : undefined;
}
