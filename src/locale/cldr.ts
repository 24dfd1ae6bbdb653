import { readFileSync } from 'node:fs';
import { DATA } from './tags.js';

/** The release of CLDR that the locale data was generated from, such as "48.2.0". */
export function cldrVersion(): string {
  const root = readFileSync(new URL('generated/und.json', DATA), 'utf8').slice(0, 1000);
  return /from CLDR (\d[\d.]*)/.exec(root)?.[1] ?? 'unknown';
}
