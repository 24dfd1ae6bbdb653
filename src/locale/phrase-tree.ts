import { firstTokenEnd, tokenize } from '../text/tokens.js';
import { isKeptAsWritten, type LexiconClass } from './classes.js';
import type { Entry } from './lexicon.js';
import type { Phrase } from './packed.js';

/** A word with which phrases begin, or go on. All nodes have one shape, which makes thousands of them cheap. */
export class Node {
  entries: readonly Entry[];
  /** Longer phrases that are cut into tokens once a text has their first one: most texts never do. */
  pending: readonly Phrase[];
  /** What follows in longer phrases. */
  next: Map<string, Node> | undefined;
  /** That of a space, which is what follows most first words. */
  spaced: Node | undefined;
  /** `bitOf` all that follows, so that most words need not be looked up. */
  bits: number;

  constructor(entries: readonly Entry[], pending: readonly Phrase[]) {
    this.entries = entries;
    this.pending = pending;
    this.next = undefined;
    this.spaced = undefined;
    this.bits = 0;
  }
}

/** The node of a word: what it says by itself, and the longer phrases that it begins. */
export function nodeOf(phrases: readonly Phrase[]): Node {
  const pending: Phrase[] = [];
  const node = new Node(NONE, pending);
  for (const phrase of phrases) {
    if (firstTokenEnd(phrase.phrase) < phrase.phrase.length) pending.push(phrase);
    else addEntry(node, phrase);
  }
  return node;
}

/** What may follow the first word of a phrase; cuts the phrases that wait for being asked. */
export function nextOf(start: Node): ReadonlyMap<string, Node> | undefined {
  const { pending } = start;
  if (pending.length === 0) return start.next;
  start.pending = NONE;
  for (const phrase of pending) {
    let node = start;
    for (const { folded } of tokenize(phrase.phrase, firstTokenEnd(phrase.phrase))) {
      node.next ??= new Map();
      let following = node.next.get(folded);
      if (!following) {
        following = new Node(NONE, NONE);
        for (const mark of QUOTES.includes(folded) ? QUOTES : [folded]) {
          node.next.set(mark, following);
          node.bits |= bitOf(mark);
        }
        if (folded === ' ') node.spaced = following;
      }
      node = following;
    }
    addEntry(node, phrase);
  }
  return start.next;
}

/** The mark of Hebrew abbreviations is typed as any of these: `ק״ג`, `ק"ג`, `ק“ג`. */
const QUOTES: readonly string[] = ['"', '״', '“', '”'];

/** One of 32 bits, by the first unit of a folded word. */
export const bitOf = (folded: string): number => 1 << (folded.charCodeAt(0) & 31);

/** Whether a phrase of the class begins with the word. Those that wait to be cut need not be. */
export function leadsTo(node: Node, lexiconClass: LexiconClass): boolean {
  if (node.entries.some((entry) => entry.class === lexiconClass)) return true;
  if (node.pending.some(({ entry }) => entry.class === lexiconClass)) return true;
  return node.next !== undefined && [...node.next.values()].some((next) => leadsTo(next, lexiconClass));
}

const NONE: readonly never[] = [];

function addEntry(node: Node, { phrase, entry }: Phrase): void {
  const written = isKeptAsWritten(entry.class, phrase) ? phrase : undefined;
  const same = (other: Entry) =>
    other.class === entry.class && other.value === entry.value && (!written || other.written === written);
  if (node.entries.some(same)) return;
  node.entries = [...node.entries, written ? { class: entry.class, value: entry.value, written } : entry];
}
