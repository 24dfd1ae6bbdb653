// CLDR date and number patterns, cut into fields and literals.

/** `d. 'de' MMMM` -> [{field:'d'},{literal:'. de '},{field:'MMMM'}]. */
export function parseDatePattern(pattern) {
  const pieces = [];
  const literal = (text) => {
    const last = pieces.at(-1);
    if (last?.literal !== undefined) last.literal += text;
    else pieces.push({ literal: text });
  };
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at];
    if (character === "'") {
      const end = pattern.indexOf("'", at + 1);
      if (end === at + 1) literal("'");
      else literal(pattern.slice(at + 1, end < 0 ? undefined : end));
      at = end < 0 ? pattern.length : end + 1;
    } else if (/[A-Za-z]/.test(character)) {
      let end = at + 1;
      while (pattern[end] === character) end++;
      pieces.push({ field: pattern.slice(at, end) });
      at = end;
    } else {
      literal(character);
      at++;
    }
  }
  return pieces;
}

/** The affixes of a number pattern such as `0 Mio'.'` or `elfu 0;elfu -0`: what stands before and after the figure. */
export function parseNumberPattern(pattern) {
  const positive = pattern.split(';')[0];
  const match = /^([^0#]*)([0#,.]+)([^0#]*)$/.exec(
    positive.replace(/'(.)'|'([^']*)'/g, '$1$2').replace(/[\u200e\u200f\u061c]/gu, ''),
  );
  if (!match) return undefined;
  return { before: match[1].trim(), zeros: (match[2].match(/0/g) ?? []).length, after: match[3].trim() };
}
