import type { Article, Document, Fact, FactValue } from '../model/index.js';
import { articleFormats } from './article.js';
import { positionOf } from './position.js';
import { START } from './record.js';
import { isolate, safe } from './text/safe.js';

/** The formats of `tertium facts`. */
export const FACT_FORMATS = articleFormats('facts', lines, ({ document, facts }) =>
  facts.map((fact) => record(document, fact)),
);

function* lines({ document, facts }: Article): Iterable<string> {
  for (const fact of facts) {
    const { line, column } = positionOf(document, fact.start);
    yield `  ${`${line}:${column}`.padEnd(8)} ${fact.kind.padEnd(10)} ${isolate(safe(fact.text))}  ${readable(fact.value)}\n`;
  }
  if (facts.length === 0) yield '  no facts\n';
}

function record({ id, before = START }: Document, { segment, start, end, text, kind, value }: Fact): object {
  const { offset, segments } = before;
  return { document: id, segment: segments + segment, start: offset + start, end: offset + end, text, kind, value };
}

/** A value in a few words: `1500, or 1.5`. */
export function readable(value: FactValue): string {
  const { from, to, readings, hedge } = value;
  if (from && to) return `${readable(from)} to ${readable(to)}`;
  const first = [hedge, value.bound, value.part].filter(Boolean).join(' ');
  const own = readings ?? [value];
  const forms = own.map((reading) => {
    const { amount, date, time, unit, currency } = { ...value, ...reading };
    return [amount, date, time, unit, currency].filter((part) => part !== undefined).join(' ');
  });
  const rest = [value.duration, value.parts?.join(':'), value.name, value.code, value.identifier];
  return safe([first, [...new Set(forms)].filter(Boolean).join(', or '), ...rest].filter(Boolean).join(' '));
}
