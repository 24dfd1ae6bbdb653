import type { Discrepancy } from '../model/index.js';

/** What the configuration silences, and why. At least one of `rule`, `id` and `values` says what is meant. */
export interface Suppression {
  readonly rule?: string;
  /** One finding. */
  readonly id?: string;
  /**
   * The texts of two sides or more, in any order: this pair of values is right wherever it comes. Of a finding in which
   * one document stands alone, its text and that of any other; else of all.
   */
  readonly values?: readonly string[];
  readonly reason: string;
  /** ISO 8601 date; the suppression ends with this day. */
  readonly expires?: string;
}

export interface Suppressed {
  readonly kept: readonly Discrepancy[];
  readonly suppressed: readonly { readonly discrepancy: Discrepancy; readonly by: Suppression }[];
}

/** Parts the findings that are to be reported from those silenced; `today` is an ISO 8601 date. */
export function suppress(
  discrepancies: readonly Discrepancy[],
  suppressions: readonly Suppression[],
  today: string,
): Suppressed {
  const live = suppressions.filter(({ expires }) => expires === undefined || expires >= today);
  const kept: Discrepancy[] = [];
  const suppressed: { discrepancy: Discrepancy; by: Suppression }[] = [];
  for (const discrepancy of discrepancies) {
    const by = live.find((suppression) => covers(suppression, discrepancy));
    if (by) suppressed.push({ discrepancy, by });
    else kept.push(discrepancy);
  }
  return { kept, suppressed };
}

function covers({ rule, id, values }: Suppression, discrepancy: Discrepancy): boolean {
  const { sides, suspect } = discrepancy;
  if (rule === undefined && id === undefined && values === undefined) return false;
  if (rule !== undefined && rule !== discrepancy.rule) return false;
  if (id !== undefined && id !== discrepancy.id) return false;
  if (values === undefined) return true;
  const [listed, texts] = [new Set(values), new Set(sides.map((side) => side.text))];
  if (![...listed].every((value) => texts.has(value))) return false;
  const alone = sides.find(({ document }) => document === suspect);
  if (listed.size === texts.size) return true;
  return alone !== undefined && listed.size > 1 && listed.has(alone.text);
}
