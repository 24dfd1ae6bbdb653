import { knownTag } from '../locale/index.js';
import type { Article, Bead, Story } from '../model/index.js';
import { type FactsBySegment, factsBySegment, type Member, membersOf } from './members.js';

/** One story, with what every rule needs at hand. */
export interface Comparing {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly ladder: readonly Bead[];
  readonly facts: readonly FactsBySegment[];
  /** Position of the source among the articles, where one was named and is there. */
  readonly source: number | undefined;
}

export function comparing(
  story: Story,
  articles: readonly Article[],
  ladder: readonly Bead[],
  source: string | undefined,
): Comparing {
  return { story, articles, ladder, facts: articles.map(factsBySegment), source: sourceAmong(articles, source) };
}

/** The facts of one bead, by document. */
export function membersIn(comparing: Comparing, bead: Bead): Member[][] {
  return comparing.articles.map((article, side) => {
    const facts = comparing.facts[side];
    return facts ? membersOf(bead, side, article, facts) : [];
  });
}

/** `--source pt` names a document in pt-PT as well; the exact tag comes first. */
function sourceAmong(articles: readonly Article[], tag: string | undefined): number | undefined {
  if (tag === undefined) return undefined;
  const wanted = knownTag(tag) ?? tag;
  const exact = articles.findIndex(({ document }) => document.language === wanted || document.language === tag);
  if (exact >= 0) return exact;
  const wider = articles.findIndex(({ document }) => document.language.startsWith(`${tag.split('-')[0]}-`));
  return wider >= 0 ? wider : undefined;
}
