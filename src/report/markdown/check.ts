import { type Closing, type Coverage, type Opening, SEVERITIES, type Severity } from '../../model/index.js';
import type { CheckFormat } from '../check.js';
import { count } from '../count.js';
import { type Block, choose, LIMIT } from './room.js';
import { storyBlock } from './story.js';

/**
 * `check --format markdown`: for a comment on a pull request. A line that sums up, then a story in each `details`
 * element. GitHub takes comments of up to 65,536 characters: the slightest stories are left out first, and a last line
 * says how many. So the report is written at the end, when all is known.
 */
export function checkMarkdown(): CheckFormat {
  const blocks: Block[] = [];
  const found = new Map<Severity, number>();
  let opening: Opening | undefined;
  return {
    start(given) {
      opening = given;
      return [];
    },
    story(judgement) {
      for (const { severity } of judgement.discrepancies) found.set(severity, (found.get(severity) ?? 0) + 1);
      if (judgement.discrepancies.length > 0) blocks.push(storyBlock(judgement));
      return [];
    },
    *end(closing) {
      const head = headOf(opening, found, blocks.length);
      const tail = tailOf(closing);
      const { kept, dropped } = choose(blocks, LIMIT - head.length - tail.length - ROOM);
      yield head;
      for (const block of kept) yield block.text;
      const rest = dropped.reduce((sum, block) => sum + block.findings, 0);
      if (rest > 0) {
        const stories = count(dropped.length, 'story', 'stories');
        yield `\n**Left out, for want of room:** ${count(rest, 'discrepancy', 'discrepancies')} in ${stories}.\n`;
      }
      yield tail;
    },
  };
}

/** For the line that says what was left out. */
const ROOM = 120;

function headOf(opening: Opening | undefined, found: ReadonlyMap<Severity, number>, stories: number): string {
  const documents = count(opening?.documents.length ?? 0, 'document');
  const shared = opening?.stories.filter((story) => story.documents.length > 1).length ?? 0;
  const scope = `${documents}, ${count(shared, 'story', 'stories')} told by more than one`;
  const total = [...found.values()].reduce((sum, number) => sum + number, 0);
  if (shared === 0) return `### tertium: nothing was compared\n\n${scope}.\n`;
  if (total === 0) return `### tertium: no discrepancies\n\n${scope}.\n`;
  const kinds = SEVERITIES.toReversed()
    .filter((severity) => found.has(severity))
    .map((severity) => `${found.get(severity)} ${severity}`);
  const what = `${count(total, 'discrepancy', 'discrepancies')} in ${count(stories, 'story', 'stories')}`;
  return `### tertium: ${what}\n\n${kinds.join(', ')}; ${scope}.\n`;
}

function tailOf({ coverage, problems, known, suppressed }: Closing): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const lines = [
    coverageLine(coverage),
    known > 0 && `${count(known, 'known discrepancy', 'known discrepancies')} left out, listed in the baseline.`,
    suppressed > 0 && `${count(suppressed, 'discrepancy', 'discrepancies')} suppressed by the configuration.`,
    errors > 0 && `**${count(errors, 'input')} could not be read or ${errors === 1 ? 'is' : 'are'} faulty.**`,
  ];
  return `\n${lines.filter(Boolean).join(' ')}\n`;
}

const coverageLine = ({ factsCompared, factsRead, segmentsUnaligned, segments }: Coverage): string =>
  `${factsCompared} of ${count(factsRead, 'fact')} compared; ` +
  `${segmentsUnaligned} of ${count(segments, 'segment')} without a counterpart.`;
