import type { LexiconClass } from '../locale/index.js';
import type { Span } from '../model/index.js';
import type { Token } from '../text/tokens.js';
import { type Casing, casingOf, startsWithCapital } from './name-casing.js';
import { phraseAt, type Scan } from './scan.js';

/** Names by their capitals, in scripts that have them. */
export function readCasedNames(scan: Scan): Span[] {
  const written = wordsOf(scan);
  if (!written.some((word) => word.capital)) return [];
  const casing = casingOf(scan.document);
  const heading = isHeading(written);
  const words = heading
    ? written.map((word) => ({ ...word, capital: word.capital && !isDoubtful(word, casing) }))
    : written;
  const names: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const run = runFrom(words, at, casing);
    const name = nameIn(run, casing);
    if (name) names.push(name);
    at += Math.max(run.length, 1);
  }
  return names;
}

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** A sentence, quotation or list item may begin here, so that the capital says nothing. */
  readonly initial: boolean;
  /** The language has the word for a month, a unit or another quantity. */
  readonly quantity: boolean;
  readonly title: boolean;
  /** What joins it to the word before. */
  readonly joint: 'space' | 'hyphen' | 'apostrophe' | 'initial' | 'none';
}

function wordsOf(scan: Scan): Word[] {
  const { tokens, document } = scan;
  const words: Word[] = [];
  let coveredTo = 0;
  let titledTo = 0;
  let last = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'letters') continue;
    for (const match of scan.starting[at] ?? []) {
      if (match.inside) continue;
      if (match.entries.some((entry) => QUANTITIES.has(entry.class))) coveredTo = Math.max(coveredTo, match.to);
    }
    titledTo = Math.max(titledTo, phraseAt(scan, at, 'title')?.to ?? 0);
    const text = document.text.slice(token.start, token.end);
    const joint = jointOf(scan, last, at);
    const touched = tokens[at - 1]?.kind === 'digits' || tokens[at + 1]?.kind === 'digits';
    words.push({
      start: token.start,
      end: token.end,
      text,
      lower: text.toLowerCase(),
      capital: !touched && startsWithCapital(text),
      initial: joint !== 'initial' && isInitial(tokens, at),
      // The J of `J. K. Rowling` is no joule.
      quantity: at < coveredTo && !(text.length === 1 && tokens[at + 1]?.folded === '.'),
      title: at < titledTo,
      joint,
    });
    last = at;
  }
  return words;
}

const QUANTITIES: ReadonlySet<LexiconClass> = new Set([
  'month',
  'weekday',
  'unit',
  'currency',
  'number',
  'scale',
  'percent',
  'ordinal',
  'dayperiod',
  'era',
  'relative',
  'date-mark',
  'part',
  'scope',
]);

/** Whatever but a letter, a digit or a comma stands before: a full stop, a quotation mark, a dash, a bullet. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1];
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  return !INNER_MARKS.includes(before.folded);
}

const INNER_MARKS = ",،、-'’/(&";

function jointOf(scan: Scan, last: number, at: number): Word['joint'] {
  const between = scan.tokens.slice(last + 1, Math.min(at, last + 4)).map((token) => token.folded);
  const gap = last < 0 ? '' : between.join('');
  if (gap === ' ') return 'space';
  if (gap === '-' || gap === '‑') return 'hyphen';
  if (gap === "'" || gap === '’') return 'apostrophe';
  if (gap === '. ' || gap === '.') {
    const before = scan.tokens[last];
    // `J. K. Rowling`, `St. Petersburg`: an initial, or an abbreviation that ends no sentence.
    const length = (before?.end ?? 0) - (before?.start ?? 0);
    if (length === 1 || scan.locale.abbreviations.has(before?.folded ?? '')) return 'initial';
  }
  return 'none';
}

/** The capitalised words from `at` on that stand together, with particles between them; empty when there are none. */
function runFrom(words: readonly Word[], at: number, casing: Casing): Word[] {
  const first = words[at];
  if (!first?.capital) return [];
  const run = [first];
  let next = at + 1;
  while (next < words.length) {
    const word = words[next];
    if (!word || word.joint === 'none') break;
    // Where nouns have capitals, `Brexit Ende März` and `streben Sie Reformen an` hold no name.
    if (casing.nouns && (word.quantity || casing.lower.has(word.lower) || !word.capital)) break;
    if (word.capital) {
      run.push(word);
      next++;
      continue;
    }
    const particles = particlesFrom(words, next, casing);
    if (particles.length === 0) break;
    run.push(...particles);
    next += particles.length;
  }
  return run;
}

/** One or two short words without a capital that this text has between capitalised words only, as in Ludwig van Beethoven. */
function particlesFrom(words: readonly Word[], at: number, casing: Casing): Word[] {
  for (const length of [1, 2]) {
    const particles = words.slice(at, at + length);
    const after = words[at + length];
    const plain = particles.every(
      (word) => word.joint === 'space' && !word.capital && word.text.length <= 3 && casing.isParticle(word.lower),
    );
    if (!plain || particles.length < length) return [];
    if (after?.capital && after.joint !== 'none' && after.joint !== 'apostrophe') return particles;
  }
  return [];
}

/** What of a run is a name, if anything: without titles, words that open a sentence, and quantities at its ends. */
function nameIn(run: readonly Word[], casing: Casing): Span | undefined {
  let from = 0;
  let titled = false;
  for (; from < run.length; from++) {
    const word = run[from];
    if (word?.title && from + 1 < run.length) titled = true;
    else if (word && isNameWord(word, casing)) break;
  }
  let to = run.length;
  // `Theresa May` keeps her month.
  while (to > from && !endsName(run[to - 1], to - from)) to--;
  const first = run[from];
  const last = run[to - 1];
  if (!first || !last || to - from > MOST_WORDS || to <= from) return undefined;
  if (to - from === 1 && !standsAlone(first, casing, titled)) return undefined;
  return last.end - first.start > 1 ? { start: first.start, end: last.end } : undefined;
}

/** A longer run is a heading or a list without commas. */
const MOST_WORDS = 8;

function endsName(word: Word | undefined, length: number): boolean {
  return word?.capital === true && !(word.quantity && (length === 1 || word.joint !== 'space'));
}

function isNameWord(word: Word, casing: Casing): boolean {
  if (!word.capital || word.quantity) return false;
  return word.initial ? !isDoubtful(word, casing) : !(casing.nouns && casing.lower.has(word.lower));
}

/** At the beginning of a sentence or in a headline the text must show elsewhere that the word keeps its capital. */
function isDoubtful(word: Word, casing: Casing): boolean {
  return !ACRONYM.test(word.text) && (casing.lower.has(word.lower) || !casing.capitalised.has(word.lower));
}

function standsAlone(word: Word, casing: Casing, titled: boolean): boolean {
  if (ACRONYM.test(word.text)) return !ROMAN.test(word.text);
  if (word.text.length < 2) return false;
  return titled || !casing.nouns;
}

/** Most words of a headline have capitals in some languages. */
function isHeading(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  const capitals = long.filter((word) => word.capital).length;
  return long.length >= 4 && capitals > long.length * 0.75;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
const ROMAN = /^[IVXLCDM]+$/;
