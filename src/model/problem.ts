/** Something about the input. An `error` makes the exit status 2; the rest is still done. */
export interface Problem {
  readonly level: 'error' | 'note';
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** One line, without the path. */
  readonly message: string;
}
