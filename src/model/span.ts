/** A half-open range `[start, end)` in UTF-16 code units of one document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
