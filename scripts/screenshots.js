// Takes the pictures of the report page that the README shows, docs/report-*.png, from the sample corpus. Run after a build, where there is
// a Chromium: node scripts/screenshots.js
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tertium-'));
const file = join(folder, 'report.html');
const check = ['bin/tertium.js', 'check', 'corpus', '--fail-on', 'none', '--format', 'html', '--output', file];
spawnSync(process.execPath, check, { cwd: root, stdio: 'inherit' });

const [, after = ''] = readFileSync(file, 'utf8').split('<script type="application/json" id="index">');
const { documents, stories } = JSON.parse(after.slice(0, after.indexOf('</script>')));
const story = (name) => {
  const document = documents.findIndex(({ path }) => path.startsWith(`corpus/${name}/`));
  return `#story-${stories.find((one) => one.documents.includes(document)).id}`;
};

const pictures = [
  { name: 'light', hash: story('harbour-bridge'), height: 1040 },
  { name: 'dark', hash: '', colorScheme: 'dark' },
  { name: 'right-to-left', hash: story('river-flood'), hover: '٣٢٠' },
  { name: 'phone', hash: story('lake-marathon'), width: 390, height: 844, scroll: 500 },
];

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, hash, colorScheme = 'light', width = 1280, height = 860, hover, scroll = 0 } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(pathToFileURL(file).href + hash);
  await page.evaluate((y) => scrollTo(0, y), scroll);
  if (hover) await page.locator('.ladder [data-tie]', { hasText: hover }).first().hover();
  await page.screenshot({ path: join(root, `docs/report-${name}.png`) });
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });
