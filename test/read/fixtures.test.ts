import { describe, expect, test } from 'vitest';
import { blocksOf, characterAt, fixture, problemsOf, readFixture, rowsOf } from './reading.js';

const GERMAN = [
  'heading: Neue Brücke über die Alder in Norhaven eröffnet',
  'paragraph: Die Bürgermeisterin von Norhaven, Ingrid Solberg, hat am 9. März 2024 um 10:30 Uhr die neue Brücke über den Fluss Alder eröffnet. Mehrere Tausend Menschen gingen am ersten Tag hinüber.',
  'paragraph: Die Brücke ist 421 Meter lang, ihr Bau dauerte 37 Monate. Sie kostete 86,4 Millionen Euro, von denen der Staat 62 Prozent übernahm. Täglich sollen etwa 18.500 Fahrzeuge darüberfahren, auf der alten Hafenstraße waren es 13.200.',
  'item: 412 m',
  'item: 37',
  'cell: a',
  'cell: b',
  'cell: 2023',
  'cell: 13,200',
  'cell: 2024',
  'cell: 18,500',
  'heading: 1936',
  'paragraph: Die alte Brücke aus dem Jahr 1936 wird bis Ende 2025 abgerissen. Gegen die Baugenehmigung mit der Nummer 217/2020-BV hatten drei Anwohner geklagt. Ein zweiter Abschnitt mit vier Fahrspuren ist für die Jahre 2027–2029 geplant.',
  'paragraph: 217/2020-BV.',
  'paragraph: Norhaven Herald, 12/2024.',
];

/** Whoever knows no tracked changes writes what was deleted beside what was inserted. */
const UNTRACKED = GERMAN.map((block) => block.replace(/: 217\/2020-BV\.$/, ': 217/2020-AX-BV.'));
const NOTE_AS_ITEM = UNTRACKED.map((block) => block.replace('paragraph: Norhaven Herald', 'item: Norhaven Herald'));
const [HEADING = ''] = GERMAN;

describe('documents that other programs wrote', () => {
  test.each([
    ['pandoc.de.docx', [HEADING, ...GERMAN]],
    ['libreoffice.de.odt', [HEADING, ...GERMAN]],
    ['pandoc.de.odt', [HEADING, ...UNTRACKED]],
    ['pandoc.de.epub', [HEADING, ...NOTE_AS_ITEM]],
    ['pandoc.de.html', NOTE_AS_ITEM],
    ['libreoffice.de.html', [`paragraph: ${HEADING.slice(9)}`, ...UNTRACKED, 'paragraph: 1']],
  ])('%s', (name, blocks) => {
    const result = readFixture(name);
    expect(result.problems).toEqual([]);
    expect(result.documents).toMatchObject([{ id: name, language: 'de' }]);
    expect(result.documents.flatMap(blocksOf)).toEqual(blocks);
  });

  test('the English ones hold as much', () => {
    for (const name of ['pandoc.en.docx', 'pandoc.en.odt', 'pandoc.en.epub', 'pandoc.en.html', 'libreoffice.en.docx']) {
      const [document] = readFixture(name).documents;
      expect(document, name).toMatchObject({ title: 'New bridge over the Alder opens in Norhaven', language: 'en' });
      for (const figure of ['March 9, 2024', '€86.4 million', '13,200', '217/2020-BV,', '2027–2029', '12/2024']) {
        expect(document?.text, name).toContain(figure);
      }
    }
  });

  test.each(['pandoc.de.html', 'libreoffice.de.html', 'pandoc.en.html'])('%s: places lead back to the file', (name) => {
    const file = Buffer.from(fixture(name)).toString();
    for (const document of readFixture(name).documents) {
      for (const { start, end } of document.blocks ?? []) {
        for (let at = start; at < end; at++) {
          const character = document.text[at] ?? '';
          const there = characterAt(file, document, at);
          if (/\s/.test(character)) expect(there ?? '\n').toMatch(/\s/);
          else expect(there).toBe(character);
        }
      }
    }
  });

  const measured =
    'paragraph: Das Becken misst 5,2 km², das Wasser führt 10⁻³ g Salz, und am Montag fuhren 18.500² Autos.';
  const picture = 'paragraph: Die Brücke im Jahr 1936';
  const kinds = [
    'heading: Messwerte der Brücke',
    'paragraph: Das Becken misst 5,2 km²',
    'item: 412 m',
    'item: 37 Monate',
    'heading: Verkehr',
    'cell: 2023',
    'cell: 13.200',
  ];

  test.each([
    ['pandoc-marks.de.html', [kinds[0], measured, 'paragraph: Gerechnet wurde 3+4 mal.', picture]],
    ['pandoc-marks.de.docx', [kinds[0], measured, 'paragraph: Gerechnet wurde 3+4 mal.', picture]],
    ['pandoc-marks.de.epub', [kinds[0], measured, 'paragraph: Gerechnet wurde 3+4 mal.', picture]],
    // Its formulas are files of their own.
    ['pandoc-marks.de.odt', [kinds[0], measured, 'paragraph: Gerechnet wurde mal.', picture]],
    ['python-docx.de.docx', kinds],
    ['libreoffice-marks.de.odt', kinds],
  ])('%s: what stands above the line, formulas, captions, lists by style', (name, blocks) => {
    const made = readFixture(name).documents.flatMap(blocksOf);
    expect(made.filter((block) => !block.endsWith(': Messwerte'))).toEqual(blocks);
  });

  test('a place in a word processor’s document is its paragraph', () => {
    const [document] = readFixture('pandoc.de.docx').documents;
    const at = document?.text.indexOf('421 Meter') ?? -1;
    const place = document?.places.findLast(({ offset }) => offset <= at);
    expect(place).toMatchObject({ line: 4, column: 1, unit: '4' });
    expect(document?.places.at(-1)).toMatchObject({ unit: 'note 1' });
  });
});

