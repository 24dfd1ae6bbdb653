// Words that multiply the figure before them, from the compact formats: `0 Mio.` at a million says Mio. is 10^6.
import { parseNumberPattern } from './pattern.js';

export function scaleWords({ numbers }, phrases) {
  for (const [key, formats] of Object.entries(numbers)) {
    const tables = key.startsWith('decimalFormats-numberSystem-')
      ? [formats.long?.decimalFormat, formats.short?.decimalFormat]
      : key.startsWith('currencyFormats-numberSystem-')
        ? [formats.short?.standard]
        : [];
    for (const table of tables)
      for (const [type, pattern] of Object.entries(table ?? {})) addScale(phrases, type, pattern);
  }
}

function addScale(phrases, type, pattern) {
  const match = /^(10+)-count-/.exec(type);
  const parts = match && parseNumberPattern(pattern.replace(/\s*¤\s*/gu, ''));
  if (!parts || parts.zeros === 0) return;
  const power = match[1].length - parts.zeros;
  if (power === 0) return;
  // A mark of one or two letters is too often another word: it counts only where it touches the figure.
  const short = (word) =>
    !word.endsWith('.') && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}$/u.test(word);
  if (parts.after) phrases.add(short(parts.after) ? 'scale-mark' : 'scale', power, parts.after);
  if (parts.before) phrases.add('scale-before', power, parts.before);
}
