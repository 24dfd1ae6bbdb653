// Writes docs/rules.md from the rules' own documentation values. Run after a build: node scripts/build-rules.js
import { writeFileSync } from 'node:fs';
import { RULES } from '../dist/compare/rules/index.js';
import { rulesPage } from '../dist/compare/rules/page.js';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(RULES));
