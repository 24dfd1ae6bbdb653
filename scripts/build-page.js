// Bundles the report page, src/report/html/page, into one script and writes it with its style and the hashes by which the page's
// policy knows them. The module is made by every build and not kept under version control.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const at = (path) => fileURLToPath(new URL(`../src/report/html/${path}`, import.meta.url));
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const bundle = await rolldown({ input: at('page/main.ts'), resolve: { extensionAlias: { '.js': ['.ts', '.js'] } } });
const { output } = await bundle.generate({ format: 'iife', minify: true });
await bundle.close();
// An end tag within the script's strings would end the element.
const script = output[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const style = readFileSync(at('page/page.css'), 'utf8');

const constants = { SCRIPT: script, SCRIPT_HASH: hash(script), STYLE: style, STYLE_HASH: hash(style) };
const lines = Object.entries(constants).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`);
writeFileSync(at('assets.generated.ts'), `// Written by scripts/build-page.js; do not edit.\n${lines.join('\n')}\n`);
