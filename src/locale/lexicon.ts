import { peek } from '../text/peek.js';
import { type Form, type Forms, formsOf, isRunEnd, type Token, tokenize } from '../text/tokens.js';
import type { LexiconClass } from './classes.js';
import { type Cutter, makeCutter } from './cut.js';
import { firstWords } from './first-words.js';
import type { Clitics } from './locale.js';
import type { Packed } from './packed.js';
import { bitOf, leadsTo, type Node, nextOf } from './phrase-tree.js';
import { withUnaccented } from './variants.js';

/** What a phrase of a language says. */
export interface Entry {
  readonly class: LexiconClass;
  readonly value: string;
  /** Short marks and months as the data writes them, for readers to whom `M` and `m` or `May` and `may` are two things. */
  readonly written: string | undefined;
}

/** A phrase found in a text: `tokens[from, to)` and everything it may say. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  /** The phrase begins or ends inside a run of letters; only scripts that write words together give such matches. */
  readonly inside: boolean;
  /** The small word written together with it on the left (Arabic `و`, and), which the tokens hold as well. */
  readonly clitic: string | undefined;
  /** An ending of the language closes the phrase: Nepali करोड + देखि (from ten million). */
  readonly ended: boolean;
}

/** A piece of a word that is written together. */
export interface Part {
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** A word of a text, and the phrases that begin with it. */
export interface Word extends Form {
  readonly beginning: Beginning | undefined;
  /** `bitOf` it. */
  readonly bit: number;
}

/** The phrases of one language, compiled for look-up by tokens. */
export interface Lexicon {
  /** What the language makes of a folded word. Takes its time, so that the answer is to be kept. */
  word(folded: string): Word;
  /** The tokens of `text.slice(start, end)` with their words. */
  tokenize(text: string, start?: number, end?: number): Token<Word>[];
  /** The phrases that begin at `tokens[at]`, longest first. Inner white space of a phrase matches any white space. */
  match(tokens: readonly Token<Word>[], at: number): readonly Match[];
  /** What a whole folded phrase says. */
  get(phrase: string): readonly Entry[];
  /**
   * The parts of a folded number word that is written together, such as `zweihundertfünf`, `huszonötödik`,
   * `zwanzigjährige`; undefined where the word is none, or is a phrase of its own.
   */
  cut(word: string): readonly Part[] | undefined;
  /** Whether there is any phrase of the class, or of one value of it. */
  has(lexiconClass: LexiconClass, value?: string): boolean;
  /** All phrases of a class that are one token, folded, with what they say: the pieces of words written together. */
  words(lexiconClass: LexiconClass): ReadonlyMap<string, string>;
}

/** Where a word leads: to longer phrases, or only to what it says without its ending. */
export interface Beginning {
  readonly node: Node | undefined;
  readonly clitic: string | undefined;
  /** What it says by itself. */
  readonly entries: readonly Entry[];
}

/** Whether the word says something of the class, by itself or without its ending, or begins a phrase that does. */
export function mayBegin({ beginning }: Word, lexiconClass: LexiconClass): boolean {
  if (beginning === undefined) return false;
  const { entries, node } = beginning;
  return entries.some((entry) => entry.class === lexiconClass) || (node !== undefined && leadsTo(node, lexiconClass));
}

/** Builds the look-up. Phrases stay packed until a text asks for them: a language must load in a few milliseconds. */
export function compileLexicon(layers: readonly Packed[], clitics: Clitics): Lexicon {
  const first = firstWords(layers, clitics.before);
  const before = byLetter(clitics.before, 0);
  const after = byLetter(clitics.after, -1);
  const suffixes = new Set(clitics.after);
  let cutter: Cutter | undefined;
  let classes: ReadonlySet<LexiconClass> | undefined;

  /** A first word may carry a clitic before it (`و` + خمسة); the bare word is tried first. */
  function withoutPrefix(word: string): Beginning | undefined {
    for (const clitic of before.get(word.charCodeAt(0)) ?? NONE_TEXT) {
      if (word.length > clitic.length + 1 && word.startsWith(clitic)) {
        const node = first.get(word.slice(clitic.length));
        if (node) return { node, clitic, entries: node.entries };
      }
    }
    return undefined;
  }

  /**
   * A last word that is a noun may carry an ending (`dolar` + `a`). Number words may not: Turkish `ona` is "to her" and
   * no ten.
   */
  function withoutSuffix(
    next: Pick<ReadonlyMap<string, Node>, 'get'>,
    word: string,
    nouns = NOUNS,
  ): readonly Entry[] | undefined {
    for (const clitic of after.get(word.charCodeAt(word.length - 1)) ?? NONE_TEXT) {
      if (word.length < clitic.length + SHORTEST_STEM || !word.endsWith(clitic)) continue;
      const stem = next.get(word.slice(0, -clitic.length));
      const bare = word.length - clitic.length;
      const entries = stem?.entries.filter((entry) => nouns.has(entry.class) && bare >= (SHORTEST[entry.class] ?? 0));
      if (entries && entries.length > 0) return entries;
    }
    return undefined;
  }

  /** What a word may begin, as it stands or without its clitics. */
  function beginningOf(word: string): Beginning | undefined {
    const node = first.get(word);
    if (node && node.entries.length > 0) return { node, clitic: undefined, entries: node.entries };
    const bare = node ? undefined : withoutPrefix(word);
    if (bare) return bare;
    const entries = withoutSuffix(first, word, node ? PLACES : NOUNS);
    return node || entries ? { node, clitic: undefined, entries: entries ?? NONE } : undefined;
  }

  const word = (folded: string): Word => ({ folded, beginning: beginningOf(folded), bit: bitOf(folded) });
  let forms: Forms<Word> | undefined;

  /** Where words are single letters of a run, what follows may be an ending (`1월` + `에는`) and then closes the word. */
  function closes(tokens: readonly Token[], to: number): boolean {
    if (tokens[to]?.kind !== 'letters') return true;
    if (suffixes.size === 0) return false;
    let rest = '';
    for (let at = to; at < tokens.length && rest.length < LONGEST_ENDING; at++) {
      const token = tokens[at];
      if (token?.kind !== 'letters') return false;
      rest += token.folded;
      if (isRunEnd(tokens, at)) return suffixes.has(rest);
    }
    return false;
  }

  /** A phrase over `tokens[from, to)`, and whether letters touch it. */
  function matchOf(
    tokens: readonly Token<Word>[],
    from: number,
    to: number,
    entries: readonly Entry[],
    clitic: string | undefined,
    ended: boolean,
  ): Match {
    const inside = peek(tokens, from - 1)?.kind === 'letters' || !closes(tokens, to);
    return { from, to, entries, inside, clitic, ended };
  }

  /** What the phrases that begin with a token say, the shorter ones first. */
  function matchesFrom({ node: first, clitic, entries: own }: Beginning, tokens: readonly Token<Word>[], at: number) {
    const ended = clitic === undefined && first?.entries !== own;
    const matches = own.length > 0 ? [matchOf(tokens, at, at + 1, own, clitic, ended)] : [];
    let node = first;
    for (let to = at + 1; node && to < tokens.length; to++) {
      const following = tokens[to];
      const longer = nextOf(node);
      if (!following || !longer || (node.bits & following.word.bit) === 0) break;
      node = following.kind === 'space' ? node.spaced : longer.get(following.folded);
      const whole = node && node.entries.length > 0 ? node.entries : undefined;
      const nouns = node ? PLACES : NOUNS;
      const entries = whole ?? (following.kind === 'letters' && withoutSuffix(longer, following.folded, nouns));
      if (entries && entries.length > 0)
        matches.push(matchOf(tokens, at, to + 1, entries, clitic, clitic === undefined && !whole));
    }
    return matches;
  }

  return {
    word,
    tokenize(text, start = 0, end = text.length) {
      forms ??= formsOf(word);
      return tokenize(text, start, end, forms);
    },
    match(tokens, at) {
      const start = tokens[at]?.word.beginning;
      if (!start) return NONE;
      const matches = matchesFrom(start, tokens, at);
      return matches.length > 1 ? matches.reverse() : matches;
    },
    get(phrase) {
      const [start, ...rest] = tokenize(phrase);
      let node = start && first.get(start.folded);
      for (const { folded } of rest) node = node && nextOf(node)?.get(folded);
      return node?.entries ?? NONE;
    },
    cut(word) {
      cutter ??= makeCutter(withUnaccented(first.of(CUT)), clitics.after);
      return first.get(word)?.entries.length ? undefined : cutter(word);
    },
    has(lexiconClass, value) {
      classes ??= new Set(layers.flatMap((layer) => Object.keys(layer.classes) as LexiconClass[]));
      if (value === undefined || !classes.has(lexiconClass)) return classes.has(lexiconClass);
      return layers.some((layer) => layer.classes[lexiconClass]?.[value] !== undefined);
    },
    words(lexiconClass) {
      const found = new Map<string, string>();
      for (const [word, entries] of first.of([lexiconClass])) {
        const entry = entries.find((one) => one.class === lexiconClass);
        if (entry) found.set(word, entry.value);
      }
      return found;
    },
  };
}

const NONE: readonly never[] = [];
const NONE_TEXT: readonly string[] = [];
/** Letters that must be left when an ending is taken off. */
const SHORTEST_STEM = 2;
/**
 * Of some classes more: Bangla মেয়ে is a girl, and no May with an ending; হার is a rate, and no হা (thousand) with one.
 */
const SHORTEST: { readonly [C in LexiconClass]?: number } = { month: 3, scale: 3 };
/** Classes whose words take endings. */
const NOUNS: ReadonlySet<LexiconClass> = new Set([
  'month',
  'weekday',
  'unit',
  'currency',
  'subunit',
  'territory',
  'language',
  'percent',
  'scale',
  'multiple',
  'date-mark',
  'time-mark',
  'dayperiod',
  'relative',
]);
/** Those that keep an ending where the word with it begins a phrase: Finnish `Ranskan` is of France, and `Ranskan frangi` its money. */
const PLACES: ReadonlySet<LexiconClass> = new Set(['territory', 'language']);
/** Endings of more letters than this are none. */
const LONGEST_ENDING = 8;
/** Classes of which words written together are made. */
const CUT: ReadonlySet<LexiconClass> = new Set([
  'number',
  'number-part',
  'number-joiner',
  'ordinal',
  'age',
  'unit-ending',
  'fraction',
  'fraction-after',
  'power-after',
]);

/** Clitics by their first or last letter, longest first, so that a miss costs one look-up. */
function byLetter(clitics: readonly string[], end: 0 | -1): ReadonlyMap<number, readonly string[]> {
  const table = new Map<number, string[]>();
  for (const clitic of clitics.toSorted((a, b) => b.length - a.length)) {
    const code = clitic.charCodeAt(end === 0 ? 0 : clitic.length - 1);
    table.set(code, [...(table.get(code) ?? []), clitic]);
  }
  return table;
}
