import type { Bead } from '../../model/index.js';
import type { Named } from './named.js';
import { heardIn } from './sound.js';
import type { Word, Words } from './words.js';

/**
 * The words of a text without capitals that are names, since in other sentences a name of another document is heard in
 * them: कोहली, beside which "Kohli" stands elsewhere. By side, in lower case.
 */
export function uncasedNames(
  ladder: readonly Bead[],
  texts: readonly Words[],
  named: readonly (readonly (readonly Named[])[] | undefined)[],
): ReadonlySet<string>[] {
  return texts.map((text, side) => {
    const places = new Map<string, Places>();
    for (const [position, names] of named.entries()) {
      const words = names ? (ladder[position]?.sides[side] ?? []).flatMap((at) => text.bySegment[at] ?? []) : [];
      const mayBeNames = words.filter(isLong);
      if (mayBeNames.length === 0) continue;
      const others = (names ?? []).flatMap((own, other) => (other === side ? [] : own.flatMap(({ words }) => words)));
      const heard = new Set(others.flatMap((name) => hearerOf(name, mayBeNames) ?? []));
      for (const lower of new Set(mayBeNames.map((word) => word.lower))) {
        const { all, hearing } = places.get(lower) ?? { all: 0, hearing: 0 };
        places.set(lower, { all: all + 1, hearing: hearing + (heard.has(lower) ? 1 : 0) });
      }
    }
    return new Set([...places].flatMap(([lower, { all, hearing }]) => (isName(all, hearing) ? [lower] : [])));
  });
}

/** In how many beads a word stands, and in how many of them a name is heard in it. */
interface Places {
  readonly all: number;
  readonly hearing: number;
}

/** What sounds like a name in one of many sentences does so by chance; what always does leaves nothing open. */
const isName = (all: number, hearing: number): boolean => hearing < all && hearing >= SHARE * all;
const SHARE = 1 / 3;

/** Words of scripts that have no capitals and part their words; short ones sound like many. */
const isLong = ({ cased, sound, lower, quantity }: Word): boolean =>
  !cased && !sound.run && !quantity && lower.length > SHORT;
const SHORT = 4;

function hearerOf(name: Word, words: readonly Word[]): string | undefined {
  if (!name.cased || name.lower.length <= SHORTEST) return undefined;
  let most = SURE;
  let hearer: string | undefined;
  for (const word of words) {
    const likeness = heardIn(name.sound, word.sound, most);
    if (likeness > most) [most, hearer] = [likeness, word.lower];
  }
  return hearer;
}

const SHORTEST = 3;
/** Well above what says a name that is looked for (`heard.ts`), since any word may be the one. */
const SURE = 0.8;
