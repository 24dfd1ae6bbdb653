// What this platform's Intl writes in every language there is data for, read back: the share of it by language and kind.
//   node bench/intl-roundtrip.js [--write] [--verbose] [tag ...]
// --write keeps the answers in bench/intl-roundtrip.json, by the version of CLDR that the platform has: the page of
// languages lists them. --verbose prints every text that is not read back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { annotate } from '../dist/index.js';
import { kinds as currencies } from './intl/currencies.js';
import { kinds as dates } from './intl/dates.js';
import { kinds as numbers } from './intl/numbers.js';
import { kinds as times } from './intl/times.js';
import { kinds as units } from './intl/units.js';

const DATA = new URL('../dist/locale/data/generated/', import.meta.url);
const KEPT = new URL('intl-roundtrip.json', import.meta.url);
const KINDS = { ...numbers, ...currencies, ...units, ...dates, ...times };
const NEAR = 0.99;

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const rows = tags().map((tag) => ({
  tag,
  kinds: Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, read(tag, kind)])),
}));
for (const row of rows) row.share = shareOf(Object.values(row.kinds));
rows.sort((a, b) => a.share - b.share || (a.tag < b.tag ? -1 : 1));
for (const { tag, share, kinds } of rows) {
  const bad = Object.entries(kinds).filter(([, { failed }]) => failed.length > 0);
  console.log(
    `${tag.padEnd(8)} ${percent(share)}  ${bad.map(([kind, one]) => `${kind} ${percent(shareOf([one]))} (${one.failed[0]})`).join('; ')}`,
  );
  if (flags.has('--verbose')) for (const [kind, { failed }] of bad) console.log(`  ${kind}: ${failed.join(' | ')}`);
}
console.log(`\nlanguages at ${100 * NEAR} % of ${rows.length}:`);
for (const kind of Object.keys(KINDS))
  console.log(`  ${kind.padEnd(24)} ${rows.filter((row) => shareOf([row.kinds[kind]]) >= NEAR).length}`);
console.log(`  ${'all together'.padEnd(24)} ${rows.filter(({ share }) => share >= NEAR).length}`);
console.log(`Node ${process.version}, CLDR ${process.versions.cldr}`);
if (flags.has('--write')) keep();

/** Languages of CLDR data that the platform formats as well, without their regional variants. */
function tags() {
  const given = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (given.length > 0) return given;
  const all = readdirSync(DATA).map((name) => name.replace(/\.json$/, ''));
  return Intl.NumberFormat.supportedLocalesOf(
    all.filter((tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag) && tag !== 'und'),
  );
}

/** How many texts there are of a kind, and those whose value is none of the readings of a fact. */
function read(tag, kind) {
  const cases = KINDS[kind](tag);
  const failed = cases.filter(({ text, holds }) => !holds(factsIn(tag, text))).map(({ text }) => text);
  return { total: cases.length, failed };
}

function factsIn(language, text) {
  return annotate({ id: 'd', path: 'd', text, language, languageFrom: 'option', places: [] }).facts;
}

function shareOf(kinds) {
  const total = kinds.reduce((sum, one) => sum + one.total, 0);
  return total === 0 ? 1 : 1 - kinds.reduce((sum, { failed }) => sum + failed.length, 0) / total;
}

function percent(share) {
  return (Math.floor(1000 * share) / 10).toFixed(1).padStart(5);
}

/** By version of CLDR: the texts that were tried, and by language those of each kind that were not read back. */
function keep() {
  const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
  const languages = rows
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
    .map(({ tag, kinds }) => {
      const failed = Object.entries(kinds).filter(([, one]) => one.failed.length > 0);
      const total = Object.values(kinds).reduce((sum, one) => sum + one.total, 0);
      return [tag, { total, failed: Object.fromEntries(failed.map(([kind, one]) => [kind, one.failed])) }];
    });
  kept[process.versions.cldr] = { node: process.version, languages: Object.fromEntries(languages) };
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}
