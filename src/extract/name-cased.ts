import type { Span } from '../model/index.js';
import { type Casing, casingOf } from '../text/casing.js';
import { peek } from '../text/peek.js';
import type { Token } from '../text/tokens.js';
import { begins, type Scan } from './scan.js';
import { TOPIC } from './topics.js';

/** Names by their capitals, in scripts that have them. */
export function readCasedNames(scan: Scan): Span[] {
  const { capitals, document } = scan;
  if (capitals.length === 0) return [];
  const ground: Ground = {
    scan,
    casing: casingOf(document),
    heading: isHeading(scan),
  };
  const names: Span[] = [];
  let reached = 0;
  for (const at of capitals) {
    if (at < reached) continue;
    const run = runFrom(ground, at);
    const name = nameIn(run, ground.casing);
    if (name) names.push(name);
    reached = (peek(run, run.length - 1)?.at ?? at) + 1;
  }
  return names;
}

/** Most words of a headline have capitals in some languages. */
function isHeading({ tokens, capitals }: Scan): boolean {
  let long = 0;
  let longCapitals = 0;
  for (const at of capitals) if (isLong(tokens[at])) longCapitals++;
  // Of a text of which few words have capitals the others need not be counted.
  if (longCapitals <= 3) return false;
  for (const token of tokens) if (isLong(token)) long++;
  return longCapitals > long * 0.75;
}

const isLong = (token: Token | undefined): boolean => token?.kind === 'letters' && token.end - token.start > 3;

interface Ground {
  readonly scan: Scan;
  readonly casing: Casing;
  readonly heading: boolean;
}

interface Word {
  /** Token index. */
  readonly at: number;
  readonly token: Scan['tokens'][number];
  readonly capital: boolean;
  /** A sentence, quotation or list item may begin here, so that the capital says nothing. */
  readonly initial: boolean;
  /** The language has the word for a month, a unit or another quantity. */
  readonly quantity: boolean;
  readonly title: boolean;
  /** What joins it to the word before. */
  readonly joint: Joint;
}

type Joint = 'space' | 'hyphen' | 'apostrophe' | 'initial' | 'none';

function wordAt({ scan, casing, heading }: Ground, at: number): Word | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (token?.kind !== 'letters') return undefined;
  const joint = jointOf(scan, at);
  const touched = peek(tokens, at - 1)?.kind === 'digits' || tokens[at + 1]?.kind === 'digits';
  const word = {
    at,
    token,
    capital: !touched && token.word.initial === 'capital',
    initial: joint !== 'initial' && isInitial(tokens, at),
    // The J of `J. K. Rowling` is no joule.
    quantity: begins(scan, at, TOPIC.inQuantity) && !(token.end - token.start === 1 && tokens[at + 1]?.folded === '.'),
    title: begins(scan, at, TOPIC.inTitle),
    joint,
  };
  return heading && word.capital && isDoubtful(word, casing) ? { ...word, capital: false } : word;
}

/** Whatever but a letter, a digit or a comma stands before: a full stop, a quotation mark, a dash, a bullet. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = peek(tokens, at - 1)?.kind === 'space' ? peek(tokens, at - 2) : peek(tokens, at - 1);
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  return !INNER_MARKS.includes(before.folded);
}

const INNER_MARKS = ",،、-'’/(&";

function jointOf({ tokens, locale }: Scan, at: number): Joint {
  const before = peek(tokens, at - 1);
  if (before?.kind === 'space') {
    if (before.folded === ' ' && peek(tokens, at - 2)?.kind === 'letters') return 'space';
    return peek(tokens, at - 2)?.folded === '.' ? stopJoint(at - 3) : 'none';
  }
  if (before?.kind !== 'mark') return 'none';
  if (before.folded === '.') return stopJoint(at - 2);
  if (peek(tokens, at - 2)?.kind !== 'letters') return 'none';
  if (before.folded === '-') return 'hyphen';
  return before.folded === "'" || before.folded === '’' ? 'apostrophe' : 'none';

  /** `J. K. Rowling`, `St. Petersburg`: an initial, or an abbreviation that ends no sentence. */
  function stopJoint(last: number): Joint {
    const token = peek(tokens, last);
    if (token?.kind !== 'letters') return 'none';
    return token.end - token.start === 1 || locale.abbreviations.has(token.folded) ? 'initial' : 'none';
  }
}

