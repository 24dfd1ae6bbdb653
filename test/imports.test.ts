import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What each part may import of the others; the order of ARCHITECTURE.md, read from the bottom up. */
const STAGE = ['fact', 'locale', 'text', 'model'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  locale: ['text', 'model'],
  fact: ['locale', 'text', 'model'],
  read: STAGE,
  split: STAGE,
  extract: STAGE,
  group: STAGE,
  align: STAGE,
  compare: STAGE,
  triage: STAGE,
  report: STAGE,
  'pipeline.ts': ['read', 'split', 'extract', 'group', 'align', 'compare', 'triage', 'report', ...STAGE],
  'filter.ts': ['pipeline.ts', 'read', 'model'],
  'index.ts': [
    'filter.ts',
    'pipeline.ts',
    'read',
    'split',
    'extract',
    'group',
    'align',
    'compare',
    'triage',
    'report',
    ...STAGE,
  ],
  'library.ts': ['index.ts', 'read'],
  cli: ['index.ts', 'model', 'cli'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test.each(files)('%s imports only what stands below it', (name) => {
  const part = name.split('/')[0] ?? '';
  const allowed = ALLOWED[part];
  expect(allowed, `src/${part} has no line in this test`).toBeDefined();
  const path = join(SRC, name);
  const text = readFileSync(path, 'utf8');
  for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)) {
    const target =
      relative(SRC, resolve(dirname(path), specifier))
        .replace(/\.js$/, '.ts')
        .split('/')[0] ?? '';
    if (target !== part) expect(allowed, `${name} imports ${specifier}`).toContain(target);
  }
});

/** The packages that are loaded with a file, by itself or by what it imports in turn. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, specifier = ''] of text.matchAll(/^(?:import|export) (?!type)(?:[^;]*? from )?'([^']*)';/gmu)) {
    const inner = specifier.startsWith('.')
      ? packagesOf(resolve(dirname(file), specifier.replace(/\.js$/, '.ts')), seen)
      : [specifier];
    for (const name of inner) packages.add(name);
  }
  return packages;
}

test('the command line starts without the libraries that most runs do not need', () => {
  const start = new Set<string>();
  const started = packagesOf(join(SRC, 'cli/run.ts'), start);
  // `--version` and `init` need none of the stages.
  expect(start).not.toContain(join(SRC, 'index.ts'));
  const commands = files.filter((name) => name.startsWith('cli/commands/'));
  for (const name of commands) for (const needed of packagesOf(join(SRC, name))) started.add(needed);
  const library = packagesOf(join(SRC, 'library.ts'));
  const readers = ['@mozilla/readability', 'fflate', 'micromark', 'parse5', 'saxes'];
  expect([...library]).toEqual(expect.arrayContaining(readers));
  expect(started).toContain('commander');
  for (const name of [...readers, 'chokidar', 'tinypool', 'zod']) expect(started).not.toContain(name);
});

test('the code of the report page imports types of the model, and nothing else from outside', () => {
  const page = files.filter((name) => name.startsWith('report/html/page/'));
  expect(page.length).toBeGreaterThan(0);
  for (const name of page) {
    const text = readFileSync(join(SRC, name), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']*)'/g)) {
      expect(specifier, name).toMatch(/^(?:\.\/[a-z]+\.js|\.\.\/\.\.\/\.\.\/model\/index\.js)$/u);
    }
  }
});

test('no stage names a language', () => {
  const stages = files.filter((name) => /^(split|extract|group|align|compare|triage|read)\//.test(name));
  expect(stages.length).toBeGreaterThan(0);
  for (const name of stages) {
    const text = readFileSync(join(SRC, name), 'utf8');
    expect(text, `${name} tests for a language`).not.toMatch(/language\s*[!=]==?\s*'[a-z]{2,3}\b/);
  }
});
