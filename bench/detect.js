// How often language detectors name the right language, and how fast: whole articles, paragraphs, sentences.
//
//     npm install --no-save eld@2.1.0 tinyld@1.3.4 franc@6.2.0 && npm run build
//     node bench/detect.js FOLDER [--languages]
//
// FOLDER holds files named `<story>.<tag>.txt`. Detectors that are not installed are left out.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [folder, flag] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node bench/detect.js FOLDER [--languages]');
  process.exit(2);
}

/** The first subtag; detectors that call Indonesian `ind` or Norwegian `nb` are brought to one name. */
const plain = (code) => {
  try {
    const language = new Intl.Locale(code || 'und').language;
    return language === 'nb' ? 'no' : language;
  } catch {
    return 'und';
  }
};

const DETECTORS = {
  'eld large': async () => detectorOf((await import('eld/large')).eld),
  'eld medium': async () => detectorOf((await import('eld/medium')).eld),
  'eld small': async () => detectorOf((await import('eld/small')).eld),
  tinyld: async () => (await import('tinyld')).detect,
  'tinyld heavy': async () => (await import('tinyld/heavy')).detect,
  franc: async () => (await import('franc')).franc,
  'tertium (src/read)': async () => {
    const { detect } = await import('../dist/read/detect.js');
    return (text) => detect(text) ?? '';
  },
};

function detectorOf(eld) {
  return (text) => eld.detect(text).language;
}

const units = { articles: [], paragraphs: [], sentences: [] };
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  const tag = plain(basename(name, '.txt').split('.').at(-1));
  const text = readFileSync(join(folder, name), 'utf8');
  units.articles.push({ tag, text });
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (paragraph.trim()) units.paragraphs.push({ tag, text: paragraph });
    for (const { segment } of new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(paragraph)) {
      if (segment.trim()) units.sentences.push({ tag, text: segment });
    }
  }
}

for (const [name, load] of Object.entries(DETECTORS)) {
  let detect;
  try {
    detect = await load();
  } catch (error) {
    console.log(`${name}: left out (${error.code ?? error.message})`);
    continue;
  }
  const cells = [];
  for (const [unit, items] of Object.entries(units)) {
    const wrong = new Map();
    let right = 0;
    let silent = 0;
    const begun = performance.now();
    for (const { tag, text } of items) {
      const said = plain(detect(text));
      if (said === tag) right++;
      else if (said === 'und') silent++;
      if (said !== tag) wrong.set(`${tag}>${said}`, (wrong.get(`${tag}>${said}`) ?? 0) + 1);
    }
    const seconds = (performance.now() - begun) / 1000;
    const percent = (count) => ((100 * count) / items.length).toFixed(2);
    cells.push(
      `${unit} ${percent(right)} % right, ${percent(silent)} % silent, ${Math.round(items.length / seconds)}/s`,
    );
    if (flag) {
      const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 25);
      cells.push(`\n    ${worst.map(([pair, count]) => `${pair} ${count}`).join(', ')}\n   `);
    }
  }
  console.log(`${name}: ${cells.join('; ')}`);
}
console.log(
  Object.entries(units)
    .map(([unit, items]) => `${items.length} ${unit}`)
    .join(', '),
);
