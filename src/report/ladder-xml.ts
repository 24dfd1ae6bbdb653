import type { LadderFormat } from './ladder.js';
import { pairsOf } from './ladder-tables.js';
import { escapeXml } from './xml.js';

/** TMX 1.4b (LISA OSCAR, 2005): a translation unit for every bead with two sides, its score as a property. */
export const ladderTmx: LadderFormat = function* (ladder, source, target) {
  const [from, to] = [source.document.language, target.document.language];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n';
  yield '  <header creationtool="tertium" creationtoolversion="1" segtype="sentence" o-tmf="tertium" adminlang="en"';
  yield ` srclang="${escapeXml(from)}" datatype="plaintext"/>\n  <body>\n`;
  for (const [left, right, { score }] of pairsOf(ladder, source, target)) {
    if (left === '' || right === '') continue;
    yield `    <tu>\n      <prop type="x-score">${score.toFixed(4)}</prop>\n`;
    yield `      <tuv xml:lang="${escapeXml(from)}"><seg>${escapeXml(left)}</seg></tuv>\n`;
    yield `      <tuv xml:lang="${escapeXml(to)}"><seg>${escapeXml(right)}</seg></tuv>\n    </tu>\n`;
  }
  yield '  </body>\n</tmx>\n';
};

/** XLIFF 2.1 (OASIS, 2018): a unit for every bead; what the target adds alone has an empty source. */
export const ladderXliff: LadderFormat = function* (ladder, source, target) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"';
  yield ` srcLang="${escapeXml(source.document.language)}" trgLang="${escapeXml(target.document.language)}">\n`;
  yield `  <file id="f1" original="${escapeXml(source.document.path)}">\n`;
  let unit = 0;
  for (const [left, right] of pairsOf(ladder, source, target)) {
    const translated = right === '' ? '' : `<target>${escapeXml(right)}</target>`;
    yield `    <unit id="u${++unit}"><segment><source>${escapeXml(left)}</source>${translated}</segment></unit>\n`;
  }
  // The schema wants a unit in every file.
  if (unit === 0) yield '    <unit id="u1"><segment><source/></segment></unit>\n';
  yield '  </file>\n</xliff>\n';
};
