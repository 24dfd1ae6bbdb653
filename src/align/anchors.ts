import { romanise } from '../fact/name-key.js';
import { skeleton } from '../text/skeleton.js';
import type { Tie } from './lexicon.js';
import type { AlignOptions } from './options.js';
import type { Side, Term } from './terms.js';

/** Terms of two documents that can be tied without knowing either language: equal facts, names, cognates and marks. */
export function anchorsOf(a: Side, b: Side, { trust }: AlignOptions): Tie[] {
  const ties: Tie[] = [];
  const tie = (source: number, target: number, share: number): void => {
    const count = share * Math.min(a.frequency[source] ?? 0, b.frequency[target] ?? 0);
    ties.push({ source, target, count });
  };
  const there = byKey(b.vocabulary);
  a.vocabulary.forEach((term, source) => {
    const best = new Map<number, number>();
    for (const [key, share] of keysOf(term)) {
      const targets = there.get(key) ?? [];
      if (targets.length > MOST) continue;
      for (const [target, otherShare] of targets) {
        best.set(target, Math.max(best.get(target) ?? 0, Math.min(share, otherShare)));
      }
    }
    for (const [target, share] of best) tie(source, target, share);
  });
  return ties;

  function byKey(vocabulary: readonly Term[]): Map<string, [number, number][]> {
    const found = new Map<string, [number, number][]>();
    vocabulary.forEach((term, id) => {
      for (const [key, share] of keysOf(term)) {
        const list = found.get(key);
        if (list) list.push([id, share]);
        else found.set(key, [[id, share]]);
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
