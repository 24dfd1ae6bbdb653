import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { readNames } from '../../src/extract/name.js';
import { scan } from '../../src/extract/scan.js';
import { locale } from '../../src/locale/index.js';
import type { Document, Fact, Segment } from '../../src/model/index.js';

/** One segment a line: what stands elsewhere in a text tells which capitals are names. */
function read(text: string, language: string): Fact[] {
  const document: Document = { id: 't', path: 't', text, language, languageFrom: 'option', places: [] };
  const segments: Segment[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    segments.push({ index: segments.length, kind: 'sentence', paragraph: 0, start, end: start + line.length });
    start += line.length + 1;
  }
  const facts = extract(document, segments, locale(language));
  for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  return facts.filter((fact) => fact.kind === 'name');
}

/** Names stand in « »; the marks are taken out before reading. */
test.each([
  ['en', 'Yesterday «Marta Lindqvist» met the mayor of «Porto» in «Lyon».'],
  ['en', 'The «Kovalenko» plan failed.\nLater, «Kovalenko» said the plan was good.'],
  [
    'en',
    `The orchestra played «Ludwig van Beethoven» and «Clara Schumann» that night.\nPeople like «Ludwig van Beethoven» here.\n${'the hall was full and the rain was loud in the town. '.repeat(20)}`,
  ],
  // Codes of money, and names: RON, MAD, PEN, BOB.
  ['en', 'We saw «Mad Max» with «Ron Smith» and «Pen Hadow», and paid MAD 500.'],
  ['fi', 'Sitten «Bob Marley» lauloi, ja «Uzbekistanin» liput liehuivat.'],
  ['en', 'Then «J. K. Rowling» and «Conan O’Brien» left, «NATO» said.'],
  ['fr', 'Hier, le maire de «Lyon», «Jean-Luc Moreau», a reçu une délégation.'],
  ['ru', 'Вчера мэр города «Самара» и «Анна Петрова» открыли мост.'],
  ['tr', 'Dün belediye başkanı «Ankara»’da «Ayşe Demir» ile görüştü.'],
  ['el', 'Χθες ο δήμαρχος της πόλης «Πάτρα» είδε την «Ελένη Παππά» εκεί.'],
  ['ja', '会議で«マルタ・リンドクヴィスト»は計画を説明した。'],
  ['ja', '«BBC»によると計画は«フランス»で始まった。'],
  ['zh-Hans', '昨天«法国»总统访问了«德国»。'],
  ['ar', 'زار الوزير «فرنسا» أمس'],
  ['hi', 'मंत्री कल «फ़्रांस» पहुँचे'],
  [
    'de',
    'Gestern traf die Bürgermeisterin aus dem Norden den Vertreter der Firma, um über den Vertrag, die Kosten, das Wasser und die Straße zu sprechen.\nDabei sagte «Marta Lindqvist», dass die «NATO» der Stadt einen Brief und die Rechnung geschickt habe.',
  ],
])('%s: %s', (language, marked) => {
  const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, text]) => text);
  expect(read(marked.replace(/[«»]/g, ''), language).map((fact) => fact.text)).toEqual(expected);
});

test.each([
  ['en', 'Yesterday the council met. However, nothing was decided on Monday or in May.'],
  ['en', 'Nothing was decided. "Everything is open," the mayor said: Nobody knows.'],
  ['en', 'They told us that turkey is cheap and china breaks.'],
  ['fr', 'Le maire a parlé. Il a dit : « Rien ne va plus. »'],
  [
    'de',
    'Der Rat der Stadt hat über den Vertrag, die Kosten und das Wasser gesprochen, weil die Firma den Preis nannte.',
  ],
  ['ja', 'ニュースはタイムリーだった。'],
  ['ar', 'قال الوزير إن العمل بدأ أمس'],
  ['th', 'เมื่อวานนี้มีการประชุมเรื่องการศึกษา'],
  ['he', 'אני חושב שאין שינוי'],
  ['vi', 'Hôm qua hội đồng họp. Tổng Thống không đến.'],
  ['ru', 'Вчера совет собрался. Потом ничего не решили.'],
])('%s: %s holds no name', (language, text) => {
  expect(read(text, language).map((fact) => fact.text)).toEqual([]);
});

test('countries have their code in every language', () => {
  const codes = [
    ['en', 'He went to Germany.'],
    ['fr', 'Il est allé en Allemagne.'],
    ['ar', 'سافر إلى ألمانيا'],
    ['ja', '彼はドイツへ行った。'],
    ['ru', 'Он уехал, Германия далеко.'],
  ].map(([language = '', text = '']) => read(text, language).map((fact) => fact.value.code));
  expect(codes).toEqual(codes.map(() => ['DE']));
});

test.each(['Ab ', 'Ab', 'Ab de ', 'A. ', 'ア・', 'Ab-', "Ab'"])(
  'a quarter of a megabyte of %j is read in linear time',
  (piece) => {
    const text = piece.repeat(Math.floor(250_000 / piece.length));
    const document: Document = { id: 't', path: 't', text, language: 'und', languageFrom: 'option', places: [] };
    const segment: Segment = { index: 0, kind: 'sentence', paragraph: 0, start: 0, end: text.length };
    const ground = scan(document, segment, locale('und'));
    const start = performance.now();
    readNames(ground);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
