// Writes the pages that are made from the program itself: the rules, the schema of the configuration and the manual page.
// Run after a build: node scripts/build-docs.js
import { writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { configJsonSchema } from '../dist/cli/config-schema.js';
import { manual } from '../dist/cli/manual.js';
import { programOf } from '../dist/cli/program.js';
import { RULES } from '../dist/compare/rules/index.js';
import { rulesPage } from '../dist/compare/rules/page.js';

const write = (name, text) => writeFileSync(new URL(`../docs/${name}`, import.meta.url), text);
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });

write('rules.md', rulesPage(RULES));
write('config.schema.json', `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`);
write(
  'tertium.1',
  manual(await programOf({ stdin: process.stdin, stdout: nowhere, stderr: nowhere, env: {} }, () => undefined)),
);
