/**
 * What is left of a romanised word when everything is dropped that changes from script to script: vowels (Arabic and
 * Hebrew do not write them, kana adds them), voice (Arabic has no p, Korean no f), the difference of l and r, of b and
 * v. Sounds fall into seven classes: P (p b f v w), T (t d th), K (k g q j zh), S (s z sh ch ts), R (l r), N (n, and m
 * before a P), M; a vowel or h at the beginning is A. "Trump", "Трамп", "ترامب" and "トランプ" all become TRNP.
 * In the manner of Soundex and of K. Knight and J. Graehl, "Machine transliteration" (1998).
 */
export function skeleton(romanised: string): string {
  const sounds = soundsOf(romanised.replace(/([a-z])\1+/g, '$1'));
  let key = '';
  let last = '';
  for (let at = 0; at < sounds.length; at++) {
    let sound = sounds.charAt(at);
    // Kana has one letter for both: トランプ is "toranpu". Vowels between are ignored as everywhere, for Arabic's sake.
    if (sound === 'M' && sounds.charAt(at + 1) === 'P') sound = 'N';
    if (sound !== last) key += sound;
    last = sound;
  }
  return key;
}

/** One class a consonant, vowels left out. */
function soundsOf(word: string): string {
  let sounds = '';
  let at = 0;
  while (at < word.length) {
    const rule = ruleAt(word, at);
    if (rule) {
      sounds += rule.sounds;
      at += rule.letters.length;
    } else {
      // Whatever is no consonant: a vowel or h is heard at the beginning only.
      if (sounds === '' && at === 0) sounds = 'A';
      at++;
    }
  }
  return sounds;
}

interface Rule {
  readonly letters: string;
  readonly sounds: string;
  /** What must stand after, or before, the letters; `^` is the beginning of the word, `$` its end. */
  readonly after?: string;
  readonly before?: string;
}

const VOWELS = 'aeiouy';

/** Spellings of Latin letters by what they usually stand for; the longest that applies is taken. */
const RULE_LIST: readonly Rule[] = [
  { letters: 'b', sounds: 'P' },
  { letters: 'chr', sounds: 'KR' },
  { letters: 'chl', sounds: 'KR' },
  { letters: 'cht', sounds: 'T' },
  { letters: 'ch', sounds: 'S' },
  { letters: 'ck', sounds: 'K' },
  { letters: 'cz', sounds: 'S' },
  { letters: 'c', sounds: 'S', after: 'eiy' },
  { letters: 'c', sounds: 'K' },
  { letters: 'dsch', sounds: 'K' },
  { letters: 'dsh', sounds: 'S' },
  { letters: 'ds', sounds: 'S' },
  { letters: 'dzh', sounds: 'K' },
  { letters: 'dz', sounds: 'S' },
  { letters: 'd', sounds: 'T' },
  { letters: 'f', sounds: 'P' },
  // Kavanaugh, McCullough.
  { letters: 'gh', sounds: '', before: 'u' },
  { letters: 'g', sounds: 'K' },
  { letters: 'dj', sounds: 'K' },
  // A j is a soft g between vowels and first, as in Japan or Azerbaijan; it is a y in Björn, Andrej and Selenskyj.
  { letters: 'j', sounds: 'K', after: `${VOWELS}w`, before: `^${VOWELS}n` },
  { letters: 'j', sounds: 'K', before: 'aou' },
  { letters: 'kh', sounds: 'A', before: '^' },
  { letters: 'kh', sounds: '' },
  { letters: 'k', sounds: 'K' },
  { letters: 'l', sounds: 'R' },
  { letters: 'm', sounds: 'M' },
  { letters: 'ng', sounds: 'NK', after: `${VOWELS}w` },
  { letters: 'ng', sounds: 'N' },
  { letters: 'n', sounds: 'N' },
  { letters: 'ph', sounds: 'P' },
  { letters: 'p', sounds: 'P' },
  { letters: 'qu', sounds: 'K' },
  { letters: 'q', sounds: 'K' },
  { letters: 'r', sounds: 'R' },
  { letters: 'sch', sounds: 'S' },
  { letters: 's', sounds: 'S' },
  { letters: 'tsch', sounds: 'S' },
  { letters: 'tch', sounds: 'S' },
  { letters: 'tsh', sounds: 'S' },
  { letters: 'ts', sounds: 'S' },
  { letters: 'tz', sounds: 'S' },
  { letters: 't', sounds: 'T' },
  // A u before a vowel is a w: Louis, Луис and لويس; Guatemala and Гватемала.
  { letters: 'u', sounds: 'P', after: VOWELS, before: '^bcdfghjklmnpqrstvxz' },
  // Djokovic without his accent.
  { letters: 'vic', sounds: 'PS', after: '$' },
  { letters: 'v', sounds: 'P' },
  { letters: 'w', sounds: 'P', before: '^' },
  { letters: 'w', sounds: 'P', after: VOWELS },
  { letters: 'x', sounds: 'S', before: '^' },
  { letters: 'x', sounds: 'KS' },
  { letters: 'zh', sounds: 'K' },
  { letters: 'z', sounds: 'S' },
];

/** By the code of their first letter, the longest first. */
const RULES: Rule[][] = [];
for (const rule of RULE_LIST.toSorted((a, b) => b.letters.length - a.letters.length)) {
  const first = rule.letters.charCodeAt(0);
  RULES[first] = [...(RULES[first] ?? []), rule];
}

function ruleAt(word: string, at: number): Rule | undefined {
  for (const rule of RULES[word.charCodeAt(at)] ?? NO_RULES) if (applies(rule, word, at)) return rule;
  return undefined;
}

const NO_RULES: readonly Rule[] = [];

function applies(rule: Rule, word: string, at: number): boolean {
  if (!word.startsWith(rule.letters, at)) return false;
  // An apostrophe parts syllables: the j of `bei'jing` is first in its own.
  const before = at === 0 || word.charAt(at - 1) === "'" ? '^' : word.charAt(at - 1);
  if (rule.before && !rule.before.includes(before)) return false;
  return !rule.after || rule.after.includes(word.charAt(at + rule.letters.length) || '$');
}
