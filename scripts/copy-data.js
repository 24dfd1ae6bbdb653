// The compiler copies no JSON: the locale data goes beside the compiled loader, where each language is checked and its
// phrases are packed for look-up, so that no run has to do so.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkLocaleData } from '../dist/locale/data.js';
import { packData } from '../dist/locale/packed-data.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
// A language that is gone from the data must not stay from an earlier build.
rmSync(at('dist/locale/data'), { recursive: true, force: true });
cpSync(at('src/locale/data'), at('dist/locale/data'), { recursive: true });

for (const folder of ['generated', 'supplement']) {
  for (const name of readdirSync(at(`dist/locale/data/${folder}`))) {
    if (!name.endsWith('.json') || name.startsWith('_')) continue;
    const path = at(`dist/locale/data/${folder}/${name}`);
    const data = checkLocaleData(`${folder}/${name}`, JSON.parse(readFileSync(path, 'utf8')));
    writeFileSync(path, JSON.stringify(packData(data)));
  }
}
