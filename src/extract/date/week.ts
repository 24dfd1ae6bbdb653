import { formatYear, yearOf } from '../../fact/edtf.js';
import type { FactValue } from '../../model/index.js';
import { folded, type Phrase, phraseAt, phraseBefore, phrasesAt, type Scan, skipSpace } from '../scan.js';
import { TOPIC } from '../topics.js';
import { ordinalAt } from './count.js';
import type { Found } from './found.js';
import { gapsAt } from './gap.js';
import { piecesAt } from './piece.js';
import { publishedOn } from './published.js';

/**
 * A week of the calendar by its number, as ISO 8601 writes it: `KW 12/2023`, `week 12 of 2023`, `12. Kalenderwoche 2023`,
 * 2023年第12周, `2023-W12`. Weeks of pregnancies and tournaments have numbers too, so that without a year only a word that
 * says nothing else (`KW`) makes one.
 */
export function calendarWeek(scan: Scan, at: number): Found | undefined {
  const iso = isoWeek(scan, at);
  if (iso || (scan.all & TOPIC.week) === 0) return iso;
  if (scan.tokens[at]?.kind === 'digits') return yearFirst(scan, at) ?? numberFirst(scan, at);
  const word = weekWord(scan, at);
  const number = word && weekNumber(scan, skipSpace(scan, word.to));
  return number ? withYear(scan, at, number, word) : numberFirst(scan, at);
}

interface WeekNumber {
  readonly to: number;
  readonly value: number;
}

const isWeek = (value: number): boolean => value >= 1 && value <= 53;

function isoWeek(scan: Scan, at: number): Found | undefined {
  const [year, letter, week] = [folded(scan, at), folded(scan, at + 2), folded(scan, at + 3)];
  if (folded(scan, at + 1) !== '-' || letter !== 'w' || !/^\d{4}$/.test(year) || !/^\d\d$/.test(week)) return undefined;
  return isWeek(Number(week)) ? { from: at, to: at + 4, value: { date: `${year}-W${week}` } } : undefined;
}

/** 2023年第12周, `2023 yılının 12. haftası` */
function yearFirst(scan: Scan, at: number): Found | undefined {
  const year = piecesAt(scan, at).find(({ role, figures, marked }) => role === 'year' && figures === 4 && marked);
  if (!year) return undefined;
  // In 年第 the mark of the year holds that of the ordinal.
  const next = skipSpace(scan, year.to);
  const mark = phraseAt(scan, next, 'ordinal-before')?.to ?? phraseBefore(scan, year.to, 'ordinal-before')?.to;
  const number = mark === undefined ? markedNumber(scan, next) : weekNumber(scan, mark);
  const word = number && weekWord(scan, skipSpace(scan, number.to));
  return word && { from: at, to: word.to, value: inYear(number.value, year.value) };
}

/** `12. Kalenderwoche 2023`, `the 12th week of 2023` */
function numberFirst(scan: Scan, at: number): Found | undefined {
  const number = markedNumber(scan, at);
  const word = number && weekWord(scan, skipSpace(scan, number.to));
  return word && withYear(scan, at, { to: word.to, value: number.value }, word);
}

/** A word for week; some are of the calendar in any company. */
function weekWord(scan: Scan, at: number): (Phrase & { readonly sure: boolean }) | undefined {
  const mark = phrasesAt(scan, at, 'date-mark').find(({ value }) => value === 'week');
  const word = mark ?? phrasesAt(scan, at, 'unit').find(({ value }) => value === 'week');
  return word && { ...word, sure: mark !== undefined };
}

function markedNumber(scan: Scan, at: number): WeekNumber | undefined {
  const number = ordinalAt(scan, at);
  return number?.marked && isWeek(number.value) ? number : undefined;
}

function weekNumber(scan: Scan, at: number): WeekNumber | undefined {
  const token = scan.tokens[at];
  const value = token?.kind === 'digits' && token.folded.length <= 2 ? Number(token.folded) : 0;
  return isWeek(value) ? { to: at + 1, value } : undefined;
}

function withYear(
  scan: Scan,
  from: number,
  { to, value }: WeekNumber,
  { sure }: { readonly sure: boolean },
): Found | undefined {
  for (const { kind, to: next } of gapsAt(scan, to)) {
    // `KW 12/2023`, but not the weeks of `12-2023`.
    if (kind === 'tight' && folded(scan, next - 1) !== '/') continue;
    const year = piecesAt(scan, next).find(({ role, figures }) => role === 'year' && figures === 4);
    if (year) return { from, to: year.to, value: inYear(value, year.value) };
  }
  return sure ? { from, to, value: nearest(scan, value) } : undefined;
}

const inYear = (week: number, year: number): FactValue => ({ date: `${formatYear(year)}-${numbered(week)}` });

/** Of the year of the publication, where that is known. */
function nearest(scan: Scan, week: number): FactValue {
  const stated = `XXXX-${numbered(week)}`;
  const year = yearOf(publishedOn(scan.document) ?? {});
  return year === undefined ? { date: stated } : { ...inYear(week, year), stated, implied: ['year'] };
}

const numbered = (week: number): string => `W${String(week).padStart(2, '0')}`;
