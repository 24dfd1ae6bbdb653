import type { Span } from '../model/index.js';
import { begins, phraseAt, phraseBefore, type Scan } from './scan.js';
import { TOPIC } from './topics.js';

/**
 * Names in a script without case that shows borrowed words by its letters: a run of katakana is a name when a middle
 * dot parts it, as in `アンゲラ・メルケル`, or when a title stands right before or after it, as in `バイデン氏`.
 */
export function readUncasedNames(scan: Scan): Span[] {
  const { tokens, document } = scan;
  const names: Span[] = [];
  if ((scan.all & TOPIC.katakana) === 0) return names;
  let at = 0;
  while (at < tokens.length) {
    if (!isKatakana(scan, at)) {
      at++;
      continue;
    }
    let to = at;
    let parts = 1;
    while (isKatakana(scan, to) || (isDot(scan, to) && isKatakana(scan, to + 1))) {
      if (isDot(scan, to)) parts++;
      to++;
    }
    const start = tokens[at]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const titled = phraseAt(scan, to, 'title') ?? phraseBefore(scan, at, 'title');
    if ((parts > 1 && parts < 5) || (titled && end - start > 1)) names.push({ start, end });
    at = to;
  }
  return names.filter((name) => /\p{L}.*\p{L}/su.test(document.text.slice(name.start, name.end)));
}

const DOTS = '・･·=＝゠';

const isKatakana = (scan: Scan, at: number): boolean => begins(scan, at, TOPIC.katakana);

function isDot(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token !== undefined && at < scan.tokens.length && DOTS.includes(scan.document.text.charAt(token.start));
}
