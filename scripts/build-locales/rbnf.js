// An interpreter of CLDR's rule-based number formats, for whole numbers from 0 to 10^15.
// The rules are described in UTS #35, part 3, and in ICU's RuleBasedNumberFormat.

/** Makes `(set, number) -> text` for one locale's groups of rule sets. */
export function spellOut(ruleGroups, language) {
  const sets = new Map();
  for (const group of Object.values(ruleGroups)) {
    for (const [name, rules] of Object.entries(group)) if (Array.isArray(rules)) sets.set(name, compileSet(rules));
  }
  const plural = { cardinal: rulesFor(language, 'cardinal'), ordinal: rulesFor(language, 'ordinal') };

  function format(name, number, depth = 0) {
    const rules = sets.get(name);
    if (!rules || depth > 60) throw new Error(`no rule set ${name}`);
    return apply(rules, pick(rules, number), name, number, depth);
  }

  function apply(rules, index, name, number, depth) {
    const rule = rules[index];
    if (!rule) throw new Error(`${name} has no rule for ${number}`);
    const quotient = Math.floor(number / rule.divisor);
    const remainder = number % rule.divisor;
    const render = (pieces) =>
      pieces
        .map((piece) => {
          if (piece.text !== undefined) return piece.text;
          if (piece.optional) return render(remainder === 0 ? piece.otherwise : piece.optional);
          if (piece.plural) {
            const category = plural[piece.plural].select(quotient);
            return piece.forms[category] ?? piece.forms.other ?? '';
          }
          const value = piece.take === 'quotient' ? quotient : piece.take === 'remainder' ? remainder : number;
          if (piece.previous) return apply(rules, pickBelow(rules, index, value), name, value, depth + 1);
          if (piece.digits) return String(value);
          return format(piece.set ?? name, value, depth + 1);
        })
        .join('');
    return render(rule.pieces);
  }

  return { format, names: [...sets.keys()] };
}

function rulesFor(language, type) {
  return new Intl.PluralRules(language, { type });
}

function compileSet(rules) {
  return rules
    .map(([head, body]) => {
      const match = /^(\d[\d,.]*)(?:\/(\d+))?(>*)$/.exec(head);
      if (!match) return undefined;
      const base = Number(match[1].replace(/[,.]/g, ''));
      const radix = Number(match[2] ?? 10);
      let divisor = 1;
      while (base > 0 && divisor * radix <= base) divisor *= radix;
      for (let drop = match[3].length; drop > 0 && divisor > 1; drop--) divisor /= radix;
      const pieces = parseBody(body.replace(/;$/, '').replace(/^'/, ''));
      return { base, divisor, pieces, both: /←.*→/.test(body) };
    })
    .filter((rule) => rule !== undefined)
    .sort((a, b) => a.base - b.base);
}

/** The last rule at or below the number; ICU steps back one rule where an exact multiple would read "… zero". */
function pick(rules, number) {
  let index = 0;
  while (index + 1 < rules.length && rules[index + 1].base <= number) index++;
  const rule = rules[index];
  if (index > 0 && rule.both && number % rule.divisor === 0 && rule.base % rule.divisor !== 0) return index - 1;
  return index;
}

function pickBelow(rules, index, number) {
  let below = Math.max(0, index - 1);
  while (below > 0 && rules[below].base > number) below--;
  return below;
}

function parseBody(body) {
  const pieces = [];
  let at = 0;
  let text = '';
  const flush = () => {
    if (text) pieces.push({ text });
    text = '';
  };
  while (at < body.length) {
    const rest = body.slice(at);
    const plural = /^\$\((cardinal|ordinal),((?:[^)]|\)(?!\$))*)\)\$/.exec(rest);
    const substitution = /^(?:←([^←]*)←|→→→|→([^→]*)→|=([^=]+)=)/.exec(rest);
    if (plural) {
      flush();
      const forms = Object.fromEntries([...plural[2].matchAll(/(\w+)\{([^}]*)\}/g)].map((form) => [form[1], form[2]]));
      pieces.push({ plural: plural[1], forms });
      at += plural[0].length;
    } else if (rest[0] === '[') {
      flush();
      const end = body.indexOf(']', at);
      const [optional, otherwise = ''] = body.slice(at + 1, end).split('|');
      pieces.push({ optional: parseBody(optional), otherwise: parseBody(otherwise) });
      at = end + 1;
    } else if (substitution) {
      flush();
      const take = rest[0] === '←' ? 'quotient' : rest[0] === '→' ? 'remainder' : 'number';
      const target = substitution[1] ?? substitution[2] ?? substitution[3] ?? '';
      pieces.push({
        take,
        ...(substitution[0] === '→→→' && { previous: true }),
        ...(target.startsWith('%') ? { set: target } : target !== '' && { digits: target }),
      });
      at += substitution[0].length;
    } else {
      text += rest[0];
      at++;
    }
  }
  flush();
  return pieces;
}
