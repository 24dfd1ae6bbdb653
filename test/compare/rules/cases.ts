import { readFileSync } from 'node:fs';
import { compare } from '../../../src/compare/compare.js';
import type { Article, Bead, Finding } from '../../../src/model/index.js';
import { annotate } from '../../../src/pipeline.js';

/**
 * One version of a text in a table of cases. In the table each version is a line `de Die Mühle brannte.`, a blank line
 * ends the versions of one text, ` | ` parts sentences, with `-` for one that is left out, and a line with a mark before its tag is another version: `*`
 * one with a slip that the rule tells, `+` one that another rule tells, `~` one that is not told so far.
 */
export interface Version {
  readonly tag: string;
  readonly text: string;
  readonly slip: 'none' | 'told' | 'told by another rule' | 'missed';
}

/** Two versions, or with a third one two that agree, that stand against each other. */
export interface Case {
  readonly versions: readonly Version[];
  readonly slip: Version['slip'];
}

/** The versions of each text in the table of a rule. */
export function textsOf(rule: string): Version[][] {
  const table = readFileSync(new URL(`cases/${rule}.txt`, import.meta.url), 'utf8');
  return table
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split('\n').map(versionOf));
}

function versionOf(line: string): Version {
  const [, mark = '', tag = '', text = ''] = /^(?:([*+~]) )?(\S+) (.+)$/.exec(line) ?? [];
  if (text === '') throw new Error(`no version: ${line}`);
  return { tag, text, slip: SLIPS[mark] ?? 'none' };
}

const SLIPS: Readonly<Record<string, Version['slip']>> = { '*': 'told', '+': 'told by another rule', '~': 'missed' };

/** Every two versions without a slip against each other, and every one of them against every one with a slip. */
export function casesOf(rule: string): Case[] {
  return textsOf(rule).flatMap((versions) => {
    const good = versions.filter(({ slip }) => slip === 'none');
    const bad = versions.filter(({ slip }) => slip !== 'none');
    const lone = THREE.has(rule);
    return good.flatMap((first, index) => [
      ...good.slice(index + 1).map((second) => caseOf([first, second], lone ? good : [])),
      ...bad.map((second) => caseOf([first, second], lone ? good : [])),
    ]);
  });
}

/** Rules that need more than two documents: a third version without a slip stands beside. */
const THREE: ReadonlySet<string> = new Set(['scope-mismatch', 'untranslated']);

function caseOf(pair: readonly Version[], others: readonly Version[]): Case {
  const third = others.find((version) => !pair.includes(version));
  const versions = third ? [...pair, third] : pair;
  return { versions, slip: pair.find(({ slip }) => slip !== 'none')?.slip ?? 'none' };
}

/** What all rules tell of the versions, notes aside. */
export function findingsIn({ versions }: Case): Finding[] {
  const articles = versions.map((version, index) => articleOf(version, `${index} ${version.tag}`));
  const story = { id: 'story', confidence: 1, documents: articles.map(({ document }) => document.id) };
  return compare({ story, articles, ladder: ladderOf(versions) }, {}).findings.filter(
    ({ severity }) => severity !== 'neutral',
  );
}

/** The sentences of each place, one beside the other. */
function ladderOf(versions: readonly Version[]): Bead[] {
  const sentences = versions.map(({ text }) => text.split(' | '));
  const next = sentences.map(() => 0);
  return (sentences[0] ?? []).map((_, place): Bead => {
    const sides = sentences.map((texts, side) => (texts[place] === GAP ? [] : [next[side] ?? 0]));
    for (const [side, segments] of sides.entries()) if (segments.length > 0) next[side] = (next[side] ?? 0) + 1;
    return { sides, score: sides.some((segments) => segments.length === 0) ? 0 : 0.95 };
  });
}

const GAP = '-';

function articleOf({ tag, text }: Version, id: string): Article {
  const lines = text
    .split(' | ')
    .filter((sentence) => sentence !== GAP)
    .join('\n');
  const places = [{ offset: 0 }] as const;
  const given = [...lines.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return annotate({ id, path: id, text: lines, language: tag, languageFrom: 'option', places, given });
}
