import { placeNamesOf } from '../../locale/place-names.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Place } from './places.js';

/** A place by all words of its name, each in any form: "Nowego Jorku" is New York. */
export function namedPlaceAt({ code, name }: PlaceName, tokens: readonly Token[], at: number): Place | undefined {
  const shortest = shortestOf(name);
  const first = tokens[at];
  let last = first;
  for (let word = 1, next = at + 1; word < name.length; word++, next++) {
    while (tokens[next] !== undefined && tokens[next]?.kind !== 'letters') next++;
    const token = tokens[next];
    if (!token || !last || token.start - last.end > 1 || !isForm(token.folded, name[word] ?? '', shortest))
      return undefined;
    last = token;
  }
  return first && last && { start: first.start, end: last.end, codes: [code], exact: false };
}

/** The names of places that may begin with a folded word, as the language has them. */
export function namesBegunBy(folded: string, language: string): readonly PlaceName[] {
  const names = namesByBeginning(language).get(beginningOf(folded)) ?? [];
  return names.filter(({ name }) => isForm(folded, name[0] ?? '', shortestOf(name)));
}

export interface PlaceName {
  readonly code: string;
  readonly name: readonly string[];
}

/** Letters that all forms of a word share: the `Now` of `Nowy Jork`, but more where there is no second word. */
const SHORTEST = 3;
const SHORTEST_ALONE = 4;
const shortestOf = (name: readonly string[]): number => (name.length > 1 ? SHORTEST : SHORTEST_ALONE);
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
