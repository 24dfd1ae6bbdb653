import type { Discrepancy, Side } from '../model/index.js';

/**
 * The plain sentence that says what differs and who stands alone. It is made last, from the finding's values, and
 * never says that anybody is wrong.
 */
export function messageOf(discrepancy: Discrepancy, label: (documentId: string) => string): string {
  const { rule, sides, suspect, diagnosis } = discrepancy;
  const says = rule.startsWith('segment-') ? aboutSegments(sides, label) : aboutFacts(sides, label);
  const kind = diagnosis ? ` (${wording(diagnosis)})` : '';
  const who = suspect === null || sides.some((side) => side.segment === null) ? '' : `; ${label(suspect)} stands alone`;
  return `${says}${kind}${who}.`;
}

/** `digits-swapped` as people write it. */
export const wording = (diagnosis: string): string => diagnosis.replaceAll('-', ' ');

function aboutSegments(sides: readonly Side[], label: (documentId: string) => string): string {
  const have = sides.filter((side) => side.segment !== null);
  const lack = sides.filter((side) => side.segment === null);
  return `${list(have.map((side) => label(side.document)))} ${have.length > 1 ? 'have' : 'has'} a sentence with no counterpart in ${list(lack.map((side) => label(side.document)))}`;
}

/** “504” in en and fr, “540” in de. */
function aboutFacts(sides: readonly Side[], label: (documentId: string) => string): string {
  const byText = new Map<string, string[]>();
  for (const side of sides) byText.set(side.text, [...(byText.get(side.text) ?? []), label(side.document)]);
  const parts = [...byText].map(([text, who]) =>
    text === '' ? `nothing like it in ${list(who)}` : `“${text}” in ${list(who)}`,
  );
  return parts.join(', ');
}

function list(items: readonly string[]): string {
  const distinct = [...new Set(items)];
  if (distinct.length < 2) return distinct.join('');
  return `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}
