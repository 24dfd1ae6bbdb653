// Recall of facts with and without the expectations that bench/facts-doubted.md holds to be wrong or out of scope:
//   node ../shared/bench/score.mjs facts ../shared/bench/facts --verbose | node bench/facts-doubted.js ../shared/bench/facts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '../shared/bench/facts'] = process.argv.slice(2);
const doubted = doubtedItems(readFileSync(new URL('facts-doubted.md', import.meta.url), 'utf8'));
const misses = readFileSync(0, 'utf8')
  .split('\n')
  .flatMap((line) => /^\s*miss (\S+) /.exec(line)?.[1] ?? []);

const all = { total: 0, missed: 0, left: 0, leftMissed: 0 };
for (const name of readdirSync(folder).sort()) {
  const language = name.replace(/\.jsonl$/, '');
  const cases = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).map(JSON.parse);
  const count = (items) => items.reduce((sum, { expected }) => sum + expected.length, 0);
  const own = misses.filter((id) => id.startsWith(`${language}/`));
  const row = {
    total: count(cases),
    missed: own.length,
    left: count(cases.filter(({ id }) => !doubted.has(id))),
    leftMissed: own.filter((id) => !doubted.has(id)).length,
  };
  for (const key of Object.keys(all)) all[key] += row[key];
  print(language, row);
}
print('all', all);

function print(name, { total, missed, left, leftMissed }) {
  const percent = (miss, of) => ((100 * (of - miss)) / of).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(8)} recall ${percent(missed, total)}, without the doubted ${percent(leftMissed, left)} (${total - left} of ${total})`,
  );
}

/**
 * Ids such as `en/NumberModel/144` in the tables, where a bare number after one is of the same model ("124, 125", "33 and
 * 34"); and in the list under Dates `en/230, 231`, all of one model.
 */
function doubtedItems(page) {
  const [tables, dates] = page.split('## Dates');
  const rows = tables.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((line) => (line.split('|')[2] ?? '').replace(/\([^)]*\)/g, ''));
  const lists = dates
    .split('\n- ')
    .slice(1)
    .map((item) => item.replace(/\b([a-z]{2}(?:-[A-Z][a-z]+)?)\/(\d)/g, '$1/DateTimeModel/$2'));
  return new Set([...cells, ...lists].flatMap(idsIn));
}

function idsIn(text) {
  let model = '';
  return [...text.matchAll(/(?:([a-z]{2}(?:-[A-Z][a-z]+)?\/\w+)\/)?(\d+)/g)].flatMap(([, path, number]) => {
    model = path ?? model;
    return model ? [`${model}/${number}`] : [];
  });
}
