import { peek } from '../../text/peek.js';
import type { Token } from '../../text/tokens.js';
import { begins, type Scan, skipSpace } from '../scan.js';
import { TOPIC } from '../topics.js';
import { centuriesBefore, centuryAt, furtherCenturies } from './century.js';
import { decadeAt, furtherDecades } from './decade.js';
import type { Found } from './found.js';

/** Whether a segment has a noun of decades or centuries: without one it names none, and most have none. */
export const namesSpans = (scan: Scan): boolean =>
  (scan.all & TOPIC.span) > 0 && scan.places.some((at) => begins(scan, at, TOPIC.span) && !isEnding(scan, at));

/** The `s` of 1990's ends figures, and that of Bob's a word. */
function isEnding({ tokens }: Scan, at: number): boolean {
  const from = peek(tokens, at - 1)?.kind === 'mark' ? at - 1 : at;
  return tokens[from]?.kind === 'mark' && peek(tokens, from - 1)?.kind === 'letters' && lengthOf(tokens[at]) <= ENDING;
}

const lengthOf = (token: Token | undefined): number => (token ? token.end - token.start : 0);
const ENDING = 1;

/**
 * Decades and centuries that begin at a token, and those that share their noun with them: `the 1990s`, `les années 80 et
 * 90`, 1990年代, `19. Jahrhundert`, `siglos XVIII y XIX`, as `199X` and `18XX`.
 */
export function spansOfYears(scan: Scan, at: number): Found[] {
  const decade = decadeAt(scan, at);
  if (decade) return [decade, ...furtherDecades(scan, decade)];
  const century = centuryAt(scan, at);
  if (!century) return centuriesBefore(scan, at);
  const within = decadeOf(scan, century);
  return within ? [within] : [century, ...furtherCenturies(scan, century)];
}

/** The decade of a century that is named before it: 20世纪90年代, with spaces or without; والستينيات are the sixties of another one. */
function decadeOf(scan: Scan, century: Found): Found | undefined {
  const at = skipSpace(scan, century.to);
  if (at > century.to && scan.tokens[at]?.kind !== 'digits') return undefined;
  const decade = decadeAt(scan, at);
  const [hundreds = '', tens = ''] = [century.value.date?.slice(0, 2), decade?.value.date?.slice(2)];
  return decade?.value.readings && { from: century.from, to: decade.to, value: { date: hundreds + tens } };
}
