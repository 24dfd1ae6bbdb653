// Turns CLDR's transforms into src/locale/data/generated/transliteration/<script>.json: what each letter, or short
// sequence of letters, of a script says in plain ASCII Latin. CLDR's rules keep every letter apart by marks so that
// they can be undone; here only the sound matters, so marks are dropped and transliteration-supplement.json respells
// what would be lost with them. Run by hand: node scripts/build-locales/transliteration.js [folder of cldr-transforms]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRules } from './transform-rules.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = join(HERE, '../../src/locale/data/generated/transliteration');
const CLDR = process.argv[2] ?? dirname(createRequire(import.meta.url).resolve('cldr-transforms/package.json'));
const VERSION = JSON.parse(readFileSync(join(CLDR, 'package.json'), 'utf8')).version;
const SUPPLEMENT = JSON.parse(readFileSync(join(HERE, 'transliteration-supplement.json'), 'utf8'));

/** Script, CLDR file, and whether its rules are read backwards. */
const PLAIN = [
  ['Arab', 'Arabic-Latin'],
  ['Armn', 'Armenian-Latin-BGN'],
  ['Cyrl', 'Cyrillic-Latin'],
  ['Ethi', 'Amharic-Latin-BGN'],
  ['Geor', 'Georgian-Latin'],
  ['Grek', 'Greek-Latin'],
  ['Hebr', 'Hebrew-Latin'],
  ['Kana', 'Latin-Katakana', 'backward'],
  ['Sinh', 'si-si_Latn'],
  ['Thai', 'ThaiLogical-Latin'],
  ['Mymr', 'Myanmar-Latin'],
];
const INDIC = {
  Beng: 'Bengali',
  Deva: 'Devanagari',
  Gujr: 'Gujarati',
  Guru: 'Gurmukhi',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Orya: 'Oriya',
  Taml: 'Tamil',
  Telu: 'Telugu',
};
/** Written by hand altogether: CLDR has no rules for them, or (Hangul) only contextual ones. */
const ONLY_SUPPLEMENT = ['Hang', 'Khmr', 'Laoo', 'Latn'];

mkdirSync(OUTPUT, { recursive: true });
for (const [script, file, direction] of PLAIN) write(script, plainTable(script, rules(file, direction)), file);
for (const [script, name] of Object.entries(INDIC)) write(script, indicTable(script, name), `${name}-InterIndic`);
for (const script of ONLY_SUPPLEMENT) write(script, { letters: {} });
writeHan();

function rules(file, direction = 'forward') {
  return readRules(readFileSync(join(CLDR, 'transforms', `${file}.txt`), 'utf8'), direction);
}

/** Letters in lower case only, decomposed as the engine decomposes what it reads. */
function plainTable(script, found) {
  const table = { letters: {}, consonants: {}, signs: {} };
  const indic = SUPPLEMENT[script]?.inherent;
  for (const [source, target] of found) {
    const key = source.normalize('NFKD');
    if (!belongs(script, key) || key !== key.toLowerCase()) continue;
    const latin = ascii(script, target);
    if (indic && new RegExp(`^[${indic.signs}]`, 'u').test(key)) table.signs[key] ??= latin;
    else if (indic && new RegExp(`^[${indic.consonants}]`, 'u').test(key))
      table.consonants[key] ??= latin.replace(/a$/, '');
    else table.letters[key] ??= latin;
  }
  return table;
}

/** Indic scripts go through the private code points of InterIndic, where position tells consonants from signs. */
function indicTable(script, name) {
  const latin = new Map(rules('InterIndic-Latin'));
  const table = { letters: {}, consonants: {}, signs: {} };
  for (const [source, inner] of rules(`${name}-InterIndic`)) {
    const key = source.normalize('NFKD');
    const place = inner.codePointAt(0) ?? 0;
    if (place < 0xe000 || place > 0xe0ff || (place >= 0xe064 && place <= 0xe06f) || !belongs(script, key)) continue;
    const sound = ascii(script, latin.get(inner) ?? '');
    if ((place >= 0xe03e && place <= 0xe04d) || (place >= 0xe055 && place <= 0xe057) || place === 0xe03c)
      table.signs[key] = sound;
    else if (/a$/.test(latin.get(inner) ?? '') && place !== 0xe005) table.consonants[key] = sound.replace(/a$/, '');
    else table.letters[key] = sound;
  }
  // Nukta letters decompose into a letter and a dot, whichever code point the text has.
  for (const [source, target] of latin) {
    if (!/^[\ue000-\ue0ff]\ue03c$/.test(source) || !/a$/.test(target)) continue;
    const letters = [...source].map((inner) => rules(`${name}-InterIndic`).find(([, to]) => to === inner)?.[0]);
    if (letters.every(Boolean))
      table.consonants[letters.join('').normalize('NFKD')] = ascii(script, target).replace(/a$/, '');
  }
  return table;
}

function belongs(script, key) {
  return (
    key !== '' && !/[\p{N}\p{P}\p{S}\p{Script=Latin}\s]/u.test(key[0]) && (script === 'Hebr' || !/\p{N}/u.test(key))
  );
}

/** Respells by the supplement, then drops whatever mark is left. */
function ascii(script, target) {
  let latin = target.normalize('NFD').toLowerCase();
  for (const [from, to] of Object.entries(
    SUPPLEMENT[script]?.respell ?? SUPPLEMENT[INDIC[script] ? 'Indic' : '']?.respell ?? {},
  )) {
    latin = latin.replaceAll(from.normalize('NFD'), to);
  }
  return latin
    .replaceAll('æ', 'e')
    .replaceAll('ə', 'e')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');
}

function write(script, table, file) {
  const supplement = SUPPLEMENT[script] ?? {};
  const result = { generated: header(file) };
  for (const part of ['letters', 'consonants', 'signs']) {
    const merged = { ...table[part] };
    for (const [key, latin] of Object.entries(supplement[part] ?? {})) merged[key.normalize('NFKD')] = latin;
    if (script === 'Kana') for (const [key, latin] of Object.entries(merged)) merged[hiragana(key)] = latin;
    const entries = Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length > 0) result[part] = Object.fromEntries(entries);
  }
  for (const part of ['prefixes', 'early']) if (supplement[part]) result[part] = supplement[part];
  writeFileSync(join(OUTPUT, `${script}.json`), `${JSON.stringify(result)}\n`);
}

/** Han by syllable: `{"ren": "人仁…"}`, tones dropped, in the basic block, which holds what names are written with. */
function writeHan() {
  const syllables = {};
  const seen = new Set();
  for (const [source, target] of rules('Han-Latin')) {
    const character = source.normalize('NFC');
    if (!/^[\u4e00-\u9fff]$/.test(character) || seen.has(character)) continue;
    seen.add(character);
    const syllable = ascii('Hani', target);
    syllables[syllable] = (syllables[syllable] ?? '') + character;
  }
  const sorted = Object.fromEntries(Object.entries(syllables).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(
    join(OUTPUT, 'Hani.json'),
    `${JSON.stringify({ generated: header('Han-Latin'), syllables: sorted })}\n`,
  );
}

/** The same letters in the other kana, which stands 0x60 below. */
function hiragana(katakana) {
  return katakana.replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

function header(file) {
  return `by scripts/build-locales/transliteration.js from ${file ? `cldr-transforms ${VERSION} ${file} and ` : ''}transliteration-supplement.json`;
}
