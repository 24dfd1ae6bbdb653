import { type Token, tokenize } from '../text/tokens.js';
import type { LexiconClass } from './classes.js';
import type { Clitics } from './locale.js';

/** What a phrase of a language says. */
export interface Entry {
  readonly class: LexiconClass;
  readonly value: string;
}

/** A phrase found in a text: `tokens[from, to)` and everything it may say. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  /** The phrase begins or ends inside a run of letters; only scripts that write words together give such matches. */
  readonly inside: boolean;
}

/** The phrases of one language, compiled for look-up by tokens. */
export interface Lexicon {
  /** The phrases that begin at `tokens[at]`, longest first. Inner white space of a phrase matches any white space. */
  match(tokens: readonly Token[], at: number): readonly Match[];
  /** What a whole folded phrase says. */
  get(phrase: string): readonly Entry[];
  /** All phrases of a class that are one token, folded, with what they say: the pieces of words written together. */
  words(lexiconClass: LexiconClass): ReadonlyMap<string, string>;
}

interface Node {
  readonly next: Map<string, Node>;
  entries?: Entry[];
}

/** Builds the look-up from (class, value, phrase) triples. */
export function compileLexicon(triples: Iterable<readonly [LexiconClass, string, string]>, clitics: Clitics): Lexicon {
  const root: Node = { next: new Map() };
  for (const [lexiconClass, value, phrase] of triples) {
    let node = root;
    for (const { folded } of tokenize(phrase)) {
      let next = node.next.get(folded);
      if (!next) {
        next = { next: new Map() };
        node.next.set(folded, next);
      }
      node = next;
    }
    if (node === root) continue;
    node.entries ??= [];
    if (!node.entries.some((entry) => entry.class === lexiconClass && entry.value === value)) {
      node.entries.push({ class: lexiconClass, value });
    }
  }

  const step = (node: Node, folded: string): Node | undefined => node.next.get(folded);

  /** A first word may carry a clitic before it (`و` + خمسة), a last one after it; the bare word is tried first. */
  function starts(token: Token): Node | undefined {
    const plain = step(root, token.folded);
    if (plain || token.kind !== 'letters') return plain;
    for (const clitic of clitics.before) {
      if (token.folded.length > clitic.length + 1 && token.folded.startsWith(clitic)) {
        const node = step(root, token.folded.slice(clitic.length));
        if (node) return node;
      }
    }
    return undefined;
  }

  function withoutSuffix(node: Node, token: Token): Node | undefined {
    if (token.kind !== 'letters') return undefined;
    for (const clitic of clitics.after) {
      if (token.folded.length > clitic.length + 1 && token.folded.endsWith(clitic)) {
        const next = step(node, token.folded.slice(0, -clitic.length));
        if (next?.entries) return next;
      }
    }
    return undefined;
  }

  return {
    match(tokens, at) {
      const first = tokens[at];
      if (!first || first.kind === 'space') return NONE;
      const matches: Match[] = [];
      const found = (node: Node, to: number): void => {
        const last = tokens[to - 1];
        if (node.entries && last) {
          matches.unshift({ from: at, to, entries: node.entries, inside: !(first.opens && last.closes) });
        }
      };
      let node = starts(first);
      if (node) {
        found(node, at + 1);
        for (let to = at + 1; node && to < tokens.length; to++) {
          const token: Token | undefined = tokens[to];
          if (!token) break;
          const next: Node | undefined = step(node, token.folded);
          const bare: Node | undefined = next ? undefined : withoutSuffix(node, token);
          if (bare) found(bare, to + 1);
          node = next;
          if (node) found(node, to + 1);
        }
      }
      if (matches.length === 0) {
        const bare = withoutSuffix(root, first);
        if (bare) found(bare, at + 1);
      }
      return matches;
    },
    get(phrase) {
      let node: Node | undefined = root;
      for (const { folded } of tokenize(phrase)) node = node && step(node, folded);
      return node?.entries ?? [];
    },
    words(lexiconClass) {
      const words = new Map<string, string>();
      for (const [folded, { entries }] of root.next) {
        const entry = entries?.find((one) => one.class === lexiconClass);
        if (entry) words.set(folded, entry.value);
      }
      return words;
    },
  };
}

const NONE: readonly Match[] = [];
