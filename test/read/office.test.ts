import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type ReadResult, read } from '../../src/read/read.js';
import { blocksOf, fixture, problemsOf } from './reading.js';

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
const STYLES = `<w:styles xmlns:w="urn:w"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Mine"><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Points"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Above"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;

const packed = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const readDocx = (body: string, others: Readonly<Record<string, string>> = {}): ReadResult => {
  const document = `<w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>${body}</w:body></w:document>`;
  const files = { '[Content_Types].xml': TYPES, 'word/document.xml': document, 'word/styles.xml': STYLES, ...others };
  return read({ path: 'a.docx', bytes: packed(files), language: 'en' });
};
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

test.each<[string, string, string[]]>([
  ['a style named otherwise', `<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr>${run('Head')}</w:p>`, ['heading: Head']],
  ['styles in a circle', `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run('Text')}</w:p>`, ['paragraph: Text']],
  [
    'a deletion and an insertion',
    `<w:p>${run('It has ')}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run('13')}</w:ins>${run(' rooms')}</w:p>`,
    ['paragraph: It has 13 rooms'],
  ],
  [
    'a move',
    `<w:p><w:moveFrom>${run('5')}</w:moveFrom>${run('6')}<w:moveTo>${run('7')}</w:moveTo></w:p>`,
    ['paragraph: 67'],
  ],
  [
    'the deleted end of a paragraph',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('One ')}</w:p><w:p>${run('line')}</w:p>`,
    ['paragraph: One line'],
  ],
  [
    'breaks and tabs',
    `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`,
    ['paragraph: a\tb\nc'],
  ],
  ['hidden words', `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>${run('8')}</w:p>`, ['paragraph: 8']],
  ['fields', `<w:p><w:r><w:instrText>PAGE 4</w:instrText></w:r>${run('3')}</w:p>`, ['paragraph: 3']],
  [
    'a copy for old programs',
    `<w:p><mc:AlternateContent><mc:Choice>${run('1')}</mc:Choice><mc:Fallback>${run('1')}</mc:Fallback></mc:AlternateContent></w:p>`,
    ['paragraph: 1'],
  ],
  ['a list', `<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>${run('Item')}</w:p>`, ['item: Item']],
  ['a list by its style', `<w:p><w:pPr><w:pStyle w:val="Points"/></w:pPr>${run('Item')}</w:p>`, ['item: Item']],
  [
    'a paragraph taken out of the list of its style',
    `<w:p><w:pPr><w:pStyle w:val="Points"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run('Text')}</w:p>`,
    ['paragraph: Text'],
  ],
  [
    'figures above the line by their style, and of the run alone',
    `<w:p>${run('18,500')}<w:r><w:rPr><w:rStyle w:val="Above"/></w:rPr><w:t>1</w:t></w:r>${run('0')}</w:p>`,
    ['paragraph: 18,500¹0'],
  ],
  [
    'formatting whose change was tracked',
    `<w:p><w:pPr><w:pStyle w:val="Mine"/><w:pPrChange><w:pPr><w:pStyle w:val="Points"/></w:pPr></w:pPrChange></w:pPr>
      <w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Head</w:t></w:r></w:p>`,
    ['heading: Head'],
  ],
  [
    'a table',
    `<w:tbl><w:tr><w:tc><w:p>${run('1')}</w:p></w:tc><w:tc><w:p>${run('2')}</w:p></w:tc></w:tr></w:tbl>`,
    ['cell: 1', 'cell: 2'],
  ],
])('DOCX: %s', (_, body, blocks) => {
  const { documents, problems } = readDocx(body);
  expect(problems).toEqual([]);
  expect(documents.flatMap(blocksOf)).toEqual(blocks);
});

test('names in an archive lead nowhere', () => {
  const out = TYPES.replace('/word/document.xml', '/../../../../etc/passwd');
  expect(problemsOf(readDocx('', { '[Content_Types].xml': out }))).toEqual(['error: no ../../../../etc/passwd']);
  const { documents } = readDocx(`<w:p>${run('One 1')}</w:p>`, { '../../evil.xml': 'x', '/etc/passwd': 'x' });
  expect(documents.map(({ text }) => text)).toEqual(['One 1']);
});

/** An archive whose entries all say that they unpack to some number of bytes. */
function saying(bytes: Uint8Array, size: number): Uint8Array {
  const said = Buffer.from(bytes);
  for (
    let at = said.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = said.indexOf('PK\u0001\u0002', at + 1, 'latin1')
  ) {
    said.writeUInt32LE(size, at + 24);
  }
  return said;
}

test.each<[string, Uint8Array, string]>([
  ['that is no archive', Buffer.from('PK nothing'), 'error: broken archive'],
  ['that is cut short', fixture('pandoc.de.docx').subarray(0, 5000), 'error: broken archive'],
  [
    'that unpacks to very much',
    saying(fixture('pandoc.de.docx'), 4_000_000_000),
    'error: too large when unpacked: [Content_Types].xml has 4000000000 bytes',
  ],
  ['of another kind', packed({ 'a.txt': '1' }), 'error: no word processing document'],
])('a DOCX %s is one problem', (_, bytes, problem) => {
  expect(problemsOf(read({ path: 'a.docx', bytes }))).toEqual([problem]);
});

test('an archive that unpacks to more than it says is held to its word', () => {
  const bomb = packed({ 'content.xml': `<a>${'0'.repeat(5_000_000)}</a>` });
  const { documents, problems } = read({ path: 'a.odt', bytes: saying(bomb, 1000), language: 'en' });
  expect(documents).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('malformed XML in an archive is named with its file and line', () => {
  expect(problemsOf(readDocx('\n\n<w:p><w:r></w:p>'))).toEqual([
    'error: word/document.xml, line 3: malformed XML: unexpected close tag',
  ]);
  const bomb =
    '<!DOCTYPE w [<!ENTITY a "ha">]><w:document xmlns:w="urn:w"><w:body><w:p>&a;</w:p></w:body></w:document>';
  expect(problemsOf(readDocx('', { 'word/document.xml': bomb }))).toEqual([
    'error: word/document.xml, line 1: malformed XML: undefined entity',
  ]);
});

test('an EPUB without one of its chapters is one problem', () => {
  const files = unzipSync(fixture('pandoc.de.epub'));
  delete files['EPUB/text/ch001.xhtml'];
  expect(problemsOf(read({ path: 'a.epub', bytes: zipSync(files) }))).toEqual(['error: no EPUB/text/ch001.xhtml']);
});
