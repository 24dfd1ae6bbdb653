// Names of territories and languages, with their codes.
import { json } from './cldr.js';

/** Continents and the like are kept by the codes that news text names. */
const REGIONS = new Set([
  '001',
  '002',
  '003',
  '005',
  '009',
  '013',
  '019',
  '021',
  '029',
  '030',
  '034',
  '035',
  '142',
  '145',
  '150',
  '151',
  '154',
  '155',
  '202',
  '419',
  'EU',
  'UN',
  'EZ',
]);
const NOT_PLACES = new Set(['ZZ', 'QO', 'XA', 'XB', 'CQ', 'CP', 'AC', 'DG', 'TA', 'EA', 'IC']);

const LEVELS = json('cldr-core/coverageLevels.json').effectiveCoverageLevels;
const LANGUAGES = new Set(
  [
    ...Object.keys(LEVELS).map((tag) => tag.split('-')[0]),
    'la',
    'sa',
    'ug',
    'bo',
    'ckb',
    'nb',
    'yi',
    'rom',
    'mai',
    'dv',
    'aa',
  ].filter((code) => code !== 'und'),
);

export function displayNames({ territories, languages }, phrases) {
  for (const [key, name] of Object.entries(territories)) {
    const [code] = key.split('-alt-');
    // "US" and "UK" are names that texts use; the code of another territory is only what stands where no name is known.
    if (
      (name === code && !key.endsWith('-alt-short')) ||
      NOT_PLACES.has(code) ||
      (/^\d/.test(code) && !REGIONS.has(code))
    )
      continue;
    phrases.add('territory', code, name);
  }
  for (const [key, name] of Object.entries(languages)) {
    const [code] = key.split('-alt-');
    if (!LANGUAGES.has(code) || name === code || code.includes('-') || /-alt-(long|menu)/.test(key)) continue;
    phrases.add('language', code, name);
  }
}
