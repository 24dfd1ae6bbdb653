/**
 * The form in which words are looked up: NFKC, lower case, one apostrophe, without marks that writers leave out at will
 * (Arabic vowel signs and tatweel, Hebrew points, bidirectional controls, soft hyphens). Dotless and dotted i fall
 * together, so that no locale is needed to fold `İstanbul` or `ISTANBUL`, and so do the letters of Arabic script that
 * keyboards of one language have in place of another's: Persian is written with ی and ک or, as often, with ي and ك.
 * The chillu letters of Malayalam are written as one letter or, in older texts, as three: ൽ or ല, virama and joiner.
 * Russian has ё or, as often, е; and a Cyrillic word may hold Latin letters that look the same, as `шiсть` does.
 */
export function fold(word: string): string {
  // Most words of most texts are plain ASCII, for which none of the rest does anything.
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .replace(/[İıI]/gu, 'i')
    .normalize(DIGRAPHS.test(word) ? 'NFC' : 'NFKC')
    .toLowerCase()
    .replace(IGNORED, '')
    .replace(EXCHANGED, (letter) => LETTERS[letter] ?? letter)
    .replace(MIXED, (mixed) => mixed.replace(/[a-z]/gu, (letter) => LOOK_ALIKES[letter] ?? letter))
    .replace(/[’ʼ‘`´]/gu, "'");
}

const PLAIN = /^[A-Za-z]*$/;
const LETTERS: { readonly [letter: string]: string } = {
  ي: 'ی',
  ك: 'ک',
  ہ: 'ه',
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
  ё: 'е',
};
const EXCHANGED = /[يكہൺൻർൽൾൿё]/gu;
const LOOK_ALIKES: { readonly [letter: string]: string } = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
/** A word of Cyrillic letters and Latin ones that look like some. */
const MIXED = /^(?=.*\p{Script=Cyrillic})(?=.*[aceiopxy])[\p{Script=Cyrillic}aceiopxy]+$/u;
/** Thai and Lao letters that compatibility forms take apart, so that words would no longer fall into the same letters. */
const DIGRAPHS = /[\u0e33\u0eb3\u0edc\u0edd]/u;
/** Soft hyphen, Arabic and Hebrew points, tatweel, bidirectional controls, joiners, the dot that lower-casing İ leaves. */
const IGNORED =
  /[\u0307\u00ad\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
