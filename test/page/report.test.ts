import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { PageIndex, StoryEntry } from '../../src/report/html/page/data.js';
import { openReport, reportOn, useBrowser } from './browser.js';

/** The HTML report of the sample corpus in a real browser. */

useBrowser();

let html = '';
let index: PageIndex;
let bridge = '';
let flood = '';
beforeAll(() => {
  html = reportOn('corpus');
  const [, after = ''] = html.split('<script type="application/json" id="index">');
  index = JSON.parse(after.slice(0, after.indexOf('</script>')));
  const storyOf = (path: string): string => {
    const document = index.documents.findIndex((one) => one.path.startsWith(path));
    return `#story-${index.stories.find(({ documents }) => documents.includes(document))?.id}`;
  };
  bridge = storyOf('corpus/harbour-bridge');
  flood = storyOf('corpus/river-flood');
});

const text = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

test('it opens at the overview, and a click leads to a finding in its ladder', async () => {
  const page = await openReport(html);
  expect(await text(page, 'h2')).toMatch(/^\d+ discrepancies in \d+ stories$/u);
  const told = index.stories.filter(({ documents }) => documents.length > 1);
  expect(await page.locator('.stories li:not(.overview-link)').count()).toBe(told.length);
  await page.locator('.story-findings a.message', { hasText: '421 Meter' }).click();
  expect(await text(page, 'h2')).toContain('Norhaven');
  expect(await page.locator('.note.arrived').innerText()).toContain('de stands alone');
  expect(await page.locator('.note.arrived').isVisible()).toBe(true);
  expect(await page.locator('.found.alone', { hasText: '421 Meter' }).count()).toBe(1);
  await page.goBack();
  expect(await text(page, 'h2')).toMatch(/discrepancies/u);
});

