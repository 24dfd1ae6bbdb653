import type { Discrepancy, Finding } from '../model/index.js';
import { hash } from '../text/hash.js';

/**
 * Gives each finding an id that stays the same while the finding does: a hash of its rule, its documents, their texts
 * and values without white space, and its place among findings that are equal in all of these. Neither the order of
 * the files nor shifted lines change it. Of the row of a table its whole texts count: rows are judged some thousand at a
 * time, and only those that are judged together are told apart by their place.
 */
export function identify(findings: readonly Finding[]): Discrepancy[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const content = contentOf(finding);
    const place = seen.get(content) ?? 0;
    seen.set(content, place + 1);
    return { ...finding, id: hash(`${content}\n${place}`) };
  });
}

function contentOf(finding: Finding): string {
  const sides = finding.sides.map(({ document, text, value, unit, segmentText }) => {
    const row = unit === undefined ? [] : [squeeze(segmentText ?? '')];
    return JSON.stringify([document, squeeze(text), stable(value), ...row]);
  });
  return [finding.rule, ...sides.sort()].join('\n');
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The value without places in the text, its fields in the order of their names. */
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .filter(([key]) => key !== 'counts')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => [key, stable(field)]);
}
