import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { findChromium, NO_CHROMIUM } from './chromium.js';

const complaints: string[] = [];
const open: Page[] = [];
let browser: Browser;
/** Made anew for each file of tests: they share this module. */
let folder = '';

/** Starts the browser for the tests of a file. After each, nothing may stand in the console and nothing been asked of a network. */
export function useBrowser(): void {
  // A browser on a busy machine takes its time.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error(NO_CHROMIUM);
    folder = mkdtempSync(join(tmpdir(), 'tertium-page-'));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** The HTML report of some paths, written by the program as it is shipped. */
export function reportOn(...argv: readonly string[]): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const check = ['bin/tertium.js', 'check', '--quiet', '--format', 'html', ...argv];
  const { stdout, stderr, status } = spawnSync(process.execPath, check, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 2 || stdout === '') throw new Error(`npm run build comes first. ${stderr}`);
  return stdout;
}

/** What the browser complained of so far, for tests that provoke it. */
export const complaintsSoFar = (): string[] => complaints.splice(0);

/** Opens a report from disk at an address within it. */
export async function openReport(html: string, hash = '', how: BrowserContextOptions = {}): Promise<Page> {
  const file = join(folder, `${open.length}.html`);
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how });
  const page = await context.newPage();
  open.push(page);
  const own = pathToFileURL(file).href;
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(own + hash);
  return page;
}
