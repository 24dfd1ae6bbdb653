// What other programs spell out, read back: cardinals and sums of money of n2words and to-words, and spans of time as
// date-fns tells them ("almost 2 years ago"). None of it comes from CLDR, so that it holds other spellings.
//   npm install --no-save n2words@4.0.0 to-words@5.7.0 date-fns@4.4.0 && npm run build && node bench/other-programs.js [tag ...]
// With tags, what is not read of these languages is told.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../dist/extract/extract.js';
import { knownTag, locale } from '../dist/locale/index.js';

const tags = process.argv.slice(2);
const LEAST = 0.97;

const NUMBERS = [
  ...Array.from({ length: 99 }, (_, index) => index + 2),
  ...[101, 110, 111, 200, 300, 500, 900, 1001, 1100, 1500, 1900, 2000, 2012, 2024, 10_000, 12_000, 100_000],
  ...[107_351, 123_454, 814_078, 1_602_000, 2_148_619, 24_446_923, 86_684_854, 447_692_127],
];

/** The facts of a text that is one segment, names left out. */
function factsOf(text, language) {
  const document = { id: '', path: '', text, language, languageFrom: 'option', places: [], published: '2024-05-15' };
  const segment = { start: 0, end: text.length, index: 0, kind: 'sentence', paragraph: 0 };
  return extract(document, [segment], locale(language)).filter(({ kind }) => kind !== 'name');
}

/** Whether the text is one fact of the kind and amount. */
function saysNumber(text, language, kind, amount) {
  const [fact, ...others] = factsOf(text, language);
  const values = [fact?.value, ...(fact?.value.readings ?? [])];
  return others.length === 0 && fact?.kind === kind && values.some((value) => Number(value?.amount) === amount);
}

/** What a span of date-fns says beside its length. */
const HEDGES = { about: 'about', over: 'over', almost: 'almost', x: undefined };

function saysSpan(text, language, amount, hedge) {
  const span = factsOf(text, language).find(({ value }) => Number(value.amount) === amount && value.unit !== undefined);
  return span !== undefined && (hedge === undefined || span.value.hedge === hedge);
}

/** Modules in a folder of a package, by the tag that their names are. */
async function modulesIn(name, folder) {
  const url = new URL(`../node_modules/${name}/${folder}/`, import.meta.url);
  const files = readdirSync(fileURLToPath(url)).filter((file) => /^[a-z]{2,3}-[\w-]+\.js$/.test(file));
  return Promise.all(files.map(async (file) => [file.slice(0, -3), await import(new URL(file, url))]));
}

/** Each gives, by tag, texts and whether they are read. */
const PROGRAMS = {
  n2words: async () => spelled(await modulesIn('n2words', 'dist'), 'toCardinal', (m, n) => m.toCurrency(n)),
  'to-words': async () =>
    spelled(await modulesIn('to-words', 'dist/esm/locales'), 'toWords', (m, n) => m.toWords(n, { currency: true })),
  'date-fns': async () => {
    const spans = [
      'xMinutes',
      'aboutXHours',
      'xDays',
      'aboutXWeeks',
      'xMonths',
      'aboutXYears',
      'overXYears',
      'almostXYears',
    ];
    return Object.values(await import('date-fns/locale')).map(({ code, formatDistance }) => [
      code,
      (language) =>
        spans.flatMap((span) =>
          [2, 5, 12].flatMap((amount) =>
            [undefined, -1, 1].flatMap((comparison) => {
              const text = told(formatDistance, span, amount, comparison && { addSuffix: true, comparison });
              const hedge = HEDGES[/^(about|over|almost|x)/.exec(span)[1]];
              return text === undefined ? [] : [[text, saysSpan(text, language, amount, hedge)]];
            }),
          ),
        ),
    ]);
  },
};

/** Some of its languages lack a span, and throw. */
function told(formatDistance, ...options) {
  try {
    return formatDistance(...options);
  } catch {
    return undefined;
  }
}

function spelled(modules, cardinal, moneyOf) {
  return modules.map(([tag, module]) => [
    tag,
    (language) =>
      NUMBERS.flatMap((number) => {
        // Titles are no sentences: "Een En Twintig" would be a name.
        const [word, money] = [module[cardinal](number), moneyOf(module, number)].map((text) => text.toLowerCase());
        return [
          [word, saysNumber(word, language, 'number', number)],
          [money, saysNumber(money, language, 'money', number)],
        ];
      }),
  ]);
}

for (const [program, texts] of Object.entries(PROGRAMS)) {
  const shares = [];
  for (const [tag, textsIn] of await texts()) {
    const language = tag && knownTag(tag);
    if (!language || (tags.length > 0 && !tags.includes(tag))) continue;
    const read = textsIn(language);
    const missed = read.filter(([, isRead]) => !isRead).map(([text]) => text);
    shares.push([tag, 1 - missed.length / read.length]);
    if (tags.length > 0) for (const text of missed) console.log(`  ${tag} ${text}`);
  }
  const low = shares.filter(([, share]) => share < LEAST).sort((a, b) => a[1] - b[1]);
  console.log(`${program}: ${shares.length - low.length} of ${shares.length} at ${100 * LEAST} %`);
  console.log(`  ${low.map(([tag, share]) => `${tag} ${(100 * share).toFixed(0)}`).join(', ')}`);
}
