// Turns CLDR into src/locale/data/generated/<tag>.json and docs/languages.md: `npm run build` at the top (phrases are
// folded as texts are), `npm ci` and `npm run build` here, then `npm run format` at the top.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { abbreviations } from './abbreviations.js';
import { calendarMarks, calendarWords, otherMonths } from './calendar.js';
import { cldr, coveredTags, parentOf, version } from './cldr.js';
import { dropContradictedScales, scaleWords } from './compact.js';
import { conversions } from './conversion.js';
import { currencyNames } from './currencies.js';
import { dateShapes } from './dates.js';
import { ordinalMarks } from './digit-ordinals.js';
import { displayNames } from './display-names.js';
import { languagesPage } from './docs.js';
import { formatData } from './format.js';
import { letterNumbers } from './letter-numbers.js';
import { numberSymbols, signs } from './numbers.js';
import { Phrases } from './phrases.js';
import { relativeDates } from './relative.js';
import { spelledNumbers } from './spellout.js';
import { unitNames, unitsFirst } from './units.js';

const DATA = new URL('../../src/locale/data/', import.meta.url);
const GENERATED = new URL('generated/', DATA);
const SIGNATURE = `by scripts/build-locales from CLDR ${version} (segments and Persian calendar 46.1.0)`;

const root = cldr('und');
const built = new Map();
const outputs = new Map();
const parentsOf = new Map();

for (const tag of coveredTags()) {
  const source = tag === 'und' ? root : cldr(tag);
  // What CLDR lacks altogether has a record all the same: that of its supplement.
  if (!source) outputs.set(tag, {});
  if (!source?.gregorian) continue;
  const parent = tag === 'und' ? undefined : nearest(tag);
  const full = collect(source, parent);
  built.set(tag, full);
  parentsOf.set(tag, parent);
}
for (const [tag, { phrases }] of built) {
  const base = tag.split('-')[0];
  if (base === tag || !isUnder(tag, base)) continue;
  lend(phrases, built.get(base).phrases);
  withdraw(built.get(base).phrases, supplementOf(base).withdrawn);
}
for (const [tag, full] of built) {
  const data = differences(full, parentsOf.get(tag) && built.get(parentsOf.get(tag)));
  if (Object.keys(data).length > 0) outputs.set(tag, data);
}

mkdirSync(GENERATED, { recursive: true });
mkdirSync(new URL('../../docs/', import.meta.url), { recursive: true });
for (const name of readdirSync(GENERATED))
  if (name.endsWith('.json') && name !== '_trigrams.json') rmSync(new URL(name, GENERATED));
for (const [tag, data] of outputs) write(`${tag}.json`, data);
write('_units.json', { units: conversions() });
write('_letter-numbers.json', { numbers: letterNumbers() });
write('_parents.json', { parents: parents() });
writeFileSync(new URL('../../docs/languages.md', import.meta.url), languagesPage(DATA, cldr('en').languages));
console.log(`${outputs.size} locales`);

function write(name, data) {
  writeFileSync(
    new URL(name, GENERATED),
    formatData({ generated: SIGNATURE, ...(data.lexicon && { folded: true }), ...data }),
  );
}

/** Everything a locale says, its parents' share included. */
function collect(source, parent) {
  const phrases = new Phrases();
  const supplement = supplementOf(source.tag);
  signs(source, phrases);
  scaleWords(source, phrases);
  ordinalMarks(source, phrases);
  const spelled = spelledNumbers(source, phrases, supplement.clitics?.before);
  dropContradictedScales(phrases);
  unitNames(source, phrases, supplement.clitics);
  currencyNames(source, phrases);
  calendarWords(source, phrases);
  otherMonths(source, phrases);
  calendarMarks(source, phrases);
  // Those of the root are English: "USA Today" is a newspaper in every language.
  if (source.tag !== 'und') relativeDates(source, phrases);
  displayNames(source, phrases);
  withdraw(phrases, supplement.withdrawn);
  const own = new Phrases().inherit(phrases);
  if (parent) own.inherit(built.get(parent)?.phrases);
  return {
    phrases: own,
    number: {
      ...numberSymbols(source),
      ...(unitsFirst(source) && { unitFirst: true }),
      ...(spelled?.compounds && { compounds: true }),
      ...(spelled?.powerFirst && { powerFirst: true }),
      ...(spelled?.commas && { commas: true }),
      ...(spelled?.ordinalsApart && { ordinalsApart: true }),
    },
    date: dateShapes(source),
    abbreviations: abbreviations(source),
  };
}

function differences(full, parent) {
  const lexicon = full.phrases.toObject(parent?.phrases);
  const number = changed(full.number, parent?.number);
  const date = changed(full.date, parent?.date);
  return {
    ...(number && { number }),
    ...(date && { date }),
    ...(full.abbreviations.length > 0 && { abbreviations: full.abbreviations }),
    ...(Object.keys(lexicon).length > 0 && { lexicon }),
  };
}

/** Phrases of CLDR that mislead in running text: Nepali छ is a six, and the "is" that ends most sentences. */
function withdraw(phrases, withdrawn = {}) {
  for (const [className, values] of Object.entries(withdrawn)) {
    for (const [value, misleading] of Object.entries(values)) {
      for (const phrase of misleading) phrases.delete(className, value, phrase);
    }
  }
}

/** Whether the tag inherits from the base, as `en-GB` does and `sr-Latn` does not. */
function isUnder(tag, base) {
  for (let at = tag; at !== undefined; at = parentsOf.get(at)) if (at === base) return true;
  return false;
}

/**
 * What is tagged `en` may be written as in any of its regions: metres, tonnes, centre. The base takes the words of its
 * regions, unless it knows the word already; symbols stay where they are at home.
 */
function lend(phrases, base) {
  for (const className of ['unit', 'currency', 'month', 'scale']) {
    const known = new Set([...base.inverse(className).keys()].map((phrase) => phrase.toLowerCase()));
    for (const [phrase, [value]] of phrases.inverse(className)) {
      if (!known.has(phrase.toLowerCase()) && /^[\p{L}\p{M}' .-]{4,}$/u.test(phrase))
        base.add(className, value, phrase);
    }
  }
}

function changed(own, inherited) {
  const entries = Object.entries(own).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(inherited?.[key]),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function nearest(tag) {
  let parent = parentOf(tag);
  while (parent !== 'und' && !built.has(parent)) parent = parentOf(parent);
  return parent;
}

/** Only what does not follow from cutting the tag. */
function parents() {
  const table = {};
  for (const tag of coveredTags()) {
    const parent = parentOf(tag);
    const cut = tag.includes('-') ? tag.slice(0, tag.lastIndexOf('-')) : 'und';
    if (parent !== cut) table[parent] = [...(table[parent] ?? []), tag];
  }
  return Object.fromEntries(Object.entries(table).map(([parent, children]) => [parent, children.join(' ')]));
}

function supplementOf(tag) {
  const directory = new URL('supplement/', DATA);
  const name = `${tag}.json`;
  try {
    return readdirSync(directory).includes(name) ? JSON.parse(readFileSync(new URL(name, directory), 'utf8')) : {};
  } catch {
    return {};
  }
}
