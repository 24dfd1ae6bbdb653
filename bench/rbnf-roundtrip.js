// Numbers that CLDR's spell-out rules write, read back by the public reader of facts: the share of them by language.
//   npm run build && (cd scripts/build-locales && npm ci) && node bench/rbnf-roundtrip.js [--write] [--verbose] [tag ...]
// With --write the shares are kept in bench/rbnf-roundtrip.json, which docs/languages.md is made from, and some of what
// is read back in test/extract/spelled-out.json.
import { writeFileSync } from 'node:fs';
import { annotate } from '../dist/pipeline.js';
import { cldr, coveredTags, version } from '../scripts/build-locales/cldr.js';
import { spellOut } from '../scripts/build-locales/rbnf.js';

/** Every public rule set but that of years; ordinals are counted beside. */
const SETS = { number: /^%spellout-(cardinal|numbering)(?!.*year)/, ordinal: /^%spellout-ordinal/ };
const NUMBERS = 300;
const LARGEST_POWER = 12;
const SHOWN = 3;
const CASES = 4;

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const numbers = sample(NUMBERS);

const rows = [];
for (const tag of given.length > 0 ? given : coveredTags()) {
  const source = cldr(tag);
  if (tag === 'und' || !source?.gregorian || !source.rules.SpelloutRules) continue;
  const spell = spellOut({ SpelloutRules: source.rules.SpelloutRules }, tag);
  rows.push({ tag, number: roundTrip(spell, tag, 'number'), ordinal: roundTrip(spell, tag, 'ordinal') });
}
rows.sort((a, b) => a.number.share - b.number.share || (a.tag < b.tag ? -1 : 1));
const percent = (share) => (share === undefined ? '    –' : share.toFixed(1).padStart(5));
for (const { tag, number, ordinal } of rows) {
  console.log(`${tag.padEnd(8)} numbers ${percent(number.share)}  ordinals ${percent(ordinal.share)}`);
  if (options.includes('--verbose'))
    for (const line of [...number.failures, ...ordinal.failures]) console.log(`   ${line}`);
}
const near = (kind) => rows.filter((row) => row[kind].share >= 99).length;
console.log(
  `${rows.length} locales, CLDR ${version}: numbers at 99 % in ${near('number')}, ordinals in ${near('ordinal')} of ${rows.filter(({ ordinal }) => ordinal.share !== undefined).length}`,
);
if (options.includes('--write')) {
  rows.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const kept = rows.map(({ tag, number, ordinal }) => [
    tag,
    {
      number: number.share,
      ...(ordinal.share !== undefined && { ordinal: ordinal.share }),
      fails: [...number.failures.slice(0, SHOWN), ...ordinal.failures.slice(0, 1)],
    },
  ]);
  write('rbnf-roundtrip.json', { cldr: version, locales: Object.fromEntries(kept) });
  const cases = rows.flatMap(({ tag, number, ordinal }) =>
    [...number.cases, ...ordinal.cases].map((one) => [tag, ...one]),
  );
  write('../test/extract/spelled-out.json', cases);
}

function write(name, data) {
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(data, null, 2)}\n`);
}

/** Numbers from 0 to 10^12 with as many of each length as of another; the same in every run. */
function sample(count) {
  let state = 20_240_116;
  const random = () => {
    // Park and Miller's generator: enough to spread numbers.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index) => Math.floor(random() * 10 ** (1 + (index % LARGEST_POWER))));
}

function roundTrip(spell, tag, kind) {
  const seen = new Set();
  const failures = [];
  const hits = [];
  for (const name of spell.names.filter((one) => SETS[kind].test(one))) {
    for (const number of numbers) {
      const text = spelled(spell, name, number);
      if (text === undefined || seen.has(`${number} ${text}`)) continue;
      seen.add(`${number} ${text}`);
      const read = factsIn(tag, text);
      const whole = read.find((fact) => fact.kind === kind && fact.start === 0 && fact.end === text.length);
      if (whole?.value.amount === String(number)) {
        hits.push([kind, String(number), text]);
        continue;
      }
      const shown = read.map((fact) => `${fact.kind} ${fact.value.amount ?? ''} "${fact.text}"`);
      failures.push(`${number} "${text}" => ${shown.join(', ') || 'nothing'}`);
    }
  }
  const share = seen.size === 0 ? undefined : Math.floor((1000 * (seen.size - failures.length)) / seen.size) / 10;
  // A few from all over the sample and the rule sets, for the test suite.
  const cases = hits.filter((_, index) => index % Math.ceil(hits.length / CASES) === 0);
  return { share, failures, cases };
}

/** Undefined where the rules have no words and write figures. */
function spelled(spell, name, number) {
  try {
    // Hyphens that show joints stand at the beginning of some words too.
    const text = spell.format(name, number).replace(/^[\s\u00ad]+|[\s\u00ad]+$/g, '');
    return /\d/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function factsIn(language, text) {
  const document = { id: 'd', path: 'd', text, language, languageFrom: 'option', places: [] };
  return annotate(document).facts.filter((fact) => fact.kind !== 'name');
}
