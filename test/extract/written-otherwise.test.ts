import { expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import { FACT_KINDS, type FactKind } from '../../src/model/index.js';
import { factsIn } from './marked.js';

/**
 * Many writers and programs put spaces between figures and the signs around them, where the script itself has none. Texts
 * are of Monday, 7 November 2016.
 */
const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ['ja', '工場は1953年6月19日に開業し、2016年4月から6月まで休業した。'],
  ['ja', '3月11日の午後2時46分、時速60キロの列車が止まり、25歳の男性3人がけがをした。'],
  ['ja', '会社の売上高は1億2,000万円で、前年の3分の1だった。'],
  ['ja', '彼は2回目の大会で3位、5度目で42番になった。'],
  ['ja', '1980年代の建物は令和3年5月1日に公開される。'],
  ['ja', '調査では5人に1人が約3万5千円を使うと答えた。'],
  ['zh', '2005年5月30日，这座桥在9月份之前关闭，工期为3个月。'],
  ['zh', '12月31日23时59分，气温为零下12度，约3.5万人在场。'],
  ['zh', '20世纪80年代以来，第3届比赛有1500万元奖金。'],
  ['zh', '从3月1日到5月2日，参加者每5人中有2人来自11月份的名单。'],
  ['ko', '2020년 5월 3일에 36번째 경기가 열렸고 3위 팀이 5만 원을 받았다.'],
  ['ko', '1980년대에 지은 다리는 길이 120미터이고 25세 남성 3명이 지켰다.'],
];

test('a mark that is spelled with letters still stands before its figures', () => {
  const [year] = factsIn(locale('th'), 'สะพานเปิดในปี 2014', { kinds });
  expect(year).toMatchObject({ kind: 'date', text: 'ปี 2014', value: { date: '2014' } });
  expect(year?.value.readings).toBeUndefined();
});

test('the first sign of another word behind a space makes no ordinal', () => {
  for (const text of ['국회 법사 위원회가 열렸다.', '또한 위원회가 열렸다.', '모두 3 위원회가 열렸다.'])
    expect(factsIn(locale('ko'), text, { kinds: ['ordinal'] })).toEqual([]);
});

const CLOSE = /(?<=\p{Nd})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;
const OPEN = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\p{Nd})/gu;

const kinds: readonly FactKind[] = FACT_KINDS.filter((kind) => kind !== 'name');

/** What the facts say, without the places that spaces move. */
const said = (language: string, text: string): unknown[] =>
  factsIn(locale(language), text, { published: '2016-11-07', kinds }).map(({ kind, value }) => {
    const { counts: _, ...rest } = value;
    return { kind, ...rest };
  });

test.each(TEXTS)('%s: %s says the same with its figures set apart', (language, text) => {
  const apart = text.replace(CLOSE, ' ').replace(OPEN, ' ');
  expect(apart).not.toBe(text);
  expect(said(language, text).length).toBeGreaterThan(1);
  expect(said(language, apart)).toEqual(said(language, text));
});

/** The same text as other keyboards and programs write it. */
const WRITINGS: readonly (readonly [how: string, write: (text: string) => string, language: string, text: string])[] = [
  [
    'hyphens that break no line',
    (text) => text.replaceAll('-', '\u2011'),
    'ru',
    '17-й автобус приехал 29-го сентября.',
  ],
  ['hyphens that break no line', (text) => text.replaceAll('-', '\u2011'), 'uk', 'Це 18-му загону відомо з 2016-го.'],
  [
    'hyphens that break no line',
    (text) => text.replaceAll('-', '\u2011'),
    'sv',
    'Fregatten F-125 fick kollektionen SS-19.',
  ],
  ['a longer dash', (text) => text.replaceAll('-', '–'), 'es', 'El equipo ganó el sábado por 5-3 en casa.'],
  ['a longer dash', (text) => text.replaceAll('-', '–'), 'hi', 'टीम ने शनिवार को 31-27 से जीत पाई।'],
  ['accents apart', (text) => text.normalize('NFD'), 'fr', 'Le 17è arrondissement fête sa 36è édition.'],
  ['accents apart', (text) => text.normalize('NFD'), 'el', 'Η 60ή επέτειος ήταν στις 3 Μαΐου 2016.'],
  ['accents apart', (text) => text.normalize('NFD'), 'vi', 'Vào thứ Sáu, giá tăng 12,5% lên 3 triệu đồng.'],
  ['no stop', (text) => text.replace(/\.$/, ''), 'bg', 'Мостът беше открит през 2014 г.'],
];

test.each(WRITINGS)('%s: %s %s %s', (_, write, language, text) => {
  const other = write(text);
  expect(other).not.toBe(text);
  expect(said(language, text).length).toBeGreaterThan(0);
  expect(said(language, other)).toEqual(said(language, text));
});
