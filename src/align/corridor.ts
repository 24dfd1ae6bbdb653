/**
 * The part of the grid that is searched: for each number of segments `i` taken from the first document, those numbers
 * `low[i] … high[i]` of segments taken from the second that are looked at. Cells are stored row after row.
 */
export interface Corridor {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Index of the first cell of each row, and the number of cells at the end. */
  readonly offset: Int32Array;
}

/** A corridor around points `(i, j)` of an ascending path, at least `margin(k)` wide beside the step that ends at point k. */
export function corridorAround(
  points: readonly (readonly [number, number])[],
  rows: number,
  columns: number,
  margin: (from: readonly [number, number], to: readonly [number, number]) => number,
): Corridor {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1).fill(0);
  const include = (i: number, from: number, to: number): void => {
    if (i < 0 || i > rows) return;
    low[i] = Math.min(low[i] ?? 0, Math.max(0, from));
    high[i] = Math.max(high[i] ?? 0, Math.min(columns, to));
  };
  let from: readonly [number, number] = [0, 0];
  for (const to of [...points, [rows, columns] as const]) {
    const width = Math.ceil(margin(from, to));
    const slope = (to[1] - from[1]) / Math.max(1, to[0] - from[0]);
    for (let i = from[0]; i <= to[0]; i++) {
      const j = from[1] + (i - from[0]) * slope;
      include(i, Math.floor(j) - width, Math.ceil(j) + width);
    }
    include(from[0], from[1] - width, (from[0] === to[0] ? to[1] : from[1]) + width);
    include(to[0], (from[0] === to[0] ? from[1] : to[1]) - width, to[1] + width);
    from = to;
  }
  include(0, 0, 0);
  include(rows, columns, columns);
  // Both borders may only ascend, and neighbouring rows must touch, or the path could not get through.
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0, low[i] ?? 0);
  for (let i = 1; i <= rows; i++) low[i] = Math.min(low[i] ?? 0, high[i - 1] ?? 0);
  const offset = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i++) offset[i + 1] = (offset[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1;
  return { rows, columns, low, high, offset };
}