test('every version has its column, with its language and direction', async () => {
  const page = await openReport(html, flood);
  const cells = page.locator('.ladder tr[data-row]:not(.fold)').first().locator('td');
  expect(await cells.count()).toBe(5);
  expect(await cells.first().getAttribute('lang')).toBe('ar');
  expect(await cells.first().getAttribute('dir')).toBe('rtl');
  expect(await cells.nth(1).getAttribute('dir')).toBe('ltr');
  const box = await cells.first().locator('.fact').first().boundingBox();
  const cell = await cells.first().boundingBox();
  if (!box || !cell) throw new Error('nothing drawn');
  expect(await cells.first().evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(box.x).toBeGreaterThanOrEqual(cell.x);
});

test('rows that agree are folded, and open where they stand', async () => {
  const page = await openReport(html, bridge);
  const rows = page.locator('.ladder tr[data-row]:not(.fold)');
  const before = await rows.count();
  await page.locator('.fold button').first().click();
  expect(await rows.count()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Whole text' }).click();
  expect(await page.locator('.fold').count()).toBe(0);
});

test('a fact lights up in all languages, under the pointer and the keyboard', async () => {
  const page = await openReport(html, bridge);
  await page.locator('.ladder [data-tie]', { hasText: '37 months' }).hover();
  expect(await page.locator('.ladder .lit').allInnerTexts()).toHaveLength(5);
  expect(await text(page, '.fact-bar')).toContain('37カ月');
  await page.mouse.move(0, 0);
  await page.locator('.ladder [data-tie]', { hasText: '37 months' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('37 mois');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('37 Monate');
  expect(await page.locator('.ladder .lit').count()).toBe(5);
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('421 Meter');
});

test('the keys go through findings and stories', async () => {
  const page = await openReport(html);
  await page.keyboard.press('n');
  expect(await page.locator('.note.arrived').count()).toBe(1);
  const first = page.url();
  await page.keyboard.press('n');
  expect(page.url()).not.toBe(first);
  await page.keyboard.press('p');
  expect(page.url()).toBe(first);
  await page.keyboard.press('f');
  expect(await page.locator('.ladder .found.lit').count()).toBeGreaterThan(1);
  await page.keyboard.press('j');
  expect(page.url()).toContain('#story-');
  await page.keyboard.press('o');
  expect(await text(page, 'h2')).toMatch(/discrepancies/u);
  await page.keyboard.press('/');
  await page.keyboard.type('marathon');
  expect(await page.locator('.stories li').count()).toBe(2);
  await page.locator('#place').focus();
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
});

test('filters by severity, rule and language', async () => {
  const page = await openReport(html);
  const shown = page.locator('.story-findings li');
  const all = await shown.count();
  await page.getByRole('button', { name: /minor/u }).click();
  const minor = await shown.count();
  expect(minor).toBeLessThan(all);
  expect(await page.locator('.story-findings li:not(.minor)').count()).toBe(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shown.count()).toBe(all);
  await page.locator('summary', { hasText: 'Rule' }).click();
  await page.getByLabel(/date-mismatch/u).check();
  expect((await shown.allInnerTexts()).every((item) => item.includes('date-mismatch'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.locator('summary', { hasText: 'Concerns' }).click();
  await page.getByLabel(/German/u).check();
  expect(await shown.count()).toBeGreaterThan(0);
  expect((await shown.allInnerTexts()).every((item) => /\bde\b/u.test(item))).toBe(true);
  expect(await page.locator('.stories li').count()).toBeLessThan(9);
});

test('columns can be put away', async () => {
  const page = await openReport(html, bridge);
  await page.getByRole('button', { name: 'Français' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Français');
  expect(await page.locator('.ladder thead th').count()).toBe(5);
  expect(await page.locator('.ladder td[lang=fr]').count()).toBe(0);
});

test('light and dark: as the system says, or as the reader does', async () => {
  const colour = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const page = await openReport(html, bridge, { colorScheme: 'light' });
  const light = await colour(page);
  await page.getByLabel('Theme').selectOption('dark');
  const dark = await colour(page);
  expect(dark).not.toBe(light);
  const other = await openReport(html, bridge, { colorScheme: 'dark' });
  expect(await colour(other)).toBe(dark);
});

test('on a phone the versions stand under each other, and nothing is wider than the screen', async () => {
  const page = await openReport(html, flood, { viewport: { width: 375, height: 800 } });
  for (const part of ['html', '.ladder-frame', '.picture']) {
    const width = await page.locator(part).evaluate((element) => element.scrollWidth);
    expect(width, part).toBeLessThanOrEqual(375);
  }
  const [first, second] = await page.locator('.ladder tbody tr[data-row]:not(.fold)').first().locator('td').all();
  const [above, below] = [await first?.boundingBox(), await second?.boundingBox()];
  expect(below?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY);
  expect(await page.locator('.sidebar').isVisible()).toBe(false);
  await page.getByRole('button', { name: /stories/u }).click();
  expect(await page.locator('.sidebar').isVisible()).toBe(true);
});

test('on paper: the story, without the controls', async () => {
  const page = await openReport(html, bridge);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['header', '.sidebar', '.tools', '.fact-bar']) {
    expect(await page.locator(selector).isVisible(), selector).toBe(false);
  }
  expect(await page.locator('.note').first().isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4', landscape: true })).length).toBeGreaterThan(10_000);
});

test.each([
  ['overview', 'light'],
  ['overview', 'dark'],
  ['story', 'light'],
  ['right-to-left story', 'dark'],
] as const)('axe finds nothing serious in the %s, %s', async (what, colorScheme) => {
  const page = await openReport(html, { overview: '', story: bridge, 'right-to-left story': flood }[what], {
    colorScheme,
  });
  // As a tool of the browser, axe is not held by the page's policy.
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found: unknown = await page.evaluate<unknown>(
    `${axe}; axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ html }) => html).slice(0, 3) })))`,
  );
  expect(found).toEqual([]);
});

test('a large run stays quick', async () => {
  const [before = '', after = ''] = html.split('<script type="application/json" id="index">');
  const stories = Array.from({ length: 500 }, (_, copy) => {
    const story = index.stories[copy % index.stories.length] as StoryEntry;
    const findings = story.findings.map((finding) => ({ ...finding, id: `${finding.id}-${copy}` }));
    return { ...story, id: `${story.id}-${copy}`, findings };
  });
  const blocks = stories.map((_, copy) => {
    const [, block = ''] = before.split(`id="story-${copy % index.stories.length}">`);
    return `<script type="application/json" id="story-${copy}">${block.slice(0, block.indexOf('</script>'))}</script>\n`;
  });
  const head = before.slice(0, before.indexOf('<script type="application/json"'));
  const script = after.slice(after.indexOf('</script>'));
  const page = await openReport(
    `${head}${blocks.join('')}<script type="application/json" id="index">${JSON.stringify({ ...index, stories })}${script}`,
  );
  expect(await page.locator('.stories li').count()).toBe(501);
  const spent = await page.evaluate(async (id) => {
    const start = performance.now();
    location.hash = `#story-${id}`;
    await new Promise((resolve) =>
      addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(resolve)), { once: true }),
    );
    return performance.now() - start;
  }, stories[250]?.id);
  expect(await page.locator('.ladder').count()).toBe(1);
  // Milliseconds; about 60 on a quiet machine.
  expect(spent).toBeLessThan(3000);
});
