import { expect, test } from 'vitest';
import { problemsOf, readText, rowsOf } from './reading.js';

const OLD = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="urn:memory">
<file original="a" source-language="en" target-language="de"><header><note>1</note></header><body>
<trans-unit id="1"><source>Press <g id="1">button <x id="2"/>5</g> now</source><target state="translated">Drücken Sie <g id="1">Knopf <x id="2"/>5</g> jetzt</target>
  <note>99</note><alt-trans><source>98</source><target>97</target></alt-trans><m:match><source>96</source></m:match></trans-unit>
<trans-unit id="2" translate="no"><source>ACME 12</source><target>ACME 12</target></trans-unit>
<group translate="no"><trans-unit id="3"><source>14</source><target>15</target></trans-unit>
  <trans-unit id="4" translate="yes"><source>16</source><target>16</target></trans-unit></group>
<trans-unit id="5"><source>New 1</source><target state="new">New 1</target></trans-unit>
<trans-unit id="6"><source>None 2</source></trans-unit>
<trans-unit id="1"><source>Again 7</source><seg-source><mrk mid="0">Again 7</mrk></seg-source><target>Noch <mrk mtype="seg" mid="0">einmal</mrk> 7</target></trans-unit>
</body></file>
<file original="b" source-language="en" target-language="fr"><body><trans-unit id="1"><source>Two 2</source><target>Deux 2</target></trans-unit></body></file>
</xliff>`;

test('XLIFF 1.2', () => {
  const result = readText('a.xlf', OLD);
  expect(result.documents.map(({ id }) => id)).toEqual(['a.xlf#en', 'a.xlf#de', 'a.xlf#fr']);
  expect(rowsOf(result)).toEqual([
    ['1', 'Press button 5 now', 'Drücken Sie Knopf 5 jetzt', ''],
    ['4', '16', '16', ''],
    ['1', 'Again 7', 'Noch einmal 7', ''],
    ['1', 'Two 2', '', 'Deux 2'],
  ]);
  expect(problemsOf(result)).toEqual([
    'error 10: the id of line 3 again: "1"',
    'note: 4 units left out: 2 not to be translated, 2 untranslated',
  ]);
});

const NEW = `<xliff version="2.1" srcLang="en" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
<file id="f1"><notes><note>1</note></notes>
<unit id="u1"><mtc:matches><mtc:match><source>90</source><target>91</target></mtc:match></mtc:matches>
  <originalData><data id="d1">&lt;b&gt;</data></originalData>
  <segment id="s1" state="translated"><source><pc id="1">Chapter</pc> 1.</source><target><pc id="1">Kapitel</pc> 1.</target></segment>
  <ignorable><source> 7 </source></ignorable>
  <segment><source>It has <ph id="2" dataRef="d1"/>3 pages.</source><target>Es hat <ph id="2" dataRef="d1"/>3 Seiten.</target></segment>
</unit>
<group id="g" translate="no"><unit id="u2"><segment><source>4</source><target>5</target></segment></unit></group>
<unit id="u3"><segment state="initial"><source>6</source><target>6</target></segment></unit>
<unit id="u4"><segment><source>Code <cp hex="0007"/>8</source><target/></segment></unit>
</file></xliff>`;

test('XLIFF 2.1', () => {
  const result = readText('a.xliff', NEW);
  expect(rowsOf(result)).toEqual([
    ['u1/s1', 'Chapter 1.', 'Kapitel 1.'],
    ['u1', 'It has 3 pages.', 'Es hat 3 Seiten.'],
  ]);
  expect(problemsOf(result)).toEqual(['note: 3 units left out: 1 not to be translated, 2 untranslated']);
});
