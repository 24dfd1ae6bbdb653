import type { Article, Bead, Fact } from '../model/index.js';
import { isInWords } from './closeness.js';
import { digitsAreThere } from './digits-there.js';
import { type Draft, draft } from './draft.js';
import { saidElsewhere } from './elsewhere.js';
import { isRoundWord } from './forms.js';
import type { Slot } from './place.js';
import { factAdded } from './rules/fact-added.js';
import { factMissing } from './rules/fact-missing.js';
import { gapIn, sideOfFact } from './sides.js';
import type { Comparing } from './story.js';
import { isUnread } from './unread.js';
import { countVoices, voicesIn } from './voices.js';

/** A fact that some documents of a bead state and others do not, here or nearby. */
export function missingFacts(comparing: Comparing, bead: Bead, position: number, slot: Slot): Draft[] {
  const witness = slot.members.find(({ fact, side }) => {
    const article = comparing.articles[side];
    return isReportable(fact) && !isListMark(article, fact) && !mayBeUnread(article, fact);
  });
  if (!witness) return [];
  const present = slot.members.map((member) => member.side);
  const absent = bead.sides.flatMap((segments, side) =>
    segments.length > 0 && !present.includes(side) && !slot.explained.has(side) ? [side] : [],
  );
  const lacking = absent.filter(
    (side) =>
      !mayBeUnread(comparing.articles[side], witness.fact) &&
      !digitsAreThere(comparing, bead, witness.fact, witness.side, side) &&
      !saidElsewhere(comparing, position, witness.fact, side),
  );
  if (lacking.length === 0) return [];
  return omissions(present, lacking, comparing.source, voicesIn(comparing, bead)).flatMap(
    ({ rule, suspect, shown }): Draft[] => {
      const sides = shown.flatMap((side) => {
        const article = comparing.articles[side];
        const member = slot.members.find((candidate) => candidate.side === side);
        if (article && member) return [sideOfFact(article, member.fact)];
        return gapIn(comparing.articles, comparing.ladder, position, side) ?? [];
      });
      return draft(comparing, rule, { sides, suspect, tie: bead.score });
    },
  );
}

/** The "2." and "(2)" with which an item begins are in many formats no part of its text. */
function isListMark(article: Article | undefined, fact: Fact): boolean {
  const segment = article?.segments[fact.segment];
  if (!article || !segment || !/^\p{Nd}{1,3}\P{L}?$/u.test(fact.text)) return false;
  const { text } = article.document;
  const opened = text.slice(segment.start, fact.start);
  return /^\P{L}?$/u.test(opened) && /^\p{Nd}+[.)\]．）、]/u.test(text.slice(fact.start, fact.end + 1));
}

/**
 * Of a language of which nothing is read but figures, "Tit yar" may be "Article 2", "nofoʻi 14" may be 2 p.m., and a date
 * may be told by the number of its month. Only figures that are long enough to be written as such are missed.
 */
function mayBeUnread(article: Article | undefined, { text, value: { amount = '' } }: Fact): boolean {
  if (!article || !isUnread(article.document)) return false;
  return SAID_IN_WORDS.test(amount) || !/\p{Nd}{3}/u.test(text.replaceAll(/[^\p{L}\p{Nd}]/gu, ''));
}

/** Whole numbers that are as often told in words as in figures. */
const SAID_IN_WORDS = /^[1-9]\d?0*$/;

interface Omission {
  readonly rule: typeof factMissing;
  readonly suspect: number | null;
  readonly shown: readonly number[];
}

/**
 * Who left something out, or who added it. With a source, each document is held against it. Otherwise the one against
 * at least two others is the suspect; of two documents, the first is taken for the measure and neither for the suspect.
 */
export function omissions(
  present: readonly number[],
  lacking: readonly number[],
  source: number | undefined,
  voices: readonly string[],
): Omission[] {
  const sorted = (sides: readonly number[]): number[] => [...sides].sort((a, b) => a - b);
  if (source !== undefined && present.includes(source)) {
    return lacking.map((side) => ({ rule: factMissing, suspect: side, shown: sorted([source, side]) }));
  }
  if (source !== undefined && lacking.includes(source)) {
    return present.map((side) => ({ rule: factAdded, suspect: side, shown: sorted([source, side]) }));
  }
  const shown = sorted([...present, ...lacking]);
  const [first = 0, lacks = 0] = [present[0], lacking[0]];
  const suspect = countVoices(lacking, voices) > 1 ? first : null;
  if (present.length === 1 && lacking.length > 1) return [{ rule: factAdded, suspect, shown }];
  if (present.length === 1) return [{ rule: first < lacks ? factMissing : factAdded, suspect: null, shown }];
  const alone = lacking.length === 1 && countVoices(present, voices) > 1;
  return [{ rule: factMissing, suspect: alone ? lacks : null, shown }];
}

/**
 * Small numbers in words come and go in translation ("one of the first two"), and so do hundreds and thousands of
 * something; "a year" is one year, and who is 100 percent sure is wholly sure. What else is written with figures stays.
 */
function isReportable(fact: Fact): boolean {
  const amount = fact.value.amount ?? '';
  if (amount === '1' && fact.kind !== 'percent') return false;
  if (amount === '100' && fact.kind === 'percent') return false;
  // The day of no month in 1日に8640台 ("8640 a day") is a span of one day.
  if (fact.kind === 'date' && /^XXXX-XX-\d\d$/.test(fact.value.stated ?? fact.value.date ?? '')) return false;
  if (!isInWords(fact)) return true;
  if (fact.kind === 'date' || fact.kind === 'time') return false;
  // A single word may be part of another one, and is most often read in the wrong place.
  return Math.abs(Number(amount)) > 20 && !isRoundWord(fact) && /[\s-]/u.test(fact.text);
}
