import type { Bead } from '../../model/index.js';
import { stemsOf, type Words } from './words.js';

/** Share of the places of a name where the word that translates it must stand: it has forms and synonyms. */
const COMES_BACK = 0.3;

/**
 * Names, as `position word`, beside which a word of the other documents stands that hardly stands anywhere else: "Navy",
 * where the other text has "Marine" each time. `alone` holds where in the ladder a name is not heard.
 */
export function translatedNames(
  ladder: readonly Bead[],
  texts: readonly Words[],
  alone: ReadonlyMap<string, readonly number[]>,
  side: number,
): Set<string> {
  const translated = new Set<string>();
  for (const [lower, positions] of alone) {
    if (positions.length < 2) continue;
    for (const [key, found] of stemsBeside(ladder, texts, positions, side)) {
      if (found.length < 2 || found.length < COMES_BACK * positions.length) continue;
      const [other = '', stem = ''] = key.split(' ');
      if ((texts[Number(other)]?.segmentsWith(stem) ?? 0) > 2 * found.length + 1) continue;
      for (const position of found) translated.add(`${position} ${lower}`);
    }
  }
  return translated;
}

/** By `document stem`, at which of the positions it stands. */
function stemsBeside(
  ladder: readonly Bead[],
  texts: readonly Words[],
  positions: readonly number[],
  side: number,
): Map<string, number[]> {
  const beside = new Map<string, number[]>();
  for (const position of positions) {
    for (const [other, segments] of (ladder[position]?.sides ?? []).entries()) {
      if (other === side) continue;
      const words = segments.flatMap((at) => texts[other]?.bySegment[at] ?? []);
      for (const stem of stemsOf(words)) {
        const key = `${other} ${stem}`;
        beside.set(key, [...(beside.get(key) ?? []), position]);
      }
    }
  }
  return beside;
}
