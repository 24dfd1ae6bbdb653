import type { Article, Segment, Span } from '../../model/index.js';
import { caseAt } from '../../text/case.js';
import { type Casing, casingOf } from '../../text/casing.js';
import { remembered } from '../../text/remember.js';
import { nextWord, wordEnd } from '../../text/runs.js';
import { type Spelling, spellingOf } from '../../text/spelling.js';
import { type Heard, hearing } from './sound.js';

/** A word of a text, as far as names are concerned. */
export interface Word extends Span {
  /** Its segment, and its place among the words of it. */
  readonly segment: number;
  readonly at: number;
  /** Without the dot that lower-case İ leaves. */
  readonly lower: string;
  /** More than one capital, as in NATO or PhD: spelled, not said. */
  readonly acronym: boolean;
  readonly sound: Heard;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** Its script has capitals. */
  readonly cased: boolean;
  /** It has capitals in a sentence whose script has none. */
  readonly foreign: boolean;
  /** Nothing but its capital says so, and a sentence or quotation may begin here. */
  readonly initial: boolean;
  /** A space, a hyphen or a dot alone parts it from the word before. */
  readonly joined: boolean;
  /** It is part of a date or another quantity, as a month is. */
  readonly quantity: boolean;
}

export interface Words {
  /** By segment index. */
  readonly bySegment: readonly (readonly Word[])[];
  /** In how many segments a word of the same first letters stands. */
  segmentsWith(stem: string): number;
  readonly casing: Casing;
  readonly spelling: Spelling;
}

/** The words of an article, segment by segment. */
export function wordsOf(article: Article): Words {
  const casing = casingOf(article.document);
  const facts = factsBySegment(article);
  const bySegment = article.segments.map((segment) => wordsIn(article, segment, facts.get(segment.index) ?? []));
  // In a text of one sentence no name comes back, and nobody asks.
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    bySegment,
    segmentsWith(stem) {
      counts ??= segmentsByStem(bySegment);
      return counts.get(stem) ?? 0;
    },
    casing,
    spelling: spellingOf(casing.lowerWords),
  };
}

function segmentsByStem(bySegment: readonly (readonly Word[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of bySegment) {
    for (const stem of stemsOf(words)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Words of the same first letters are taken for forms of one word. */
const STEM = 5;

export function stemsOf(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ lower }) => (lower.length > 1 ? [lower.slice(0, STEM)] : [])));
}

type Kinds = readonly (Span & { readonly name: boolean })[];

function factsBySegment({ facts }: Article): Map<number, Kinds> {
  const known = new Map<number, (Span & { readonly name: boolean })[]>();
  for (const { segment, start, end, kind } of facts) {
    if (kind === 'identifier') continue;
    const list = known.get(segment) ?? [];
    list.push({ start, end, name: kind === 'name' });
    known.set(segment, list);
  }
  return known;
}

/** Each name is held against each word, so that a sentence of a whole book's length is passed over. */
const MOST_WORDS = 500;

function wordsIn({ document }: Article, segment: Segment, facts: Kinds): Word[] {
  if (segment.boilerplate) return [];
  const words: Word[] = [];
  let before = segment.start;
  const { text } = document;
  for (let start = nextWord(text, segment.start, segment.end); start < segment.end; ) {
    const end = wordEnd(text, start, segment.end);
    if (words.length === MOST_WORDS) return [];
    const form = formOf(text.slice(start, end));
    const gap = text.slice(before, start);
    const around = facts.length > 0 ? facts.filter((fact) => fact.start <= start && end <= fact.end) : facts;
    words.push({
      start,
      end,
      segment: segment.index,
      at: words.length,
      lower: form.lower,
      acronym: form.acronym,
      sound: form.sound,
      capital: form.kind === 'capital',
      cased: form.kind !== 'letter',
      foreign: false,
      initial: (words.length === 0 || (gap !== ' ' && !INNER_GAP.test(gap.trim()))) && !around.some(({ name }) => name),
      joined: gap === ' ' || JOINT.test(gap),
      quantity: around.some(({ name }) => !name),
    });
    before = end;
    start = nextWord(text, end, segment.end);
  }
  const foreign = words.filter(({ cased }) => cased).length < words.length / 2;
  if (foreign) return words.map((word) => ({ ...word, foreign: word.cased }));
  return isLoud(text.slice(segment.start, segment.end), words)
    ? words.map((word) => ({ ...word, capital: false, acronym: false }))
    : words;
}

/** In a heading of capitals alone none of them says that a word is a name. */
const isLoud = (text: string, words: readonly Word[]): boolean =>
  words.length >= FEWEST_LOUD && !SMALL.test(text) && words.every(({ cased }) => cased);

const FEWEST_LOUD = 3;
const SMALL = /\p{Ll}/u;

/** What is known of a word wherever it stands: texts have the same words again and again. */
const formOf = remembered((word) => {
  // The plural and the cases of DVD are DVDs, DVDen and DVDk.
  const said = ENDED_ACRONYM.exec(word)?.[1] ?? word;
  return {
    lower: said.toLowerCase().replaceAll('\u0307', ''),
    acronym: TWO_CAPITALS.test(word),
    sound: hearing(said),
    kind: caseAt(word, 0),
  };
});

const ENDED_ACRONYM = /^(\p{Lu}{2,})\p{Ll}{1,2}$/u;
const TWO_CAPITALS = /\p{Lu}[\p{Ll}\p{M}]*\p{Lu}/u;
/** What joins words besides a space. */
const JOINT = /^(?:[-‐‑.’']|\. )$/u;
/** What may stand between two words of one sentence. */
const INNER_GAP = /^[,،、'’/(&-]?$/u;
