import { romanise } from '../fact/name-key.js';
import type { Entry, LexiconClass } from '../locale/index.js';
import type { Fact } from '../model/index.js';
import { asciiDigits } from '../text/digits.js';
import { peek } from '../text/peek.js';
import { withPlainHyphens } from '../text/sign.js';
import type { Token } from '../text/tokens.js';
import { readAddress } from './identifier-address.js';
import { readApart } from './identifier-apart.js';
import { readCode } from './identifier-code.js';
import { readPhones } from './identifier-phone.js';
import { readPlaceholders } from './identifier-placeholder.js';
import { begins, isPrefix, type Scan } from './scan.js';
import { TOPIC } from './topics.js';

/**
 * What is compared as a string: addresses, telephone numbers, codes, versions, and numbers of laws, flights and
 * products. A placeholder is an identifier without a value, so that its digits are no number; `withoutBlanks` drops it.
 */
export function readIdentifiers(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  if ((scan.all & (PROMISING | TOPIC.gap)) === 0) return facts;
  const add = (start: number, end: number, value: Fact['value']): void => {
    const text = scan.document.text.slice(start, end);
    facts.push({ kind: 'identifier', start, end, text, segment: scan.segment.index, value });
  };
  for (const { start, end } of readPlaceholders(scan)) add(start, end, {});
  for (const { start, end, identifier } of readPhones(scan)) add(start, end, { identifier });
  for (const { start, end, value } of readApart(scan)) add(start, end, value);
  for (const chunk of chunks(scan)) {
    const found = readAddress(chunk.plain) ?? readCode(chunk.plain, (offset) => isQuantityWord(scan, chunk, offset));
    if (!found) continue;
    const value = { identifier: latinCode(found.identifier), ...(found.key && { key: found.key }) };
    add(chunk.start + (found.from ?? 0), chunk.start + found.to, value);
  }
  return facts;
}

/** Drops what was read only to keep other readers off it. */
export function withoutBlanks(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.kind !== 'identifier' || fact.value.identifier !== undefined);
}

/** What a recogniser finds in a chunk; offsets are within it. */
export interface Found {
  readonly from?: number;
  readonly to: number;
  readonly identifier: string;
  readonly key?: string;
}

interface Chunk {
  /** Index of its first token, punctuation included. */
  readonly first: number;
  readonly start: number;
  /** Compatibility forms resolved (CO₂ is CO2, Unicode's hyphens the common one) and digits mapped to ASCII, with the length of the original. */
  readonly plain: string;
}

/** Stretches without white space that hold a digit or a mark of an address, without the punctuation around them. */
function chunks(scan: Scan): Chunk[] {
  const { tokens } = scan;
  const { text } = scan.document;
  const found: Chunk[] = [];
  const joins = (token: Token | undefined): boolean => token !== undefined && !separates(text.charCodeAt(token.start));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !begins(scan, at, PROMISING) || !joins(token)) continue;
    // Most stops end a sentence.
    if (ENDING.has(token.folded) && !joins(tokens[at + 1])) continue;
    let first = at;
    while (joins(peek(tokens, first - 1))) first--;
    while (joins(tokens[at + 1])) at++;
    const chunk = chunkOf(text, first, tokens[first]?.start ?? 0, tokens[at]?.end ?? 0);
    if (chunk) found.push(chunk);
  }
  return found;
}

const PROMISING = TOPIC.digits | TOPIC.address;
const ENDING: ReadonlySet<string> = new Set(['.', ':']);

function chunkOf(text: string, first: number, from: number, to: number): Chunk | undefined {
  if (to - from > LONGEST) return undefined;
  let start = from;
  let end = to;
  while (start < end && OPENING.includes(text.charAt(start))) start++;
  while (end > start && CLOSING.includes(text.charAt(end - 1))) end--;
  const raw = text.slice(start, end);
  // A full stop behind a word was taken off: most sentences end so.
  if (PLAIN.test(raw)) return undefined;
  const resolved = withPlainHyphens(asciiDigits(raw.normalize('NFKC')));
  const plain = resolved.length === raw.length ? resolved : asciiDigits(raw);
  if (!TELLING.test(plain)) return undefined;
  return end - start > 2 || (end - start === 2 && resolved.length === 2) ? { first, start, plain } : undefined;
}

/** Without any of these nothing is an address or a code. */
const TELLING = /[@#./_:0-9]/;
const PLAIN = /^[A-Za-z]*$/;
const OPENING = '([{<"\'«“‘„‚¿¡*-–—،؛:,.;…';
const CLOSING = ')]}>"\'»”’“‘!?.,;:…*-–—،؛؟।';
/** No address or code is longer; a longer run is no text. */
const LONGEST = 2048;

/** White space, and scripts that write words together, in which `COVID-19` stands without a space. */
export function separates(unit: number): boolean {
  if (unit < 0x0e00) return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit <= 0x0eff ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1100 && unit <= 0x11ff) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    (unit >= 0x2e80 && unit <= 0xd7ff)
  );
}

/** Whether the language has a word here that makes the figure beside it a quantity or a date: `EUR500`, `5-MW`, `Mai-20`. */
function isQuantityWord(scan: Scan, chunk: Chunk, offset: number): boolean {
  let at = chunk.first;
  while ((scan.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < chunk.start + offset) at++;
  // Zulu: abantu abangu-27 are 27 people.
  if (offset === 0 && isPrefix(scan, scan.tokens[at]?.folded ?? '')) return true;
  const classes = offset === 0 ? BEFORE_FIGURES : AFTER_FIGURES;
  // The N of the road N2 is more likely one than the naira, and in `N500,000` the money is longer than the code.
  const isLetter = offset === 0 && scan.tokens[at]?.folded.length === 1;
  // "La A-7": a single capital inside a sentence joins nothing.
  const isCapital = isLetter && at > 0 && /\p{Lu}/u.test(chunk.plain.charAt(0));
  const says = ({ class: name }: Entry): boolean =>
    classes.has(name) && !(isLetter && name === 'currency') && !(isCapital && name === 'joiner');
  return (scan.starting[at] ?? []).some(({ entries }) => entries.some(says));
}

const BEFORE_FIGURES: ReadonlySet<LexiconClass> = new Set([
  'currency',
  'month',
  'month-borrowed',
  'weekday',
  'date-mark',
  'era',
  'hedge',
  'bound',
  'part',
  'relative',
  'ordinal-before',
  'joiner',
]);
const AFTER_FIGURES: ReadonlySet<LexiconClass> = new Set([
  'unit',
  'currency',
  'scale',
  'percent',
  'month',
  'month-borrowed',
  'date-mark',
  'time-mark',
  'dayperiod',
  'ordinal-after',
]);

/** Letters of other scripts, and marks on letters, in ASCII with their case: `340/QĐ-TTg` is 340/QD-TTg. */
function latinCode(code: string): string {
  return code.replace(/[^\p{ASCII}]\p{M}*/gu, (letter) => {
    const latin = romanise(letter);
    if (latin === '') return letter;
    return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
  });
}
