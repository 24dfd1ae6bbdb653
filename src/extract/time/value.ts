import type { FactValue, Reading } from '../../model/index.js';
import type { Scan } from '../scan.js';
import type { Clock } from './clock.js';

/** What a clock time says, on the 24-hour clock. Undefined where there is no such time, such as 24:30. */
export function timeValue(
  scan: Scan,
  clock: Clock,
  period: string | undefined,
  zone: string | undefined,
): FactValue | undefined {
  const { hour, minute = 0, second } = clock;
  if (hour === 24 && (minute > 0 || period)) return undefined;
  const write = (hours: number): string =>
    [hours, minute, ...(second === undefined ? [] : [second])].map((part) => String(part).padStart(2, '0')).join(':');
  const first = write(onClock(hour, period));
  const readings: Reading[] = [{ time: first }];
  // `2:30` is the afternoon's as often as the morning's where the clock has twelve hours, and so is a spoken hour anywhere.
  const halfOpen = period === undefined && hour >= 1 && hour <= 12;
  const padded = clock.written === 'figures' && isPadded(scan, clock);
  if (halfOpen && !padded && (scan.locale.date.hours === 12 || clock.written === 'words')) {
    readings.push({ time: write(hour === 12 ? 0 : hour + 12) });
  }
  if (clock.dotted && !period) readings.push({ amount: `${hour}.${String(minute).padStart(2, '0')}` });
  if (clock.unitLike) readings.push({ amount: String(hour), unit: 'hour' });
  return {
    time: first,
    ...(readings.length > 1 && { readings }),
    ...(period !== undefined && !HALVES.has(period) && { daypart: period }),
    ...(zone !== undefined && { zone }),
  };
}

/** The half of the day that a CLDR day period lies in, or `night`, which lies in both; undefined for none of these. */
export function halfOfDay(period: string): 'am' | 'pm' | 'night' | undefined {
  if (period === 'am' || period.startsWith('morning') || period === 'midnight') return 'am';
  if (period === 'pm' || period === 'noon' || /^(?:afternoon|evening)/.test(period)) return 'pm';
  return period.startsWith('night') ? 'night' : undefined;
}

const HALVES: ReadonlySet<string> = new Set(['am', 'pm']);

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
