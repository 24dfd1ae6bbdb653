import type { Problem } from '../model/index.js';
import type { CheckFormat } from './check.js';
import { LEVEL } from './level.js';
import { principal } from './principal.js';
import { discrepancyRecords } from './record.js';
import { safe } from './text/safe.js';

/** `check --format github`: workflow commands that GitHub shows as annotations beside the lines of a change. */
export function checkGithub(): CheckFormat {
  const paths = new Map<string, string>();
  return {
    start({ documents }) {
      for (const { id, path } of documents) paths.set(id, path);
      return [];
    },
    *story(judgement) {
      for (const record of discrepancyRecords(judgement)) {
        const side = principal(record);
        if (!side) continue;
        yield command(COMMAND[LEVEL[record.severity]], record.message, {
          file: paths.get(side.document) ?? side.document,
          line: side.line,
          col: side.column,
          title: `${record.rule} (${record.severity})`,
        });
      }
    },
    *end({ problems }) {
      for (const problem of problems) yield ofProblem(problem);
    },
  };
}

const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const;

const ofProblem = ({ level, path, line, message }: Problem): string =>
  command(level === 'error' ? 'error' : 'notice', message, { file: path, line, title: 'input' });

function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>>,
): string {
  const stated = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(safe(String(value)))}`],
  );
  return `::${name} ${stated.join(',')}::${data(safe(message))}\n`;
}

/** The escapes of @actions/core: what would end a message, and what would end a property. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
