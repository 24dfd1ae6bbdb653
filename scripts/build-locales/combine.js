// How the values of number words in a row make one number. The reader of texts does the same; here it shows that the
// stored words suffice.

/**
 * The number, or NaN where the words do not make one. A power of ten multiplies whatever smaller stands right before it
 * ("two | hundred", 二 | 十); other words add up, each into places that are still empty ("two thousand | five"), units
 * also before their tens ("fünf | und | zwanzig"). In languages that put the power first ("elfu mbili"), a smaller word
 * right after it multiplies it.
 */
export function combine(words, powerFirst = false) {
  const terms = [];
  const values = withoutFillers(words);
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (powerFirst && isPower(value) && value >= 100) {
      const next = values[index + 1];
      const multiplied = next !== undefined && next > 0 && next < value && next < 1000;
      if (!add(terms, multiplied ? value * next : value)) return Number.NaN;
      if (multiplied) index++;
      continue;
    }
    let smaller = 0;
    while (!powerFirst && isPower(value) && terms.length > 0 && terms.at(-1) < value) smaller += terms.pop();
    if (!add(terms, smaller > 0 ? smaller * value : value)) return Number.NaN;
  }
  return terms.reduce((sum, term) => sum + term, 0);
}

/** "Nothing hundred" between thousands and tens, and 零 before the units, fill empty places and add nothing. */
function withoutFillers(words) {
  if (words.length < 2) return words;
  return words.filter((value, index) => value !== 0 && !(words[index - 1] === 0 && index > 1 && isPower(value)));
}

function add(terms, value) {
  const last = terms.at(-1);
  const fits = last === undefined || (last > value && last % 10 ** String(value).length === 0);
  const tensAfterUnits = last < 10 && last > 0 && value >= 20 && value < 100 && value % 10 === 0;
  terms.push(value);
  return fits || tensAfterUnits;
}

export const isPower = (value) => value >= 10 && /^10+$/.test(String(value));
