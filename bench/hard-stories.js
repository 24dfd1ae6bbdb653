// Hard cases for grouping: reports made from one template that tell of different events, in seven languages.
//   node bench/hard-stories.js            groups them and prints pair precision and recall, by kind of confusion
//   node bench/hard-stories.js --write D  writes them to the folder D with gold.jsonl
// Four kinds of event, each with near-duplicates (the same association in another province, or in another year; the
// next match of the same clubs; the next quarter; a later day of the same disaster), a second agency's own shorter
// report of some events, and round-ups that quote several events and belong to none.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { group } from '../dist/group/group.js';
import { sketch } from '../dist/group/sketch.js';
import { annotate } from '../dist/pipeline.js';
import { agencies, LANGUAGES, round, templates } from './hard-templates.js';

const { values: options } = parseArgs({
  strict: process.argv[1] === fileURLToPath(import.meta.url),
  options: { write: { type: 'string' }, verbose: { type: 'boolean' }, seed: { type: 'string' } },
});

let state = Number(options.seed ?? 20240117);
/** A small linear congruential generator: the set is the same on every machine. */
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const between = (low, high) => low + random(high - low + 1);
const pick = (list) => list[random(list.length)];
function some(list, count) {
  const rest = [...list];
  return Array.from({ length: count }, () => rest.splice(random(rest.length), 1)[0]);
}

/** Names in Latin, Cyrillic, Han and Arabic script. */
const PLACES = [
  ['Bac Lieu', 'Бакльеу', '薄寮', 'باك ليو'],
  ['Dong Thap', 'Донгтхап', '同塔', 'دونغ ثاب'],
  ['Quang Ngai', 'Куангнгай', '广义', 'كوانغ نغاي'],
  ['Lam Dong', 'Ламдонг', '林同', 'لام دونغ'],
  ['Thai Binh', 'Тхайбинь', '太平', 'تاي بينه'],
];
const CLUBS = [
  ['Orlova', 'Орлова', '奥尔洛瓦', 'أورلوفا'],
  ['Vardal', 'Вардал', '瓦达尔', 'فاردال'],
  ['Kestrel Town', 'Кестрел Таун', '凯斯特雷尔', 'كيستريل تاون'],
  ['Montero', 'Монтеро', '蒙特罗', 'مونتيرو'],
];
const FIRMS = [
  ['Halvorsen', 'Халворсен', '哈尔沃森', 'هالفورسن'],
  ['Brixton Steel', 'Брикстон Стил', '布里克斯顿钢铁', 'بريكستون ستيل'],
  ['Nordvik', 'Нордвик', '诺德维克', 'نوردفيك'],
];
const PEOPLE = [
  ['Tran Minh Duc', 'Чан Минь Дык', '陈明德', 'تران مينه دوك'],
  ['Marek Kowal', 'Марек Коваль', '马雷克·科瓦尔', 'ماريك كوفال'],
  ['Elena Ruiz', 'Елена Руис', '埃莱娜·鲁伊斯', 'إيلينا رويز'],
  ['Jonas Lindqvist', 'Йонас Линдквист', '约纳斯·林德奎斯特', 'يوناس ليندكفيست'],
  ['Amina Diallo', 'Амина Диалло', '阿米娜·迪亚洛', 'أمينة ديالو'],
];

