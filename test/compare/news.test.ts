import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { relate } from '../../src/fact/relate.js';
import type { Article, Document } from '../../src/model/index.js';
import { annotate, judge } from '../../src/pipeline.js';

/** English sentences such as news holds, one a line, and good translations of them; an empty line is not translated. */
const TABLES = new URL('news/', import.meta.url);
const SOURCE = linesOf('en');

/** What is told of them today although nothing is wrong, by line, with the reason. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // "Tvítugur" (twenty years old) is one word.
  is: ['2 20-year-old / '],
  // The sixties are a word of their own.
  mn: ['41 sixties / хоёр'],
  tg: ['41 sixties / ду'],
};

function linesOf(tag: string): string[] {
  return readFileSync(new URL(`${tag}.txt`, TABLES), 'utf8')
    .trimEnd()
    .split('\n');
}

function article(language: string, text: string): Article {
  const document: Document = { id: language, path: language, text, language, languageFrom: 'option', places: [] };
  return annotate(document, { split: 'line' });
}

const tags = readdirSync(TABLES)
  .map((name) => name.replace('.txt', ''))
  .filter((tag) => tag !== 'en');

test.each(tags)('%s: good translations raise no alarm, and their facts are read', (tag) => {
  const told: string[] = [];
  let stated = 0;
  let read = 0;
  for (const [index, line] of linesOf(tag).entries()) {
    if (line === '') continue;
    const articles = [article('en', SOURCE[index] ?? ''), article(tag, line)] as const;
    const story = { id: 'story', confidence: 1, documents: ['en', tag] };
    const ladder = [{ sides: [[0], [0]], score: 1 }];
    const options = { group: { by: 'all' }, compare: {}, triage: { minConfidence: 0, rules: {} } } as const;
    for (const { severity, sides } of judge(story, articles, options, ladder).discrepancies) {
      if (severity !== 'neutral') told.push(`${index + 1} ${sides.map(({ text }) => text).join(' / ')}`);
    }
    for (const fact of articles[0].facts) {
      if (fact.kind === 'name') continue;
      stated++;
      if (articles[1].facts.some((other) => ['same', 'compatible'].includes(relate(fact, other).relation))) read++;
    }
  }
  expect(told).toEqual(KNOWN[tag] ?? []);
  expect(read / stated).toBeGreaterThan(0.8);
});
