import type { Entry, LexiconClass } from '../../locale/index.js';
import type { Document } from '../../model/index.js';
import { caseAt } from '../../text/case.js';
import { casingOf } from '../../text/casing.js';
import { fold } from '../../text/fold.js';
import { isInWeekday } from '../place.js';
import { folded, isConcord, phraseAt, phraseBefore, type Scan, skipSpace, skipSpaceBack } from '../scan.js';
import type { Piece } from './model.js';
import { monthNames } from './piece.js';

/**
 * Whether the name of a month says a date by itself: `in January`, `im November`, `en junio`, `the November elections`.
 * It must be written with a capital where the language writes months so, and without one elsewhere; a capital that
 * begins the sentence says nothing of either. What stands in a name is none (`Theresa May`, `March Madness`), nor is a
 * short form (`Mar`) or a word that the language uses for other things as well (`month-word`).
 */
export function isMonthAlone(scan: Scan, month: Piece): boolean {
  const { from, to } = month;
  if (month.calendar || month.written !== 'words' || month.value > 12 || month.weak) return false;
  if (isInWeekday(scan, from, to)) return false;
  if (isShort(scan, month) || isTied(scan, from, to)) return false;
  if (phraseAt(scan, from, 'month-word') && !isBesidePart(scan, from, to)) return false;
  const start = scan.tokens[from]?.start ?? 0;
  const found = caseAt(scan.document.text, start);
  if (found !== 'capital' && found !== 'lower') return true;
  if (!isWrittenSo(scan, from, to, found)) return false;
  if (found === 'lower') return true;
  return !opensSentence(scan, from) && !isInName(scan, month);
}

/** What says the start or end beside it shows that the word is a month: "la începutul lui mai". */
const isBesidePart = (scan: Scan, from: number, to: number): boolean =>
  phraseBefore(scan, skipSpaceBack(scan, from), 'part') !== undefined ||
  (scan.locale.date.partsLast === true && phraseAt(scan, skipSpace(scan, to), 'part') !== undefined);

/** Marks that touch the word make it a part of something else, as in `x-may`, but not `mid-May` and Zulu `ngo-Ephreli`. */
function isTied(scan: Scan, from: number, to: number): boolean {
  if (GLUE.has(folded(scan, from - 1)))
    return phraseBefore(scan, from - 1, 'part') === undefined && !isConcord(scan, from - 2);
  return GLUE.has(folded(scan, to)) && scan.tokens[to + 1]?.kind === 'digits';
}

const GLUE: ReadonlySet<string> = new Set(['-', '_', '@', '#', '.']);

/** `jan` or `Mar`: three letters or fewer to which the full name adds two or more. With its stop it counts within a sentence. */
function isShort(scan: Scan, { from, to, value }: Piece): boolean {
  const last = scan.tokens[to - 1];
  const name = folded(scan, from);
  if (to - from > 1 || name.length > 3 || !last) return folded(scan, to - 1) === '.' && to === scan.tokens.length;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [other, month] of monthNames(scan.locale)) {
    if (Number(month) !== value || other.length <= name.length || !other.startsWith(name)) continue;
    shortest = Math.min(shortest, other.length);
  }
  return shortest < Number.POSITIVE_INFINITY && shortest - name.length >= 2;
}

/** Whether the data has the name with such a first letter. */
function isWrittenSo(scan: Scan, from: number, to: number, found: 'capital' | 'lower'): boolean {
  for (const match of scan.starting[from] ?? []) {
    if (match.to !== to) continue;
    for (const entry of match.entries) {
      const { class: lexiconClass, written = '' } = entry;
      // Irish `Marta` is a name before it is a `Márta` without its accent; Turkish `eylülde` has an ending.
      const bare = to - from === 1 && fold(written) !== folded(scan, from) && !(match.ended && isFull(scan, entry));
      if (lexiconClass === 'month' && caseAt(written, 0) === found && !bare) return true;
    }
  }
  return false;
}

/** Finnish `syystä`, for a reason, is no `syys` (short for September) with an ending. */
function isFull(scan: Scan, { value, written = '' }: Entry): boolean {
  const name = fold(written);
  if (name.length > SHORT) return true;
  return ![...monthNames(scan.locale)].some(
    ([other, month]) => month === value && other.length >= name.length + 2 && other.startsWith(name),
  );
}

const SHORT = 4;

function opensSentence(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const { kind } = scan.tokens[at] ?? {};
    if (kind === 'letters' || kind === 'digits') return false;
  }
  return true;
}

/**
 * Capitals beside it make a month part of a name, here or elsewhere in the text: whoever writes of Theresa May calls
 * her May in the next sentence. Where nouns have capitals, they say nothing.
 */
function isInName(scan: Scan, { from, to }: Piece): boolean {
  const { document } = scan;
  const casing = casingOf(document);
  if (casing.nouns) return false;
  const { text } = document;
  const start = scan.tokens[from]?.start ?? 0;
  const end = scan.tokens[to - 1]?.end ?? start;
  if (!isLed(scan, wordBefore(text, start)) && isBeforeCapital(scan, to)) return true;
  return namesWith(scan, text.slice(start, end));
}

/** Whether a space and a word with a capital stand right behind a token, in this sentence or the next. */
export function isBeforeCapital({ document: { text }, tokens }: Scan, to: number): boolean {
  const end = tokens[to - 1]?.end ?? text.length;
  return text.charAt(end) === ' ' && caseAt(text, end + 1) === 'capital';
}

/** Whether the text has the word behind another with a capital that no preposition and no start of a sentence explains. */
function namesWith(scan: Scan, word: string): boolean {
  const { document } = scan;
  let known = NAMES.get(document);
  if (!known) {
    known = new Map();
    NAMES.set(document, known);
  }
  const answer = known.get(word);
  if (answer !== undefined) return answer;
  const { text } = document;
  const casing = casingOf(document);
  let found = false;
  for (let at = text.indexOf(word); at >= 0 && !found; at = text.indexOf(word, at + word.length)) {
    const before = wordBefore(text, at);
    found = caseAt(before, 0) === 'capital' && !casing.isLower(before.toLowerCase()) && !isLed(scan, before);
  }
  known.set(word, found);
  return found;
}

const NAMES = new WeakMap<Document, Map<string, boolean>>();

/** The word before an offset, over one space; "" where there is none. A stop may end it, as in `Mr. March`. */
function wordBefore(text: string, offset: number): string {
  if (text.charAt(offset - 1) !== ' ') return '';
  const end = text.charAt(offset - 2) === '.' ? offset - 2 : offset - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST && caseAt(text, start - 1) !== 'mark') start--;
  return text.slice(start, end);
}

const LONGEST = 40;

/** A word that leads to a time: `in`, `since`, `from`, `between`, `late`. */
function isLed(scan: Scan, word: string): boolean {
  return word !== '' && scan.locale.lexicon.get(word).some((entry) => LEADING.has(entry.class));
}

const LEADING: ReadonlySet<LexiconClass> = new Set<LexiconClass>(['ago', 'bound', 'joiner', 'part', 'month']);
