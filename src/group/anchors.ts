import { keysOf } from '../fact/key.js';
import type { Article, Fact } from '../model/index.js';
import { anchorKey, markOf } from './anchor-key.js';
import type { AnchorKind } from './anchor-kind.js';
import { type Anchors, anchorList } from './anchor-list.js';
import { readWords } from './words.js';

/** The anchors of one document, every fact's keys and every word, outside boilerplate. */
export function anchorsOf({ document, segments, facts }: Article): Anchors {
  const found = anchorList();
  const factEnds = new Map<number, number>();
  for (const fact of facts) {
    if (segments[fact.segment]?.boilerplate) continue;
    if (!factEnds.has(fact.start)) factEnds.set(fact.start, fact.end);
    const keys = keysOf(fact);
    // Most facts have one reading, of which every key is likely.
    const likeliest = fact.value.readings || fact.value.parts ? likeliestKeys(fact) : keys;
    for (const whole of keys) {
      const key = part(whole);
      const kind = likeliest.includes(whole) ? kindOf(fact, key) : 'reading';
      found.note(anchorKey(key), markOf(kind, key), fact.start, fact.end);
    }
    if (found.size() >= MOST_ANCHORS) break;
  }
  for (const segment of segments) {
    if (found.size() >= MOST_ANCHORS) break;
    if (!segment.boilerplate) readWords(document.text, segment, found.note);
  }
  const anchors = found.sorted(MOST_ANCHORS);
  // A word that begins a name or a date is shown as the whole of it.
  for (let at = 0; at < anchors.ends.length; at++) {
    const end = factEnds.get(anchors.starts[at] ?? 0) ?? 0;
    if (end > (anchors.ends[at] ?? 0)) anchors.ends[at] = end;
  }
  return anchors;
}

/** The first of them: what ties a text of megabytes to others stands long before. */
export const MOST_ANCHORS = 0xffff;

/** The keys of the first reading alone, and of a score without its figures. */
function likeliestKeys(fact: Fact): string[] {
  const { readings: _, parts, ...value } = fact.value;
  return [...keysOf({ ...fact, value }), ...(parts ? [`r:${parts.join(':')}`] : [])];
}

/**
 * A full date ties by its day, which is a key of its own, and by its year like any other mention of that year: two keys
 * that both hold the day would count one coincidence twice.
 */
const part = (key: string): string => key.replace(FULL_DATE, '#$1');
const FULL_DATE = /^d:(\d{4})-\d\d-\d\d$/;

function kindOf(fact: Fact, key: string): AnchorKind {
  if (fact.kind === 'name' || fact.kind === 'identifier') return 'name';
  return key.startsWith('d:') || key.startsWith('t:') ? 'date' : 'figure';
}
