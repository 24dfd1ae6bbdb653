import { locale } from '../../locale/index.js';
import type { Fact, Span } from '../../model/index.js';
import { isRunStart, tokenize } from '../../text/tokens.js';
import type { Contradiction, Sentence } from './contradiction.js';

/** Most that people count before they list, and most words of one thing in the list. */
const [FEWEST, MOST, WORDS] = [3, 10, 4];
/** UTF-16 units between the number and the colon. */
const NEAR = 40;

/**
 * "Four towns: Alba, Berga and Cieza." What is listed behind a colon is one more or one less than the number before it.
 * Only lists of short things without figures are counted, and an "and" in the last of them may part two or belong to one.
 */
export function wrongCounts({ article, segment, facts }: Sentence): Contradiction[] {
  const { text } = article.document;
  const colon = text.slice(segment.start, segment.end).search(/[:：]\s/u);
  const counted = facts.filter(({ kind, end }) => kind !== 'name' && end <= segment.start + colon).at(-1);
  const listed = facts.some(({ kind, start }) => kind !== 'name' && start > segment.start + colon);
  if (colon < 0 || listed || !counted || !isCount(counted)) return [];
  const between = text.slice(counted.end, segment.start + colon);
  if (between.length > NEAR || !/^[\p{L}\p{M}\s'’-]+$/u.test(between)) return [];
  const list = trimmed(text, { start: segment.start + colon + 1, end: segment.end });
  const counts = countsOf(article.document.language, text.slice(list.start, list.end));
  const stated = Number(counted.value.amount);
  if (counts.includes(stated) || !counts.some((count) => Math.abs(count - stated) === 1)) return [];
  return [{ says: `${stated} ${counts[0]}`, shown: [counted, list] }];
}

const isCount = ({ kind, value }: Fact): boolean =>
  kind === 'number' &&
  /^\d+$/.test(value.amount ?? '') &&
  Number(value.amount) >= FEWEST &&
  Number(value.amount) <= MOST &&
  value.hedge === undefined;

/** How many things a list may hold; none where it is no plain list. */
function countsOf(language: string, list: string): number[] {
  const items = list.split(/[,;、，；،؛]/u);
  const words = items.map((item) =>
    tokenize(item).filter(({ kind }, at, tokens) => kind === 'letters' && isRunStart(tokens, at)),
  );
  if (items.length < 2 || words.some(({ length }) => length === 0) || /[.!?:：。…()[\]]/u.test(list)) return [];
  const longest = words.slice(0, -1).some(({ length }) => length > WORDS);
  const last = words.at(-1) ?? [];
  if (longest || last.length > 2 * WORDS + 1) return [];
  const { lexicon } = locale(language);
  const isAnd = (word: string): boolean =>
    lexicon.get(word).some((entry) => entry.class === 'joiner' && entry.value === 'and');
  const ands = last.filter(({ folded }, at) => at > 0 && isAnd(folded)).length;
  return ands > 1 || (ands === 0 && last.length > WORDS)
    ? []
    : [items.length + ands, ...(ands > 0 ? [items.length] : [])];
}

/** Without white space at the beginning and the stop at the end. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (start < end && /[\s.。!?।]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
