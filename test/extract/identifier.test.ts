import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { readIdentifiers } from '../../src/extract/identifier.js';
import { scan } from '../../src/extract/scan.js';
import { locale } from '../../src/locale/index.js';
import type { Document, Fact, Segment } from '../../src/model/index.js';

function whole(text: string, language: string): [Document, Segment] {
  return [
    { id: 't', path: 't', text, language, languageFrom: 'option', places: [] },
    { index: 0, kind: 'sentence', paragraph: 0, start: 0, end: text.length },
  ];
}

function identifiersOf(text: string, language = 'und'): Fact[] {
  const [document, segment] = whole(text, language);
  const facts = extract(document, [segment], locale(language));
  for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  return facts.filter((fact) => fact.kind === 'identifier');
}

/** The identifier stands in « » and is followed by its value after =>; the marks are taken out before reading. */
test.each([
  ['Mehr unter «https://Example.org/Path/», sagte sie.', 'example.org/Path'],
  ['Siehe («www.example.net»).', 'www.example.net'],
  ['Écrire à «Redaktion@Example.org».', 'redaktion@example.org'],
  ['Folgt «@tertium_news» dort.', '@tertium_news'],
  ['Ring «44 55 66 77» eller «800 55 612».', '44556677', '80055612'],
  ['They sold 130 000 15-kg bags on 14 05 2023.'],
  ['Файл «otchet.pdf» скачан.', 'otchet.pdf'],
  ['Quyết định số «340/QĐ-TTg» được ký.', '340/QD-TTg'],
  ['Nghị định «12/2020/NĐ-CP» có hiệu lực.', '12/2020/ND-CP'],
  ['Règlement «2019/123/EU» du Conseil.', '2019/123/EU'],
  ['Verordnung (EU) «2016/679» gilt.', '2016/679'],
  ['Zákon č. «117/2014» platí.', '117/2014'],
  ['Der «A320» landete.', 'A320'],
  ['Flug «VN-123» fiel aus.', 'VN-123'],
  ['Der «G20»-Gipfel begann.', 'G20'],
  ['«COVID-19» tarqaldi.', 'COVID-19'],
  ['الإصابة بفيروس «كوفيد-19» تراجعت', 'kwfyd-19'],
  ['新型肺炎«COVID-19»疫情蔓延。', 'COVID-19'],
  ['Самолёт «Ту-154» приземлился.', 'Tu-154'],
  ['Закон «44-ФЗ» изменён.', '44-FZ'],
  ['Version «10.15.7» ist da, dann «v2.1».', '10.15.7', 'v2.1'],
  ['Server «192.168.0.1» antwortet nicht.', '192.168.0.1'],
  ['Gọi «+84 24 3825 1234» để biết.', '+842438251234'],
  ['Tel. «(030) 1234-5678» anrufen.', '03012345678'],
  ['Appelez le «01 23 45 67 89» ce soir.', '0123456789'],
  ['Call «+44 (0)20 7946 0958» now.', '+442079460958'],
  ['اتصل على «٠١٢٣٤٥٦٧٨٩» الآن', '0123456789'],
  ['電話は«859-292-3680»番です。', '8592923680'],
  ['Call «1800-555-0142» now.', '18005550142'],
  ['ISBN «978-3-16-148410-0» ist vergriffen.', '9783161484100'],
  ['Konto «DE89370400440532013000» nennen.', 'DE89370400440532013000'],
  ['Der Ausstoß von «CO₂» sinkt.', 'CO2'],
] as const)('%s', (marked, ...identifiers) => {
  const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, text]) => text);
  const found = identifiersOf(marked.replace(/[«»]/g, ''));
  expect(found.map((fact) => fact.value.identifier)).toEqual(identifiers);
  expect(found.map((fact) => fact.text)).toEqual(expected);
});

test.each([
  ['On 2024-01-16 they won 3-2.'],
  ['In den Jahren 2020-2025 und der Saison 2019/20.'],
  ['Rund 1,500 Leute, +12 345 678 Stimmen.'],
  ['5km weiter, 20MW stark, 90km/h schnell, in 3D.'],
  ['Am 24.12.23 und am 01.02.2024 um 10:30.'],
  ['mid-2020, pre-1990, a 20-year-old, the 1980s'],
  ['Open 24/7 since 9/11.'],
  ['ב-19 בינואר ו-20 איש'],
  ['Das Ende.Der Anfang, z.B. so.'],
  ['%50 arttı, 100% sicher, 5 % der Fälle'],
  ['1.234.567 Einwohner, 192.168 Tonnen'],
  ['It is #1 of 10, or 3/4 of 12.'],
  ['12-14 Uhr, 10-11-12'],
])('%s holds no identifier', (text) => {
  expect(identifiersOf(text).map((fact) => fact.text)).toEqual([]);
});

test.each([
  ['%2$d Dateien'],
  ['{0} von {12} Zeilen'],
  ['{ total2 } und {{n1}}'],
  ['%1$s sagt'],
  ['第%2$s行、%3$04Xバイト'],
  ['(%04a/%10.10A), %8ld'],
  ['%.4s-%.2s'],
  ['Seite%%0AHalter'],
])('the digits of the placeholder in %s are no fact', (text) => {
  const [document, segment] = whole(text, 'und');
  expect(extract(document, [segment], locale('und')).filter((fact) => fact.kind !== 'name')).toEqual([]);
});

test('one key ties a code whose word is written in several scripts', () => {
  const keys = ['COVID-19', 'Covid-19', 'كوفيد-19', 'КОВИД-19'].map((text) => {
    const [fact] = identifiersOf(`x ${text} x`);
    return fact?.value.key;
  });
  expect(keys).toEqual(keys.map(() => 'KPT-19'));
});

test.each([
  ['F125', 'F-125'],
  ['H1N1', 'H-1-N-1'],
  ['VN-123', 'VN123'],
])('%s and %s have one key, and are not tied to others', (one, other) => {
  const [first] = identifiersOf(`x ${one} x`);
  const [second] = identifiersOf(`x ${other} x`);
  expect(first?.value.key).toBeDefined();
  expect(second?.value.key).toBe(first?.value.key);
  expect(identifiersOf(`x ${one}2 x`)[0]?.value.key).not.toBe(first?.value.key);
});

test.each(['@', '/', '1/', 'A1-', '0 12 ', '%1', '{', '1.', '+1 ', '\ud800', 'a@', '://'])(
  'a quarter of a megabyte of %j is read in linear time',
  (piece) => {
    const text = piece.repeat(Math.floor(250_000 / piece.length));
    const [document, segment] = whole(text, 'und');
    const ground = scan(document, segment, locale('und'));
    const start = performance.now();
    readIdentifiers(ground);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
