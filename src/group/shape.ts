/**
 * Log odds from the shape of two texts alone: a translation breaks its paragraphs where the original does, at the same
 * share of the text. Each break of the one that falls beside a break of the other speaks for a translation, each that
 * does not against it; the texts speak for themselves only where they have breaks that chance would not bring together.
 */
export function shape(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (oneSided(a, b) + oneSided(b, a)) / 2;
}

function oneSided(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const chance = Math.min(MOST_CHANCE, 2 * NEAR * b.length);
  const speaksFor = Math.log(KEPT / chance);
  const speaksAgainst = Math.log((1 - KEPT) / (1 - chance));
  let odds = 0;
  let at = 0;
  for (let from = 0; from < a.length; from++) {
    const place = a[from] ?? 0;
    while (at < b.length && (b[at] ?? 0) < place - NEAR) at++;
    const beside = at < b.length && (b[at] ?? 0) <= place + NEAR;
    odds += beside ? speaksFor : speaksAgainst;
  }
  return odds;
}

/** Share of a text's length by which a break may move in translation. */
const NEAR = 0.015;
/** Share of the breaks that a translation keeps. */
const KEPT = 0.75;
const MOST_CHANCE = 0.7;
