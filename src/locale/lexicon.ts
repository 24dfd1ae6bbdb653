import { fold } from '../text/fold.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { LexiconClass } from './classes.js';
import { type Cutter, makeCutter } from './cut.js';
import type { Clitics } from './locale.js';
import { addUnaccented, dropJoinedOrdinals, withUnaccented } from './variants.js';

/** What a phrase of a language says. */
export interface Entry {
  readonly class: LexiconClass;
  readonly value: string;
  /** Short marks and months as the data writes them, for readers to whom `M` and `m` or `May` and `may` are two things. */
  readonly written?: string;
}

/** A phrase found in a text: `tokens[from, to)` and everything it may say. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  /** The phrase begins or ends inside a run of letters; only scripts that write words together give such matches. */
  readonly inside: boolean;
  /** The small word written together with it on the left (Arabic `و`, and), which the tokens hold as well. */
  readonly clitic?: string;
}

/** A piece of a word that is written together. */
export interface Part {
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** The phrases of one language, compiled for look-up by tokens. */
export interface Lexicon {
  /** The phrases that begin at `tokens[at]`, longest first. Inner white space of a phrase matches any white space. */
  match(tokens: readonly Token[], at: number): readonly Match[];
  /** What a whole folded phrase says. */
  get(phrase: string): readonly Entry[];
  /**
   * The parts of a folded number word that is written together, such as `zweihundertfünf`, `huszonötödik`,
   * `zwanzigjährige`; undefined where the word is none, or is a phrase of its own.
   */
  cut(word: string): readonly Part[] | undefined;
  /** Whether there is any phrase of the class. */
  has(lexiconClass: LexiconClass): boolean;
  /** All phrases of a class that are one token, folded, with what they say: the pieces of words written together. */
  words(lexiconClass: LexiconClass): ReadonlyMap<string, string>;
}

interface Node {
  /** Absent where no longer phrase follows, which is nearly everywhere. */
  next?: Map<string, Node>;
  entries?: Entry[];
}

/** Builds the look-up from (class, value, phrase) triples. */
export function compileLexicon(triples: Iterable<readonly [LexiconClass, string, string]>, clitics: Clitics): Lexicon {
  const first = new Map<string, Node>();
  const root: Node = { next: first };
  const words = new Map<string, readonly Entry[]>();
  const classes = new Set<LexiconClass>();
  for (const [lexiconClass, value, phrase] of triples) {
    let node = root;
    for (const folded of piecesOf(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(folded);
      if (!next) {
        next = {};
        node.next.set(folded, next);
      }
      node = next;
    }
    if (node === root) continue;
    node.entries ??= [];
    classes.add(lexiconClass);
    addEntry(node.entries, lexiconClass, value, phrase);
    if (CUT.has(lexiconClass)) words.set(fold(phrase), node.entries);
  }
  dropJoinedOrdinals(first, clitics.before);
  addUnaccented(first);
  const before = byLetter(clitics.before, 0);
  const after = byLetter(clitics.after, -1);
  const suffixes = new Set(clitics.after);
  let cutter: Cutter | undefined;

  /** A first word may carry a clitic before it (`و` + خمسة); the bare word is tried first. */
  function withoutPrefix(token: Token): { node: Node; clitic: string } | undefined {
    for (const clitic of before.get(token.folded.charCodeAt(0)) ?? NONE_TEXT) {
      if (token.folded.length > clitic.length + 1 && token.folded.startsWith(clitic)) {
        const node = first.get(token.folded.slice(clitic.length));
        if (node) return { node, clitic };
      }
    }
    return undefined;
  }

  /**
   * A last word that is a noun may carry an ending (`dolar` + `a`). Number words may not: Turkish `ona` is "to her" and
   * no ten.
   */
  function withoutSuffix(node: Node, token: Token): readonly Entry[] | undefined {
    if (token.kind !== 'letters') return undefined;
    const { folded } = token;
    for (const clitic of after.get(folded.charCodeAt(folded.length - 1)) ?? NONE_TEXT) {
      if (folded.length < clitic.length + SHORTEST_STEM || !folded.endsWith(clitic)) continue;
      const stem = node.next?.get(folded.slice(0, -clitic.length));
      const entries = stem?.entries?.filter((entry) => NOUNS.has(entry.class));
      if (entries && entries.length > 0) return entries;
    }
    return undefined;
  }

  /** Where words are single letters of a run, what follows may be an ending (`1월` + `에는`) and then closes the word. */
  function closes(tokens: readonly Token[], to: number): boolean {
    if (tokens[to]?.kind !== 'letters') return true;
    if (suffixes.size === 0) return false;
    let rest = '';
    for (let at = to; at < tokens.length && rest.length < LONGEST_ENDING; at++) {
      const token = tokens[at];
      if (token?.kind !== 'letters') return false;
      rest += token.folded;
      if (token.closes) return suffixes.has(rest);
    }
    return false;
  }

  return {
    match(tokens, at) {
      const token = tokens[at];
      if (!token || token.kind === 'space') return NONE;
      const opens = tokens[at - 1]?.kind !== 'letters';
      let node = first.get(token.folded);
      let clitic: string | undefined;
      if (!node && token.kind === 'letters' && before.size > 0) {
        const bare = withoutPrefix(token);
        node = bare?.node;
        clitic = bare?.clitic;
      }
      if (!node) {
        const bare = after.size > 0 ? withoutSuffix(root, token) : undefined;
        if (!bare) return NONE;
        return [{ from: at, to: at + 1, entries: bare, inside: !opens || !closes(tokens, at + 1) }];
      }
      const matches: Match[] = [];
      const found = (entries: readonly Entry[], to: number): void => {
        const inside = !(opens && closes(tokens, to));
        matches.unshift(clitic ? { from: at, to, entries, inside, clitic } : { from: at, to, entries, inside });
      };
      if (node.entries) found(node.entries, at + 1);
      for (let to = at + 1; to < tokens.length && node.next; to++) {
        const following = tokens[to];
        if (!following) break;
        const next: Node | undefined = node.next.get(following.folded);
        const bare: readonly Entry[] | undefined = next ? undefined : withoutSuffix(node, following);
        if (bare) found(bare, to + 1);
        if (!next) break;
        node = next;
        if (node.entries) found(node.entries, to + 1);
      }
      return matches;
    },
    get(phrase) {
      let node: Node | undefined = root;
      for (const folded of piecesOf(phrase)) node = node?.next?.get(folded);
      return node?.entries ?? NONE;
    },
    cut(word) {
      cutter ??= makeCutter(withUnaccented(words), clitics.after);
      return first.get(word)?.entries ? undefined : cutter(word);
    },
    has: (lexiconClass) => classes.has(lexiconClass),
    words(lexiconClass) {
      const found = new Map<string, string>();
      for (const [folded, { entries }] of first) {
        const entry = entries?.find((one) => one.class === lexiconClass);
        if (entry) found.set(folded, entry.value);
      }
      return found;
    },
  };
}

const NONE: readonly never[] = [];
const NONE_TEXT: readonly string[] = [];
/** Letters that must be left when an ending is taken off. */
const SHORTEST_STEM = 2;
/** Classes whose words take endings. */
const NOUNS: ReadonlySet<LexiconClass> = new Set([
  'month',
  'weekday',
  'unit',
  'currency',
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
/** Endings of more letters than this are none. */
const LONGEST_ENDING = 8;
/** Classes of which words written together are made. */
const CUT: ReadonlySet<LexiconClass> = new Set([
  'number',
  'number-part',
  'number-joiner',
  'ordinal',
  'age',
  'fraction-after',
]);
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** The folded tokens of a phrase; most phrases are one word, for which the tokenizer is not needed. */
function piecesOf(phrase: string): readonly string[] {
  if (ONE_WORD.test(phrase)) return [fold(phrase)];
  return tokenize(phrase).map((token) => token.folded);
}

function addEntry(entries: Entry[], lexiconClass: LexiconClass, value: string, phrase: string): void {
  const written = phrase.length <= 3 || lexiconClass === 'month' ? phrase : undefined;
  const same = (entry: Entry) =>
    entry.class === lexiconClass && entry.value === value && (written === undefined || entry.written === written);
  if (entries.some(same)) return;
  entries.push(written === undefined ? { class: lexiconClass, value } : { class: lexiconClass, value, written });
}

/** Clitics by their first or last letter, longest first, so that a miss costs one look-up. */
function byLetter(clitics: readonly string[], end: 0 | -1): ReadonlyMap<number, readonly string[]> {
  const table = new Map<number, string[]>();
  for (const clitic of clitics.toSorted((a, b) => b.length - a.length)) {
    const code = clitic.charCodeAt(end === 0 ? 0 : clitic.length - 1);
    table.set(code, [...(table.get(code) ?? []), clitic]);
  }
  return table;
}
