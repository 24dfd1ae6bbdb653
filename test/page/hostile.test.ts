import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { complaintsSoFar, openReport, reportOn, useBrowser } from './browser.js';

/** Nothing that a file is called or says may run in the page, be markup, or ask the network for anything. */

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'tertium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EVIL = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '</script><script>alert(3)</script>',
  '<!--<script>',
  '"><svg onload=alert(4)>',
  "' onmouseover='alert(5)",
  'javascript:alert(6)',
  '<style>*{display:none}</style>',
  '<iframe src=https://x.example></iframe>',
  '<base href=https://x.example/>',
  '\u202e\u0000\u001b]0;x\u0007',
];

test('hostile names, titles and sentences', async () => {
  const sentences = (wells: number): string =>
    EVIL.map(
      (words, index) => `On 3 May 2024 the town ${words} opened ${wells + index} of its ${500 + index} wells.`,
    ).join('\n\n');
  const record = (id: string, wells: number) =>
    JSON.stringify({ id, language: 'en', title: EVIL.join(' '), text: sentences(wells) });
  const records = [record('<svg onload=alert(8)>', 40), record('__proto__', 70)];
  writeFileSync(join(folder, '<img src=x onerror=alert(7)>.jsonl'), records.join('\n'));
  const page = await openReport(reportOn(folder, '--group-by', 'all'));
  expect(await page.locator('.story-findings li').count()).toBeGreaterThan(5);
  await page.keyboard.press('n');
  expect(await page.locator('.ladder').count()).toBe(1);
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Whole text' }).click();
  for (const made of [
    'img',
    'iframe',
    'base',
    'main style',
    'main script',
    'svg [onload]',
    '[onerror]',
    '[onmouseover]',
  ]) {
    expect(await page.locator(made).count(), made).toBe(0);
  }
  expect(await page.locator('.ladder').innerText()).toContain('<img src=x onerror=alert(2)>');
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
});

test('the policy stops a script that somehow came in', async () => {
  const page = await openReport(reportOn('corpus/harbour-bridge'));
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'globalThis.ran = true';
      document.body.append(script);
    } catch {
      // Refused before it was even written.
    }
    return 'ran' in globalThis;
  });
  expect(ran).toBe(false);
  complaintsSoFar();
});
