import type { Gain } from './cost.js';
import { kinshipOf, type Part } from './kinship.js';
import { type Link, learn } from './learn.js';
import { lexiconOf, type Tie } from './lexicon.js';
import type { AlignOptions } from './options.js';
import type { Side } from './terms.js';

/**
 * Whether two documents have nothing to do with each other. A ladder can be drawn between any two texts and a lexicon be
 * learned from it, but only words that mean the same go on doing so: so a lexicon is learned from every other link and
 * asked about the rest, whether they speak for themselves more than the same segments paired crosswise do. Right
 * documents gain two nats a link and more, wrong ones next to nothing; where links are few or of two minds, the
 * documents are taken to belong together. Vectors, where there are any, may vouch for a link and do not speak against it.
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
  const gains = gainsOf(a, b, sample, anchors, options, meaning);
  if (gains.length < FEWEST_LINKS) return false;
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
  const error = Math.sqrt(squares / (gains.length - 1) / gains.length);
  return mean + 3 * error < options.strange;
}

/** Links to ask; fewer than the least say nothing. */
const MOST_LINKS = 2000;
const FEWEST_LINKS = 10;

function gainsOf(
  a: Side,
  b: Side,
  links: readonly Link[],
  anchors: readonly Tie[],
  options: AlignOptions,
  meaning?: Gain,
): number[] {
  const gains: number[] = [];
  for (const half of [0, 1]) {
    const taught = links.filter((_, at) => at % 2 !== half);
    const asked = links.filter((_, at) => at % 2 === half);
    const kinship = kinshipOf(a, b, lexiconOf(a, b, learn(a, b, taught, anchors, options), options));
    asked.forEach((link, at) => {
      const { source, target } = link;
      const own = kinship(firstOf(source), firstOf(target));
      let crossed = 0;
      let tried = 0;
      for (const step of CROSSED) {
        const other = asked[(at + step) % asked.length];
        if (!other || other === link) continue;
        crossed += kinship(firstOf(source), firstOf(other.target));
        tried++;
      }
      // Sentences that are all the same say nothing about which belongs to which.
      const vouched = meaning
        ? Math.max(0, meaning(source[1], target[1], source[1] - source[0], target[1] - target[0]))
        : 0;
      if (tried > 0 && own + vouched !== crossed / tried) gains.push(own + vouched - crossed / tried);
    });
  }
  return gains;
}

/** How many links farther the strangers are found that a segment is paired with. */
const CROSSED = [1, 2, 3, 5, 7];

const firstOf = ([from]: Part): Part => [from, from + 1];
