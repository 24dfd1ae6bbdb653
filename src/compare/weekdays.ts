import { type Entry, locale } from '../locale/index.js';
import type { Article, Bead, Side } from '../model/index.js';
import { fold } from '../text/fold.js';
import { type Cue, cuesIn } from './cues.js';
import { type Draft, draft } from './draft.js';
import { dateMismatch } from './rules/date-mismatch.js';
import { sideOfSpan } from './sides.js';
import type { Comparing } from './story.js';
import { voicesIn } from './voices.js';
import { vote } from './vote.js';

/** A weekday as a document says it. */
interface Told extends Cue {
  readonly place: Side;
  /** It is part of a date that was read, and is compared with it. */
  readonly dated: boolean;
}

/**
 * "The talks go on on Wednesday" against "am Donnerstag". A weekday with nothing beside it is no date where nobody knows
 * when the text was told, so that the words are compared: documents that have all days in common but one each.
 */
export function weekdays(comparing: Comparing, bead: Bead): Draft[] {
  const told = comparing.articles.map((_, side) => toldOn(comparing, bead, side));
  const classes = new Map<string, number[]>();
  for (const [side, days] of told.entries()) {
    if (days.length === 0) continue;
    const said = [...new Set(days.map(({ value }) => value))].sort().join();
    classes.set(said, [...(classes.get(said) ?? []), side]);
  }
  const [one, other, ...more] = [...classes.keys()].map((days) => days.split(','));
  if (!one || !other || more.length > 0) return [];
  const differing = [...one.filter((day) => !other.includes(day)), ...other.filter((day) => !one.includes(day))];
  const [left, right] = differing;
  if (differing.length !== 2 || one.length !== other.length) return [];
  if (areNeighbours(Number(left), Number(right)) && told.some((_, side) => tellsNight(comparing, bead, side)))
    return [];
  return vote([...classes.values()], comparing.source, voicesIn(comparing, bead)).flatMap(({ suspect, shown }) => {
    const days = shown.flatMap((side) => told[side]?.find(({ value }) => differing.includes(value)) ?? []);
    if (days.every(({ dated }) => dated)) return [];
    const sides = days.map(({ place }) => place);
    return draft(comparing, dateMismatch, { sides, suspect, tie: bead.score, diagnosis: 'weekday-changed' });
  });
}

/** The weekdays of a document; a word that says something else as well, such as `minggu` (Sunday, week), is none. */
function toldOn({ articles, facts }: Comparing, bead: Bead, side: number): Told[] {
  const article = articles[side];
  return (bead.sides[side] ?? []).flatMap((at) => {
    const segment = article?.segments[at];
    if (!article || !segment || segment.boilerplate) return [];
    const { lexicon } = locale(article.document.language);
    const dates = (facts[side]?.get(at) ?? []).filter(({ kind }) => kind === 'date');
    return (cuesIn(article, segment, 'weekday') ?? []).flatMap((cue): Told[] => {
      const place = sideOfSpan(article, segment, cue);
      if (lexicon.get(fold(place.text)).some((entry) => entry.class === 'unit')) return [];
      return [{ ...cue, place, dated: dates.some(({ start, end }) => start <= cue.start && cue.end <= end) }];
    });
  });
}

/** "On Tuesday night" is "natt til onsdag". */
function tellsNight({ articles }: Comparing, bead: Bead, side: number): boolean {
  const article = articles[side];
  return (bead.sides[side] ?? []).some((at) => article?.segments[at] && isOfNight(article, at));
}

function isOfNight({ document, segments }: Article, at: number): boolean {
  const { lexicon } = locale(document.language);
  const tokens = lexicon.tokenize(document.text, segments[at]?.start, segments[at]?.end);
  const isNight = ({ class: kind, value }: Entry): boolean => kind === 'dayperiod' && /night/.test(value);
  return tokens.some((_, first) => lexicon.match(tokens, first).some(({ entries }) => entries.some(isNight)));
}

const areNeighbours = (a: number, b: number): boolean => Math.abs(a - b) === 1 || Math.abs(a - b) === 6;