/** The capitalised words from `at` on that stand together, with particles between them. */
function runFrom(ground: Ground, at: number): Word[] {
  const { casing } = ground;
  const first = wordAt(ground, at);
  if (!first?.capital) return [];
  const run = [first];
  for (let word = nextWord(ground, first); word && word.joint !== 'none'; word = nextWord(ground, word)) {
    // Where nouns have capitals, `Brexit Ende März` and `streben Sie Reformen an` hold no name.
    if (casing.nouns && (word.quantity || !word.capital || casing.isLower(word.token.word.lower))) break;
    if (word.capital) {
      run.push(word);
      continue;
    }
    const particles = particlesFrom(ground, word);
    if (particles.length === 0) break;
    run.push(...particles);
    word = particles[particles.length - 1] ?? word;
  }
  return run;
}

/** The word after the next space or mark, if that is all that stands between. */
function nextWord(ground: Ground, word: Word): Word | undefined {
  for (let at = word.at + 1; at <= word.at + 3; at++) {
    const token = ground.scan.tokens[at];
    if (token?.kind === 'letters') return mayBeNamed(token) ? wordAt(ground, at) : undefined;
  }
  return undefined;
}

/** A longer word without a capital is no part of a name: most names end there. */
const mayBeNamed = ({ word, start, end }: Scan['tokens'][number]): boolean =>
  word.initial === 'capital' || end - start <= LONGEST_PARTICLE;

const LONGEST_PARTICLE = 3;

const isParticle = ({ word, start, end }: Scan['tokens'][number], casing: Casing): boolean =>
  end - start <= LONGEST_PARTICLE && casing.isParticle(word.lower);

/** One or two short words without a capital that this text has between capitalised words only, as in Ludwig van Beethoven. */
function particlesFrom(ground: Ground, first: Word): Word[] {
  const particles: Word[] = [];
  let word: Word | undefined = first;
  while (word && particles.length < 2) {
    if (word.joint !== 'space' || word.capital || !isParticle(word.token, ground.casing)) return [];
    particles.push(word);
    word = nextWord(ground, word);
    if (word?.capital && word.joint !== 'none' && word.joint !== 'apostrophe') return particles;
  }
  return [];
}

/** What of a run is a name, if anything: without titles, words that open a sentence, and quantities at its ends. */
function nameIn(run: readonly Word[], casing: Casing): Span | undefined {
  let from = 0;
  let titled = false;
  let unknown = false;
  for (; from < run.length; from++) {
    const word = run[from];
    if (word?.title) titled = true;
    else if (word && isNameWord(word, casing)) break;
    else unknown ||= word?.capital === true && !casing.isLower(word.token.word.lower);
  }
  let to = run.length;
  // `Theresa May` keeps her month.
  while (to > from && !endsName(peek(run, to - 1), to - from)) to--;
  const first = run[from];
  const last = peek(run, to - 1);
  if (!first || !last || to - from > MOST_WORDS || to <= from) return undefined;
  if (to - from === 1 && !standsAlone(first, casing, titled)) return undefined;
  // `The Kremlin` leaves a name, but what is left of `Tổng Thống` is no more a name than its first half.
  if (to - from === 1 && unknown && !titled) return undefined;
  const { start } = first.token;
  const { end } = last.token;
  return end - start > 1 ? { start, end } : undefined;
}

/** A longer run is a heading or a list without commas. */
const MOST_WORDS = 8;

function endsName(word: Word | undefined, length: number): boolean {
  return word?.capital === true && !(word.quantity && (length === 1 || word.joint !== 'space'));
}

function isNameWord(word: Word, casing: Casing): boolean {
  if (!word.capital || word.quantity) return false;
  return word.initial ? !isDoubtful(word, casing) : !(casing.nouns && casing.isLower(word.token.word.lower));
}

/** At the beginning of a sentence or in a headline the text must show elsewhere that the word keeps its capital. */
function isDoubtful({ token: { word } }: Pick<Word, 'token'>, casing: Casing): boolean {
  return !ACRONYM.test(word.raw) && (casing.isLower(word.lower) || !casing.isCapitalised(word.lower));
}

function standsAlone(word: Word, casing: Casing, titled: boolean): boolean {
  const { raw } = word.token.word;
  if (ACRONYM.test(raw)) return !ROMAN.test(raw);
  if (raw.length < 2) return false;
  return titled || !casing.nouns;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
const ROMAN = /^[IVXLCDM]+$/;
