import type { Pairs } from './candidates.js';
import { type Cluster, sample } from './cluster.js';

/**
 * Brings loose documents home. In a parallel corpus nearly every story has one document a language, so a Chinese
 * report that stands alone belongs to one of the few stories that lack a Chinese one: less evidence is enough. How far
 * a corpus is parallel is read from its first clusters; where stories often have two reports in one language nothing is
 * done. The mean over many pairs errs less than one pair does, so a large story may lower the bar further than a small.
 */
export function settle(
  clusters: readonly Cluster[],
  pairs: Pairs,
  populations: Uint32Array,
  like: (a: number, b: number) => number,
  cut: number,
): Cluster[] {
  let settled = [...clusters];
  for (let round = 0; round < ROUNDS; round++) {
    const stories = settled.map((cluster) => withLanguages(cluster, populations));
    const large = stories.filter(({ members }) => members.length > 1);
    const doubled = large.filter(({ members, languages }) => languages.size < members.length).length;
    if (doubled > large.length * USUALLY_ONE) return settled;
    const joins = joinsOf(stories, pairs, like, cut, bonuses(stories));
    if (joins.length === 0) return settled;
    settled = applied(settled, joins);
  }
  return settled;
}

const ROUNDS = 6;
/** Share of stories with two reports in one language above which nothing can be said of who is missing. */
const USUALLY_ONE = 0.05;
/** Log odds by which a story must be likelier than the next. */
const MARGIN = 1.5;
const MOST_BONUS = 3;
/** Stories tried for one loose document. */
const TRIED = 5;

interface Told extends Cluster {
  readonly languages: ReadonlySet<number>;
}

interface Join {
  readonly loose: number;
  readonly home: number;
  readonly odds: number;
}

function withLanguages(cluster: Cluster, populations: Uint32Array): Told {
  return { ...cluster, languages: new Set(cluster.members.map((member) => populations[member] ?? 0)) };
}

/** Log odds for a story that lacks the language and a loose document in it: how many stories have it to how many lack it. */
function bonuses(stories: readonly Told[]): ReadonlyMap<number, number> {
  const having = new Map<number, number>();
  const loose = new Map<number, number>();
  let large = 0;
  for (const { members, languages } of stories) {
    const counts = members.length > 1 ? having : loose;
    if (members.length > 1) large++;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const bonus = new Map<number, number>();
  for (const language of [...having.keys(), ...loose.keys()]) {
    const held = having.get(language) ?? 0;
    const open = Math.max(1, large - held, loose.get(language) ?? 0);
    bonus.set(language, Math.min(MOST_BONUS, Math.log(Math.max(1, held / open))));
  }
  return bonus;
}

/** For each loose story the one clear home, likeliest first; no home takes two in a round. */
function joinsOf(
  stories: readonly Told[],
  pairs: Pairs,
  like: (a: number, b: number) => number,
  cut: number,
  bonus: ReadonlyMap<number, number>,
): Join[] {
  const joins: Join[] = [];
  for (const [loose, homes] of homesOf(stories, pairs)) {
    const story = stories[loose];
    if (!story) continue;
    const tried = homes
      .map((home) => ({ loose, home, odds: meanOdds(story, stories[home], like) }))
      .sort((one, other) => other.odds - one.odds || one.home - other.home);
    const [best, second] = tried;
    const size = stories[best?.home ?? -1]?.members.length;
    if (!best || size === undefined) continue;
    const lowered = Math.min(...[...story.languages].map((language) => bonus.get(language) ?? 0));
    const sureness = 1 - 1 / Math.sqrt(size * story.members.length);
    const isClear = !second || best.odds >= second.odds + MARGIN;
    if (isClear && best.odds >= cut - lowered * sureness) joins.push(best);
  }
  const taken = new Set<number>();
  return joins
    .sort((one, other) => other.odds - one.odds || one.loose - other.loose)
    .filter(({ loose, home }) => {
      if (taken.has(loose) || taken.has(home)) return false;
      taken.add(loose).add(home);
      return true;
    });
}

/** For each story the larger ones that lack its languages and are tied to it by the most candidate pairs. */
function homesOf(stories: readonly Told[], pairs: Pairs): Map<number, number[]> {
  const storyOf = new Map(stories.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
  const ties = new Map<number, Map<number, number>>();
  for (const [at, a] of pairs.a.entries()) {
    const [x, y] = [storyOf.get(a) ?? 0, storyOf.get(pairs.b[at] ?? 0) ?? 0];
    if (x === y) continue;
    for (const [loose, home] of [
      [x, y],
      [y, x],
    ] as const) {
      if (!isHome(stories[loose], stories[home])) continue;
      const counts = ties.get(loose) ?? new Map<number, number>();
      counts.set(home, (counts.get(home) ?? 0) + 1);
      ties.set(loose, counts);
    }
  }
  const homes = new Map<number, number[]>();
  for (const [loose, counts] of ties) {
    const most = [...counts].sort(([x, n], [y, m]) => m - n || x - y).slice(0, TRIED);
    homes.set(
      loose,
      most.map(([home]) => home),
    );
  }
  return homes;
}

function isHome(loose: Told | undefined, home: Told | undefined): boolean {
  if (!loose || !home || home.members.length < 2 || home.members.length < 2 * loose.members.length) return false;
  for (const language of loose.languages) if (home.languages.has(language)) return false;
  return true;
}

function meanOdds(one: Cluster, other: Cluster | undefined, like: (a: number, b: number) => number): number {
  let sum = 0;
  let count = 0;
  for (const a of sample(one.members)) {
    for (const b of sample(other?.members ?? [])) {
      sum += like(a, b);
      count++;
    }
  }
  return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
}

function applied(clusters: readonly Cluster[], joins: readonly Join[]): Cluster[] {
  const result: (Cluster | undefined)[] = [...clusters];
  for (const { loose, home, odds } of joins) {
    const [from, to] = [clusters[loose], clusters[home]];
    if (!from || !to) continue;
    const members = [...from.members, ...to.members].sort((a, b) => a - b);
    result[home] = { members, weakest: Math.min(from.weakest, to.weakest, odds) };
    result[loose] = undefined;
  }
  return result.filter((cluster) => cluster !== undefined);
}
