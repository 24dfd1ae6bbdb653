import type { Location, Region, Result } from 'sarif';
import type { Document, Judgement } from '../../model/index.js';
import { LEVEL, WEIGHT } from '../level.js';
import { positionOf } from '../position.js';
import { principal } from '../principal.js';
import { type DiscrepancyRecord, recordsOf, type SideRecord } from '../record.js';
import { artifactLocation } from './artifact.js';

/** The results of one story: its findings, then those that are silenced, with the reason. */
export function* results(judgement: Judgement, ruleIds: readonly string[]): Iterable<Result> {
  const documents = new Map(judgement.articles.map(({ document }) => [document.id, document]));
  const record = recordsOf(judgement);
  for (const discrepancy of judgement.discrepancies) yield resultOf(record(discrepancy), documents, ruleIds);
  for (const { discrepancy, reason } of judgement.suppressed ?? []) {
    const suppressions = [{ kind: 'external' as const, justification: reason }];
    yield { ...resultOf(record(discrepancy), documents, ruleIds), suppressions };
  }
}

function resultOf(
  record: DiscrepancyRecord,
  documents: ReadonlyMap<string, Document>,
  ruleIds: readonly string[],
): Result {
  const { id, rule, severity, confidence, diagnosis, message, story, suspect, sides } = record;
  const main = principal(record);
  const ruleIndex = ruleIds.indexOf(rule);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVEL[severity],
    message: { text: plain(message) },
    locations: main ? [locationOf(main, documents)] : [],
    relatedLocations: sides
      .filter((side) => side !== main)
      .map((side, index) => ({
        ...locationOf(side, documents),
        id: index + 1,
        message: { text: plain(`${documents.get(side.document)?.language ?? ''}: ${side.text || 'nothing here'}`) },
      })),
    partialFingerprints: { 'tertium/v1': id },
    // Some services make a severity of it.
    rank: Math.round(WEIGHT[severity] * confidence * 10) / 10,
    properties: { severity, confidence, ...(diagnosis && { diagnosis }), story, suspect },
  };
}

function locationOf(side: SideRecord, documents: ReadonlyMap<string, Document>): Location {
  const document = documents.get(side.document);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(document?.path ?? side.document),
      region: regionOf(side, document),
    },
    // A row of a table, a unit of an exchange file, a paragraph: what a reader of the file looks for.
    ...(side.unit !== undefined && {
      logicalLocations: [{ name: side.unit, fullyQualifiedName: `${side.document}#${side.unit}`, kind: 'unit' }],
    }),
  };
}

function regionOf(side: SideRecord, document: Document | undefined): Region {
  const end = document ? positionOf(document, side.end) : side;
  return {
    startLine: side.line,
    startColumn: side.column,
    endLine: end.line,
    endColumn: end.column,
    ...(side.text !== '' && { snippet: { text: side.text } }),
  };
}

/** `[this](2)` in a message is a link to a related location (3.11.6): a document's words must not make one. */
const plain = (text: string): string => text.replaceAll('](', '] (');
