/** Tells whether a word, as it stands at the head of a sentence, is one that the document also writes in lower case. */
export type CommonWords = (word: string) => boolean;

/**
 * The words of a document that it writes in lower case somewhere. `Die` after a stop opens a sentence where the text has
 * a `die` elsewhere; `Warren` after a stop, with no `warren` anywhere, may well go on after an abbreviation.
 */
export function commonWords(text: string): CommonWords {
  let lower: Set<string> | undefined;
  return (word) => {
    lower ??= new Set(text.match(LOWER));
    return lower.has(word.toLowerCase());
  };
}

const LOWER = /(?<![\p{L}\p{M}\p{N}])\p{CWT}[\p{Ll}\p{M}]*(?![\p{L}\p{N}])/gu;

/** Whether most stops of a text are those of its own script, such as danda, Armenian, Ethiopic or ideographic ones. */
export function writesOwnStops(text: string): boolean {
  let own = 0;
  let full = 0;
  for (const [mark] of text.matchAll(/[։।॥۔።᙮᠃᠉။។៕꓿꘎꛳。]|\.(?=\s|$)/gu)) {
    if (mark === '.') full++;
    else own++;
  }
  return own > full;
}
