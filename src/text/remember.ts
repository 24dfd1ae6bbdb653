/**
 * A function of words that keeps its answers, since the words of texts come again and again. It is asked for a part of a
 * text, which need not be cut out unless the answer is new. The answers stand in a table of fixed size by a hash of the
 * word, the last two that fell on a pair of places in it: so neither memory nor time can be made to grow by what a text
 * holds, and a rare word drives out no common one.
 *
 * Hashes and letters stand in flat arrays: to follow a reference to a string, and from there to its letters, would cost more
 * than all the rest, for a table of words is larger than the caches of a processor.
 *
 * @param places a power of two; the default is twice as many as the different words of fifty articles of one language.
 */
export function remembered<Answer>(
  answer: (word: string) => Answer,
  places = 1 << 14,
): (text: string, start: number, end: number) => Answer {
  const hashes = new Int32Array(places);
  /** 0 where no word stands. */
  const lengths = new Uint8Array(places);
  const letters = new Uint16Array(places * LONGEST);
  const answers = new Array<Answer | undefined>(places).fill(undefined);
  /** By set of places: a bit for each whose word was asked for of late, never all of them. */
  const recent = new Uint8Array(places / WAYS);
  const sets = places / WAYS - 1;

  return (text, start, end) => {
    const length = end - start;
    if (length > LONGEST || length === 0) return answer(text.slice(start, end));
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const set = (hash ^ (hash >>> 15)) & sets;
    for (let way = 0; way < WAYS; way++) {
      const place = set * WAYS + way;
      if (hashes[place] !== hash || lengths[place] !== length) continue;
      const from = place * LONGEST - start;
      let at = start;
      while (at < end && letters[from + at] === text.charCodeAt(at)) at++;
      if (at < end) continue;
      const bits = recent[set] as number;
      if ((bits & (1 << way)) === 0) recent[set] = touched(bits, way);
      return answers[place] as Answer;
    }
    const found = answer(copyOf(text, start, end));
    let way = 0;
    while (((recent[set] ?? 0) >> way) & 1) way++;
    const place = set * WAYS + way;
    hashes[place] = hash;
    lengths[place] = length;
    for (let at = start; at < end; at++) letters[place * LONGEST + at - start] = text.charCodeAt(at);
    answers[place] = found;
    recent[set] = touched(recent[set] as number, way);
    return found;
  };
}

function touched(bits: number, way: number): number {
  const all = bits | (1 << way);
  return all === (1 << WAYS) - 1 ? 1 << way : all;
}

/** Places in which a word may stand, by its hash. */
const WAYS = 4;

/** A slice of more units than these holds on to the text that it was cut from, in the engines that run this. */
const COPIED = 12;

/** The word by itself, so that a remembered answer that holds it does not keep a whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start <= COPIED) return text.slice(start, end);
  return text.slice(start, start + COPIED) + text.slice(start + COPIED, end);
}

/** Longer words come seldom. */
const LONGEST = 2 * COPIED;
