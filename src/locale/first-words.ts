import type { LexiconClass } from './classes.js';
import type { Entry } from './lexicon.js';
import { type Packed, unpack } from './packed.js';
import { Node, nodeOf } from './phrase-tree.js';
import { NUMERIC } from './variants.js';

/** The words with which the phrases of a language begin, each taken out of the data when it is first met. */
export interface FirstWords {
  get(word: string): Node | undefined;
  /** All phrases of some classes that are one word, with what they say. */
  of(classes: Iterable<LexiconClass>): ReadonlyMap<string, readonly Entry[]>;
}

export function firstWords(layers: readonly Packed[], cliticsBefore: readonly string[]): FirstWords {
  const known = new Map<string, Node>();

  function get(word: string): Node | undefined {
    const before = known.get(word);
    if (before) return before;
    const node = written(word) ?? withoutAccents(word);
    if (node) known.set(word, node);
    return node;
  }

  function written(word: string): Node | undefined {
    // Most words of a text are in no layer.
    if (!layers.some(({ words }) => Object.hasOwn(words, word))) return undefined;
    const phrases = layers.flatMap((layer) => unpack(layer, word));
    const node = nodeOf(phrases);
    if (!node.entries.some((entry) => entry.class === 'ordinal')) return node;
    node.entries = withoutJoined(word, node.entries);
    return node.entries.length === 0 && node.pending.length === 0 ? undefined : node;
  }

  /**
   * CLDR's rules for ordinals hold pieces that go on from one ("الخامسة وعشرون"): "and" with a number word is no ordinal
   * by itself, and neither is a zero.
   */
  function withoutJoined(word: string, entries: readonly Entry[]): Entry[] {
    const joined = cliticsBefore.some(
      (clitic) =>
        word.startsWith(clitic) && get(word.slice(clitic.length))?.entries.some((entry) => entry.class === 'number'),
    );
    return entries.filter((entry) => entry.class !== 'ordinal' || !(joined || entry.value === '0'));
  }

  /** A word that the data has with accents only. */
  function withoutAccents(word: string): Node | undefined {
    for (const { bare } of layers) {
      const accented = Object.hasOwn(bare, word) ? get(bare[word] ?? '') : undefined;
      const entries = accented?.entries.filter((entry) => NUMERIC.has(entry.class));
      if (!accented || !entries || entries.length === 0) continue;
      const node = new Node(entries, accented.pending);
      node.next = accented.next;
      node.spaced = accented.spaced;
      node.bits = accented.bits;
      return node;
    }
    return undefined;
  }

  function of(classes: Iterable<LexiconClass>): Map<string, readonly Entry[]> {
    const found = new Map<string, readonly Entry[]>();
    const wanted = new Set(classes);
    const add = (word: string): void => {
      const entries = found.has(word) ? undefined : get(word)?.entries;
      if (entries?.some((entry) => wanted.has(entry.class))) found.set(word, entries);
    };
    for (const layer of layers) {
      for (const lexiconClass of wanted)
        Object.values(layer.classes[lexiconClass] ?? {})
          .flat()
          .forEach(add);
    }
    for (const { bare } of layers) Object.keys(bare).forEach(add);
    return found;
  }

  return { get, of };
}
