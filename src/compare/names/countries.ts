import { similarity } from '../../fact/name-key.js';
import type { Bead, Fact, Finding } from '../../model/index.js';
import { singleSegments } from '../cues.js';
import { nameMismatch } from '../rules/name-mismatch.js';
import { sideOfFact } from '../sides.js';
import type { Comparing } from '../story.js';
import { vote } from '../vote.js';

/** From here up, two names may be one name in two spellings, or a country and its people. */
const ALIKE = 0.5;

/**
 * Two documents of which each names one country that the other does not: "China" against "Bangladesh". Countries have
 * codes, so that their names meet in all languages; a country of which the other document has a look-alike (France,
 * the French) is no other one.
 */
export function otherCountries(comparing: Comparing, bead: Bead): Finding[] {
  const telling = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
  const [a, b] = telling;
  if (a === undefined || b === undefined || telling.length !== 2) return [];
  if (!singleSegments(comparing.articles, bead)) return [];
  const [left, right] = [namesIn(comparing, bead, a), namesIn(comparing, bead, b)];
  const [onlyLeft, onlyRight] = [unpaired(left, right), unpaired(right, left)];
  const [one, other] = [onlyLeft[0], onlyRight[0]];
  if (!one || !other || onlyLeft.length !== 1 || onlyRight.length !== 1) return [];
  const [first, second] = [comparing.articles[a], comparing.articles[b]];
  if (!first || !second) return [];
  const suspect = vote([[a], [b]], comparing.source)[0]?.suspect ?? null;
  return [
    {
      rule: nameMismatch.id,
      severity: nameMismatch.severity,
      confidence: Math.round(70 * bead.score) / 100,
      story: comparing.story.id,
      suspect: suspect === null ? null : (comparing.articles[suspect]?.document.id ?? null),
      sides: [sideOfFact(first, one), sideOfFact(second, other)],
    },
  ];
}

function namesIn(comparing: Comparing, bead: Bead, side: number): readonly Fact[] {
  const stated = (bead.sides[side] ?? []).flatMap((segment) => comparing.facts[side]?.get(segment) ?? []);
  return stated.filter(({ kind }) => kind === 'name');
}

/** The countries among the names that have no like on the other side, each once. */
function unpaired(names: readonly Fact[], others: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const { code } = name.value;
    if (code === undefined || !COUNTRY.test(code) || seen.has(code)) return false;
    seen.add(code);
    return !others.some((other) => other.value.code === code || similarity(name.text, other.text) >= ALIKE);
  });
}

/** Unions of countries go by many names. */
const COUNTRY = /^(?!EU$|EZ$|UN$)[A-Z]{2}$/;
