import { TextDecoder } from 'node:util';

/** The text of a file, or the one line that says why it has none. */
export type Decoded = { readonly text: string } | { readonly error: string };

/**
 * Decodes UTF-8 with or without a byte order mark, UTF-16 with one, and otherwise what the file itself declares. The
 * mark is no part of the text; nothing else is changed, neither line ends nor normalisation forms.
 *
 * @param declared the encoding that the head of the file (as Latin-1) names, if it does.
 */
export function decode(bytes: Uint8Array, declared?: (head: string) => string | undefined): Decoded {
  if (bytes.length === 0) return { error: 'empty' };
  if (bytes.length > MAX_BYTES) return { error: `too large: ${bytes.length} bytes do not fit one string` };
  const decoder = new Decoder(declared);
  const text = decoder.write(bytes) + decoder.end();
  if (decoder.error !== undefined) return { error: decoder.error };
  return text.trim() === '' ? { error: 'empty' } : { text };
}

/** The longest string of the platform has a little under 2^29 code units. */
export const MAX_BYTES = 2 ** 29 - 25;

/** Decodes a file piece by piece, by the first piece, which has the head of the file. Nothing is read after an error. */
export class Decoder {
  error: string | undefined;
  readonly #declared: ((head: string) => string | undefined) | undefined;
  #decoder: TextDecoder | undefined;
  /** The beginning of a character that the next piece goes on with (UTF-8 alone). */
  #waiting: Uint8Array = new Uint8Array();
  #done = 0;
  #mark = 0;

  constructor(declared?: (head: string) => string | undefined) {
    this.#declared = declared;
  }

  /** As the platform names it; known with the first piece. */
  get encoding(): string {
    return this.#decoder?.encoding ?? 'utf-8';
  }

  /** Bytes of the byte order mark. */
  get mark(): number {
    return this.#mark;
  }

  /** The bytes that a stretch of the text takes in the file; of UTF-8 and UTF-16 alone. */
  bytesIn(text: string): number {
    return this.encoding === 'utf-8' ? Buffer.byteLength(text) : text.length * 2;
  }

  write(bytes: Uint8Array): string {
    if (this.error !== undefined || bytes.length === 0) return '';
    this.#decoder ??= this.#begin(bytes);
    if (!this.#decoder.encoding.startsWith('utf-16') && bytes.includes(0)) this.error ??= 'binary';
    if (this.error !== undefined) return '';
    if (this.#decoder.encoding !== 'utf-8') return this.#decode(bytes, true);
    const joined = this.#waiting.length === 0 ? bytes : Buffer.concat([this.#waiting, bytes]);
    const whole = joined.length - unfinished(joined);
    this.#waiting = joined.slice(whole);
    return this.#decode(joined.subarray(0, whole), true);
  }

  end(): string {
    return this.error === undefined && this.#decoder ? this.#decode(this.#waiting, false) : '';
  }

  #begin(bytes: Uint8Array): TextDecoder {
    const [first, second, third, fourth] = bytes;
    // UTF-32 begins as UTF-16 does.
    const little = third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
    const marked = first === 0xff && second === 0xfe ? little : first === 0xfe && second === 0xff ? 'utf-16be' : '';
    this.#mark = marked ? 2 : first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
    const name = marked || this.#declared?.(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')) || 'utf-8';
    try {
      // A file that calls itself UTF-16 in letters of one byte is not.
      return new TextDecoder(marked || !/^(?:utf|ucs|iso-10646)/iu.test(name) ? name : 'utf-8', { fatal: true });
    } catch {
      this.error = `no such encoding: ${name}`;
      return new TextDecoder('utf-8', { fatal: true });
    }
  }

  #decode(bytes: Uint8Array, stream: boolean): string {
    try {
      const text = this.#decoder?.decode(bytes, { stream }) ?? '';
      this.#done += bytes.length;
      return text;
    } catch {
      const encoding = this.#decoder?.encoding ?? '';
      this.error =
        encoding === 'utf-8'
          ? `broken UTF-8 at byte ${this.#done + brokenAt(bytes)}`
          : `broken ${encoding.toUpperCase()}`;
      return '';
    }
  }
}

/** Bytes in which a file has to name its encoding: WHATWG's limit for HTML. */
const HEAD = 1024;

/** The number of bytes at the end that begin a character and do not complete it. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** Offset of the first byte that begins no well-formed sequence (Unicode, table 3-7). */
function brokenAt(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const continues = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const overlong = lead === 0xe0 && second < 0xa0;
    const surrogate = lead === 0xed && second > 0x9f;
    return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const overlong = lead === 0xf0 && second < 0x90;
    const tooLarge = lead === 0xf4 && second > 0x8f;
    return continues(1) && continues(2) && continues(3) && !overlong && !tooLarge ? 4 : 0;
  }
  return 0;
}
