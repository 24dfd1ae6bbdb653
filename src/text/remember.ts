/**
 * A function of words that keeps its answers, since the words of texts come again and again. It is asked for a part of a
 * text, which need not be cut out unless the answer is new. The answers stand in a table of fixed size by a hash of the
 * word, the last two that fell on a pair of places in it: so neither memory nor time can be made to grow by what a text
 * holds, and a rare word drives out no common one.
 *
 * @param places a power of two; the default is twice as many as the different words of fifty articles of one language.
 */
export function remembered<Answer>(
  answer: (word: string) => Answer,
  places = 1 << 14,
): (text: string, start: number, end: number) => Answer {
  // A word and its answer side by side, and the two pairs that share a place: one line of the processor's cache.
  const table: (string | Answer)[] = new Array(2 * places).fill('');
  return (text, start, end) => {
    const length = end - start;
    if (length > LONGEST || length === 0) return answer(text.slice(start, end));
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = 2 * ((hash ^ (hash >>> 16)) & (places - 2));
    const first = table[place] as string;
    if (first.length === length && stands(first, text, start)) return table[place + 1] as Answer;
    const second = table[place + 2] as string;
    const known = second.length === length && stands(second, text, start);
    const word = known ? second : copyOf(text, start, end);
    const found = known ? (table[place + 3] as Answer) : answer(word);
    table[place + 2] = first;
    table[place + 3] = table[place + 1] as Answer;
    table[place] = word;
    table[place + 1] = found;
    return found;
  };
}

/** A slice of more units than these holds on to the text that it was cut from, in the engines that run this. */
const COPIED = 12;

/** The word by itself, so that a remembered word does not keep a whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start <= COPIED) return text.slice(start, end);
  return text.slice(start, start + COPIED) + text.slice(start + COPIED, end);
}

/** Longer words come seldom. */
const LONGEST = 2 * COPIED;

function stands(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
