import type { Artifact, Invocation } from 'sarif';
import type { Document, Problem } from '../../model/index.js';
import type { CheckFormat } from '../check.js';
import { coverageRecord } from '../record.js';
import { artifactLocation } from './artifact.js';
import { results } from './result.js';
import { descriptor } from './rule.js';

/**
 * `check --format sarif`: SARIF 2.1.0 (OASIS, 2020), written result by result. Findings that the configuration silences
 * are results with a suppression; what was wrong with the inputs is a notification of the invocation.
 */
export function checkSarif(): CheckFormat {
  let ruleIds: readonly string[] = [];
  let signature = '';
  let written = 0;
  return {
    *start(opening) {
      signature = opening.signature;
      ruleIds = opening.rules.map(({ id }) => id);
      const driver = {
        name: 'tertium',
        semanticVersion: opening.version,
        rules: opening.rules.map(descriptor),
      };
      yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{\n"tool":${JSON.stringify({ driver })},\n`;
      yield `"columnKind":"utf16CodeUnits",\n"artifacts":${JSON.stringify(artifacts(opening.documents))},\n"results":[`;
    },
    *story(judgement) {
      for (const result of results(judgement, ruleIds)) {
        yield `${written++ > 0 ? ',' : ''}\n${JSON.stringify(result)}`;
      }
    },
    *end({ coverage, problems }) {
      yield `\n],\n"invocations":${JSON.stringify([invocation(problems)])},\n`;
      yield `"properties":${JSON.stringify({ signature, coverage: coverageRecord(coverage) })}\n}]}\n`;
    },
  };
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The files, each once: the columns of a table are documents of one file. */
function artifacts(documents: readonly Document[]): Artifact[] {
  const byPath = new Map<string, Set<string>>();
  for (const { path, language } of documents) byPath.set(path, (byPath.get(path) ?? new Set()).add(language));
  return [...byPath].map(([path, languages]) => ({
    location: artifactLocation(path),
    roles: ['analysisTarget'],
    properties: { languages: [...languages] },
  }));
}

function invocation(problems: readonly Problem[]): Invocation {
  return {
    executionSuccessful: problems.every(({ level }) => level !== 'error'),
    toolExecutionNotifications: problems.map(({ level, path, line, message }) => ({
      level,
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifactLocation(path),
            ...(line !== undefined && { region: { startLine: line } }),
          },
        },
      ],
    })),
  };
}
