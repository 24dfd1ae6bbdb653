/** Seconds in the units of time of CLDR; months and years at their mean length, which is as exact as prose is. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  'day-person': 86400,
  night: 86400,
  week: 604800,
  'week-person': 604800,
  fortnight: 1209600,
  month: 2629746,
  'month-person': 2629746,
  quarter: 7889238,
  year: 31556952,
  'year-person': 31556952,
  decade: 315569520,
  century: 3155695200,
};

/** How many seconds one of a unit lasts; undefined when it is no unit of time. */
export const secondsIn = (unit: string): number | undefined => SECONDS[unit];

/** Seconds of an ISO 8601 duration such as `P3D` or `PT1H30M`. */
export function secondsOfDuration(duration: string): number | undefined {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      duration,
    );
  if (!match) return undefined;
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
  let seconds = 0;
  for (const [index, unit] of units.entries()) seconds += Number(match[index + 1] ?? 0) * (SECONDS[unit] ?? 0);
  return seconds;
}
