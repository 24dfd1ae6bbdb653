import type { Block } from '../model/index.js';
import type { DraftPlace } from './format.js';

/** The blocks of a document as they are found in a marked-up file, with where each piece of their text stands there. */
export class Page {
  readonly blocks: Block[] = [];
  readonly places: DraftPlace[] = [];
  readonly #texts: string[] = [];
  #length = 0;
  /** The block at hand. */
  readonly #pieces: string[] = [];
  #size = 0;
  #blank = true;
  #firstPlace = 0;

  /** The text of all blocks, an empty line between two. */
  text(): string {
    return this.#texts.join(BETWEEN);
  }

  /** The end of the block at hand, so that white space need not be said twice. */
  get tail(): string {
    return this.#pieces.at(-1)?.slice(-1) ?? '';
  }

  get isEmpty(): boolean {
    return this.#blank;
  }

  /** Adds to the block at hand: a piece that stands in the file as it stands here. */
  add(piece: string, place: Omit<DraftPlace, 'offset'>): void {
    if (piece === '') return;
    this.places.push({ offset: this.#length + this.#size, ...place });
    this.#pieces.push(piece);
    this.#size += piece.length;
    this.#blank &&= piece.trim() === '';
  }

  /** Ends the block at hand; one of white space alone is none. */
  end(kind: Block['kind']): void {
    const text = this.#pieces.join('').trimEnd();
    const head = text.length - text.trimStart().length;
    if (head === text.length) this.places.length = this.#firstPlace;
    else {
      this.blocks.push({ start: this.#length + head, end: this.#length + text.length, kind });
      this.#texts.push(text);
      this.#length += text.length + BETWEEN.length;
    }
    this.#pieces.length = 0;
    this.#size = 0;
    this.#blank = true;
    this.#firstPlace = this.places.length;
  }
}

const BETWEEN = '\n\n';
