import type { Document, Rule } from '../../model/index.js';
import type { CheckFormat } from '../check.js';
import { escapeXml } from '../xml.js';
import { type ExchangeSide, rungs } from './issues.js';
import { languagePair } from './languages.js';
import { nested } from './nest.js';

/**
 * `check --format xliff`: XLIFF 2.1 (OASIS, 2018), a file for every story and a unit for every bead. What was found is
 * marked by the ITS module of the standard: a `mrk` around the words, with type, comment and severity. XLIFF knows one
 * source and one target language; all other versions are reference translations of the Translation Candidates module,
 * marked in the same way.
 */
export function checkXliff(): CheckFormat {
  let rules: readonly Rule[] = [];
  let source = '';
  let target: string | undefined;
  let files = 0;
  return {
    *start(opening) {
      rules = opening.rules;
      [source, target] = languagePair(opening);
      yield '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"';
      yield ' xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"';
      yield ` version="2.1" srcLang="${escapeXml(source)}"${target === undefined ? '' : ` trgLang="${escapeXml(target)}"`}>\n`;
    },
    *story(judgement) {
      const documents = judgement.articles.map(({ document }) => document);
      if (documents.length < 2) return;
      const from = documents.findIndex(({ language }) => language === source);
      const to = documents.findIndex(({ language }, index) => language === target && index !== from);
      const original = documents[from]?.path ?? documents[0]?.path ?? '';
      yield `  <file id="f${++files}" original="${escapeXml(original)}">\n`;
      let number = 0;
      for (const sides of rungs(judgement, rules)) yield* unit(++number, sides, documents, from, to);
      // The schema wants a unit in every file.
      if (number === 0) yield '    <unit id="u1"><segment><source/></segment></unit>\n';
      yield '  </file>\n';
    },
    *end() {
      if (files === 0) yield '  <file id="f1"><unit id="u1"><segment><source/></segment></unit></file>\n';
      yield '</xliff>\n';
    },
  };
}

function* unit(
  number: number,
  sides: readonly ExchangeSide[],
  documents: readonly Document[],
  from: number,
  to: number,
): Iterable<string> {
  const marked = marker();
  const source = marked(sides[from]);
  const target = marked(sides[to]);
  const others = sides.flatMap((side, index) =>
    index === from || index === to || side.text === '' ? [] : [{ text: marked(side), document: documents[index] }],
  );
  yield `    <unit id="u${number}">\n`;
  if (others.length > 0) {
    yield '      <mtc:matches>\n';
    for (const { text, document } of others) {
      yield `        <mtc:match ref="#source" reference="yes" origin="${escapeXml(document?.id ?? '')}"><source>${source.plain}</source>`;
      yield `<target xml:lang="${escapeXml(document?.language ?? 'und')}">${text.marked}</target></mtc:match>\n`;
    }
    yield '      </mtc:matches>\n';
  }
  yield* notes(sides);
  const inner = others.length > 0 ? `<mrk id="source" type="mtc:match">${source.marked}</mrk>` : source.marked;
  const translated = target.plain === '' ? '' : `<target>${target.marked}</target>`;
  yield `      <segment id="s1"><source>${inner}</source>${translated}</segment>\n    </unit>\n`;
}

/** What was found in the unit, each once, for readers that show no marks. */
function* notes(sides: readonly ExchangeSide[]): Iterable<string> {
  const found = new Map(sides.flatMap(({ issues }) => issues).map((issue) => [issue.id, issue]));
  if (found.size === 0) return;
  yield '      <notes>\n';
  for (const { rule, comment } of found.values()) {
    yield `        <note category="${escapeXml(rule)}">${escapeXml(comment)}</note>\n`;
  }
  yield '      </notes>\n';
}

/** Texts with their marks; the ids of marks are unique within the unit. */
function marker(): (side: ExchangeSide | undefined) => { readonly plain: string; readonly marked: string } {
  let id = 0;
  return (side) => {
    if (!side) return { plain: '', marked: '' };
    const pieces = nested(side.text, side.issues).map((piece) => {
      if ('words' in piece) return escapeXml(piece.words);
      if ('closes' in piece) return '</mrk>';
      const { type, comment, severity } = piece.opens;
      return (
        `<mrk id="m${++id}" type="its:generic" its:locQualityIssueType="${escapeXml(type)}"` +
        ` its:locQualityIssueComment="${escapeXml(comment)}" its:locQualityIssueSeverity="${severity}">`
      );
    });
    return { plain: escapeXml(side.text), marked: pieces.join('') };
  };
}
