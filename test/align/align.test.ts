import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.js';
import { articleOf, show } from './articles.js';

interface Case {
  readonly name: string;
  readonly documents: Readonly<Record<string, readonly string[]>>;
  readonly ladder: readonly string[];
}

/** The ladder of a few lines in some languages. */
function check({ documents, ladder }: Case): void {
  const articles = Object.entries(documents).map(([language, lines]) => articleOf(language, lines));
  expect(show(align(articles))).toEqual(ladder);
}

const EN = [
  'The town of Lindfeld opened its new library on 3 May 2019.',
  'The building cost 4.2 million euros.',
  'Mayor Petra Halvorsen cut the ribbon.',
  'Some 300 guests drank coffee in the garden afterwards, and the players of the fire brigade played until six.',
  'The old library in Mill Street had been closed for 11 years.',
];
const DE = [
  'Die Stadt Lindfeld hat am 3. Mai 2019 ihre neue Bibliothek eröffnet.',
  'Der Bau kostete 4,2 Millionen Euro.',
  'Bürgermeisterin Petra Halvorsen schnitt das Band durch.',
  'Rund 300 Gäste tranken danach Kaffee im Garten, und die Blaskapelle der Feuerwehr spielte bis sechs Uhr.',
  'Die alte Bibliothek in der Mühlgasse war 11 Jahre lang geschlossen gewesen.',
];

const CASES: readonly Case[] = [
  { name: 'one to one', documents: { en: EN, de: DE }, ladder: ['0 | 0', '1 | 1', '2 | 2', '3 | 3', '4 | 4'] },
  {
    name: 'a sentence cut in two',
    documents: {
      en: EN,
      de: [
        ...DE.slice(0, 3),
        'Rund 300 Gäste tranken danach Kaffee im Garten.',
        'Die Blaskapelle der Feuerwehr spielte bis sechs Uhr.',
        ...DE.slice(4),
      ],
    },
    ladder: ['0 | 0', '1 | 1', '2 | 2', '3 | 3+4', '4 | 5'],
  },
  {
    name: 'a sentence left out',
    documents: { en: EN, de: [...DE.slice(0, 3), ...DE.slice(4)] },
    ladder: ['0 | 0', '1 | 1', '2 | 2', '3 | -', '4 | 3'],
  },
  {
    name: 'Greek: other letters, same figures',
    documents: {
      en: EN,
      el: [
        'Η πόλη Λίντφελντ άνοιξε τη νέα βιβλιοθήκη της στις 3 Μαΐου 2019.',
        'Το κτίριο κόστισε 4,2 εκατομμύρια ευρώ.',
        'Η δήμαρχος Πέτρα Χάλβορσεν έκοψε την κορδέλα.',
        'Περίπου 300 καλεσμένοι ήπιαν καφέ στον κήπο, και η μπάντα της πυροσβεστικής έπαιξε ως τις έξι.',
        'Η παλιά βιβλιοθήκη στην οδό Μύλου ήταν κλειστή για 11 χρόνια.',
      ],
    },
    ladder: ['0 | 0', '1 | 1', '2 | 2', '3 | 3', '4 | 4'],
  },
  {
    name: 'Chinese: no spaces, other lengths',
    documents: {
      en: EN,
      zh: [
        '林德菲尔德市于2019年5月3日启用了新图书馆。',
        '该建筑耗资420万欧元。',
        '市长佩特拉·哈尔沃森剪彩。',
        '约300名来宾随后在花园里喝咖啡,消防队的铜管乐队一直演奏到六点。',
        '磨坊街的旧图书馆已关闭11年。',
      ],
    },
    ladder: ['0 | 0', '1 | 1', '2 | 2', '3 | 3', '4 | 4'],
  },
  {
    name: 'three documents, one with a sentence cut and one without another',
    documents: {
      en: EN,
      de: [...DE.slice(0, 2), ...DE.slice(3)],
      fr: [
        'La ville de Lindfeld a ouvert sa nouvelle bibliothèque le 3 mai 2019.',
        'Le bâtiment a coûté 4,2 millions d’euros.',
        'La maire Petra Halvorsen a coupé le ruban.',
        'Quelque 300 invités ont ensuite pris un café au jardin.',
        'La fanfare des pompiers a joué jusqu’à six heures.',
        'L’ancienne bibliothèque de la rue du Moulin était fermée depuis 11 ans.',
      ],
    },
    ladder: ['0 | 0 | 0', '1 | 1 | 1', '2 | - | 2', '3 | 2 | 3+4', '4 | 3 | 5'],
  },
];

