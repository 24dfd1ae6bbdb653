import { type Discrepancy, type Document, SEVERITIES, type Severity } from './model/index.js';
import { annotateEach, judgeEach, type PipelineOptions } from './pipeline.js';
import { type LineShape, textsOf } from './read/pairs.js';

/** What is said of sentences that are said to say the same. */
export interface Verdict {
  /** How likely nothing is wrong: the product of `1 − confidence` over what was found, 1 where nothing was. */
  readonly score: number;
  /** The rules that fired, each once, in the order of their names. */
  readonly rules: readonly string[];
  readonly passes: boolean;
}

export interface FilterOptions {
  /** BCP 47 tags, one a text. */
  readonly languages: readonly string[];
  /** Least severity of a finding that keeps a row from passing. */
  readonly reject: Severity;
  readonly pipeline: PipelineOptions;
}

/** A line of a corpus with what is said of it, and what is wrong with the line itself, if anything. */
export interface Filtered {
  readonly line: string;
  readonly passes: boolean;
  readonly problem?: string;
}

/** What is said of a line that cannot be read. */
const UNREADABLE: Verdict = { score: 0, rules: ['unreadable'], passes: false };

/**
 * Judges lines of a corpus. A line stays as it is; what is said of it goes behind it: two more columns, or one more key of
 * the record. Some hundreds of lines at once take less time than one by one.
 */
export function filterLines(lines: readonly string[], shape: LineShape, options: FilterOptions): Filtered[] {
  const read = lines.map((line) => textsOf(line, shape));
  const rows = read.filter((texts) => typeof texts !== 'string');
  const verdicts = judgeRows(rows, options).values();
  return read.map((texts, at) => {
    const problem = typeof texts === 'string' ? texts : undefined;
    const verdict = problem === undefined ? (verdicts.next().value ?? UNREADABLE) : UNREADABLE;
    const line = withVerdict(lines[at] ?? '', shape, verdict);
    return { line, passes: verdict.passes, ...(problem !== undefined && { problem }) };
  });
}

function withVerdict(line: string, { format }: LineShape, { score, rules }: Verdict): string {
  if (format === 'tsv') return `${line}\t${score}\t${rules.join(',')}`;
  const said = `"tertium":${JSON.stringify({ score, rules })}`;
  const end = line.lastIndexOf('}');
  if (end < 0) return `{${said}}`;
  const separator = /\{\s*$/u.test(line.slice(0, end)) ? '' : ',';
  return `${line.slice(0, end)}${separator}${said}${line.slice(end)}`;
}

/**
 * Judges rows of texts that are said to say the same, in each row one a language. Each row is judged by itself: no other
 * row of a corpus has a part in it.
 */
export function judgeRows(rows: readonly (readonly string[])[], options: FilterOptions): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    verdicts.push(...judgeSome(rows.slice(from, from + AT_ONCE), options));
  }
  return verdicts;
}

/** Enough for each step to be done for some before the next one is, and so few that what was read of them is still young when it is let go. */
const AT_ONCE = 64;

function judgeSome(rows: readonly (readonly string[])[], { languages, pipeline, reject }: FilterOptions): Verdict[] {
  const documents = rows.flatMap((texts) =>
    languages.map((language, at) => documentOf(texts[at]?.trim() ?? '', language, at)),
  );
  const all = annotateEach(documents);
  const stories = rows.map((_, row) => {
    const articles = all.slice(row * languages.length, (row + 1) * languages.length);
    const bead = { sides: articles.map(({ segments }) => segments.map(({ index }) => index)), score: 1 };
    const story = { id: '', confidence: 1, documents: articles.map(({ document }) => document.id) };
    return { story, articles, ladder: [bead] };
  });
  return judgeEach(stories, pipeline).map(({ discrepancies }) => verdictOf(discrepancies, reject));
}

function verdictOf(discrepancies: readonly Discrepancy[], reject: Severity): Verdict {
  const found = discrepancies.filter(({ severity }) => severity !== 'neutral');
  const least = SEVERITIES.indexOf(reject);
  return {
    score: Math.round(found.reduce((score, { confidence }) => score * (1 - confidence), 1) * 10_000) / 10_000,
    rules: [...new Set(found.map(({ rule }) => rule))].sort(),
    passes: found.every(({ severity }) => SEVERITIES.indexOf(severity) < least),
  };
}

function documentOf(text: string, language: string, at: number): Document {
  return {
    id: String(at),
    path: '',
    text,
    language,
    languageFrom: 'option',
    places: [{ offset: 0, line: 1, column: 1 }],
    given: text === '' ? [] : [{ start: 0, end: text.length, unit: '' }],
  };
}
