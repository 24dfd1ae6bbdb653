// The compiler copies no JSON: the locale data goes beside the compiled loader.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
cpSync(at('src/locale/data'), at('dist/locale/data'), { recursive: true });
