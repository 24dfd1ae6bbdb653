// Number words by inverting the spell-out rules: every number of a sample is spelled out in every gender and case, the
// result is cut where the rules cut it, and what is not yet known in it is solved for.
import { WRITTEN_TOGETHER } from '../../dist/text/scripts.js';
import { combine, isPower } from './combine.js';
import { ordinalAffixes } from './ordinal-affixes.js';
import { spellOut } from './rbnf.js';

const CARDINAL = /^%spellout-(cardinal|numbering|construct)(?!.*year)/;
const ORDINAL = /^%spellout-ordinal/;
/** Above so many case and gender forms, compounds are kept as their parts only. */
const FEW_FORMS = 9;
/** Soft hyphens and zero-width spaces show the joints of a compound. */
const JOINTS = /[\s\u00a0\u202f\u00ad\u200b,،、]+|[-‑–]/u;
const range = (from, to, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
const POWERS = [1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e15];
const POWERS_BELOW = [100, 1000, ...POWERS];
/** Words of the longest phrase that is kept whole. */
const LONGEST_PHRASE = 4;

const SAMPLE = [
  ...range(0, 100),
  ...[101, 102, 103, 105, 110, 111, 115, 120, 121, 125, 130, 132, 143, 154, 165, 176, 187, 198, 199],
  ...range(200, 900, 100),
  ...range(201, 901, 100),
  ...[202, 222, 305, 345, 421, 567, 650, 789, 999],
  ...range(1000, 9000, 1000),
  ...range(1001, 9001, 1000),
  ...[1025, 1100, 1234, 2002, 2022, 5678, 9999, 11000, 12000, 15000, 20000, 21000, 22000, 25000, 99000],
  ...[200000, 250000, 300000, 500000, 900000],
  ...POWERS.flatMap((power) => [1, 2, 3, 4, 5, 6, 8, 9].map((factor) => power * factor)),
  // What is left over shows the form that a power has inside a number: "ორი მილიარდ ასი".
  ...POWERS.map((power) => 2 * power + 100),
  ...[1.1e7, 2.1e7, 2.5e7, 1.5e8, 2.1e9, 1.234e9],
  ...[1234567, 3045018, 21345678, 407012300, 987654321, 2345678901, 71012000119, 123456789012, 5400100000350],
].sort((a, b) => a - b);
const CANDIDATES = [...range(1, 100), ...range(200, 900, 100), ...range(1000, 9000, 1000), ...POWERS, 2e6];

/** Adds the classes number, number-joiner and ordinal; returns how the words are put together. */
export function spelledNumbers({ rules, tag }, phrases, clitics = []) {
  const spell = rules.SpelloutRules && spellOut({ SpelloutRules: rules.SpelloutRules }, tag);
  if (!spell) return undefined;
  const cardinals = formsOf(spell, CARDINAL);
  const ordinals = ordinalAffixes(formsOf(spell, ORDINAL), cardinals, phrases);
  const plain = learn(cardinals, undefined, false, clitics);
  const reversed = plain.failures.length > 5 ? learn(cardinals, undefined, true, clitics) : undefined;
  const numbers = reversed && reversed.failures.length < plain.failures.length ? reversed : plain;
  const ordinalsApart = ordinals.length > 0 && !ordinals.some((form) => endsInOrdinal(form, numbers));
  const ordinal = learn(ordinals, numbers, numbers.powerFirst, clitics);
  for (const [word, values] of numbers.words) for (const value of values) phrases.add('number', value, word);
  for (const word of numbers.joiners) phrases.add('number-joiner', '', word);
  const closing = new Set(
    ordinals.map(({ text }) => text.replaceAll('\u00ad', '').split(JOINTS).filter(Boolean).at(-1)),
  );
  for (const [word, values] of ordinal.words) {
    // A power that closes no ordinal is a cardinal that CLDR writes in ordinals only: "bin" in Azerbaijani, "milion" in Catalan.
    const closes = [...closing].some((last) => last?.endsWith(word));
    for (const value of values)
      phrases.add(closes || !isPower(value) || value < 1000 ? 'ordinal' : 'number', value, word);
  }
  for (const word of ordinalsAlone(spell)) if (ordinal.words.has(word)) phrases.add('ordinal-alone', '', word);
  return {
    compounds: numbers.glued || ordinal.glued,
    powerFirst: numbers.powerFirst,
    ordinalsApart,
    // 2022 shows what a comma is for: "elfu mbili, ishirini na mbili".
    commas: cardinals.some(({ number, text }) => number === 2022 && text.includes(',')),
  };
}

/**
 * The first ordinals where no greater one ends in them after a cardinal: the 101st is "cent-unième" and no "cent premier". An
 * ordinal before them, as in "vigésimo primero", is another thing.
 */
function ordinalsAlone(spell) {
  const textsOf = (numbers) => formsOf(spell, ORDINAL, numbers).map(({ text }) => text.replaceAll('\u00ad', ''));
  const tens = new Set(textsOf([20, 100, 1000]));
  const found = [];
  for (const number of range(1, 9)) {
    const words = textsOf([number]);
    const longer = textsOf([20 + number, 100 + number, 1000 + number]);
    const closes = (text, word) => text.endsWith(word) && !tens.has(text.slice(0, -word.length).trim());
    if (longer.length > 0 && !words.some((word) => longer.some((text) => closes(text, word)))) found.push(...words);
  }
  return found;
}

/** [number, text] for every number (of the sample) and every rule set, without repetition. */
function formsOf(spell, wanted, numbers = SAMPLE) {
  const names = spell.names.filter((name) => wanted.test(name));
  const seen = new Set();
  const forms = [];
  for (const number of numbers) {
    for (const name of names) {
      let text;
      try {
        text = spell.format(name, number);
      } catch {
        continue;
      }
      if (/\d/.test(text) || seen.has(`${number} ${text}`) || text.trim() === '') continue;
      seen.add(`${number} ${text}`);
      forms.push({ number, text: text.trim().toLowerCase().normalize('NFC') });
    }
  }
  forms.rich = names.length >= FEW_FORMS;
  return forms;
}

/** Learns words until a pass over the sample adds none. With `base`, the last word of a phrase is an ordinal. */
function learn(forms, base, powerFirst, clitics) {
  const state = {
    words: new Map(),
    joiners: new Set(base?.joiners),
    linkers: new Set(),
    glued: false,
    base,
    powerFirst,
    clitics,
  };
  let failures = forms;
  for (let pass = 0; pass < 5; pass++) {
    const size = state.words.size + state.joiners.size;
    failures = forms.filter((form) => !explain(form, state, forms.rich));
    for (const linker of state.linkers) linkPowers(state, linker);
    if (state.words.size + state.joiners.size === size) break;
  }
  dropPowersWithOne(state);
  return { ...state, failures };
}

/** "Na daán" is a hundred that multiplies, and "na" alone says nothing. */
function linkPowers(state, linker) {
  for (const [word, values] of [...state.words]) {
    if (word.startsWith(`${linker} `)) continue;
    for (const value of values) if (isPower(value)) store(state, `${linker} ${word}`, value);
  }
  state.joiners.delete(linker);
}

/** "Ettusen" was kept before its "ett" was known: in "sextioettusen" it must fall apart. */
function dropPowersWithOne(state) {
  for (const [word, values] of state.words) {
    for (const value of values) {
      if (!isPower(value) || value < 100) continue;
      if (cuts(word, state).some((pieces) => pieces[0] === 1 && makes(pieces, state, value))) values.delete(value);
    }
    if (values.size === 0) state.words.delete(word);
  }
}

function explain({ number, text }, state, rich) {
  const words = text.split(JOINTS).filter(Boolean);
  const written = text.replace(/[\u00ad\u200b]/gu, '');
  const glued = !/[\s-]/u.test(written);
  const unspaced = WRITTEN_TOGETHER.test(text);
  const cuttable = words.length === 1 && number > 100 && !unspaced && read(words, state, number);
  if (cuttable) state.glued = true;
  if (words.length === 1 && (number <= 20 || (!unspaced && (number <= 100 || isRound(number))))) {
    store(state, words[0], number);
    return true;
  }
  if (cuttable) return true;
  if (read(words, state, number, 1)) {
    if (glued && !unspaced && words.length > 1) state.glued = true;
    if (glued && !unspaced && number < 100 && !rich) store(state, written, number);
    return true;
  }
  if (number > 100 && read(words, state, number)) return true;
  if (solve(grouped(words, state), state, number)) return true;
  // "quatre-vingt-dix-sept", "soixante et onze": no sum of its words, so it is kept whole.
  if (number <= 100) {
    store(state, written, number);
    if (written.includes('-')) store(state, written.replaceAll('-', ' '), number);
    return true;
  }
  return false;
}

/** Whether an ordinal is a cardinal with an ordinal set apart after it, as in "twenty-fifth". */
function endsInOrdinal({ number, text }, numbers) {
  if (number < 21 || number > 99 || number % 10 === 0) return false;
  const words = text.replaceAll('\u00ad', '').split(JOINTS).filter(Boolean);
  return words.length > 1 && words.slice(0, -1).every((word) => valuesOf(word, numbers, false) !== undefined);
}

const isRound = (number) => /^[1-9]0+$/.test(String(number));

function store(state, word, value) {
  const values = state.words.get(word) ?? new Set();
  values.add(value);
  state.words.set(word, values);
}

/** Values of one word: as it stands, without a clitic before it, or undefined. A joiner has the value null. */
function valuesOf(word, state, last) {
  const lookUp = (form) => {
    const own = state.words.get(form);
    const cardinal = state.base?.words.get(form);
    if (own && (last || !cardinal)) return [...own];
    if (cardinal && (!last || !state.base)) return [...cardinal];
    return own ? [...own] : undefined;
  };
  if (state.joiners.has(word) && !last) return [null];
  const plain = lookUp(word);
  if (plain) return plain;
  for (const clitic of state.clitics) {
    if (word.startsWith(clitic) && word.length > clitic.length + 1) {
      const found = lookUp(word.slice(clitic.length));
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether the words, known alone or as phrases or cut into known parts, make the number. */
function read(words, state, number, longest = LONGEST_PHRASE) {
  return sequencesFrom(words, 0, state, longest).some((sequence) => makes(sequence, state, number));
}

/** The ways to read the words from `at` on, phrases before single words; at most 64. */
function sequencesFrom(words, at, state, longest) {
  if (at === words.length) return [[]];
  const found = [];
  for (let to = Math.min(words.length, at + longest); to > at && found.length < 64; to--) {
    const phrase = words.slice(at, to).join(' ');
    const last = to === words.length;
    const values =
      valuesOf(phrase, state, last)?.map((value) => [value]) ?? (to === at + 1 ? cuts(phrase, state, last) : []);
    if (values.length === 0) continue;
    for (const rest of sequencesFrom(words, to, state, longest))
      for (const value of values) found.push([...value, ...rest]);
  }
  return found.slice(0, 64);
}

const makes = (sequence, state, number) =>
  sequence.length > 0 &&
  combine(
    sequence.filter((value) => value !== null),
    state.powerFirst,
  ) === number;

/** The ways to cut a word that is written together into known parts; at most 16. */
function cuts(word, state, last = true, depth = 0) {
  if (word === '') return [[]];
  if (depth > 12) return [];
  const found = [];
  for (let end = word.length; end > 0 && found.length < 16; end--) {
    const values = valuesOf(word.slice(0, end), state, last && end === word.length);
    if (!values || (end === word.length && depth === 0)) continue;
    for (const rest of cuts(word.slice(end), state, last, depth + 1))
      for (const value of values) found.push([value, ...rest]);
  }
  return found.slice(0, 16);
}

/** The words with known phrases of several words put together: "isáng daán | at | isá". */
function grouped(words, state) {
  const groups = [];
  for (let at = 0; at < words.length; ) {
    let to = Math.min(words.length, at + LONGEST_PHRASE);
    while (to > at + 1 && !valuesOf(words.slice(at, to).join(' '), state, to === words.length)) to--;
    groups.push(words.slice(at, to).join(' '));
    at = to;
  }
  return groups;
}

/** With exactly one word unknown, finds the one value, or the joiner, that makes the number. */
function solve(words, state, number) {
  const known = words.map((word, index) => {
    const last = index === words.length - 1;
    return valuesOf(word, state, last)?.[0] ?? (valuesOf(word, state, last) ? null : cuts(word, state, last)[0]);
  });
  const unknown = known.flatMap((value, index) => (value === undefined ? [index] : []));
  if (unknown.length !== 1) return false;
  const [at] = unknown;
  const before = known.slice(0, at).flat();
  const after = known.slice(at + 1).flat();
  if (at > 0 && at < words.length - 1 && makes([...before, ...after], state, number)) {
    // "siyám na daán" is nine hundred: what stands before a power that multiplies belongs to the power.
    const power = known[at + 1].length === 1 && isPower(after[0]) && before.at(-1) < after[0];
    (power ? state.linkers : state.joiners).add(words[at]);
    return true;
  }
  const whole = CANDIDATES.filter((value) => makes([...before, value, ...after], state, number));
  if (words.length > 1 && whole.length === 1) {
    store(state, words[at], whole[0]);
    return true;
  }
  return solveInside(words[at], before, after, state, number);
}

/** A word written together of which only a piece is not known. */
function solveInside(word, before, after, state, number) {
  if (solveMiddle(word, before, after, state, number)) return true;
  for (let cut = 1; cut < word.length; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const tailValues = valuesOf(tail, state, true);
    const headValues = valuesOf(head, state, false);
    for (const [known, piece, values] of [
      ['tail', head, tailValues],
      ['head', tail, headValues],
    ]) {
      if (!values) continue;
      for (const value of values) {
        const place = (candidate) => (known === 'tail' ? [candidate, value] : [value, candidate]);
        const fitting = CANDIDATES.filter((candidate) =>
          makes([...before, ...place(candidate), ...after], state, number),
        );
        if (fitting.length === 1 && fitting[0] >= 10) {
          store(state, piece, fitting[0]);
          return true;
        }
      }
    }
  }
  return false;
}

/** Where words are written together, a power may stand between known pieces: တစ် + ရာ့ + တစ် is 101. */
function solveMiddle(word, before, after, state, number) {
  if (!WRITTEN_TOGETHER.test(word)) return false;
  for (let from = 1; from < word.length - 1; from++) {
    const [head] = valuesOf(word.slice(0, from), state, false) ?? [];
    if (head === undefined) continue;
    for (let to = from + 1; to < word.length; to++) {
      const [tail] = valuesOf(word.slice(to), state, true) ?? [];
      if (tail === undefined) continue;
      const fitting = POWERS_BELOW.filter((power) => makes([...before, head, power, tail, ...after], state, number));
      if (fitting.length !== 1) continue;
      store(state, word.slice(from, to), fitting[0]);
      return true;
    }
  }
  return false;
}
