import type { Article, Bead, Coverage, Fact } from '../model/index.js';
import { tokenize } from '../text/tokens.js';

/** What was looked at. `compared` are the facts that had a counterpart. */
export function coverageOf(
  articles: readonly Article[],
  ladder: readonly Bead[],
  compared: ReadonlySet<Fact>,
  beadsUnderFloor: number,
): Coverage {
  const count = (of: (article: Article) => number): number => articles.reduce((sum, article) => sum + of(article), 0);
  return {
    segments: count((article) => article.segments.length),
    factsRead: count((article) => article.facts.length),
    factsCompared: compared.size,
    digitsOutsideFacts: count(digitsOutsideFacts),
    segmentsUnaligned: articles.length < 2 ? 0 : unaligned(articles, ladder),
    beadsUnderFloor,
  };
}

const DIGIT = /\p{Nd}/u;

/** Facts come by start, so one pass over both is enough. */
function digitsOutsideFacts(article: Article): number {
  if (!DIGIT.test(article.document.text)) return 0;
  let outside = 0;
  let next = 0;
  let covered = 0;
  for (const token of tokenize(article.document.text)) {
    if (token.kind !== 'digits') continue;
    for (let fact = article.facts[next]; fact && fact.start <= token.start; fact = article.facts[++next]) {
      covered = Math.max(covered, fact.end);
    }
    if (token.start >= covered) outside += token.folded.length;
  }
  return outside;
}

function unaligned(articles: readonly Article[], ladder: readonly Bead[]): number {
  let total = 0;
  for (const bead of ladder) {
    if (bead.sides.filter((segments) => segments.length > 0).length !== 1) continue;
    for (const [side, segments] of bead.sides.entries()) {
      total += segments.filter((segment) => !articles[side]?.segments[segment]?.boilerplate).length;
    }
  }
  return total;
}
