import type { SideRecord } from './record.js';

/**
 * The place that a finding is shown at where there can be only one: the suspect's, else the first that holds words. A
 * gap is a place too, for it is where the words should stand.
 */
export function principal({
  sides,
  suspect,
}: {
  readonly sides: readonly SideRecord[];
  readonly suspect: string | null;
}): SideRecord | undefined {
  return sides.find((side) => side.document === suspect) ?? sides.find((side) => side.text !== '') ?? sides[0];
}
