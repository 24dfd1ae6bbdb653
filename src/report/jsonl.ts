import type { CheckFormat } from './check.js';
import { coverageRecord, discrepancyRecords, documentRecord, SCHEMA, storyRecord } from './record.js';

/** `check --format jsonl`: a record a line, each written as soon as it is known. */
export function checkJsonl(): CheckFormat {
  let signature = '';
  return {
    *start(opening) {
      signature = opening.signature;
      for (const document of opening.documents) yield line({ type: 'document', ...documentRecord({ document }) });
      for (const story of opening.stories) yield line({ type: 'story', ...storyRecord(story) });
    },
    *story(judgement) {
      for (const record of discrepancyRecords(judgement)) yield line({ type: 'discrepancy', ...record });
    },
    *end({ coverage, problems, known, suppressed }) {
      for (const problem of problems) yield line({ type: 'problem', ...problem });
      yield line({ type: 'summary', schema: SCHEMA, signature, coverage: coverageRecord(coverage), known, suppressed });
    },
  };
}

/** One record of a JSON Lines file. */
export const line = (record: object): string => `${JSON.stringify(record)}\n`;
