// False alarms on translations that nobody tuned to: the message catalogues of the programs on this machine, in all their
// languages (gettext's msgunfmt reads them). Messages that hold a figure or a number word of English, some of each language.
//   npm run build && node bench/catalogues.js [MESSAGES] [tag ...]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../dist/locale/index.js';
import { check } from '../dist/pipeline.js';

const ROOT = '/usr/share/locale';
const [most = '250', ...tags] = process.argv.slice(2);
const OPTIONS = { group: { by: 'all' }, compare: {}, triage: { minConfidence: 0, rules: {} } };
const FIGURES = /\d|\b(?:one|two|three|hundred|percent|minute|hour|day)\b/u;
const CONVERSIONS = /%[-#0 +]*\d*\$?[-\d.]*[a-z]/gu;

const unescaped = (text) => JSON.parse(`"${text}"`).replace(/\s+/gu, ' ');

/** The messages of all catalogues in one language, each once, as rows of source and translation. */
function rowsIn(folder) {
  const rows = new Map();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.mo')) continue;
    const { stdout } = spawnSync('msgunfmt', ['-w', '0', join(folder, name)], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (!/charset=utf-8/iu.test(stdout)) continue;
    for (const [, source, target] of stdout.matchAll(/^msgid "((?:[^"\\]|\\.)+)"\nmsgstr "((?:[^"\\]|\\.)+)"$/gmu)) {
      if (source === target || !FIGURES.test(source.replace(CONVERSIONS, ''))) continue;
      try {
        rows.set(unescaped(source), unescaped(target));
      } catch {
        // An escape that JSON lacks.
      }
    }
  }
  // Every n-th, so that all programs are heard.
  const all = [...rows];
  return all.filter((_, at) => at % Math.ceil(all.length / Number(most)) === 0);
}

let [flagged, total] = [0, 0];
for (const folder of readdirSync(ROOT).sort()) {
  const tag = folder.replaceAll('_', '-').replace('@latin', '-Latn');
  if (tags.length > 0 ? !tags.includes(tag) : !languages().includes(tag)) continue;
  let rows = [];
  try {
    rows = rowsIn(join(ROOT, folder, 'LC_MESSAGES'));
  } catch {
    continue;
  }
  if (rows.length < 50) continue;
  const table = [`id\ten\t${tag}`, ...rows.map(([source, target], at) => `${at}\t${source}\t${target}`)].join('\n');
  const { judgements } = check([{ path: 'rows.tsv', bytes: Buffer.from(`${table}\n`) }], OPTIONS);
  const told = judgements.flatMap(({ discrepancies }) =>
    discrepancies.filter(({ severity }) => severity !== 'neutral'),
  );
  const units = new Set(told.map(({ sides }) => sides.find(({ unit }) => unit !== undefined)?.unit));
  flagged += units.size;
  total += rows.length;
  console.log(`${tag.padEnd(8)}${((100 * units.size) / rows.length).toFixed(1).padStart(5)} % of ${rows.length}`);
}
console.log(`all     ${((100 * flagged) / total).toFixed(1).padStart(5)} % of ${total}`);
