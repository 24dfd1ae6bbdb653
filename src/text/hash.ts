/**
 * A short, stable hash of a text as 16 hexadecimal digits: two FNV-like lanes of 32 bits, mixed at the end as in
 * MurmurHash3. For ids that have to be the same on every machine; not for security.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  return hex(finish(a ^ text.length)) + hex(finish(b ^ Math.imul(a, 0x2545f491)));
}

function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const hex = (lane: number): string => lane.toString(16).padStart(8, '0');

/** The same of one lane alone, as a whole number: for tables of many millions of keys. */
export function hash32(text: string): number {
  let lane = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) lane = Math.imul(lane ^ text.charCodeAt(at), 0x01000193);
  return finish(lane ^ text.length);
}
