import { type Article, type Judgement, SEVERITIES } from '../../model/index.js';
import { labels } from '../label.js';
import { partsOf } from '../parts.js';
import { type DiscrepancyRecord, discrepancyRecords, type SideRecord } from '../record.js';
import { titleOf } from '../title.js';
import { literal } from './escape.js';
import type { Block } from './room.js';

/** One story: its name, and its findings, each a sentence over the places it was found at. */
export function storyBlock(judgement: Judgement): Block {
  const { articles } = judgement;
  const label = labels(articles.map(({ document }) => document));
  const records = discrepancyRecords(judgement);
  const names = articles.map(({ document }) => literal(label(document.id))).join(', ');
  const severe = records.some(({ severity }) => severity === 'critical' || severity === 'major');
  const items = records.map((record) => item(record, articles, label));
  return {
    text: [
      `\n<details${severe ? ' open' : ''}>`,
      `<summary><b>${literal(titleOf(judgement))}</b> (${names}): ${bySeverity(records)}</summary>\n\n`,
      `${upTo(LONGEST_STORY, items)}\n</details>\n`,
    ].join(''),
    weight: Math.max(...records.map(({ severity }) => SEVERITIES.indexOf(severity))),
    findings: records.length,
  };
}

/** UTF-16 code units: a story may not fill the comment alone. */
const LONGEST_STORY = 30_000;

function upTo(room: number, items: readonly string[]): string {
  let length = 0;
  const shown = items.filter((text) => {
    length += text.length;
    return length <= room;
  });
  const rest = items.length - shown.length;
  return shown.join('') + (rest > 0 ? `- … and ${rest} more in this story, left out for want of room\n` : '');
}

const bySeverity = (records: readonly DiscrepancyRecord[]): string =>
  SEVERITIES.toReversed()
    .map((severity) => ({ severity, number: records.filter((record) => record.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${severity}`)
    .join(', ');

function item(
  { id, rule, severity, message, sides }: DiscrepancyRecord,
  articles: readonly Article[],
  label: (id: string) => string,
): string {
  const places = sides.map((side) => {
    const path = articles.find(({ document }) => document.id === side.document)?.document.path ?? side.document;
    const place = `<code>${literal(path)}:${side.line}:${side.column}</code>`;
    return `  - ${literal(label(side.document))} ${place} ${sentence(side, articles)}\n`;
  });
  return `- **${severity}** ${rule} \`${id}\`: ${literal(message)}\n${places.join('')}`;
}

/** The words of a place with a little of their sentence on both sides. */
function sentence(side: SideRecord, articles: readonly Article[]): string {
  const parts = partsOf(side, articles);
  if (!parts) return '(nothing here)';
  const { before, words, after } = parts;
  if (before === '' && after === '') return literal(beginning(words, CONTEXT * 2));
  const marked = words === '' ? '' : `<b>${literal(beginning(words, CONTEXT * 2))}</b>`;
  return `${literal(ending(before, CONTEXT))}${marked}${literal(beginning(after, CONTEXT))}`;
}

/** UTF-16 code units. */
const CONTEXT = 80;

const beginning = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')}…`;
const ending = (text: string, length: number): string =>
  text.length <= length ? text : `…${text.slice(-length).replace(/^[\udc00-\udfff]/u, '')}`;
