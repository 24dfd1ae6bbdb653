import type { Article, Bead } from '../model/index.js';

/**
 * Lines up the segments of the articles of one story. Every segment of every article is in exactly one bead; the
 * order of the articles changes only the order of each bead's sides.
 */
export function align(articles: readonly Article[]): Bead[] {
  const longest = Math.max(0, ...articles.map((article) => article.segments.length));
  return Array.from({ length: longest }, (_, index) => ({
    sides: articles.map((article) => (index < article.segments.length ? [index] : [])),
    score: 0.5,
  }));
}