/** What happened, by kind: several events of a kind differ only in a few slots. */
function events() {
  const all = [];
  for (const place of PLACES.slice(0, 4)) {
    for (const year of [2021, 2022, 2023]) {
      all.push({
        kind: 'union',
        place,
        year,
        person: pick(PEOPLE),
        day: new Date(Date.UTC(year + 1, 0, between(4, 28))),
        asOf: new Date(Date.UTC(year, 11, between(10, 20))),
        total: between(310, 940),
        added: between(21, 66),
        linked: between(50, 220),
        jobs: between(8, 60) * 100,
        share: between(52, 81),
        goal: between(15, 40),
        income: between(41, 79),
        revenue: between(11, 39) / 10,
      });
    }
  }
  for (let index = 0; index < 10; index++) {
    const [home, away] = some(CLUBS, 2);
    all.push({
      kind: 'match',
      home,
      away,
      place: pick(PLACES),
      year: 2024,
      day: new Date(Date.UTC(2024, between(1, 10), between(1, 28))),
      goals: between(1, 5),
      against: between(0, 1),
      crowd: between(4000, 38000),
      first: between(4, 40),
      last: between(60, 89),
      person: pick(PEOPLE),
      possession: between(41, 67),
      points: between(21, 60),
    });
  }
  for (const firm of FIRMS) {
    for (const quarter of [1, 2, 3, 4]) {
      all.push({
        kind: 'results',
        firm,
        quarter,
        year: 2024,
        day: new Date(Date.UTC(2024, quarter * 3, between(8, 28))),
        person: pick(PEOPLE),
        sales: between(1200, 9800) / 10,
        rise: between(11, 189) / 10,
        profit: between(110, 990) / 10,
        margin: between(41, 168) / 10,
        staff: between(3100, 19800),
        dividend: between(11, 98) / 100,
      });
    }
  }
  for (const place of PLACES.slice(2)) {
    let dead = between(3, 9);
    let hurt = between(40, 90);
    let homes = between(120, 400);
    const start = between(3, 20);
    const month = between(1, 10);
    const person = pick(PEOPLE);
    const strength = between(52, 68) / 10;
    for (let later = 0; later < 3; later++) {
      all.push({
        kind: 'quake',
        place,
        person,
        strength,
        year: 2024,
        later,
        day: new Date(Date.UTC(2024, month, start + later)),
        begun: new Date(Date.UTC(2024, month, start)),
        dead,
        hurt,
        homes,
        camps: between(3, 19),
        fled: between(11, 88) * 100,
        aid: between(12, 95) / 10,
      });
      dead += between(4, 25);
      hurt += between(30, 160);
      homes += between(90, 600);
    }
  }
  return all;
}

export const documents = [];
const all = events();
for (const [index, event] of all.entries()) {
  const story = `${event.kind}-${String(index).padStart(2, '0')}`;
  for (const language of some(LANGUAGES, between(2, 5))) {
    documents.push({
      id: `${story}.a.${language}`,
      story,
      kind: event.kind,
      language,
      text: templates[event.kind](event, language),
    });
  }
  if (index % 2 === 0) {
    for (const language of some(LANGUAGES, between(1, 2))) {
      documents.push({
        id: `${story}.b.${language}`,
        story,
        kind: event.kind,
        language,
        text: agencies[event.kind](event, language),
      });
    }
  }
}
for (let index = 0; index < 10; index++) {
  const quoted = some(all, 4);
  const story = `round-${index}`;
  for (const language of some(LANGUAGES, 2)) {
    const text = quoted.map((event) => round[event.kind](event, language)).join('\n\n');
    documents.push({ id: `${story}.a.${language}`, story, kind: 'round', language, text });
  }
}

if (options.write) {
  mkdirSync(options.write, { recursive: true });
  for (const { id, text } of documents) writeFileSync(join(options.write, `${id}.txt`), text);
  const gold = documents.map(({ id, story, language }) => JSON.stringify({ path: `${id}.txt`, story, language }));
  writeFileSync(join(options.write, 'gold.jsonl'), `${gold.join('\n')}\n`);
} else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const articles = documents.map(articleOf);
  report(
    group(
      articles.map(({ document }) => document),
      [sketch(articles)],
      { by: 'content' },
    ),
  );
}

function articleOf({ id, language, text }) {
  return annotate({ id, path: id, text, language, languageFrom: 'record', places: [{ offset: 0, source: 0 }] });
}

function report(stories) {
  const groupOf = new Map(stories.flatMap(({ documents: ids }, index) => ids.map((id) => [id, index])));
  const counts = new Map();
  for (const [index, one] of documents.entries()) {
    for (const other of documents.slice(0, index)) {
      const same = one.story === other.story;
      const joined = groupOf.get(one.id) === groupOf.get(other.id);
      if (!same && !joined) continue;
      const agency = one.id.split('.')[1] === other.id.split('.')[1] ? 'translations' : 'two agencies';
      const kind = one.kind === other.kind ? one.kind : `${[one.kind, other.kind].sort().join('/')}`;
      for (const row of ['all', kind, ...(same ? [agency] : [])]) {
        const count = counts.get(row) ?? { right: 0, wrong: 0, missed: 0 };
        if (same && joined) count.right++;
        else if (joined) count.wrong++;
        else count.missed++;
        counts.set(row, count);
        if (options.verbose && row === 'all' && same !== joined)
          console.log(same ? 'apart ' : 'joined', other.id, one.id);
      }
    }
  }
  const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  console.log(`${documents.length} documents, ${all.length} events, ${stories.length} stories found`);
  for (const [row, { right, wrong, missed }] of [...counts].sort()) {
    console.log(
      row.padEnd(16),
      'precision',
      percent(right, right + wrong),
      'recall',
      percent(right, right + missed),
      `(${right} right, ${wrong} wrong, ${missed} missed)`,
    );
  }
}
