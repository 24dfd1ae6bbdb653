import type { Article, Bead } from '../model/index.js';
import { array } from './json.js';
import { line } from './jsonl.js';
import { ladderRungs, ladderTsv } from './ladder-tables.js';
import { ladderTmx, ladderXliff } from './ladder-xml.js';
import { movesInWords } from './moves.js';
import { isolate, safe } from './text/safe.js';

export type LadderFormat = (ladder: readonly Bead[], source: Article, target: Article) => Iterable<string>;

/** The formats of `tertium align`: the ladder of two documents. */
export const LADDER_FORMATS: Readonly<Record<string, LadderFormat>> = {
  *text(ladder, source, target) {
    const remarks = movesInWords(ladder);
    for (const [at, bead] of ladder.entries()) {
      const [from = [], to = []] = bead.sides;
      const remark = remarks[at];
      yield `${from.length}-${to.length}  ${bead.score.toFixed(2)}${remark === undefined ? '' : `  ${remark}`}\n`;
      for (const segment of from) yield `  ${isolate(safe(textOf(source, segment)))}\n`;
      for (const segment of to) yield `    ${isolate(safe(textOf(target, segment)))}\n`;
    }
  },
  *json(ladder) {
    yield '{"beads":';
    yield* array(ladder.map(record));
    yield '}\n';
  },
  *jsonl(ladder) {
    for (const bead of ladder) yield line(record(bead));
  },
  tsv: ladderTsv,
  ladder: ladderRungs,
  tmx: ladderTmx,
  xliff: ladderXliff,
};

function record({ sides, score, moved, block }: Bead): object {
  return { source: sides[0] ?? [], target: sides[1] ?? [], score, ...(moved && { moved, block }) };
}

function textOf({ document, segments }: Article, index: number): string {
  const segment = segments[index];
  return segment ? document.text.slice(segment.start, segment.end) : '';
}