test('an enumeration told as one sentence answers six of another document, and none is left over', () => {
  const en = [
    ...EN.slice(0, 3),
    'The council means to mend 14 bridges by the end of 2025.',
    'It will open a clinic in Marrabel for 320,000 euros.',
    'It wants to plant 900 lime trees along Kessler Street.',
    'It will lend 65 computers to the school of Tarlee.',
    'It promises to pay the players of the fire brigade 2,400 euros.',
    'It will ask Governor Whitlock for 7 new buses.',
    ...EN.slice(3),
  ];
  const de = [
    ...DE.slice(0, 3),
    'Der Rat will bis Ende 2025 14 Brücken ausbessern; eine Klinik in Marrabel für 320.000 Euro eröffnen; 900 Linden ' +
      'entlang der Kesslerstraße pflanzen; der Schule von Tarlee 65 Computer leihen; der Blaskapelle der Feuerwehr ' +
      '2400 Euro zahlen; Gouverneur Whitlock um 7 neue Busse bitten.',
    ...DE.slice(3),
  ];
  const ladder = ['0 | 0', '1 | 1', '2 | 2', '3+4+5+6+7+8 | 3', '9 | 4', '10 | 5'];
  expect(show(align([articleOf('en', en), articleOf('de', de)]))).toEqual(ladder);
  const three = align([articleOf('en', en, 'a'), articleOf('en', en, 'b'), articleOf('de', de)]);
  expect(three.every(({ sides }) => sides.every((side) => side.length > 0))).toBe(true);
});

describe('out of order', () => {
  const lines = [
    'Kessler bought 412 sheep in Marrabel.',
    'Dana Whitlock paid 1,950 dollars for the tractor of 1968.',
    'Rain fell on 17 days.',
    'The Oberon bridge was closed after 23 October.',
    'Father Ignatius counted 88 candles.',
    'Nobody in Tarlee saw the 9 foxes again.',
    'The mill of Auburn ground 640 sacks of wheat.',
    'Some 75 people signed the letter to Governor Playford.',
  ];
  const other = [
    'Kessler kaufte 412 Schafe in Marrabel.',
    'Dana Whitlock zahlte 1950 Dollar für den Traktor von 1968.',
    'Regen fiel an 17 Tagen.',
    'Die Brücke von Oberon war nach dem 23. Oktober gesperrt.',
    'Pater Ignatius zählte 88 Kerzen.',
    'Niemand in Tarlee sah die 9 Füchse wieder.',
    'Die Mühle von Auburn mahlte 640 Säcke Weizen.',
    'Etwa 75 Menschen unterschrieben den Brief an Gouverneur Playford.',
  ];

  test('a sentence that stands elsewhere is tied and said to have moved', () => {
    const [first = '', ...rest] = other;
    const ladder = align([articleOf('en', lines), articleOf('de', [...rest.slice(0, 6), first, ...rest.slice(6)])]);
    const moved = ladder.filter((bead) => bead.moved);
    expect(show(moved)).toEqual(['0 | 6']);
    expect(show(ladder)).toContain('7 | 7');
  });

  test('so it is among three documents', () => {
    const turned = [...other.slice(1), other[0] ?? ''];
    const ladder = align([articleOf('en', lines, 'a'), articleOf('en', lines, 'b'), articleOf('de', turned)]);
    expect(show(ladder.filter((bead) => bead.moved))).toEqual(['0 | 0 | 7']);
  });

  test('a passage that stands elsewhere is one block, with a sentence left out of it', () => {
    const german = [4, 5, 6, 7, 0, 1, 3].map((at) => other[at] ?? '');
    const moved = align([articleOf('en', lines), articleOf('de', german)]).filter((bead) => bead.moved);
    expect(show(moved)).toEqual(['0 | 4', '1 | 5', '3 | 6']);
    expect(moved.map(({ block }) => block)).toEqual([1, 1, 1]);
  });

  test('two passages that moved apart are two blocks', () => {
    const order = [2, 3, 0, 1, 4, 6, 7, 5].map((at) => other[at] ?? '');
    const moved = align([articleOf('en', lines), articleOf('de', order)]).filter((bead) => bead.moved);
    expect(moved.map(({ block }) => block)).toEqual([1, 1, 2]);
  });

  test('a passage moved in one of three documents', () => {
    const turned = [...other.slice(3), ...other.slice(0, 3)];
    const ladder = align([articleOf('en', lines, 'a'), articleOf('en', lines, 'b'), articleOf('de', turned)]);
    const moved = ladder.filter((bead) => bead.moved);
    expect(show(moved)).toEqual(['0 | 0 | 5', '1 | 1 | 6', '2 | 2 | 7']);
    expect(moved.map(({ block }) => block)).toEqual([1, 1, 1]);
  });

  test('a text with no counterpart is not aligned by force', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const made = (text: string): string[] => {
      const words = text.split(' ');
      return Array.from({ length: 40 }, () => Array.from({ length: 3 + random(9) }, () => words[random(18)]).join(' '));
    };
    const ladder = align([
      articleOf('en', made('rain fell on the old town and nobody went out to see how high the river stood by night')),
      articleOf(
        'fi',
        made('koira nukkui uunin vieressä kun vanha mies luki kirjaa ja odotti että talvi viimein loppuisi'),
      ),
    ]);
    expect(ladder.every(({ score }) => score === 0)).toBe(true);
    expect(ladder.length).toBe(80);
  });
});

