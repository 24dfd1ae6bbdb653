import type { Unsaid } from './names.js';
import { isManyNamed } from './weigh.js';

/** A name of which less is built like the words of its text is carried over. */
const STRANGE = 0.5;
const VERY_STRANGE = 0.4;
const ODD = 0.7;
/** More names that the other document does not say are a sentence told freely. */
const MOST = 3;

/**
 * The two names of which one stands in the place of the other, if the names that only one document says are such: both
 * would be carried over, or one would and the other is surely a name.
 */
export function exchanged(left: readonly Unsaid[], right: readonly Unsaid[]): readonly [Unsaid, Unsaid] | undefined {
  const [a, b] = [heaviest(left), heaviest(right)];
  if (!a || !b || left.length + right.length > MOST) return undefined;
  // Which of two countries the third stands for nobody knows.
  if ([...left, ...right].some((name) => name !== a && name !== b && name.exact)) return undefined;
  // "NYC" is New York, and may be so for many letters.
  if (left.some(isAcronym) && right.some(mayBeSpelled)) return undefined;
  if (right.some(isAcronym) && left.some(mayBeSpelled)) return undefined;
  const sum = a.weight + b.weight;
  if (sum >= 4) return [a, b];
  if (sum < 3 || left.length + right.length > 2) return undefined;
  const [light, heavy] = a.weight < b.weight ? [a, b] : [b, a];
  return isSureBeside(heavy, light) ? [a, b] : undefined;
}

const heaviest = (names: readonly Unsaid[]): Unsaid | undefined =>
  names.reduce<Unsaid | undefined>((most, name) => (most && most.weight >= name.weight ? most : name), undefined);

const isAcronym = ({ words }: Unsaid): boolean => words.length === 1 && words[0]?.acronym === true;
const mayBeSpelled = ({ words, spelling }: Unsaid): boolean => words.length > 1 && spelling >= VERY_STRANGE;

/** "Washington" may stand for the country's name, and "Senate" for "Congress": a bare word needs a stranger one beside it. */
function isSureBeside(heavy: Unsaid, light: Unsaid): boolean {
  const isCountry = heavy.words.length === 0;
  // The United Kingdom is "Velká Británie".
  if (isManyNamed(light.codes) && heavy.words.length > 1) return false;
  if (!isCountry && heavy.spelling < STRANGE) return true;
  if (isAcronym(light)) return false;
  if (isCountry || light.codes.length > 0) return isCountry !== light.codes.length > 0;
  return heavy.words.length === 1 && light.words.length === 1 && heavy.codes.length === 0 && light.spelling < ODD;
}
