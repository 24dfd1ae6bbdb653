// Dates and times that this platform's Intl writes, read back: the share of them by language, worst first.
//   node bench/dates-roundtrip.js [tag ...]
import { readdirSync } from 'node:fs';
import { annotate } from '../dist/pipeline.js';

const DATA = new URL('../dist/locale/data/generated/', import.meta.url);
const DAYS = 120;
const STEP = 241;
const NEAR = 0.99;
/** Of a day and of a time to the minute. */
const LENGTH = { date: 10, time: 5 };

/** Languages of CLDR data that the platform formats as well, without their regional variants. */
function tags() {
  const given = process.argv.slice(2);
  if (given.length > 0) return given;
  const all = readdirSync(DATA).map((name) => name.replace(/\.json$/, ''));
  return Intl.DateTimeFormat.supportedLocalesOf(
    all.filter((tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag) && tag !== 'und'),
  );
}

function factsIn(language, text, kind) {
  const document = { id: 'd', path: 'd', text, language, languageFrom: 'option', places: [] };
  return annotate(document).facts.filter((fact) => fact.kind === kind);
}

/** How many of the days, over all styles, come back as one of the readings. */
function share(tag, kind, formats, expected) {
  let hits = 0;
  let first = '';
  for (let index = 0; index < DAYS; index++) {
    // From 1960 to 2039, each at another hour and minute.
    const day = new Date(Date.UTC(1960, 0, 1) + index * STEP * 86_400_000 + ((index * 67) % 1440) * 60_000);
    const format = formats[index % formats.length];
    const text = format.format(day);
    const read = factsIn(tag, text, kind).flatMap(({ value }) =>
      [value, ...(value.readings ?? [])].map((one) => one[kind]?.slice(0, LENGTH[kind])),
    );
    if (read.includes(expected(day))) hits++;
    else if (first === '') first = `${text} => ${read.join(' ') || 'nothing'}`;
  }
  return { share: hits / DAYS, first };
}

const rows = tags().map((tag) => {
  const options = { calendar: 'gregory', timeZone: 'UTC' };
  const dates = ['full', 'long', 'medium', 'short'].map(
    (dateStyle) => new Intl.DateTimeFormat(tag, { ...options, dateStyle }),
  );
  const times = ['medium', 'short'].map((timeStyle) => new Intl.DateTimeFormat(tag, { ...options, timeStyle }));
  const date = share(tag, 'date', dates, (day) => day.toISOString().slice(0, 10));
  const time = share(tag, 'time', times, (day) => day.toISOString().slice(11, 16));
  return { tag, date, time };
});

rows.sort((a, b) => a.date.share + a.time.share - (b.date.share + b.time.share) || (a.tag < b.tag ? -1 : 1));
const percent = (share) => (100 * share).toFixed(1).padStart(5);
for (const { tag, date, time } of rows) {
  if (date.share === 1 && time.share === 1) continue;
  console.log(
    `${tag.padEnd(8)} dates ${percent(date.share)}  times ${percent(time.share)}  ${date.first} ${time.first}`.trimEnd(),
  );
}
const near = (kind) => rows.filter((row) => row[kind].share >= NEAR).length;
console.log(
  `${rows.length} languages: dates at 99 % in ${near('date')}, times in ${near('time')}; Node ${process.version}, CLDR ${process.versions.cldr}`,
);
