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

/**
 * Some compact forms are a power too many or too few (Nepali has करोड for a million as well): where the rules spell the
 * word out, they say which is right.
 */
export function dropContradictedScales(phrases) {
  const numbers = phrases.inverse('number');
  for (const className of ['scale', 'scale-before']) {
    for (const [phrase, powers] of phrases.inverse(className)) {
      const spelled = numbers.get(phrase)?.map((value) => String(value).length - 1);
      if (!spelled || powers.length < 2) continue;
      for (const power of powers) if (!spelled.includes(Number(power))) phrases.delete(className, power, phrase);
    }
  }
}
