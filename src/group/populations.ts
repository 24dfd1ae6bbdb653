import { cluster } from './cluster.js';
import type { Sketched } from './corpus.js';
import { dot, meanOf, type Vector, vectorOf } from './short-words.js';
import { UNKNOWN } from './sketch.js';

/**
 * The language of each document, as far as counting goes. What nobody stated is told by the short words that the texts
 * share, as `ni` and `kwa` in Swahili: texts in a language without a record come as `und`, or are detected now as one
 * neighbour and now as another, and taken for one language, or for texts of the neighbour, they would hide how rare
 * their figures and names are.
 */
export function populationsOf(documents: readonly Sketched[]): string[] {
  const languages = documents.map(({ outline }) => outline.language);
  const isStated = (at: number): boolean => documents[at]?.outline.stated === true;
  const unstated = [...documents.keys()].filter((at) => !isStated(at));
  if (unstated.length === 0) return languages;
  const vectors = documents.map((document, at) => (isStated(at) ? NOTHING : vectorOf(document)));
  const learnt = spread(unstated, LEARNT);
  const tongues = tonguesOf(learnt, vectors);
  const believed = believedOf(tongues, languages, vectors, statedTexts(documents, new Set(languages)));
  const homeOf = new Map(tongues.flatMap(({ members }, home) => members.map((at) => [at, home] as const)));
  return languages.map((language, at) => {
    if (isStated(at)) return language;
    const home = homeOf.get(at) ?? nearest(vectors[at] ?? NOTHING, tongues, language === UNKNOWN ? 0 : ALIKE);
    if (home === undefined) return language === UNKNOWN ? `und ${documents[at]?.outline.id}` : language;
    return believed[home]?.find((one) => one === language) ?? believed[home]?.[0] ?? `und ${home}`;
  });
}

/** Texts that are in one language, as it seems. */
interface Tongue {
  readonly members: readonly number[];
  readonly mean: Vector;
}

/** Texts from which the languages are learnt. */
const LEARNT = 500;
const LEARNT_OF_STATED = 40;
/** Mean cosine of texts of one language: most have 0.3 to 0.5 among their own, Spanish and Italian 0.19. */
const ALIKE = 0.13;

/** The largest first. */
function tonguesOf(texts: readonly number[], vectors: readonly Vector[]): Tongue[] {
  const like = (one: number, other: number): number =>
    dot(vectors[texts[one] ?? 0] ?? NOTHING, vectors[texts[other] ?? 0] ?? NOTHING);
  const a: number[] = [];
  const b: number[] = [];
  const cosines: number[] = [];
  for (const one of texts.keys()) {
    for (let other = one + 1; other < texts.length; other++) {
      const cosine = like(one, other);
      if (cosine < ALIKE) continue;
      a.push(one);
      b.push(other);
      cosines.push(cosine);
    }
  }
  const pairs = { a: Uint32Array.from(a), b: Uint32Array.from(b) };
  return cluster(texts.length, pairs, Float64Array.from(cosines), like, ALIKE)
    .map(({ members }) => members.map((member) => texts[member] ?? 0))
    .map((members) => ({ members, mean: meanOf(members.map((at) => vectors[at] ?? NOTHING)) }))
    .sort((one, other) => other.members.length - one.members.length);
}

/** Some texts whose language somebody stated, by language. */
function statedTexts(
  documents: readonly Sketched[],
  languages: ReadonlySet<string>,
): ReadonlyMap<string, readonly Vector[]> {
  const texts = new Map([...languages].map((language) => [language, [] as Vector[]]));
  for (const document of documents) {
    const { stated, language } = document.outline;
    const list = stated ? texts.get(language) : undefined;
    if (list && list.length < LEARNT_OF_STATED) list.push(vectorOf(document));
  }
  return texts;
}

/**
 * The languages of each tongue that its texts were taken for with some right, commonest first: not one in a few that
 * has a larger tongue of its own, or stated texts, which are more like each other than like these.
 */
function believedOf(
  tongues: readonly Tongue[],
  languages: readonly string[],
  vectors: readonly Vector[],
  stated: ReadonlyMap<string, readonly Vector[]>,
): (readonly string[])[] {
  const all = new Map(languages.map((language) => [language, [...(stated.get(language) ?? [])]]));
  for (const at of tongues.flatMap(({ members }) => members)) {
    all.get(languages[at] ?? '')?.push(vectors[at] ?? NOTHING);
  }
  const founders = new Map<string, Vector>();
  for (const [language, texts] of stated) if (texts.length > 0) founders.set(language, meanOf(texts));
  return tongues.map(({ members, mean }) => {
    const counts = new Map<string, number>();
    for (const at of members) counts.set(languages[at] ?? '', (counts.get(languages[at] ?? '') ?? 0) + 1);
    return [...counts]
      .filter(([language, count]) => {
        if (language === UNKNOWN || SHARE * count < members.length) return false;
        const founder = founders.get(language);
        if (!founder) founders.set(language, mean);
        return !founder || 2 * dot(mean, founder) >= innerOf(all.get(language) ?? []);
      })
      .sort(([, one], [, other]) => other - one)
      .map(([language]) => language);
  });
}

/** Mean cosine of any two of them. */
function innerOf(vectors: readonly Vector[]): number {
  const mean = meanOf(vectors);
  return vectors.length < 2 ? 0 : (dot(mean, mean) * vectors.length - 1) / (vectors.length - 1);
}

/** A language that fewer than one in so many texts of a tongue were taken for is a slip. */
const SHARE = 4;
const NOTHING: Vector = new Map();

function nearest(text: Vector, tongues: readonly Tongue[], least: number): number | undefined {
  let best: number | undefined;
  let most = least;
  for (const [at, { mean }] of tongues.entries()) {
    const cosine = dot(text, mean);
    if (cosine <= most) continue;
    most = cosine;
    best = at;
  }
  return best;
}

/** So many of them at most, evenly spread. */
function spread(all: readonly number[], most: number): number[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] ?? 0);
}
