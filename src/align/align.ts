import type { Article, Bead } from '../model/index.js';
import { inOrder } from '../text/order.js';
import { withBlocks } from './blocks.js';
import { calibrate } from './calibrate.js';
import { alignMany, type Rung } from './many.js';
import { type AlignOptions, DEFAULT_OPTIONS } from './options.js';
import { alignPair } from './pair.js';
import { type Divided, divide } from './pieces.js';

/**
 * Lines up the segments of the articles of one story. Every segment of every article is in exactly one bead; the
 * order of the articles changes only the order of each bead's sides.
 */
export function align(articles: readonly Article[], given: Partial<AlignOptions> = {}): Bead[] {
  const options = { ...DEFAULT_OPTIONS, ...given };
  const order = articles.map((_, at) => at).sort((x, y) => compareArticles(articles[x], articles[y]));
  const place = order.map((_, at) => order.indexOf(at));
  const sides = order.flatMap((at) => {
    const article = articles[at];
    return article ? [divide(article, options.stem, options.vectors)] : [];
  });
  const ladder = rungsOf(sides, options).map(({ parts, score, ...rest }) => ({
    sides: place.map((at) => range(parts[at] ?? [0, 0])),
    score: calibrate(score),
    ...rest,
  }));
  return withBlocks(ladder);
}

function rungsOf(sides: readonly Divided[], options: AlignOptions): Rung[] {
  const [a, b] = sides;
  if (!a) return [];
  if (!b) return Array.from({ length: a.whole.count }, (_, at) => ({ parts: [[at, at + 1]], score: 0 }));
  if (sides.length > 2) return alignMany(sides, options);
  return alignPair(a, b, options).map(({ source, target, ...rest }) => ({ parts: [source, target], ...rest }));
}

/** An order of the articles that is their own and not their caller's, so that the same are always aligned the same. */
function compareArticles(x: Article | undefined, y: Article | undefined): number {
  if (!x || !y) return 0;
  return (
    inOrder(x.document.language, y.document.language) ||
    inOrder(x.document.text, y.document.text) ||
    inOrder(x.document.id, y.document.id)
  );
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
