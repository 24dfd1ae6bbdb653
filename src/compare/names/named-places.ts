import { placeNamesOf } from '../../locale/place-names.js';
import { caseAt } from '../../text/casing.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Place } from './places.js';

/** The places that a text speaks of by all words of their names, each in any form: "Nowego Jorku" is New York. */
export function namedPlacesIn(text: string, language: string, tokens: readonly Token[]): Place[] {
  const names = namesByBeginning(language);
  const words = tokens.filter(({ kind }) => kind === 'letters');
  return words.flatMap((first, at) => {
    if (caseAt(text, first.start) === 'lower') return [];
    return (names.get(beginningOf(first.folded)) ?? []).flatMap(({ code, name }) => {
      const said = words.slice(at, at + name.length);
      const shortest = name.length > 1 ? SHORTEST : SHORTEST_ALONE;
      if (said.length < name.length) return [];
      if (!name.every((word, index) => isForm(said[index]?.folded ?? '', word, shortest))) return [];
      if (said.some((word, index) => index > 0 && word.start - (said[index - 1]?.end ?? 0) > 1)) return [];
      return [{ start: first.start, end: said.at(-1)?.end ?? first.end, codes: [code], exact: false }];
    });
  });
}

interface PlaceName {
  readonly code: string;
  readonly name: readonly string[];
}

/** Letters that all forms of a word share: the `Now` of `Nowy Jork`, but more where there is no second word. */
const SHORTEST = 3;
const SHORTEST_ALONE = 4;
const beginningOf = (word: string): string => word.slice(0, SHORTEST);

/** Letters that a form may have in place of the name's own last ones, and letters it may add. */
const LONGEST_ENDING = 2;
const MOST_ADDED = 4;

function isForm(said: string, name: string, shortest: number): boolean {
  if (said === name) return true;
  if (name.length < shortest || said.length > name.length + MOST_ADDED) return false;
  return said.startsWith(name.slice(0, Math.max(shortest, name.length - LONGEST_ENDING)));
}

function namesByBeginning(language: string): ReadonlyMap<string, readonly PlaceName[]> {
  const known = KNOWN.get(language);
  if (known) return known;
  const names = new Map<string, PlaceName[]>();
  for (const [written, code] of placeNamesOf(language)) {
    const name = tokenize(written).flatMap(({ kind, folded }) => (kind === 'letters' ? [folded] : []));
    // One letter of a script that writes words together is no name.
    if (written.length < 2 || name[0] === undefined) continue;
    const beginning = beginningOf(name[0]);
    names.set(beginning, [...(names.get(beginning) ?? []), { code, name }]);
  }
  KNOWN.set(language, names);
  return names;
}

const KNOWN = new Map<string, ReadonlyMap<string, readonly PlaceName[]>>();
