import type { ReportingDescriptor } from 'sarif';
import type { Rule } from '../../model/index.js';
import { LEVEL } from '../level.js';

/** A rule as SARIF describes it; the help is the rule's page of the documentation. */
export function descriptor({ id, mqm, its, severity, doc }: Rule): ReportingDescriptor {
  const help = [doc.means, `Reported: ${beside(doc.fails)}.`, `Passed: ${beside(doc.passes)}.`];
  return {
    id,
    shortDescription: { text: doc.means },
    help: {
      text: [...help, `To silence it: --rule ${id}=off.`].join('\n'),
      markdown: [...help, `To silence it: \`--rule ${id}=off\`.`].join('\n\n'),
    },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ['translation', mqm], mqm, its },
  };
}

const beside = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(' beside ');
