// Turns CLDR's names for the cities of time zones, for the countries of Great Britain, and for the countries whose names
// have several words, into src/locale/data/generated/places/<tag>.json, and what cities are called in the zones' own
// names into und.json: `npm run places`, after `npm run build` at the top (names are folded as texts are). A file of its
// own for each language, since only the comparison of names reads them.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fold } from '../../dist/text/fold.js';
import { coveredTags, json, parentOf, version } from './cldr.js';

const PLACES = new URL('../../src/locale/data/generated/places/', import.meta.url);
/** Stations, and towns that stand for a county. */
const NO_CITY = /^(?:Antarctica|Etc)\/|^America\/(?:Indiana|Kentucky|North_Dakota)\//;

const zonesOf = (tag) =>
  json(`cldr-dates-full/main/${tag}/timeZoneNames.json`)?.main[tag].dates.timeZoneNames.zone ?? {};
const subdivisionsOf = (tag) =>
  json(`cldr-subdivisions-full/subdivisions/${tag}/${tag}.json`)?.subdivisions.localeDisplayNames.subdivisions ?? {};
const territoriesOf = (tag) =>
  json(`cldr-localenames-full/main/${tag}/territories.json`)?.main[tag].localeDisplayNames.territories ?? {};

/** By zone: "Europe/Paris" is "París". */
function citiesIn(zones, path = '') {
  return Object.entries(zones).flatMap(([name, value]) => {
    const zone = path === '' ? name : `${path}/${name}`;
    if (typeof value !== 'object') return [];
    return typeof value.exemplarCity === 'string' ? [[zone, value.exemplarCity]] : citiesIn(value, zone);
  });
}

const ZONES = citiesIn(zonesOf('ja'))
  .map(([zone]) => zone)
  .filter((zone) => !NO_CITY.test(zone))
  .sort();
/** What a language has no name for is called as in the zone's own. */
const ROOT = new Map(ZONES.map((zone) => [zone, zone.split('/').at(-1).replaceAll('_', ' ')]));

function namesIn(tag) {
  const above = tag === 'und' ? ROOT : namesIn(parentOf(tag));
  const cities = citiesIn(zonesOf(tag)).filter(([zone]) => ROOT.has(zone));
  const parts = Object.entries(subdivisionsOf(tag)).filter(([code]) => /^gb(?:eng|sct|wls|nir)$/.test(code));
  const countries = Object.entries(territoriesOf(tag)).filter(
    ([code, name]) => /^[A-Z]{2}\b/.test(code) && / /.test(name) && !/[(/]/.test(name),
  );
  return new Map([...above, ...cities, ...parts, ...countries]);
}

mkdirSync(PLACES, { recursive: true });
for (const name of readdirSync(PLACES)) rmSync(new URL(name, PLACES));
let files = 0;
for (const tag of coveredTags()) {
  // Regions say as their language does.
  if (!/^[a-z]+(-[A-Z][a-z]{3})?$/.test(tag)) continue;
  const own = [...namesIn(tag)].filter(([code, name]) => tag === 'und' || name !== ROOT.get(code));
  const rows = own.map(([code, name]) => `${JSON.stringify(code)}:${JSON.stringify(fold(name))}`);
  const generated = `by scripts/build-locales/places.js from CLDR ${version}`;
  writeFileSync(
    new URL(`${tag}.json`, PLACES),
    `{"generated":${JSON.stringify(generated)},"places":{\n${rows.join(',\n')}\n}}\n`,
  );
  files++;
}
console.log(`${files} languages, ${ZONES.length} cities`);
