/** Rows that are shown, and runs of rows that are folded away, by index; the end is not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly folded: boolean;
}

/**
 * Folds the runs of rows in which the versions agree, as a listing of changes does: a row on either side of a finding
 * stays for context, and a single row is not worth folding.
 */
export function foldRows(rows: number, found: ReadonlySet<number>, context = 1, least = 2): Stretch[] {
  const kept = Array.from({ length: rows }, () => false);
  for (const row of found) {
    for (let near = row - context; near <= row + context; near++) if (near >= 0 && near < rows) kept[near] = true;
  }
  const stretches: Stretch[] = [];
  for (let from = 0; from < rows; ) {
    let to = from + 1;
    while (to < rows && kept[to] === kept[from]) to++;
    stretches.push({ from, to, folded: kept[from] === false && to - from >= least });
    from = to;
  }
  return stretches;
}
