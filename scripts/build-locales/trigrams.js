// Writes src/locale/data/generated/_trigrams.json: `npm run trigrams`, after `npm run build` at the top. It holds the three
// hundred commonest trigrams of the languages that there is data for, as the package franc-all has counted them in the
// Universal Declaration of Human Rights, and how many people write each of them, as CLDR estimates; by both the language
// of a text is told.
import { writeFileSync } from 'node:fs';
import { data } from 'franc-all/data.js';
import { knownTag, languages } from '../../dist/locale/index.js';
import { supplemental, version } from './cldr.js';

const FILE = new URL('../../src/locale/data/generated/_trigrams.json', import.meta.url);
const VERSION = '7.2.0';

/** ISO 639-3 codes of one form of a language that goes by a wider name here; what is filed as Sorani is Kurmanji. */
const INDIVIDUAL = { zlm: 'ms', nob: 'no', ckb: 'ku' };

/** The scripts behind the code of a mixed one; a Korean text needs no Han. */
const MIXED = { Hans: ['Han'], Hant: ['Han'], Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul'] };

/** The language, not one of its regions: the trigrams of Persian and of Dari (`fa-AF`) are both Persian. */
const languageOf = (code) => knownTag(INDIVIDUAL[code] ?? code)?.split('-')[0];

/** People, all over the world. */
function writersOf(language) {
  let sum = 0;
  for (const { _population, _literacyPercent, languagePopulation = {} } of Object.values(TERRITORIES)) {
    for (const [tag, { _populationPercent, _writingPercent = _literacyPercent }] of Object.entries(
      languagePopulation,
    )) {
      if (languageOf(tag) === language) sum += (_population * _populationPercent * _writingPercent) / 10_000;
    }
  }
  return Math.round(sum);
}

const TERRITORIES = supplemental('territoryInfo').territoryInfo;

const CODES = { Latin: 'Latn', Cyrillic: 'Cyrl', Arabic: 'Arab' };

/** A language with a record for another than its usual script goes by that record's tag there: Serbian in Latin letters. */
function tagIn(script, language) {
  const tag = `${language}-${CODES[script] ?? script}`;
  return new Intl.Locale(language).maximize().script !== CODES[script] && knownTag(tag) === tag ? tag : language;
}

const counted = Object.entries(data).map(([script, known]) => ({
  scripts: [script],
  languages: Object.entries(known).flatMap(([code, trigrams]) => {
    const language = languageOf(code);
    return language ? [[tagIn(script, language), writersOf(language), trigrams]] : [];
  }),
}));

/** A language that is the only one to be written in its scripts, or by far the first, is told by them alone. */
function aloneInScript(tag) {
  const { script } = new Intl.Locale(tag).maximize();
  const scripts = MIXED[script] ?? [script];
  const letters = new RegExp(scripts.map((name) => `\\p{Script=${name}}`).join('|'), 'u');
  const isFirst = new Intl.Locale(`und-${script}`).maximize().language === tag;
  // The first language of each script has no letters of others.
  const isShared = Object.values(data).some((known) => letters.test(Object.values(known)[0]));
  return isFirst && !isShared ? [{ scripts, languages: [[tag, writersOf(tag), '']] }] : [];
}

// The first of two scripts that fit a text as well is taken: Han before Japanese, which has Han among its scripts.
const alone = languages()
  .flatMap(aloneInScript)
  .sort((a, b) => a.scripts.length - b.scripts.length);
const systems = [...counted.filter((system) => system.languages.length > 0), ...alone];
const generated = `by scripts/build-locales/trigrams.js from franc-all ${VERSION} and CLDR ${version}`;
const rows = systems.map(({ scripts, languages: own }) => {
  const lines = own.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{"scripts":${JSON.stringify(scripts)},"languages":[\n${lines}\n]}`;
});
writeFileSync(FILE, `{"generated":${JSON.stringify(generated)},"systems":[\n${rows.join(',\n')}\n]}\n`);
console.log(
  `${systems.length} scripts, ${systems.reduce((sum, system) => sum + system.languages.length, 0)} languages`,
);
