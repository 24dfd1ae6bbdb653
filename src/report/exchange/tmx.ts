import type { Rule } from '../../model/index.js';
import type { CheckFormat } from '../check.js';
import { escapeXml } from '../xml.js';
import { type ExchangeSide, type Issue, rungs } from './issues.js';
import { namedSource } from './languages.js';
import { nested } from './nest.js';

/**
 * `check --format tmx`: the ladders of all stories as a translation memory (TMX 1.4b), a unit for every bead with two
 * sides or more, a variant for every document. TMX has no place for ITS's own attributes: an issue is an `hi` around
 * the words, and its parts are properties of the variant, named as in ITS 2.0.
 */
export function checkTmx(): CheckFormat {
  let rules: readonly Rule[] = [];
  let source = ANY;
  return {
    *start(opening) {
      rules = opening.rules;
      source = namedSource(opening) ?? ANY;
      yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n';
      yield `  <header creationtool="tertium" creationtoolversion="${escapeXml(opening.version)}" segtype="sentence"`;
      yield ` o-tmf="tertium" adminlang="en" srclang="${escapeXml(source)}" datatype="plaintext"/>\n  <body>\n`;
    },
    *story(judgement) {
      const { articles, ladder, story } = judgement;
      let row = 0;
      for (const sides of rungs(judgement, rules)) {
        const { score = 0 } = ladder[row++] ?? {};
        const variants = sides.flatMap((side, index) => {
          const document = articles[index]?.document;
          return document && side.text !== '' ? [{ side, document }] : [];
        });
        if (variants.length < 2) continue;
        const hasSource = source === ANY || variants.some(({ document }) => document.language === source);
        yield `    <tu tuid="${escapeXml(`${story.id}-${row}`)}"${hasSource ? '' : ` srclang="${ANY}"`}>\n`;
        yield `      <prop type="x-score">${score.toFixed(4)}</prop>\n`;
        for (const { side, document } of variants) yield* variant(side, document.language, document.id);
        yield '    </tu>\n';
      }
    },
    *end() {
      yield '  </body>\n</tmx>\n';
    },
  };
}

/** Any of the languages may be the source. */
const ANY = '*all*';

function* variant({ text, issues }: ExchangeSide, language: string, id: string): Iterable<string> {
  yield `      <tuv xml:lang="${escapeXml(language)}">\n        <prop type="x-document">${escapeXml(id)}</prop>\n`;
  for (const [index, issue] of issues.entries()) yield* properties(issue, index + 1);
  const numbers = new Map(issues.map((issue, index) => [issue, index + 1]));
  const pieces = nested(text, issues).map((piece) => {
    if ('words' in piece) return escapeXml(piece.words);
    return 'opens' in piece ? `<hi type="x-locQualityIssue" x="${numbers.get(piece.opens)}">` : '</hi>';
  });
  yield `        <seg>${pieces.join('')}</seg>\n      </tuv>\n`;
}

/** The number ties the properties of an issue to each other, and to the `x` of its `hi`. */
function* properties({ id, type, comment, severity }: Issue, number: number): Iterable<string> {
  const parts = { Type: type, Comment: comment, Severity: String(severity), Id: id };
  for (const [name, value] of Object.entries(parts)) {
    yield `        <prop type="x-locQualityIssue${name}-${number}">${escapeXml(value)}</prop>\n`;
  }
}
