import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import { type Lexicon, locale } from '../locale/index.js';
import type { Article, Document, Fact } from '../model/index.js';
import { fold } from '../text/fold.js';
import { unreadForms } from './unread.js';

/**
 * A fact, and what it may say together with the words and figures beside it. `facts` are those of its document in the
 * bead, in the order of the text.
 */
export function formsOf(article: Article, facts: readonly Fact[], rank: number): Fact[] {
  const [fact, next] = [facts[rank], facts[rank + 1]];
  if (!fact) return [];
  return [
    fact,
    ...sharingUnit(article.document, facts, rank),
    ...scaled(fact, next),
    ...withWordBeside(article, fact),
    ...unreadForms(article.document, fact),
  ];
}

/** Hundreds, thousands, millions of something, written in words. */
export const isRoundWord = (fact: Fact): boolean =>
  !/\p{Nd}/u.test(fact.text) && /^100+$/.test(fact.value.amount ?? '');

/** Longest text between two figures of which the later one may hold the unit of both, in UTF-16 units. */
const SHORT_GAP = 40;

/**
 * "38 and 48 percent", "in German 72, in French 69 and in Spanish 63 percent", "A had 3.1, B 2.9 and C 2.5 million": a
 * bare figure may take the unit or the scale of the one that ends its list.
 */
function sharingUnit(document: Document, facts: readonly Fact[], rank: number): Fact[] {
  const fact = facts[rank];
  if (fact?.kind !== 'number') return [];
  let before = fact;
  for (const next of facts.slice(rank + 1, rank + 1 + LONGEST_LIST)) {
    const gap = document.text.slice(before.end, next.start);
    if (next.segment !== fact.segment || gap.length > SHORT_GAP || /[.;:!?()[\]]/u.test(gap)) return [];
    const { unit, currency } = next.value;
    const { readings: _, ...value } = fact.value;
    if (unit !== undefined || currency !== undefined) {
      return [{ ...fact, kind: next.kind, value: { ...value, ...(unit && { unit }), ...(currency && { currency }) } }];
    }
    if (next.kind !== 'number') return [];
    const power = isBareFigure(fact) ? scaleBehind(document, next) : undefined;
    const amount = power === undefined ? undefined : multiplied(fact, power);
    if (amount) return [amount];
    before = next;
  }
  return [];
}

const LONGEST_LIST = 8;

const isBareFigure = (fact: Fact): boolean => /^[^\p{L}]+$/u.test(fact.text);

/** The power of ten of the scale word behind a figure: 6 for "2.52 million" and "2,52 millióan". */
function scaleBehind({ text, language }: Document, { start, end }: Fact): number | undefined {
  const word = /^[\p{Nd}.,٫٬'’]+[\s-]?(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(start, end + LONGEST_WORD))?.[1];
  return word ? powerOf(locale(language).lexicon, fold(word)) : undefined;
}

/** "Six autres millions": a small number and the scale word after it may be one number with a word between. */
function scaled(fact: Fact, next: Fact | undefined): Fact[] {
  const [amount, scale] = [fact.value.amount ?? '', next?.value.amount ?? ''];
  if (!next || next.segment !== fact.segment || next.start - fact.end > FEW_LETTERS) return [];
  if (!/^\d{1,3}$/.test(amount) || !isRoundWord(next)) return [];
  return [{ ...fact, value: { amount: amount + scale.slice(1) } }];
}

const FEW_LETTERS = 24;

/**
 * "20 milyondan", "milioni 20", "300-kilogramowa", "৬৩ শতাংশও": the word beside a bare figure may be a scale, a unit or
 * a percent in a form that was not read. What it begins with is looked up.
 */
function withWordBeside(article: Article, fact: Fact): Fact[] {
  if (fact.kind !== 'number' || !isBareFigure(fact)) return [];
  const { text, language } = article.document;
  const after = /^[\s-]?(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(fact.end, fact.end + LONGEST_WORD))?.[1];
  const before = /(\p{L}[\p{L}\p{M}]*)[\s-]?$/u.exec(text.slice(Math.max(0, fact.start - LONGEST_WORD), fact.start));
  for (const word of [after, before?.[1]]) {
    const form = word && formBeside(locale(language).lexicon, fold(word), fact);
    if (form) return [form];
  }
  return [];
}

const LONGEST_WORD = 24;
/** A shorter beginning of a word means too little. */
const SHORTEST_BEGINNING = 4;

/** The fact with what the longest beginning of a word says that is a scale from a thousand up, a unit or a percent. */
function formBeside(lexicon: Lexicon, word: string, fact: Fact): Fact | undefined {
  const power = powerOf(lexicon, word);
  if (power !== undefined) return multiplied(fact, power);
  const { readings: _, ...value } = fact.value;
  for (let length = word.length; length >= SHORTEST_BEGINNING; length--) {
    for (const entry of lexicon.get(word.slice(0, length))) {
      if (entry.class === 'percent') return { ...fact, kind: 'percent', value: { ...value, unit: entry.value } };
      const unit = entry.value.split(' ')[0];
      if (entry.class === 'unit' && unit) return { ...fact, kind: 'measure', value: { ...value, unit } };
    }
  }
  return undefined;
}

/** The power of ten of the longest beginning of a word that is a scale word from a thousand up. */
function powerOf(lexicon: Lexicon, word: string): number | undefined {
  for (let length = word.length; length >= Math.min(SHORTEST_BEGINNING, word.length); length--) {
    for (const entry of lexicon.get(word.slice(0, length))) {
      if (entry.class === 'scale' || entry.class === 'scale-before') return Number(entry.value);
      if (entry.class === 'number' && /^10{3,}$/.test(entry.value)) return entry.value.length - 1;
    }
  }
  return undefined;
}

function multiplied(fact: Fact, power: number): Fact | undefined {
  const amount = fact.value.amount === undefined ? undefined : parseDecimal(fact.value.amount);
  return amount && { ...fact, value: { amount: formatDecimal(shift(amount, power)) } };
}
