import type { Coverage, Discrepancy, Judgement, Opening, Severity, Story } from '../../model/index.js';
import { SEVERITIES } from '../../model/index.js';
import type { CheckFormat } from '../check.js';
import type { View } from '../formats.js';
import { labels } from '../label.js';
import { messageOf, type Wording } from '../message.js';
import { type Paint, paint } from './paint.js';
import { isolate, safe } from './safe.js';
import { sidesOf } from './sides.js';
import { wrap } from './wrap.js';

/**
 * `check --format text`: for people. Story by story, each disagreement as one plain sentence over the sentences it was
 * found in, and last what was looked at, so that silence can be told from agreement.
 */
export function checkText(view: View): CheckFormat {
  const style = paint(view.colour);
  const found = new Map<Severity, number>();
  let opening: Opening | undefined;
  let storiesWithFindings = 0;
  let noted = 0;
  /** The story at hand: a long table comes in stretches. */
  let last = '';
  return {
    start(given) {
      opening = given;
      return [];
    },
    *story(judgement) {
      const { story } = judgement;
      const discrepancies = judgement.discrepancies.filter(({ severity }) => severity !== 'neutral');
      noted += judgement.discrepancies.length - discrepancies.length;
      if (discrepancies.length === 0) return;
      if (story.id !== last) {
        storiesWithFindings++;
        yield heading(story, judgement, style);
      }
      last = story.id;
      for (const discrepancy of discrepancies) {
        found.set(discrepancy.severity, (found.get(discrepancy.severity) ?? 0) + 1);
        yield* discrepancyLines(discrepancy, judgement, view, style);
      }
    },
    *end({ coverage, known, suppressed }) {
      yield* summary(opening?.documents.length ?? 0, opening?.stories ?? [], storiesWithFindings, found, style);
      if (noted > 0) yield `${count(noted, 'neutral difference')} noted; --format json has them.\n`;
      if (known > 0)
        yield `${count(known, 'known discrepancy', 'known discrepancies')} left out, listed in the baseline.\n`;
      if (suppressed > 0)
        yield `${count(suppressed, 'discrepancy', 'discrepancies')} suppressed by the configuration.\n`;
      yield* coverageLines(coverage, style);
    },
  };
}

function heading(story: Story, { articles }: Judgement, style: Paint): string {
  const label = labels(articles.map((article) => article.document));
  const paths = articles.map(({ document }) => {
    const name = label(document.id);
    return name === document.id ? safe(document.id) : `${name} ${style.faint(safe(document.id))}`;
  });
  const sure = story.confidence < 1 ? style.faint(` confidence ${story.confidence.toFixed(2)}`) : '';
  return `${style.title(`Story of ${count(articles.length, 'document')}`)}${sure}\n${paths.map((path) => `  ${path}\n`).join('')}\n`;
}

function* discrepancyLines(
  discrepancy: Discrepancy,
  { articles, source }: Judgement,
  view: View,
  style: Paint,
): Iterable<string> {
  const label = labels(articles.map((article) => article.document));
  const { severity, rule, id } = discrepancy;
  yield `  ${style.severity(severity, severity)} ${style.title(rule)} ${style.faint(id)}\n`;
  const wording: Wording = { label, quote: (text) => `“${isolate(safe(text))}”`, source };
  for (const row of wrap(messageOf(discrepancy, wording), view.width - 2)) yield `  ${row}\n`;
  yield* sidesOf(discrepancy, articles, label, view, style);
  yield '\n';
}

function* summary(
  documents: number,
  stories: readonly Story[],
  withFindings: number,
  found: ReadonlyMap<Severity, number>,
  style: Paint,
): Iterable<string> {
  const compared = stories.filter((story) => story.documents.length > 1).length;
  const scope = `${count(documents, 'document')}, ${compared} of ${count(stories.length, 'story', 'stories')} told by more than one`;
  const total = [...found.values()].reduce((sum, n) => sum + n, 0);
  if (compared === 0) {
    yield `${style.warn('Nothing was compared')}: no two documents tell the same story (${scope}).\n`;
  } else if (total === 0) {
    yield `${style.good('No discrepancies')}: ${scope}.\n`;
  } else {
    const kinds = SEVERITIES.toReversed()
      .filter((severity) => found.has(severity))
      .map((severity) => style.severity(severity, `${found.get(severity)} ${severity}`));
    const where = `in ${count(withFindings, 'story', 'stories')}`;
    yield `${count(total, 'discrepancy', 'discrepancies')} (${kinds.join(', ')}) ${where}; ${scope}.\n`;
  }
}

function* coverageLines(coverage: Coverage, style: Paint): Iterable<string> {
  const { factsRead, factsCompared, digitsOutsideFacts, segments, segmentsUnaligned, beadsUnderFloor } = coverage;
  const facts = `${factsCompared} of ${count(factsRead, 'fact')} compared`;
  const parts = [
    factsCompared === 0 ? style.warn(facts) : facts,
    `${count(digitsOutsideFacts, 'digit')} in no fact`,
    `${segmentsUnaligned} of ${count(segments, 'segment')} without a counterpart`,
  ];
  if (beadsUnderFloor > 0) parts.push(`${count(beadsUnderFloor, 'bead')} too unsure to compare`);
  yield `${style.faint('Coverage:')} ${parts.join('; ')}.\n`;
}

function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
