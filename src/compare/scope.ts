import { type Entry, locale } from '../locale/index.js';
import type { Article, Bead, Fact, Segment, Span } from '../model/index.js';
import { contraries, ONE_CLAUSE } from './contraries.js';
import { cuesIn, knowsCue, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance, tellers } from './opposed.js';
import { scopeMismatch } from './rules/scope-mismatch.js';
import type { Comparing } from './story.js';

/** A word that one text may have where others have none, and those that may say the same in another way. */
interface Lone {
  readonly value: string;
  readonly unless: readonly string[];
  /** Without a figure beside it the word is free. */
  readonly besideFigure?: true;
}

const LONE: readonly Lone[] = [
  { value: 'all', unless: ['every', 'both', 'maybe'] },
  { value: 'only', unless: ['maybe'], besideFigure: true },
  { value: 'both', unless: ['every', 'maybe'], besideFigure: true },
  { value: 'of-which', unless: ['some', 'maybe'], besideFigure: true },
];

/**
 * "All farms" against "some farms"; and "the entire sector", "only 14" or "504, of which 77" in one document
 * where at least two others have no such word. Of two documents the latter is not told: translators add and drop such
 * words too freely.
 */
export function scopes(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const share = {
    cueClass: 'scope',
    one: ['all', 'every'],
    other: ['some'],
    longest: ONE_CLAUSE,
    freeBeforeFigure: ['some'],
  } as const;
  return [
    ...contraries(comparing, bead, position, share, scopeMismatch),
    ...LONE.flatMap((word) => alone(comparing, bead, position, word)),
  ];
}

function alone(comparing: Comparing, bead: Bead, position: number, lone: Lone): Draft[] {
  if (tellers(comparing, bead, 'scope').length < 3) return [];
  const stances = singleSegments(comparing.articles, bead)?.map((segment, side): Stance => {
    const article = comparing.articles[side];
    if (!article || !segment || !knowsCue(article, 'scope', lone.value)) return undefined;
    const cues = cuesIn(article, segment, 'scope') ?? [];
    const found = cues.filter(({ value }) => value === lone.value);
    if (
      found.length === 0 &&
      lone.value === 'of-which' &&
      tellsShare(article, segment, comparing.facts[side]?.get(segment.index))
    )
      return undefined;
    return found.length === 0 && cues.some(({ value }) => lone.unless.includes(value)) ? undefined : found;
  });
  const told = (stances ?? []).flatMap((stance, side) => (stance && stance.length > 0 ? [{ stance, side }] : []));
  const [only] = told;
  if (!stances || !only || told.length > 1) return [];
  const fits = !lone.besideFigure || only.stance.some((cue) => hasFigureBeside(comparing, bead, only.side, cue));
  return fits ? opposed(comparing, bead, position, stances, 'scope', scopeMismatch) : [];
}

/** "8.9 million of 14.4 million voters", में से: what stands between two figures makes the one a part of the other. */
function tellsShare({ document }: Article, { start, end }: Segment, stated: readonly Fact[] = []): boolean {
  const figures = stated.filter(({ kind }) => kind !== 'name');
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || figures.length < 2) return figures.some(({ value }) => value.fraction !== undefined);
  const { lexicon } = locale(document.language);
  const tokens = lexicon.tokenize(document.text, start, end);
  return tokens.some(
    (token, at) =>
      token.start >= first.end &&
      token.end <= last.start &&
      lexicon.match(tokens, at).some(({ entries }) => entries.some(makesPart)),
  );
}

const makesPart = ({ class: lexiconClass, value }: Entry): boolean => lexiconClass === 'joiner' && PART_OF.has(value);
const PART_OF: ReadonlySet<string> = new Set(['of', 'out-of', 'whole-of']);

function hasFigureBeside({ facts }: Comparing, bead: Bead, side: number, cue: Span): boolean {
  const stated = (bead.sides[side] ?? []).flatMap((segment) => facts[side]?.get(segment) ?? []);
  return stated.some(
    ({ kind, start, end }) => kind !== 'name' && start - cue.end <= BESIDE && cue.start - end <= BESIDE,
  );
}

/** A short word may stand between, in UTF-16 units. */
const BESIDE = 8;
