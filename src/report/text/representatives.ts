import type { Side } from '../../model/index.js';

/** Up to this many sides are all shown. */
const FEW = 3;

/**
 * The sides whose sentences a report shows, and those that it only names. The version that stands alone comes first, then
 * one with a sentence for each thing that is said, then a gap; with three sides or fewer, all.
 */
export function representatives(
  sides: readonly Side[],
  suspect: string | null,
): { readonly shown: readonly Side[]; readonly named: readonly Side[] } {
  const rank = (side: Side): number => (side.document === suspect ? 0 : side.segment === null ? 2 : 1);
  const sorted = sides.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.length <= FEW) return { shown: sorted, named: [] };
  const said = new Set<string>();
  const shown = sorted.filter((side) => {
    const says = `${rank(side)} ${saying(side)}`;
    if (said.has(says) || said.size >= FEW) return side.document === suspect;
    said.add(says);
    return true;
  });
  return { shown, named: sorted.filter((side) => !shown.includes(side)) };
}

/** What a side states, whatever the words: its figures, or that it says something at all. */
function saying({ value }: Side): string {
  const { amount, date, time, duration, identifier, parts, currency, unit } = value ?? {};
  return [amount, date, time, duration, identifier, parts?.join(':'), currency, unit].join('|');
}
