import type { CheckFormat } from './check.js';
import { coverageRecord, discrepancyRecords, documentRecord, SCHEMA, storyRecord } from './record.js';

/** `check --format json`: one object, written piece by piece. */
export function checkJson(): CheckFormat {
  let written = 0;
  return {
    *start({ signature, documents, stories }) {
      yield `{"schema":${JSON.stringify(SCHEMA)},"signature":${JSON.stringify(signature)},"documents":`;
      yield* array(documents.map((document) => documentRecord({ document })));
      yield ',"stories":';
      yield* array(stories.map(storyRecord));
      yield ',"discrepancies":[';
    },
    *story(judgement) {
      for (const record of discrepancyRecords(judgement)) {
        yield `${written++ > 0 ? ',' : ''}\n${JSON.stringify(record)}`;
      }
    },
    *end({ coverage, problems, known, suppressed }) {
      yield `\n],"coverage":${JSON.stringify(coverageRecord(coverage))},"known":${known},"suppressed":${suppressed},"problems":`;
      yield* array(problems);
      yield '}\n';
    },
  };
}

/** A JSON array with one element a line. */
export function* array(records: readonly object[]): Iterable<string> {
  yield '[';
  for (const [index, record] of records.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(record)}`;
  yield ']';
}
