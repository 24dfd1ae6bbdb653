import type { Article, Bead, Coverage, Fact } from '../model/index.js';

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
/** Digits in a row; marks and controls that cannot be seen do not part them. */
const DIGITS = /\p{Nd}[\p{Nd}\p{M}\p{Cf}]*/gu;

/** Facts come by start, so one pass over both is enough. */
function digitsOutsideFacts(article: Article): number {
  let outside = 0;
  let next = 0;
  let covered = 0;
  for (const { index, 0: run } of article.document.text.matchAll(DIGITS)) {
    for (let fact = article.facts[next]; fact && fact.start <= index; fact = article.facts[++next]) {
      covered = Math.max(covered, fact.end);
    }
    if (index >= covered) outside += [...run].filter((character) => DIGIT.test(character)).length;
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
