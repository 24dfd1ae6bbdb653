import type { CheckFormat } from './check.js';
import { discrepancyRecords } from './record.js';
import { safe } from './text/safe.js';

/**
 * `check --format csv` (RFC 4180): a row for every place of a finding, so that a spreadsheet can sort, filter and count
 * by any column. The rows of a finding have one id.
 */
export function checkCsv(): CheckFormat {
  const paths = new Map<string, string>();
  const languages = new Map<string, string>();
  return {
    *start({ documents }) {
      for (const { id, path, language } of documents) {
        paths.set(id, path);
        languages.set(id, language);
      }
      yield row(COLUMNS);
    },
    *story(judgement) {
      for (const { sides, ...found } of discrepancyRecords(judgement)) {
        for (const side of sides) {
          yield row([
            found.id,
            found.rule,
            found.severity,
            found.confidence,
            found.diagnosis,
            found.message,
            found.story,
            side.document === found.suspect ? 'yes' : 'no',
            side.document,
            paths.get(side.document),
            languages.get(side.document),
            side.unit,
            side.line,
            side.column,
            side.text,
            side.segmentText,
          ]);
        }
      }
    },
    end: () => [],
  };
}

const COLUMNS = [
  'id',
  'rule',
  'severity',
  'confidence',
  'diagnosis',
  'message',
  'story',
  'suspect',
  'document',
  'path',
  'language',
  'unit',
  'line',
  'column',
  'text',
  'sentence',
];

const row = (cells: readonly (string | number | null | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(content: string | number | null | undefined): string {
  if (typeof content === 'number') return String(content);
  const text = harmless(safe(content ?? ''));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs a cell that begins like a formula, the full-width signs of East Asian keyboards included; after an
 * apostrophe it is text. (OWASP, CSV Injection.)
 */
const harmless = (text: string): string => (/^[=+\-@\t＝＋－＠]/u.test(text) ? `'${text}` : text);
