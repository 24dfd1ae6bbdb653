// Processor time and memory of the aligner as texts grow, on texts made here, and the exponent of growth.
//
//   npm run build && node --expose-gc bench/align-scale.js [sentences …]
//
// Two made-up languages: each word of the first has its word in the second, names and figures are the same in both.
// One sentence in twenty is left out of either text, one in twelve is cut in two.
import { align } from '../dist/align/align.js';
import { scoreLadder } from '../dist/align/score.js';

const sizes = process.argv.slice(2).map(Number);
let before;
for (const size of sizes.length > 0 ? sizes : [2500, 5000, 10000, 20000]) {
  const { articles, gold } = texts(size);
  globalThis.gc?.();
  const begun = process.cpuUsage();
  const ladder = align(articles).map(({ sides: [source = [], target = []] }) => ({ source, target }));
  const seconds = process.cpuUsage(begun).user / 1e6;
  const { strict, lax } = scoreLadder(gold, ladder);
  const exponent = before ? Math.log(seconds / before.seconds) / Math.log(size / before.size) : undefined;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${size} sentences: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, strict ${(100 * strict.f1).toFixed(1)}, ` +
      `lax ${(100 * lax.f1).toFixed(1)}${exponent === undefined ? '' : `, exponent ${exponent.toFixed(2)}`}`,
  );
  before = { size, seconds };
}

/** Two texts of about `size` sentences and their true ladder. */
function texts(size) {
  const random = generator(size);
  const pick = (count) => Math.floor(random() * count);
  // Zipf's law, more or less: the rank of a word is an exponential of a uniform number.
  const rank = () => Math.floor(20000 ** random()) - 1;
  const gold = [];
  const sides = [[], []];
  for (let at = 0; at < size; at++) {
    const words = Array.from({ length: 6 + pick(20) }, rank);
    const extra = random() < 0.25 ? ` ${1 + pick(3000)}` : random() < 0.2 ? ` ${name(pick(3000))}` : '';
    const cut = random() < 1 / 12 ? pick(2) : -1;
    const kept = [random() > 0.025, random() > 0.025];
    const indices = sides.map((lines, side) => {
      if (!kept[side]) return [];
      const spoken = words.filter(() => random() > 0.1).map((word) => spell(word, side));
      const middle = spoken.length >> 1;
      const parts = cut === side ? [spoken.slice(0, middle), spoken.slice(middle)] : [spoken];
      return parts.map((part, index) => lines.push(`${part.join(' ')}${index === 0 ? extra : ''}.`) - 1);
    });
    gold.push({ source: indices[0], target: indices[1] });
  }
  const articles = sides.map((lines, side) => {
    let start = 0;
    const segments = lines.map((line, index) => {
      const segment = { index, kind: 'sentence', paragraph: index, start, end: start + line.length };
      start += line.length + 1;
      return segment;
    });
    const document = {
      id: `${side}`,
      path: `${side}`,
      text: lines.join('\n'),
      language: 'und',
      languageFrom: 'none',
      places: [],
    };
    return { document, segments, facts: [] };
  });
  return { articles, gold };
}

/** A word of either language by its number: syllables of two alphabets that have no letter in common. */
function spell(word, side) {
  const consonants = side === 0 ? 'bdgklmnprst' : 'бдгклмнпрст';
  const vowels = side === 0 ? 'aeiou' : 'аеиоу';
  let left = (word * 2654435761 + side * 97) % 1771561;
  let text = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    text += consonants[left % 11] + vowels[(left >> 3) % 5];
    left = Math.floor(left / 11);
  }
  return text;
}

function name(number) {
  const syllables = ['Ka', 'Mo', 'Ri', 'Te', 'Su', 'Lo', 'Ve', 'Na', 'Pi', 'Do'];
  return [1, 10, 100].map((power) => syllables[Math.floor(number / power) % 10]).join('') + (number % 7);
}

/** Mulberry32: small, and the same everywhere. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
