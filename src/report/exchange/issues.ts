import type { Article, Judgement, Rule } from '../../model/index.js';
import { WEIGHT } from '../level.js';
import { recordsOf } from '../record.js';

/** A finding as ITS 2.0 has it: a localization quality issue, at a stretch of a text. */
export interface Issue {
  /** The finding's stable id. */
  readonly id: string;
  /** Rule id. */
  readonly rule: string;
  /** ITS 2.0 `locQualityIssueType`. */
  readonly type: string;
  readonly comment: string;
  /** ITS 2.0 `locQualityIssueSeverity`, 0 to 100. */
  readonly severity: number;
  /** UTF-16 code units in the text of the side. */
  readonly start: number;
  readonly end: number;
}

/** What one document says in a bead, its segments joined by a space. */
export interface ExchangeSide {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** The ladder of a story, bead by bead, a side a document, with the issues found in it. */
export function* rungs(judgement: Judgement, rules: readonly Rule[]): Iterable<readonly ExchangeSide[]> {
  const issues = issuesBySegment(judgement, rules);
  for (const { sides } of judgement.ladder) {
    yield judgement.articles.map((article, index) => sideOf(article, sides[index] ?? [], issues[index] ?? new Map()));
  }
}

function sideOf(
  { document, segments }: Article,
  indices: readonly number[],
  issues: ReadonlyMap<number, readonly Issue[]>,
): ExchangeSide {
  let text = '';
  const found: Issue[] = [];
  for (const index of indices) {
    const segment = segments[index];
    if (!segment) continue;
    if (text !== '') text += ' ';
    for (const issue of issues.get(index) ?? []) {
      found.push({ ...issue, start: issue.start + text.length, end: issue.end + text.length });
    }
    text += document.text.slice(segment.start, segment.end);
  }
  return { text, issues: found };
}

/** For each document, the issues by segment: at the suspect, or at every place that holds words where nobody stands alone. */
function issuesBySegment(judgement: Judgement, rules: readonly Rule[]): Map<number, Issue[]>[] {
  const types = new Map(rules.map(({ id, its }) => [id, its]));
  const record = recordsOf(judgement);
  const found = judgement.articles.map(() => new Map<number, Issue[]>());
  for (const discrepancy of judgement.discrepancies) {
    const { id, rule, severity, message, suspect } = record(discrepancy);
    const standing = discrepancy.sides.filter((side) => side.segment !== null && side.text !== '');
    const own = standing.filter((side) => side.document === suspect);
    for (const side of own.length > 0 ? own : standing) {
      const position = judgement.articles.findIndex(({ document }) => document.id === side.document);
      const segment = judgement.articles[position]?.segments[side.segment ?? -1];
      const bySegment = found[position];
      if (!segment || !bySegment) continue;
      const issue: Issue = {
        id,
        rule,
        type: types.get(rule) ?? 'other',
        comment: message,
        severity: WEIGHT[severity],
        start: side.start - segment.start,
        end: Math.min(side.end, segment.end) - segment.start,
      };
      bySegment.set(segment.index, [...(bySegment.get(segment.index) ?? []), issue]);
    }
  }
  return found;
}
