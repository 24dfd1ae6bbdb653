import { romanise } from '../fact/name-key.js';
import { skeleton } from '../text/skeleton.js';
import { dictionaryTies } from './dictionary.js';
import type { Tie } from './lexicon.js';
import type { AlignOptions } from './options.js';
import { PairTable } from './pair-table.js';
import type { Term, Wording } from './terms.js';

/**
 * Terms of two documents that can be tied before anything is learned: equal facts, names, cognates and marks, and what a
 * dictionary says. What
 * a key explains is shared by all terms that have it: where three words of one document sound like two of the other, no
 * tie is as sure as between two that stand alone.
 */
export function anchorsOf(a: Wording, b: Wording, options: AlignOptions): Tie[] {
  const { trust } = options;
  const here = byKey(a);
  const there = byKey(b);
  const counts = new PairTable(b.vocabulary.length);
  for (const [key, sources] of here) {
    const targets = there.get(key);
    if (!targets || sources.terms.length > MOST || targets.terms.length > MOST) continue;
    const scale = 1 / Math.max(sources.total, targets.total);
    for (const [source, share] of sources.terms) {
      for (const [target, otherShare] of targets.terms) {
        const both = (a.frequency[source] ?? 0) * (b.frequency[target] ?? 0) * scale;
        counts.raise(source, target, Math.min(share, otherShare) * both);
      }
    }
  }
  for (const { source, target, count } of dictionaryTies(a, b, options)) counts.raise(source, target, count);
  const ties: Tie[] = [];
  counts.forEach((source, target, count) => {
    ties.push({ source, target, count });
  });
  return ties;

  function byKey({ vocabulary, frequency }: Wording): Map<string, { terms: [number, number][]; total: number }> {
    const found = new Map<string, { terms: [number, number][]; total: number }>();
    vocabulary.forEach((term, id) => {
      for (const [key, share] of keysOf(term)) {
        const held = found.get(key) ?? { terms: [], total: 0 };
        held.terms.push([id, share]);
        held.total += frequency[id] ?? 0;
        found.set(key, held);
      }
    });
    return found;
  }

  function keysOf(term: Term): [string, number][] {
    if (term.kind === 'fact') return term.keys.map((key) => [`f${key}`, trust.fact]);
    if (term.kind === 'mark') return term.keys.map((key) => [`m${key}`, trust.mark]);
    const spelt = romanise(term.label);
    if (spelt === '') return [[`w${term.label}`, trust.same]];
    const keys: [string, number][] = [[`w${spelt}`, spelt.length > 3 ? trust.same : trust.alike]];
    if (spelt.length >= 4) keys.push([`p${spelt.slice(0, 4)}`, trust.alike]);
    const sounds = skeleton(romanise(term.name ?? ''));
    if (sounds.length >= 3) keys.push([`s${sounds}`, trust.alike]);
    return keys;
  }
}

/** A key that ties a term to more terms than this says nothing. */
const MOST = 12;
