/** The text of a file, or the one line that says why it has none. */
export type Decoded = { readonly text: string } | { readonly error: string };

/**
 * Decodes UTF-8 with or without a byte order mark, and UTF-16 with one. The mark is no part of the text; nothing else is
 * changed, neither line ends nor normalisation forms.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { error: 'empty' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  if (bytes.includes(0)) return { error: 'binary' };
  return decodeAs('utf-8', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? { error: 'empty' } : { text };
  } catch {
    if (bytes.length > MAX_BYTES) return { error: `too large: ${bytes.length} bytes do not fit one string` };
    if (encoding !== 'utf-8') return { error: `broken ${encoding.toUpperCase()}` };
    return { error: `broken UTF-8 at byte ${brokenAt(bytes)}` };
  }
}

/** The longest string of the platform has a little under 2^29 code units. */
const MAX_BYTES = 2 ** 29 - 25;

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
