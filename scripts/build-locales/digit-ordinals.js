// Marks that make a figure an ordinal: 3rd, 3., 3º, 第3.
import { spellOut } from './rbnf.js';

export function ordinalMarks({ rules, tag }, phrases) {
  if (!rules.OrdinalRules) return;
  const spell = spellOut({ OrdinalRules: rules.OrdinalRules }, tag);
  for (const name of spell.names) {
    if (!name.startsWith('%digits-ordinal')) continue;
    for (const number of [...Array(32).keys(), 40, 50, 60, 70, 80, 90, 100, 101, 111, 1000]) {
      let text;
      try {
        text = spell.format(name, number);
      } catch {
        continue;
      }
      const match = /^(\D*)\d+(\D*)$/u.exec(text);
      if (match?.[1].trim()) phrases.add('ordinal-before', '', match[1]);
      // A bare stop is a matter of every sentence's end, which the reader weighs itself.
      if (match?.[2].trim() && !/^[.]$/.test(match[2].trim())) phrases.add('ordinal-after', '', match[2]);
      if (match?.[2].trim() === '.') phrases.add('ordinal-after', '', '.');
    }
  }
}
