import { expect, test } from 'vitest';
import { singularForm } from '../../src/read/po-plural.js';
import { characterAt, problemsOf, readText, rowsOf } from './reading.js';

const FILE = String.raw`# Comment 1
msgid ""
msgstr ""
"Language: lv\n"
"X-Source-Language: en_US\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);\n"

#. 99
#: a.c:12
msgctxt "menu"
msgid ""
"Open \"%s\"\n"
"in 3 s"
msgstr ""
"Atvērt \"%s\"\n"
"pēc 3 s"

#, fuzzy, c-format
#| msgid "Old 5"
msgid "New 5"
msgstr "Jauns 6"

msgid "One page"
msgid_plural "%d pages"
msgstr[0] "%d lappuse"
msgstr[1] "%d lappuses"
msgstr[2] ""
msgid "Tab\t7"
msgstr "Tab\t7"
oops
msgid "Tab\t7"
msgstr "Atkal 7"

#~ msgid "Gone 8"
#~ msgstr "Prom 8"
`;

test('messages are rows; each plural form stands beside its own source', () => {
  const result = readText('lv.po', FILE);
  expect(result.documents.map(({ id, language }) => [id, language])).toEqual([
    ['lv.po#en-US', 'en'],
    ['lv.po#lv', 'lv'],
  ]);
  expect(rowsOf(result)).toEqual([
    ['menu|1', 'Open "%s"\nin 3 s', 'Atvērt "%s"\npēc 3 s'],
    ['3[0]', 'One page', '%d lappuse'],
    ['3[1]', '%d pages', '%d lappuses'],
    ['4', 'Tab\t7', 'Tab\t7'],
    ['5', 'Tab\t7', 'Atkal 7'],
  ]);
  expect(problemsOf(result)).toEqual([
    'error 30: neither a keyword and a string nor a string',
    'error 31: the message of line 28 again',
    'note: 2 units left out: 1 fuzzy, 1 obsolete',
  ]);
});

test('places lead behind escapes and into the next line', () => {
  const { documents } = readText('lv.po', FILE);
  for (const document of documents) {
    for (const figure of ['3 s', '7']) {
      const at = document.text.indexOf(figure);
      expect(characterAt(FILE, document, at)).toBe(figure[0]);
    }
  }
});

test.each([
  ['nplurals=2; plural=(n != 1);', 0],
  ['nplurals=2; plural=n>1;', 0],
  ['nplurals=1; plural=0;', 0],
  ['nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);', 1],
  ['nplurals=4; plural=(n%100==1 ? 1 : n%100==2 ? 2 : n%100==3 || n%100==4 ? 3 : 0);', 1],
  ['nplurals=2; plural=!(n == 1);', 0],
  ['plural=n/0;', undefined],
  ['plural=system(1);', undefined],
  ['nplurals=2; plural=(n', undefined],
  ['', undefined],
])('%s: one thing takes form %s', (field, form) => {
  expect(singularForm(field)).toBe(form);
});
