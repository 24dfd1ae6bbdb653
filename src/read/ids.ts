/** The ids of the records of a file, each of which should stand there once. */
export class Ids {
  readonly #lines = new Map<string, number>();

  /** What is wrong with an id in a line: that an earlier line has it. */
  take(id: string, line: number): string | undefined {
    const earlier = this.#lines.get(id);
    if (earlier === undefined) this.#lines.set(id, line);
    return earlier === undefined ? undefined : `the id of line ${earlier} again: ${JSON.stringify(id)}`;
  }
}
