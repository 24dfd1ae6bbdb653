import { keysOf } from '../fact/key.js';
import type { Article, Fact, Span } from '../model/index.js';
import { tokenize } from '../text/tokens.js';
import { seamsOf } from './seams.js';
import { wordsOf } from './words.js';

/**
 * What the aligner sees of a document: its segments' lengths and the distinct terms in each. A term is a fact, the stem
 * of a word, two neighbouring characters of a script without spaces, or a mark that survives translation.
 */
export interface Side extends Wording {
  readonly count: number;
  /** Characters of each segment, white space left out. */
  readonly lengths: Float64Array;
  /** The kind of the seam after each segment. */
  readonly seams: Uint8Array;
}

/** The terms alone: what words are learned from. */
export interface Wording {
  /** BCP 47 tag. */
  readonly language: string;
  /** The terms of segment `i` are `terms[starts[i] … starts[i + 1])`, ascending. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly vocabulary: readonly Term[];
  /** Number of segments that hold each term. */
  readonly frequency: Float64Array;
}

export interface Stretch extends Span {
  readonly boilerplate?: true;
}

export interface Term {
  readonly kind: 'fact' | 'word' | 'mark';
  readonly label: string;
  /** Strings by which the term is tied to terms of the other document. */
  readonly keys: readonly string[];
  /** A word as it first stood in the text, folded. */
  readonly word?: string;
  /** A word that may be a name wherever it stands: its first full form. */
  readonly name?: string;
}

/** The document as the stretches of text that are aligned: its segments, or finer pieces of them. */
export function sideOf({ document, facts: stated }: Article, segments: readonly Stretch[], stem: number): Side {
  const ids = new Map<string, number>();
  const vocabulary: Term[] = [];
  const names: string[] = [];
  const lengths = new Float64Array(segments.length);
  const starts = new Int32Array(segments.length + 1);
  const terms: number[] = [];
  const facts = factsByStretch(segments, stated);
  segments.forEach((segment, index) => {
    const found = new Set<number>();
    const add = (kind: Term['kind'], label: string, keys: readonly string[], word?: string): number => {
      const name = `${kind} ${label}`;
      let id = ids.get(name);
      if (id === undefined) {
        id = vocabulary.length;
        ids.set(name, id);
        vocabulary.push({ kind, label, keys, ...(word !== undefined && { word }) });
      }
      found.add(id);
      return id;
    };
    const tokens = tokenize(document.text, segment.start, segment.end);
    for (const token of tokens)
      if (token.kind !== 'space') lengths[index] = (lengths[index] ?? 0) + token.end - token.start;
    if (!segment.boilerplate) {
      for (const { keys } of facts[index] ?? []) add('fact', keys.join(' '), keys);
    }
    // Figures that no fact has read are compared as they stand.
    let fact = 0;
    let readUpTo = 0;
    for (const token of tokens) {
      if (token.kind === 'digits') {
        const read = facts[index] ?? [];
        for (; (read[fact]?.start ?? token.end) < token.end; fact++)
          readUpTo = Math.max(readUpTo, read[fact]?.end ?? 0);
        if (token.start < readUpTo) continue;
        const key = `#${token.folded.replace(/^0+(?=\d)/, '')}`;
        add('fact', key, [key]);
      } else if (token.kind === 'mark') {
        const mark = MARKS.get(token.folded);
        if (mark) add('mark', mark, [mark]);
      }
    }
    for (const word of wordsOf(document.text, tokens)) {
      const label = word.text.slice(0, stem);
      const id = add('word', label, [label], word.text);
      if (!word.name) names[id] = '';
      else names[id] ??= word.text;
    }
    for (const term of [...found].sort((a, b) => a - b)) terms.push(term);
    starts[index + 1] = terms.length;
  });
  const frequency = new Float64Array(vocabulary.length);
  for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  return {
    language: document.language,
    count: segments.length,
    lengths,
    seams: seamsOf(document.text, segments),
    starts,
    terms: Int32Array.from(terms),
    vocabulary: vocabulary.map((term, id) => (names[id] ? { ...term, name: names[id] } : term)),
    frequency,
  };
}

interface Tied extends Span {
  readonly keys: readonly string[];
}

/**
 * Facts with their keys, by the stretch in which they begin. A name has no vote of its own: its words have theirs, and
 * would count twice.
 */
function factsByStretch(stretches: readonly Span[], facts: readonly Fact[]): Tied[][] {
  const found: Tied[][] = stretches.map(() => []);
  let at = 0;
  for (const fact of facts) {
    if (fact.kind === 'name') continue;
    while (at + 1 < stretches.length && (stretches[at + 1]?.start ?? 0) <= fact.start) at++;
    const keys = keysOf(fact);
    if (keys.length > 0) found[at]?.push({ start: fact.start, end: fact.end, keys });
  }
  return found;
}

/** Marks that mean the same in many scripts. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '?': '?？؟;՞',
    '!': '!！՜',
    '"': '"“”„«»「」『』‟＂《》',
    '(': '(（',
    ':': ':：',
    ';': ';；؛',
    '%': '%％٪',
    '/': '/',
    '–': '–—',
    '&': '&',
    '…': '…',
  }).flatMap(([mark, forms]) => [...forms].map((form) => [form, mark] as const)),
);
