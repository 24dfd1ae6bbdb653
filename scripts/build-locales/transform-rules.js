// Reads the plain conversions out of a CLDR transform file (UTS #35 part 2, section 10): source and target strings in
// order. Context is ignored where a letter also has a rule without one; sets as a whole source stand for their members.

/** @returns {[string, string][]} each source once, its rule without context first. */
export function readRules(text, direction = 'forward') {
  const variables = new Map();
  const plain = new Map();
  const contextual = new Map();
  for (const rule of statements(text)) {
    const assignment = /^(\$\w+)\s*=\s*(.*)$/su.exec(rule);
    if (assignment) {
      variables.set(assignment[1], unquote(assignment[2], variables));
      continue;
    }
    const parts = /^(.*?)([→←↔])(.*)$/su.exec(rule);
    if (!parts || rule.startsWith('::')) continue;
    const [, left, operator, right] = parts;
    if (operator === (direction === 'forward' ? '←' : '→')) continue;
    const [from, to] = direction === 'forward' ? [left, right] : [right, left];
    const inner = from.replace(/^.*\{/su, '').replace(/\}.*$/su, '');
    const target = unquote(to.replace(/^.*\{/su, '').replace(/\}.*$/su, '').replaceAll('|', ''), variables);
    if (target === undefined || /[[\]()*+?$^@]/.test(target)) continue;
    const destination = inner === from ? plain : contextual;
    for (const source of sources(inner.replaceAll('|', ''), variables)) {
      if (!destination.has(source)) destination.set(source, target);
    }
  }
  for (const [source, target] of contextual) if (!plain.has(source)) plain.set(source, target);
  return [...plain];
}

function sources(text, variables) {
  const set = /^\s*\[([^[\]$&^]+)\]\s*$/u.exec(text);
  if (set) return members([...set[1].replace(/\s/gu, '')]);
  const source = unquote(text, variables);
  return source && !/[[\]()*+?$^.]/.test(source) ? [source] : [];
}

/** The characters of a set, ranges such as `尒-尔` spelled out. */
function members(characters) {
  return characters.flatMap((character, at) => {
    if (character !== '-' || at === 0 || at === characters.length - 1) return [character];
    const from = characters[at - 1].codePointAt(0) + 1;
    const to = characters[at + 1].codePointAt(0);
    return Array.from({ length: Math.max(0, to - from) }, (_, step) => String.fromCodePoint(from + step));
  });
}

/** The string a side stands for: variables replaced, escapes read, quotes and white space dropped. */
function unquote(text, variables) {
  let result = '';
  for (const [piece, quoted, code, variable] of text.matchAll(/'([^']*)'|\\u([0-9A-Fa-f]{4})|(\$\w+)|./gsu)) {
    if (quoted !== undefined) result += quoted;
    else if (code) result += String.fromCharCode(Number.parseInt(code, 16));
    else if (variable) result += variables.get(variable) ?? '$';
    else if (!/[\s\u200e\u200f\\]/u.test(piece)) result += piece;
  }
  return result;
}

/** Splits at semicolons outside quotes and drops comments. */
function statements(text) {
  const found = [];
  for (const line of text.split('\n')) {
    const bare = line.replace(/^((?:[^#']|'[^']*')*)#.*$/u, '$1');
    for (const [, statement] of bare.matchAll(/((?:[^;']|'[^']*'|\\;)+)(?:;|$)/gu)) {
      if (statement.trim()) found.push(statement.trim());
    }
  }
  return found;
}
