import type { Place } from '../model/index.js';
import type { At } from './xml.js';

/** A text put together from pieces of a file, with where each of them stands there. */
export class Passage {
  text = '';
  readonly #places: Place[] = [];
  #coded = false;

  add(piece: string, { line, column }: At): void {
    if (piece === '') return;
    if (this.#coded && WORD_END.test(this.text.slice(-2)) && WORD_START.test(piece)) this.text += ' ';
    this.#coded = false;
    this.#places.push({ offset: this.text.length, line, column });
    this.text += piece;
  }

  /**
   * A tag that stands for something, such as a line break, keeps the words beside it apart; elsewhere it leaves no
   * trace: `3<ph/> km` is `3 km`.
   */
  addCode(): void {
    this.#coded = true;
  }

  /** The text without the white space around it. */
  trimmed(): { readonly text: string; readonly places: readonly Place[] } {
    const head = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    const places: Place[] = [];
    for (const [index, place] of this.#places.entries()) {
      const next = this.#places[index + 1]?.offset ?? this.text.length;
      if (next <= head || place.offset >= head + text.length) continue;
      const cut = Math.max(0, head - place.offset);
      places.push({
        ...movedBy(place, this.text.slice(place.offset, place.offset + cut)),
        offset: Math.max(0, place.offset - head),
      });
    }
    return { text, places };
  }
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Where a file goes on after some of its text. */
export function movedBy<T extends Partial<At>>(place: T, text: string): T & At {
  const { line = 1, column = 1 } = place;
  const last = text.lastIndexOf('\n');
  if (last < 0) return { ...place, line, column: column + text.length };
  return { ...place, line: line + text.split('\n').length - 1, column: text.length - last };
}
