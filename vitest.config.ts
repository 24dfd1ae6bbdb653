import { configDefaults, defineConfig } from 'vitest/config';
import { findChromium, NO_CHROMIUM } from './test/page/chromium.js';

// The report page is tried in a browser where there is one; `npm run test:page` fails where there is none.
const browser = findChromium() !== undefined;
if (!browser) console.warn(`\nLeft out: ${NO_CHROMIUM}\n`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(browser ? [] : ['test/page/**'])],
    setupFiles: ['./src/read/every-format.ts'],
    // Nothing is mocked: files that share what they have loaded take half the time.
    isolate: false,
    // By itself it leaves one processor idle, which of two is half.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './scripts/closing-line.js'],
  },
});
