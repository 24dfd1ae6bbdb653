// Time, memory and growth of annotation and of grouping on generated news (bench/made-news.js), in one thread.
//   node --max-old-space-size=4000 bench/group-scale.js [10000 30000 100000]
//   node bench/group-scale.js 100000 --write news.jsonl      writes them for the command line:
//   time node bin/tertium.js group news.jsonl --jobs 2 --format json --output stories.json
// Times are of the processor, so that what else the machine does counts little.
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { group } from '../dist/group/group.js';
import { sketch } from '../dist/group/sketch.js';
import { annotateEach } from '../dist/pipeline.js';
import { madeNews } from './made-news.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'string' }, verbose: { type: 'boolean' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 30_000, 100_000];
if (options.write) {
  const file = createWriteStream(options.write);
  for (const { story: _, ...document } of madeNews(sizes[0])) file.write(`${JSON.stringify(document)}\n`);
  file.end();
} else {
  const rows = sizes.map(measure);
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (!before) continue;
    const growth = (key) => (Math.log(row[key] / before[key]) / Math.log(row.size / before.size)).toFixed(2);
    console.log(`growth ${before.size} -> ${row.size}: annotate ${growth('annotated')}, group ${growth('grouped')}`);
  }
}

function measure(size) {
  const storyOf = new Map();
  const documents = [];
  const sketches = [];
  const languages = { en: 0, de: 0, fr: 0, es: 0, pl: 0, ru: 0 };
  for (const language of Object.keys(languages)) warmUp(language);
  let annotated = 0;
  let length = 0;
  let batch = [];
  const flush = () => {
    const started = process.cpuUsage();
    sketches.push(sketch(annotateEach(batch)));
    annotated += since(started);
    batch = [];
  };
  for (const { story, ...document } of madeNews(size)) {
    storyOf.set(document.id, story);
    length += document.text.length;
    documents.push({ ...document, path: document.id, languageFrom: 'record', places: [{ offset: 0, source: 0 }] });
    batch.push(documents.at(-1));
    if (batch.length === 25) flush();
  }
  flush();
  const started = process.cpuUsage();
  const stories = group(documents, sketches, { by: 'content' });
  const grouped = since(started);
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  const { right, wrong, missed } = pairs(stories, storyOf);
  const percent = (part, whole) => ((100 * part) / whole).toFixed(2);
  console.log(
    `${size} documents of ${Math.round(length / size)} characters: annotate ${annotated.toFixed(1)} s, ` +
      `group ${grouped.toFixed(1)} s, ${memory} MB, ` +
      `pair precision ${percent(right, right + wrong)} recall ${percent(right, right + missed)}`,
  );
  if (options.verbose) {
    for (const story of stories.filter((each) => isMixed(each, storyOf)).slice(0, 40)) {
      console.log(story.documents.join(' '), story.confidence);
    }
  }
  return { size, annotated, grouped };
}

function warmUp(language) {
  sketch(annotateEach([{ id: '', path: '', text: 'x 1', language, languageFrom: 'record', places: [{ offset: 0 }] }]));
}

/** Seconds of the processor, in this and all helping threads. */
function since(started) {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function isMixed(story, storyOf) {
  return new Set(story.documents.map((id) => storyOf.get(id))).size > 1;
}

function pairs(stories, storyOf) {
  const sizes = new Map();
  for (const story of storyOf.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const choose = (count) => (count * (count - 1)) / 2;
  let right = 0;
  let all = 0;
  for (const { documents } of stories) {
    const of = new Map();
    for (const id of documents) of.set(storyOf.get(id), (of.get(storyOf.get(id)) ?? 0) + 1);
    for (const count of of.values()) right += choose(count);
    all += choose(documents.length);
  }
  const gold = [...sizes.values()].reduce((sum, count) => sum + choose(count), 0);
  return { right, wrong: all - right, missed: gold - right };
}
