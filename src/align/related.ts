import type { Gain } from './cost.js';
import { type Kinship, kinshipOf, type Part } from './kinship.js';
import { type Link, learn } from './learn.js';
import { lexiconOf, type Tie } from './lexicon.js';
import type { AlignOptions } from './options.js';
import type { Side } from './terms.js';

/**
 * Whether two documents have nothing to do with each other. A ladder can be drawn between any two texts and a lexicon be
 * learned from it, but only words that mean the same go on doing so: so a lexicon is learned from every other link and
 * asked about the rest, whether they speak for themselves more than the same segments paired crosswise do. Right
 * documents gain two nats a link and more, wrong ones next to nothing. Short documents teach too little; of them it is
 * asked whether their figures and names alone speak for the links, if both have some. Where links are few or of two
 * minds, the documents are taken to belong together, and so are long ones that go on sentence by sentence where words
 * surely speak for the links, be it by little: numbers in letters of the alphabet meet no figures. Vectors, where there
 * are any, may vouch for a link and do not speak against it.
 */
export function areStrangers(
  a: Side,
  b: Side,
  links: readonly Link[],
  anchors: readonly Tie[],
  options: AlignOptions,
  meaning?: Gain,
): boolean {
  const stride = Math.max(1, Math.ceil(links.length / MOST_LINKS));
  const sample = links.filter((_, at) => at % stride === 0);
  const learned = [0, 1].flatMap((half) => {
    const taught = sample.filter((_, at) => at % 2 !== half);
    const asked = sample.filter((_, at) => at % 2 === half);
    return gainsOf(asked, kinshipOf(a, b, lexiconOf(a, b, learn(a, b, taught, anchors, options), options)), meaning);
  });
  const telling = learned.filter(isTelling);
  if (areParallel(a, b, links, telling)) return false;
  if (saySo(telling, 3, options.strange)) return true;
  if (Math.min(toldApartBy(a), toldApartBy(b)) < FEWEST_SIGNS) return false;
  const anchored = gainsOf(sample, kinshipOf(a, b, lexiconOf(a, b, anchors, options)), meaning);
  // Where no figure and no name meets its like, that tells as well.
  return saySo(
    anchored.filter((link) => isTelling(link) || link.own <= 0),
    1,
    options.strangeNames,
  );
}

/** Links to ask; fewer than the least say nothing. */
const MOST_LINKS = 2000;
const FEWEST_LINKS = 5;

/** Figures and names of the document that has fewer; translations of texts with fewer may share none. */
const FEWEST_SIGNS = 5;

const toldApartBy = ({ vocabulary }: Side): number =>
  vocabulary.filter(({ kind, name }) => kind === 'fact' || name !== undefined).length;

/** Whether the links gain less than that on the mean, give or take so many standard errors. */
function saySo(links: readonly LinkGain[], errors: number, least: number): boolean {
  if (links.length < FEWEST_LINKS) return false;
  const { mean, error } = meanGain(links);
  return mean + errors * error < least;
}

/**
 * Whether nearly every segment has one counterpart, and the words gain anything at all. Of a hundred pairs of unlike
 * documents, chapters of manuals among them, none with links that surely gain had more than three segments of five so.
 */
function areParallel(a: Side, b: Side, links: readonly Link[], telling: readonly LinkGain[]): boolean {
  if (telling.length < FEWEST_PARALLEL) return false;
  const single = links.filter(({ source, target }) => source[1] - source[0] === 1 && target[1] - target[0] === 1);
  const { mean, error } = meanGain(telling);
  return single.length >= PARALLEL * Math.max(a.count, b.count) && mean > 3 * error;
}

const FEWEST_PARALLEL = 20;
const PARALLEL = 0.75;

/** What links gain on the mean, in nats, and its standard error. */
function meanGain(links: readonly LinkGain[]): { readonly mean: number; readonly error: number } {
  const mean = links.reduce((sum, { gain }) => sum + gain, 0) / links.length;
  const squares = links.reduce((sum, { gain }) => sum + (gain - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (links.length - 1) / links.length) };
}

/** What speaks for a link, and how much more than for other counterparts of its first part. */
interface LinkGain {
  readonly own: number;
  readonly gain: number;
}

/** Sentences that are all the same say nothing about which belongs to which. */
const isTelling = ({ gain }: LinkGain): boolean => gain !== 0;

function gainsOf(links: readonly Link[], kinship: Kinship, meaning: Gain | undefined): LinkGain[] {
  return links.flatMap((link, at): LinkGain[] => {
    const { source, target } = link;
    const vouched = meaning
      ? Math.max(0, meaning(source[1], target[1], source[1] - source[0], target[1] - target[0]))
      : 0;
    const own = kinship(firstOf(source), firstOf(target)) + vouched;
    const others = CROSSED.flatMap((step) => links[(at + step) % links.length] ?? []).filter((other) => other !== link);
    const crossed = others.reduce((sum, other) => sum + kinship(firstOf(source), firstOf(other.target)), 0);
    return others.length > 0 ? [{ own, gain: own - crossed / others.length }] : [];
  });
}

/** How many links farther the strangers are found that a segment is paired with. */
const CROSSED = [1, 2, 3, 5, 7];

const firstOf = ([from]: Part): Part => [from, from + 1];
