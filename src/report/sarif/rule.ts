import type { ReportingDescriptor } from 'sarif';
import type { Rule } from '../../model/index.js';
import { LEVEL } from '../level.js';

/** A rule as SARIF describes it; the help is the rule's page of the documentation. */
export function descriptor({ id, mqm, its, severity, doc }: Rule): ReportingDescriptor {
  const help = [
    doc.means,
    `Reported: “${doc.fails[0]}” beside “${doc.fails[1]}”.`,
    `Passed: “${doc.passes[0]}” beside “${doc.passes[1]}”.`,
  ];
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