describe('translations that other programs wrote', () => {
  const said = [
    [
      'The bridge is %d metres long and took 37 months to build.',
      'Длина моста %d метров, строительство заняло 73 месяца.',
    ],
    ['Bridge "Alder" of 1936', 'Мост «Алдер» 1936 года'],
    ['%d file of 3 copied', 'Скопирован %d файл из 3'],
    ['%d files of 3 copied', 'Скопировано %d файла из 3'],
    ['%d files of 3 copied', 'Скопировано %d файлов из 3'],
  ];
  const [bridge = [], menu = [], one = [], few = [], many = []] = said;

  test.each(['gettext.ru.po', 'gettext.ru.po.zst'])('%s', (name) => {
    const result = readFixture(name);
    expect(result.documents).toMatchObject([
      { id: `${name}#msgid`, language: 'en', languageFrom: 'detection' },
      { id: `${name}#ru`, language: 'ru', languageFrom: 'record' },
    ]);
    expect(rowsOf(result)).toEqual([
      ['1', ...bridge],
      ['menu|3', ...menu],
      ['4[0]', ...one],
      ['4[1]', ...few],
      ['4[2]', ...many],
    ]);
    expect(problemsOf(result)).toEqual(['note: 3 units left out: 1 fuzzy, 1 obsolete, 1 untranslated']);
  });

  test('translate-toolkit.ru.xlf', () => {
    const result = readFixture('translate-toolkit.ru.xlf');
    expect(rowsOf(result)).toEqual([
      ['3', ...bridge],
      ['5', ...menu],
      ['gettext.ru.po__%04__6[0]', ...one],
      ['gettext.ru.po__%04__6[1]', ...few],
      ['gettext.ru.po__%04__6[2]', ...many],
      ['8', 'The harbour road is closed.', 'Портовая дорога закрыта.'],
    ]);
    expect(problemsOf(result)).toEqual(['note: 3 units left out: 1 header, 2 untranslated']);
  });

  test('translate-toolkit.ru.2.xlf: units without ids are numbered', () => {
    const result = readFixture('translate-toolkit.ru.2.xlf');
    expect(rowsOf(result)).toEqual([
      ['1', ...bridge],
      ['3', ...menu],
      ['4', ...one],
    ]);
    expect(problemsOf(result)).toEqual(['note: 2 units left out: 2 untranslated']);
  });

  // Okapi's XLIFF 1.2 bears the version of ITS beside its own.
  test.each(['okapi.de.xlf', 'okapi.de.2.xlf', 'okapi.de.tmx'])(
    '%s: codes are no text, and keep their places',
    (name) => {
      const result = readFixture(name);
      expect(result.documents.map(({ language }) => language)).toEqual(['en', 'de']);
      expect(rowsOf(result)).toHaveLength(17);
      const file = Buffer.from(fixture(name)).toString();
      for (const [document, sentence] of [
        [result.documents[0], 'The bridge is 412 metres long and took 37 months to build.'],
        [result.documents[1], 'Die Brücke ist 421 Meter lang, ihr Bau dauerte 37 Monate.'],
      ] as const) {
        const at = document?.text.indexOf(sentence) ?? -1;
        expect(document && [...sentence].map((_, index) => characterAt(file, document, at + index)).join('')).toBe(
          sentence,
        );
      }
    },
  );

  test.each(['translate-toolkit.ru.tmx', 'translate-toolkit.ru.tmx.gz'])('%s', (name) => {
    const result = readFixture(name);
    expect(result.documents.map(({ id, language }) => [id, language])).toEqual([
      [`${name}#en`, 'en'],
      [`${name}#ru`, 'ru'],
    ]);
    expect(rowsOf(result)).toEqual([
      ['1', ...bridge],
      ['2', ...menu],
      ['3', ...one],
    ]);
    expect(result.problems).toEqual([]);
  });
});
