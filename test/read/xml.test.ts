import fc from 'fast-check';
import { expect, test } from 'vitest';
import { XmlReader } from '../../src/read/xml.js';
import { problemsOf, readText } from './reading.js';

/** What a handler hears of a file that is fed in pieces of some length. */
function heard(text: string, length = text.length || 1): { readonly events: string[]; readonly fault: unknown } {
  const events: string[] = [];
  const reader = new XmlReader({
    open: (name, _, __, { line }) => events.push(`<${name}:${line}`),
    close: (name) => events.push(`/${name}`),
    text: (value, { line, column }) => events.push(`${line}:${column} ${value}`),
  });
  for (let at = 0; at < text.length; at += length) reader.write(text.slice(at, at + length));
  reader.end();
  return { events, fault: reader.fault };
}

test('every piece of a text has its place, behind references, sections and line ends too', () => {
  const { events } = heard('<a>1 &amp; 2\r\n3<b/><![CDATA[4 & 5]]>&#x36;</a>');
  expect(events).toEqual([
    '<a:1',
    '1:4 1 ',
    '1:6 &',
    '1:11  2',
    '1:14 \n3',
    '<b:2',
    '/b',
    '2:15 4 & 5',
    '2:23 6',
    '/a',
  ]);
});

test('an attribute of the element itself stands before one that only bears its name', () => {
  for (const attributes of ['version="1.2" its:version="2.0"', 'its:version="2.0" version="1.2"']) {
    const versions: (string | undefined)[] = [];
    const reader = new XmlReader({
      open: (_, { version }) => versions.push(version),
      close: () => undefined,
      text: () => undefined,
    });
    reader.write(`<a xmlns:its="urn:its" ${attributes}/>`);
    reader.end();
    expect(versions).toEqual(['1.2']);
  }
});

test('it does not matter how a file is cut into pieces', () => {
  const node = fc.constantFrom(
    'x',
    ' ',
    '\r\n',
    '\n',
    '&lt;',
    '&#228;',
    '<b/>',
    '<i>é</i>',
    '<!-- c -->',
    '<![CDATA[<]]>',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(node, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (nodes, length) => {
      const text = `<a>${nodes.join('')}</a>`;
      // A piece may end where a text does not, and then the text comes in two.
      const joined = ({ events }: ReturnType<typeof heard>): string =>
        events.map((event) => event.replace(/^\d+:\d+ /, '')).join('');
      expect(joined(heard(text, length))).toBe(joined(heard(text)));
    }),
  );
});

const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE tmx [
<!ENTITY a "ha">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
]>
<tmx version="1.4"><body>
<tu><tuv xml:lang="en"><seg>One 1</seg></tuv><tuv xml:lang="de"><seg>Eins 1</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>&b;</seg></tuv></tu>
</body></tmx>`;

test.each([
  ['an entity bomb', LAUGHS, 8, 'undefined entity'],
  [
    'an external entity',
    LAUGHS.replace('"ha"', 'SYSTEM "file:///etc/passwd"').replace('&b;', '&a;'),
    8,
    'undefined entity',
  ],
  ['a tag that is not closed', '<tmx>\n<body>\n<tu>\n</body></tmx>', 4, 'unexpected close tag'],
  ['an end too soon', '<tmx>\n<body>\n', 3, 'unclosed tag: body'],
  ['an unknown prefix', '<tmx>\n<x:body/></tmx>', 2, 'unbound namespace prefix: "x"'],
  ['another root', '\n<html></html>', 2, 'the root is <html> and not <tmx>'],
])('%s is one problem with its line', (_, text, line, message) => {
  const result = readText('a.tmx', text);
  const errors = problemsOf(result).filter((problem) => problem.startsWith('error'));
  expect(errors).toEqual([expect.stringContaining(`error ${line}: `)]);
  expect(errors[0]).toContain(message);
  expect(JSON.stringify(result)).not.toMatch(/haha|root:/);
});

test('what came before a fault is read', () => {
  expect(readText('a.tmx', LAUGHS).documents.map(({ text }) => text)).toEqual(['One 1', 'Eins 1']);
});

test('an encoding that the file declares is used', () => {
  const text =
    '<?xml version="1.0" encoding="ISO-8859-1"?><tmx><body><tu><tuv xml:lang="de"><seg>Höhe 1</seg></tuv><tuv xml:lang="en"><seg>Height 1</seg></tuv></tu></body></tmx>';
  const [document] = readText('a.tmx', text).documents;
  expect(document?.text).toBe('Höhe 1'.replace('ö', 'Ã¶'));
});
