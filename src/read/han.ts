/**
 * `Hant` or `Hans` where a text holds more characters that only the one or the other of the two national character sets
 * has (Big5 and GB 2312); undefined where it holds neither.
 */
export function chineseScript(text: string): 'Hans' | 'Hant' | undefined {
  if (!/\p{Script=Han}/u.test(text)) return undefined;
  sets ??= { simplified: decodeAll('gbk', 0xb0, 0xf7, 0xa1), traditional: decodeAll('big5', 0xa4, 0xf9, 0x40) };
  let balance = 0;
  for (const character of text) {
    if (sets.simplified.has(character)) balance += sets.traditional.has(character) ? 0 : 1;
    else if (sets.traditional.has(character)) balance--;
  }
  if (balance === 0) return undefined;
  return balance > 0 ? 'Hans' : 'Hant';
}

let sets: { readonly simplified: ReadonlySet<string>; readonly traditional: ReadonlySet<string> } | undefined;

/** All characters that a two-byte encoding has for lead bytes `[from, to]` and trail bytes from `trail` on. */
function decodeAll(encoding: string, from: number, to: number, trail: number): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = from; lead <= to; lead++) for (let second = trail; second <= 0xfe; second++) bytes.push(lead, second);
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return new Set([...text].filter((character) => /\p{Script=Han}/u.test(character)));
}
