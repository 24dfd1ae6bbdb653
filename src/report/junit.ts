import { type Judgement, type Problem, SEVERITIES, type Severity } from '../model/index.js';
import type { CheckFormat } from './check.js';
import { principal } from './principal.js';
import { type DiscrepancyRecord, discrepancyRecords } from './record.js';
import { titleOf } from './title.js';
import { escapeXml } from './xml.js';

/**
 * `check --format junit`: a test suite for every story and a test case for every finding in it. What is too slight to
 * fail the run is a case that passes and says so in its output; a story without findings is one case that passes, and
 * a document with nothing to compare it with one that is skipped. Inputs that could not be read are errors.
 */
export function checkJunit(): CheckFormat {
  const paths = new Map<string, string>();
  let failOn: Severity | 'none' = 'major';
  return {
    *start(opening) {
      failOn = opening.failOn;
      for (const { id, path } of opening.documents) paths.set(id, path);
      yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tertium">\n';
    },
    *story(judgement) {
      const cases = discrepancyRecords(judgement).map((record) =>
        caseOf(record, paths, fails(record.severity, failOn)),
      );
      yield* suite(titleOf(judgement), cases.length > 0 ? cases : [untroubled(judgement)]);
    },
    *end({ problems }) {
      if (problems.length > 0) yield* suite('inputs', problems.map(ofProblem));
      yield '</testsuites>\n';
    },
  };
}

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly state: 'passed' | 'failure' | 'error' | 'skipped';
  /** Rule id or level. */
  readonly type: string;
  readonly message: string;
  readonly details: readonly string[];
}

const fails = (severity: Severity, failOn: Severity | 'none'): boolean =>
  failOn !== 'none' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);

function caseOf(record: DiscrepancyRecord, paths: ReadonlyMap<string, string>, failing: boolean): Case {
  const place = principal(record);
  const pathOf = (id: string): string => paths.get(id) ?? id;
  return {
    name: `${record.rule}: ${record.message}`,
    classname: place ? pathOf(place.document) : record.story,
    state: failing ? 'failure' : 'passed',
    type: record.rule,
    message: `${record.severity}: ${record.message}`,
    details: [
      ...record.sides.map(
        ({ document, line, column, segmentText }) =>
          `${pathOf(document)}:${line}:${column}: ${segmentText ?? '(nothing here)'}`,
      ),
      `finding ${record.id}, confidence ${record.confidence.toFixed(2)}`,
    ],
  };
}

function untroubled({ articles }: Judgement): Case {
  const alone = articles.length < 2;
  const message = alone ? 'alone in its story: nothing to compare it with' : 'no discrepancies';
  const classname = articles[0]?.document.path ?? '';
  return { name: message, classname, state: alone ? 'skipped' : 'passed', type: '', message, details: [] };
}

function ofProblem({ level, path, line, message }: Problem): Case {
  const state = level === 'error' ? 'error' : 'passed';
  const where = line === undefined ? path : `${path}:${line}`;
  return { name: `${where}: ${message}`, classname: path, state, type: level, message, details: [where] };
}

function* suite(name: string, cases: readonly Case[]): Iterable<string> {
  const number = (state: Case['state']): number => cases.filter((one) => one.state === state).length;
  yield `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${number('failure')}"`;
  yield ` errors="${number('error')}" skipped="${number('skipped')}" time="0">\n`;
  for (const one of cases) yield* testCase(one);
  yield '  </testsuite>\n';
}

function* testCase({ name, classname, state, type, message, details }: Case): Iterable<string> {
  yield `    <testcase name="${escapeXml(name)}" classname="${escapeXml(classname)}" time="0"`;
  const lines = details.map(escapeXml).join('\n');
  if (state === 'passed' && details.length === 0) yield '/>\n';
  else if (state === 'passed') yield `><system-out>${escapeXml(message)}\n${lines}</system-out></testcase>\n`;
  else if (state === 'skipped') yield `><skipped message="${escapeXml(message)}"/></testcase>\n`;
  else yield `><${state} type="${escapeXml(type)}" message="${escapeXml(message)}">${lines}</${state}></testcase>\n`;
}
