import type { FactValue, Reading } from '../../model/index.js';
import type { Scan } from '../scan.js';
import type { Clock } from './clock.js';

/**
 * What a clock time says, on the 24-hour clock. Undefined where there is no such time, such as 24:30. `told`: a word or
 * a part of the day says that this is the clock as people speak of it.
 */
export function timeValue(
  scan: Scan,
  clock: Clock,
  period: string | undefined,
  zone: string | undefined,
  told: boolean,
): FactValue | undefined {
  const { hour, minute = 0, second } = clock;
  if (hour === 24 && (minute > 0 || period)) return undefined;
  const write = (hours: number): string =>
    [hours, minute, ...(second === undefined ? [] : [second])].map((part) => String(part).padStart(2, '0')).join(':');
  const hours = hoursOf(scan, clock, period, told);
  const first = write(hours[0] ?? hour);
  const readings: Reading[] = hours.map((one) => ({ time: write(one) }));
  // `2:30` is the afternoon's as often as the morning's where the clock has twelve hours, and so is a spoken hour anywhere.
  const halfOpen = period === undefined && hour >= 1 && hour <= 12;
  const padded = clock.written === 'figures' && isPadded(scan, clock);
  if (halfOpen && !padded && (scan.locale.date.hours === 12 || clock.written === 'words')) {
    readings.push({ time: write(hour === 12 ? 0 : hour + 12) });
  }
  if (clock.dotted && !period) readings.push({ amount: `${hour}.${String(minute).padStart(2, '0')}` });
  if (clock.unitLike) readings.push({ amount: String(hour + minute / 60), unit: 'hour' });
  return {
    time: first,
    ...(readings.length > 1 && { readings }),
    ...(period !== undefined && { daypart: period }),
    ...(zone !== undefined && { zone }),
  };
}

/**
 * The hours that may be meant, likeliest first. Where they are counted from dawn, the first hour of the day is seven
 * o'clock, and the eighth of the night two; a time may be written as elsewhere all the same.
 */
function hoursOf(scan: Scan, clock: Clock, period: string | undefined, told: boolean): readonly number[] {
  const written = onClock(clock.hour, period);
  const { dawn } = scan.locale.date;
  // "दोपहर 11:30 बजे" and 中午11点半 are before noon, for the word is of the middle of the day as well.
  if (clock.hour === 11 && /^(?:noon|afternoon)/.test(period ?? '')) return [11, written];
  if (dawn === undefined || clock.hour < 1 || clock.hour > 12) return [written];
  const [day, night] = [(clock.hour + dawn) % 24, (clock.hour + dawn + 12) % 24];
  const half = period === undefined ? undefined : halfOfDay(period);
  const counted = half === undefined ? [day, night] : half === 'night' ? [night] : [isIn(half, day) ? day : night];
  const fits = isAbout(counted[0] ?? 0, period);
  return told && fits && !isPadded(scan, clock) ? [...counted, written] : [written, ...counted];
}

/** Nobody calls two at night a morning, or nine in the evening an afternoon: such hours are not counted from dawn. */
function isAbout(hour: number, period = ''): boolean {
  if (period.startsWith('morning')) return hour >= 3 && hour < 12;
  return !period.startsWith('afternoon') || (hour >= 12 && hour < 19);
}

const isIn = (half: 'am' | 'pm', hour: number): boolean => (half === 'am' ? hour < 12 : hour >= 12);

/** The half of the day that a CLDR day period lies in, or `night`, which lies in both; undefined for none of these. */
export function halfOfDay(period: string): 'am' | 'pm' | 'night' | undefined {
  if (period === 'am' || period.startsWith('morning') || period === 'midnight') return 'am';
  if (period === 'pm' || period === 'noon' || /^(?:afternoon|evening)/.test(period)) return 'pm';
  return period.startsWith('night') ? 'night' : undefined;
}

/** 3 in the afternoon is 15; 12 at night is 0, and 10 at night 22. */
function onClock(hour: number, period: string | undefined): number {
  if (period === undefined || hour > 12) return hour;
  const half = halfOfDay(period);
  if (half === 'am') return hour % 12;
  if (half === 'pm') return (hour % 12) + 12;
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}

/** `08:30` is written on the 24-hour clock. */
function isPadded(scan: Scan, clock: Clock): boolean {
  return scan.tokens[clock.from]?.folded.startsWith('0') === true;
}