test('a clause that one text tells with the sentence before ties two sentences to two', () => {
  const en = [
    ...EN.slice(0, 3),
    'The fire brigade of Marrabel climbed the roof, 14 days before the feast of 1968.',
    'Dana Whitlock held the ladder.',
    ...EN.slice(3),
  ];
  const de = [
    ...DE.slice(0, 3),
    'Die Feuerwehr von Marrabel stieg auf das Dach.',
    '14 Tage vor dem Fest von 1968, und Dana Whitlock hielt die Leiter.',
    ...DE.slice(3),
  ];
  const ladder = ['0 | 0', '1 | 1', '2 | 2', '3+4 | 3+4', '5 | 5', '6 | 6'];
  expect(show(align([articleOf('en', en), articleOf('de', de)]))).toEqual(ladder);
});

test('lines without a letter or figure stand where they stood', () => {
  const rules = ['---', ...EN, '***', '---'];
  const ladder = show(align([articleOf('en', rules), articleOf('de', ['---', ...DE, '***', '---'])]));
  expect(ladder).toEqual(rules.map((_, at) => `${at} | ${at}`));
});

describe('seams', () => {
  const before = EN.slice(0, 3);
  const vorher = DE.slice(0, 3);
  test('a sentence in three lines stays whole, though by its length it would be divided', () => {
    const snow = ['Once the snow had melted,', 'and not a day before,', 'the shepherds went up.', 'They sang.'];
    const schnee = ['Erst als der Schnee getaut war, zogen die Hirten los.', 'Gesungen haben sie dabei auch.'];
    const ladder = align([articleOf('en', [...before, ...snow]), articleOf('de', [...vorher, ...schnee])]);
    expect(show(ladder).slice(3)).toEqual(['3+4+5 | 3', '6 | 4']);
  });

  test('where both texts break their lines alike, lines are tied one by one', () => {
    const en = ['The mill of Auburn,', 'that old one,', 'the church,', 'the bridge,', 'the inn,', 'all burnt down.'];
    const de = [
      'Die Mühle von Auburn,',
      'jene alte,',
      'die Kirche,',
      'die Brücke,',
      'der Gasthof,',
      'alles brannte ab.',
    ];
    expect(show(align([articleOf('en', en), articleOf('de', de)]))).toEqual(en.map((_, at) => `${at} | ${at}`));
  });
});

describe('small ladders', () => {
  test.each(CASES)('$name', check);
});
