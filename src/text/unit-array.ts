/**
 * A part of a text with its UTF-16 units in an array. Engines hold strings in a dozen forms (of one byte a unit or two, in
 * one piece, in several, a part of another), and code that has met them all asks each time which it is: a loop over units runs
 * ten times as fast over an array, and to copy a sentence into one costs less than to look at ten of them.
 */
export interface UnitArray {
  readonly text: string;
  /** Offset of the first unit in the text. */
  readonly start: number;
  readonly length: number;
  /** From 0 on; what stands behind `length` of them is nothing. */
  readonly codes: Uint16Array;
}

/** The units of `text.slice(start, end)`. Whoever is done with them gives them back to `release`, and looks at them no more. */
export function unitArrayOf(text: string, start = 0, end = text.length): UnitArray {
  const length = end - start;
  const units = (length <= KEPT ? FREE.pop() : undefined) ?? pageOf(Math.max(length, KEPT));
  units.text = text;
  units.start = start;
  units.length = length;
  if (IS_LITTLE && length > SHORT) units.bytes.write(text.slice(start, end), 'utf16le');
  else for (let at = 0; at < length; at++) units.codes[at] = text.charCodeAt(start + at);
  return units;
}

/** Keeps the array for the next text, and holds on to none meanwhile. */
export function release(units: UnitArray): void {
  const page = units as Page;
  page.text = '';
  if (page.codes.length === KEPT && FREE.length < MOST) FREE.push(page);
}

interface Page extends UnitArray {
  text: string;
  start: number;
  length: number;
  readonly bytes: Buffer;
}

function pageOf(length: number): Page {
  const codes = new Uint16Array(length);
  return { text: '', start: 0, length: 0, codes, bytes: Buffer.from(codes.buffer) };
}

/** One for each of the calls that are under way: what is asked of a word may ask of another text. */
const FREE: Page[] = [];
const MOST = 8;

/** Units for which arrays are kept: most sentences are shorter. */
const KEPT = 1 << 12;

/** Up to here units are copied one by one sooner than all at once. */
const SHORT = 8;

/** Buffers write the lower byte of a unit first, which is not the order of numbers on every machine. */
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
