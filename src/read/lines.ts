/** Cuts what it is fed into lines, each with its line end, and numbers them from 1. */
export class LineCutter {
  readonly #take: (line: string, number: number) => void;
  readonly #waiting: string[] = [];
  #number = 0;

  constructor(take: (line: string, number: number) => void) {
    this.#take = take;
  }

  write(text: string): void {
    let start = 0;
    for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', start)) {
      this.#waiting.push(text.slice(start, newline + 1));
      this.#give();
      start = newline + 1;
    }
    if (start < text.length) this.#waiting.push(text.slice(start));
  }

  /** The last line may lack its line end. */
  end(): void {
    if (this.#waiting.length > 0) this.#give();
  }

  #give(): void {
    const line = this.#waiting.length === 1 ? (this.#waiting[0] ?? '') : this.#waiting.join('');
    this.#waiting.length = 0;
    this.#number++;
    this.#take(line, this.#number);
  }
}
