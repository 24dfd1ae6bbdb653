import type { CompareOptions } from '../../src/compare/compare.js';
import { compare } from '../../src/compare/compare.js';
import type { Article, Bead, Fact, FactKind, FactValue, Finding, Segment } from '../../src/model/index.js';

/**
 * An article from annotated sentences: facts stand in braces, `{504}` for a plain number and `{38 %|percent 38}`,
 * `{16 January|date XXXX-01-16}`, `{26 miles|measure 26 mile}`, `{$40|money 40 USD}`, `{3-1|ratio 3:1}`,
 * `{nearly 1,200|number 1200 almost}`, `{47/QD|identifier 47/QD}`, `{5–9|range}{5}…` for the rest. A sentence that
 * begins with `#` is boilerplate.
 */
export function article(id: string, language: string, sentences: readonly string[]): Article {
  const segments: Segment[] = [];
  const facts: Fact[] = [];
  let text = '';
  for (const [index, sentence] of sentences.entries()) {
    const start = text.length;
    for (const piece of sentence.replace(/^#/, '').split(/(\{[^}]*\})/)) {
      const annotated = /^\{([^|}]*)(?:\|(\w+) ?([^}]*))?\}$/.exec(piece);
      if (!annotated) {
        text += piece;
        continue;
      }
      const [, shown = '', kind = 'number', fields = ''] = annotated;
      facts.push({
        kind: kind as FactKind,
        start: text.length,
        end: text.length + shown.length,
        text: shown,
        segment: index,
        value: valueFrom(kind, fields === '' ? [shown.replace(/[ ,.]/g, '')] : fields.split(' ')),
      });
      text += shown;
    }
    const boilerplate = sentence.startsWith('#') ? ({ boilerplate: true } as const) : {};
    segments.push({ start, end: text.length, index, kind: 'sentence', paragraph: 0, ...boilerplate });
    text += '\n';
  }
  const document = { id, path: id, text, language, languageFrom: 'option', places: [{ offset: 0 }] } as const;
  return { document, segments, facts };
}

function valueFrom(kind: string, [first = '', second]: readonly string[]): FactValue {
  switch (kind) {
    case 'date':
      return { date: first, stated: first };
    case 'time':
      return { time: first };
    case 'ratio':
      return { parts: first.split(':'), sense: second === 'fraction' ? 'fraction' : 'score' };
    case 'identifier':
      return { identifier: first };
    case 'percent':
      return { amount: first, unit: 'percent' };
    case 'money':
      return { amount: first, ...(second && { currency: second }) };
    case 'measure':
    case 'duration':
      return { amount: first, ...(second && { unit: second }) };
    default:
      return { amount: first, ...(second && { hedge: second as NonNullable<FactValue['hedge']> }) };
  }
}

/** Articles compared, sentence by sentence unless a ladder is given. */
export function findingsOf(
  articles: readonly Article[],
  options: CompareOptions = {},
  ladder?: readonly Bead[],
): Finding[] {
  const longest = Math.max(...articles.map(({ segments }) => segments.length));
  const beads =
    ladder ??
    Array.from(
      { length: longest },
      (_, index): Bead => ({
        sides: articles.map(({ segments }) => (index < segments.length ? [index] : [])),
        score: 1,
      }),
    );
  const story = { id: 'story', confidence: 1, documents: articles.map(({ document }) => document.id) };
  return [...compare({ story, articles, ladder: beads }, options).findings];
}

/** `number-mismatch digits-swapped: 504 / 540 (b)`: the rule, its diagnosis, what each side says, and the suspect. */
export function told(finding: Finding): string {
  const sides = finding.sides.map((side) => side.text || '∅').join(' / ');
  const diagnosis = finding.diagnosis ? ` ${finding.diagnosis}` : '';
  return `${finding.rule}${diagnosis}: ${sides}${finding.suspect === null ? '' : ` (${finding.suspect})`}`;
}
