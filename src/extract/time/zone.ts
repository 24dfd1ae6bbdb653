import { folded, type Scan, skipSpace } from '../scan.js';

/** A zone right after a clock time: `GMT`, `CET`, `UTC+2`, `+01:00`, over tokens up to `to`. */
export interface Zone {
  readonly to: number;
  readonly name: string;
}

/**
 * Zone abbreviations are international: three to five capitals that end in T for "time", and UTC. With them may go an
 * offset in hours.
 */
export function zoneAt(scan: Scan, at: number): Zone | undefined {
  const opened = folded(scan, skipSpace(scan, at)) === '(' ? skipSpace(scan, at) + 1 : skipSpace(scan, at);
  const token = scan.tokens[opened];
  if (token?.kind !== 'letters') return undefined;
  const name = scan.document.text.slice(token.start, token.end);
  if (!ZONE.test(name)) return undefined;
  const sign = folded(scan, opened + 1)
    .replace('−', '-')
    .replace('–', '-');
  const hours = scan.tokens[opened + 2];
  if ((sign !== '+' && sign !== '-') || hours?.kind !== 'digits' || hours.folded.length > 2) {
    return { to: opened + 1, name };
  }
  const minutes = folded(scan, opened + 3) === ':' ? folded(scan, opened + 4) : '';
  const withMinutes = /^[0-5]\d$/.test(minutes);
  return {
    to: opened + (withMinutes ? 5 : 3),
    name: `${sign}${hours.folded.padStart(2, '0')}:${withMinutes ? minutes : '00'}`,
  };
}

const ZONE = /^(?:UTC|[A-Z]{2,4}T)$/;
