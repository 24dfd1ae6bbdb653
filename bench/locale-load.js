// What it costs to load a language: `npm run build && node --expose-gc bench/locale-load.js [tags…]`. Every language is
// loaded in a process of its own, so that nothing is shared with the one before; the root counts for each.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const [, , first, ...rest] = process.argv;

if (first === '--one') await loadOne(rest[0]);
else await loadAll(first ? [first, ...rest] : undefined);

async function loadOne(tag) {
  const importing = processorTime();
  const { locale } = await import('../dist/locale/index.js');
  const imported = importing();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const loading = processorTime();
  const { lexicon } = locale(tag);
  lexicon.match(lexicon.tokenize('5 %'), 2);
  const loaded = loading();
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  console.log([imported, loaded, megabytes].join(' '));
}

/** Milliseconds of processor time from now on: what the machine does beside it is none of our cost. */
function processorTime() {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

async function loadAll(wanted) {
  const { languages } = await import('../dist/locale/index.js');
  const rows = (wanted ?? languages()).map((tag) => {
    // The best of three.
    const runs = [1, 2, 3].map(() =>
      execFileSync(process.execPath, ['--expose-gc', SELF, '--one', tag], { encoding: 'utf8' }),
    );
    const [importing, loading, megabytes] = runs
      .map((line) => line.trim().split(' ').map(Number))
      .sort((a, b) => a[1] - b[1])[0];
    return { tag, importing, loading, megabytes };
  });
  console.log('tag      import ms   load ms      MB');
  for (const { tag, importing, loading, megabytes } of rows.toSorted((a, b) => b.loading - a.loading))
    console.log(tag.padEnd(8), ...[importing, loading, megabytes].map((figure) => figure.toFixed(1).padStart(9)));
}
