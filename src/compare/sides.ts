import type { Article, Bead, Fact, Segment, Side, Span } from '../model/index.js';

/** The place of a fact. */
export function sideOfFact(article: Article, fact: Fact): Side {
  const segment = article.segments[fact.segment];
  return {
    document: article.document.id,
    ...(segment?.unit !== undefined && { unit: segment.unit }),
    segment: fact.segment,
    segmentText: segment ? textOf(article, segment) : null,
    start: fact.start,
    end: fact.end,
    text: fact.text,
    value: fact.value,
  };
}

/** The place of some words of a segment. */
export function sideOfSpan(article: Article, segment: Segment, { start, end }: Span): Side {
  return { ...sideOfSegment(article, segment), start, end, text: article.document.text.slice(start, end) };
}

/** The place of a whole segment. */
export function sideOfSegment(article: Article, segment: Segment): Side {
  return {
    document: article.document.id,
    ...(segment.unit !== undefined && { unit: segment.unit }),
    segment: segment.index,
    segmentText: textOf(article, segment),
    start: segment.start,
    end: segment.end,
    text: textOf(article, segment),
  };
}

/** The gap where something is missing: `at` is an offset in the document's text. */
export function sideOfGap(article: Article, at: number, unit: string | undefined): Side {
  return {
    document: article.document.id,
    ...(unit !== undefined && { unit }),
    segment: null,
    segmentText: null,
    start: at,
    end: at,
    text: '',
  };
}

/** Where a document should say what it does not say: at the end of its part of the bead, or of what stands before. */
export function gapIn(
  articles: readonly Article[],
  ladder: readonly Bead[],
  position: number,
  side: number,
): Side | undefined {
  const article = articles[side];
  if (!article) return undefined;
  for (let at = position; at >= 0; at--) {
    const last = ladder[at]?.sides[side]?.at(-1);
    const segment = last === undefined ? undefined : article.segments[last];
    if (segment) return sideOfGap(article, segment.end, at === position ? segment.unit : undefined);
  }
  return sideOfGap(article, article.segments[0]?.start ?? 0, undefined);
}

const textOf = (article: Article, segment: Segment): string => article.document.text.slice(segment.start, segment.end);
