import { describe, expect, test } from 'vitest';
import { relate } from '../../src/fact/relate.js';
import { locale } from '../../src/locale/index.js';
import type { FactKind } from '../../src/model/index.js';
import { factsIn } from './marked.js';

const KINDS: readonly FactKind[] = ['number', 'ordinal', 'percent', 'money', 'measure'];

/** Language, text, and the facts it states as `kind amount text`. */
const STATED: readonly (readonly [string, string, ...string[]])[] = [
  ['en', 'a growth of 1.5^2', 'number 2.25 1.5^2'],
  ['en', 'one in 5 ran the second half in 60:51', 'number 0.2 one in 5'],
  ['en', 'a €30,000 bonus, an £8 fine', 'money 30000 €30,000', 'money 8 £8'],
  ['en', 'In 2020 €5 million went into three £5 notes', 'money 5000000 €5 million', 'number 3 three', 'money 5 £5'],
  ['tr', '2019 %5 arttı', 'percent 5 %5'],
  ['fr', 'Six autres millions de personnes', 'number 6000000 Six autres millions'],
  [
    'de',
    'sechs weitere Millionen Euro, drei Städte, Millionen Menschen',
    'money 6000000 sechs weitere Millionen Euro',
    'number 3 drei',
  ],
  ['en', 'Three died, millions fled', 'number 3 Three'],
  ['ar', 'نحو 8,9 ملايين من أصل 14,4 مليون', 'number 8900000 8,9 ملايين', 'number 14400000 14,4 مليون'],
  ['sw', 'watu watatu kati ya watano', 'number 0.6 watatu kati ya watano'],
  ['hu', '20 dkg vaj, 5 MWh', 'measure 20 20 dkg', 'measure 5 5 MWh'],
  ['sv', '2 hg smör, 3 TWh och 400 kV', 'measure 2 2 hg', 'measure 3 3 TWh', 'measure 400 400 kV'],
  ['ru', '5 ГВт·ч по линии 220 кВ', 'measure 5 5 ГВт·ч', 'measure 220 220 кВ'],
  ['et', 'üle kahe tosina inimese, üheksateistkümne poisiga', 'number 24 kahe tosina', 'number 19 üheksateistkümne'],
  ['lv', 'ar divpadsmit gadiem un astoņiem grādiem', 'measure 8 astoņiem grādiem'],
  ['lt', 'po aštuoniolikos milijonų eurų', 'money 18000000 aštuoniolikos milijonų eurų'],
  ['sk', 'osemnástich vojakov a piatich detí', 'number 18 osemnástich', 'number 5 piatich'],
  ['sl', 'pred petindvajsetimi dnevi, osmi poskus', 'ordinal 8 osmi'],
  ['hr', 'jedanaestero djece i osma žena', 'number 11 jedanaestero', 'ordinal 8 osma'],
  ['sr', 'шесторица од осамнаест милиона динара', 'number 6 шесторица', 'money 18000000 осамнаест милиона динара'],
  ['mk', 'четиристотини и дваесет патници', 'number 420 четиристотини и дваесет'],
  ['is', 'með 3,2 milljörðum dala og tveimur bílum', 'money 3200000000 3,2 milljörðum dala', 'number 2 tveimur'],
  ['nn', 'den åttande og den tjuande', 'ordinal 8 åttande', 'ordinal 20 tjuande'],
  ['be', "сямнаццаці дзецям, а сем'ям нічога", 'number 17 сямнаццаці'],
  ['uk', "сім років, сім'ї немає"],
  ['lb', 'fënnefanzwanzeg Milliounen Euro', 'money 25000000 fënnefanzwanzeg Milliounen Euro'],
  ['mt', 'mill-120 siġġu u 14-il miljun ewro', 'number 120 120', 'money 14000000 14-il miljun ewro'],
  [
    'mt',
    'sitta u tletin siġġu, mija u ħames u sebgħin elf',
    'number 36 sitta u tletin',
    'number 175000 mija u ħames u sebgħin elf',
  ],
  ['ga', 'sé mhilliún euro, dúirt sé go raibh sé ann', 'money 6000000 sé mhilliún euro'],
  ['gl', 'trescentas vinte e cinco casas', 'number 325 trescentas vinte e cinco'],
  ['eu', 'hogeita bost milioi euroko eta % 12k', 'money 25000000 hogeita bost milioi euroko', 'percent 12 % 12'],
  ['sq', 'njëqind e pesëdhjetë dollarësh', 'money 150 njëqind e pesëdhjetë dollarësh'],
  ['cy', 'deunaw o geir a chant a hanner o bobl', 'number 18 deunaw', 'number 150 chant a hanner'],
  ['ga', 'naoi saighdiúir déag, ocht milliún déag', 'number 19 naoi', 'number 18000000 ocht milliún déag'],
  ['cy', 'bum milltir ar hugain', 'measure 25 bum milltir', 'number 20 hugain'],
  ['kk', 'он тоғыз сарбаз, 50 мыңнан астам теңге', 'number 19 он тоғыз', 'number 50000 50 мыңнан'],
  ['uz', "o'n to‘qqiz askar, 7,5 foizga", "number 19 o'n to‘qqiz", 'percent 7.5 7,5 foizga'],
  ['az', 'doqquz milyon insan, on iki manat', 'number 9000000 doqquz milyon', 'money 12 on iki manat'],
  ['hy', 'հարյուր հիսուն մարդ, երրորդն էր', 'number 150 հարյուր հիսուն', 'ordinal 3 երրորդն'],
  ['ka', 'ას ორმოცდაათმა ოჯახმა', 'number 150 ას ორმოცდაათმა'],
  ['mn', '14 сая долларын үнэ', 'money 14000000 14 сая долларын'],
  ['en', 'worth 2^-2 units', 'number 0.25 2^-2'],
  ['en', 'they sold 40k copies', 'number 40000 40k'],
  ['en', 'one billion and a half million', 'number 1000500000 one billion and a half million'],
  ['en', 'two thirds of a million', 'number 666666.666666667 two thirds of a million'],
  ['en', 'It cost 12 dollars and 30 cents in all', 'money 12.3 12 dollars and 30 cents'],
  ['en', 'She paid 12 dollars 30.', 'money 12.3 12 dollars 30'],
  ['en', 'a man of 6 ft 6 in', 'measure 6.5 6 ft 6 in'],
  ['en', '6 thousand 2 hundred and 45 votes', 'number 6245 6 thousand 2 hundred and 45'],
  ['en', '6 hundred and 4 hundred votes', 'number 600 6 hundred', 'number 400 4 hundred'],
  ['en', 'a file of 3 kB, 21 MB', 'measure 3 3 kB', 'measure 21 21 MB'],
  ['en', 'a screen of 12 in (30 cm), in 3 in 10 homes', 'measure 12 12 in', 'measure 30 30 cm', 'number 0.3 3 in 10'],
  ['en', 'a field of a 3/4 mile', 'measure 0.75 3/4 mile'],
  ['en', 'seven million and two fifths', 'number 7400000 seven million and two fifths'],
  ['en', 'two hundred and three dozens', 'number 236 two hundred and three dozens'],
  ['en', 'sixty - four of them', 'number 64 sixty - four'],
  ['en', 'seven - eighths', 'number 0.875 seven - eighths'],
  ['en', '4.5 k', 'number 4500 4.5 k'],
  ['en', '- 6 2/3', 'number -6.666666666666667 - 6 2/3'],
  ['en', 'It ended - 5 of them left.', 'number 5 5'],
  ['en', '7 hundred and 0 votes', 'number 700 7 hundred', 'number 0 0'],
  ['en', '7 hundred and 15 votes', 'number 715 7 hundred and 15'],
  ['en', 'She paid one penny for it', 'number 1 one'],
  ['en', 'She paid a penny for it'],
  ['en', '40ml of milk', 'measure 40 40ml'],
  ['de', 'sieben und drei Viertel', 'number 7.75 sieben und drei Viertel'],
  ['es', 'cinco coma trescientos seis', 'number 5.306 cinco coma trescientos seis'],
  ['es', 'seis con treinta.', 'number 6.3 seis con treinta'],
  ['es', 'habló seis con treinta vecinos', 'number 6 seis', 'number 30 treinta'],
  ['sv', 'en av sju', 'number 0.142857142857143 en av sju'],
  ['hi', 'सात में से दो', 'number 0.285714285714286 सात में से दो'],
  ['en', 'one ton 2,204.6 pounds', 'measure 1 one ton', 'money 2204.6 2,204.6 pounds'],
  ['en', 'four kilos and a half', 'measure 4.5 four kilos and a half'],
  ['en', 'four kilos and half a dozen eggs', 'measure 4 four kilos', 'number 6 half a dozen'],
  ['fr', 'quatre kilos et demi de riz', 'measure 4.5 quatre kilos et demi'],
  ['es', 'cuesta seis euros y medio', 'money 6.5 seis euros y medio'],
  ['zh', '买了四斤半', 'measure 4.5 四斤半'],
  ['zh', '四十两', 'measure 40 四十两'],
  ['zh', '共六万万', 'number 600000000 六万万'],
  ['ko', '이십 세', 'measure 20 이십 세'],
  ['tr', 'üç buçuk milyon', 'number 3500000 üç buçuk milyon'],
  ['tr', 'dörtte üç', 'number 0.75 dörtte üç'],
  ['ru', 'шесть с половиной миллионов', 'number 6500000 шесть с половиной миллионов'],
  ['ru', 'две целых семь сотых', 'number 2.07 две целых семь сотых'],
  ['hu', 'a szavazók kétharmada', 'number 0.666666666666667 kétharmada'],
  ['de', 'siebeneinhalb Prozent', 'percent 7.5 siebeneinhalb Prozent'],
  ['ar', 'ثلثا السكان', 'number 0.666666666666667 ثلثا'],
  ['ar', 'مليونين ونصف المليون', 'number 2500000 مليونين ونصف المليون'],
  ['ja', '暗証番号は四〇七一です', 'number 4071 四〇七一'],
  ['ja', '会費は よんせんごひゃく 円', 'money 4500 よんせんごひゃく 円'],
  ['ja', 'これはさんまではない'],
  ['zh', '只有三四百人', 'number 400 四百'],
  ['zh', '打七八折', 'percent 78 七八折'],
  ['zh', '概率是百万分之三', 'number 0.000003 百万分之三'],
  ['zh', '千万不要'],
  ['ko', '확률은 백만분의 삼이다', 'number 0.000003 백만분의 삼'],
  ['ko', '이분의 일만큼', 'number 0.5 이분의 일'],
  ['ko', '연필 두 다스만', 'number 24 두 다스'],
  ['en', 'one out of a million', 'number 0.000001 one out of a million'],
  ['en', '3.25 hundred two', 'number 325 3.25 hundred', 'number 2 two'],
  ['fr', 'une pièce de 30 cents', 'number 30 30'],
  ['fi', 'kolmaskymmeneskuudes', 'ordinal 36 kolmaskymmeneskuudes'],
  ['es', 'el dos milésimo trescientos cuarto', 'ordinal 2304 dos milésimo trescientos cuarto'],
  ['es', 'el dos milésimo trescientos vecinos', 'ordinal 2000 dos milésimo', 'number 300 trescientos'],
  ['en', 'in one out of seven cases', 'number 0.142857142857143 one out of seven'],
  ['en', 'he was one in 2019 and three in 2021', 'number 3 three'],
  ['es', 'unos 1,2\u00a0M de euros', 'money 1200000 1,2\u00a0M de euros'],
  ['sw', 'umbali wa kilomita 12', 'measure 12 kilomita 12'],
  ['zh', '风速每小时90公里', 'measure 90 每小时90公里'],
  ['sv', 'fem tjugoförstedelar', 'number 0.238095238095238 fem tjugoförstedelar'],
  ['es', 'el trigésimo segundo', 'ordinal 32 trigésimo segundo'],
  ['es', 'dos veintiunavos de la finca', 'number 0.0952380952380952 dos veintiunavos'],
  ['es', 'siete con tres cuartos', 'number 7.75 siete con tres cuartos'],
  ['es', 'siete con tres perros', 'number 7 siete', 'number 3 tres'],
  ['pt', 'tres milhoes', 'number 3000000 tres milhoes'],
  ['pt', 'cinco trinta e dois avos', 'number 0.15625 cinco trinta e dois avos'],
  ['it', 'due su nove', 'number 0.222222222222222 due su nove'],
  ['fr', 'une pièce de 20 cents', 'number 20 20'],
  ['fr', 'une demi-douzaine', 'number 6 une demi-douzaine'],
  ['tr', 'iki nokta otuz beş', 'number 2.35 iki nokta otuz beş'],
  ['tr', 'üç bölü dört', 'number 0.75 üç bölü dört'],
  ['ar', 'واحد و عشرون', 'number 21 واحد و عشرون'],
  ['ar', 'خمسة وعشرون', 'number 25 خمسة وعشرون'],
  ['ja', '打率は2割5分3厘だった', 'percent 25.3 2割5分3厘'],
  ['ja', '全品3割引です', 'percent 30 3割引'],
  ['zh', '六成的居民', 'percent 60 六成'],
  ['zh', '一共两千四', 'number 2400 两千四'],
  ['zh', '一共两千零四', 'number 2004 两千零四'],
  ['zh', '收费8元5角', 'money 8.5 8元5角'],
  ['ko', '2천 3백만 달러', 'money 23000000 2천 3백만 달러'],
  ['ko', '500달러만 냈다', 'money 500 500달러'],
  ['ko', '이 백신은 안전하다'],
  ['ja', '次の七は素数です', 'number 7 七'],
  ['ja', 'そんなことは百も承知だ'],
  ['ja', '値は3点25になる', 'number 3.25 3点25'],
  ['ja', '濃度は0・35だ', 'number 0.35 0・35'],
  ['ja', '2の10乗は大きい', 'number 1024 2の10乗'],
  ['ja', '質量は-4.5×10の6乗です', 'number -4500000 -4.5×10の6乗'],
  ['ja', '10の999乗', 'number 10 10', 'number 999 999'],
  ['ja', '靴下を十足買った', 'number 10 十'],
  ['ja', '率は8kパーセント', 'percent 8000 8kパーセント'],
  ['zh', '他得了三百分之七', 'number 0.0233333333333333 三百分之七'],
  ['zh', '增长百分之七', 'percent 7 百分之七'],
  ['zh', '三的二次方', 'number 9 三的二次方'],
  ['ko', '답은 칠십입니다', 'number 70 칠십'],
  ['ko', '기온은 마이너스 칠 퍼센트', 'percent -7 마이너스 칠 퍼센트'],
  ['zh', '一共三百 四', 'number 340 三百 四'],
  ['zh', '全场85折', 'percent 85 85折'],
  ['zh', '全场八折', 'percent 80 八折'],
  ['zh', '全场五八折，半价出售', 'percent 58 五八折', 'percent 50 半价'],
  ['zh', '七成六的居民', 'percent 76 七成六'],
  ['zh', '三块五一共，三块五。', 'money 3 三块', 'money 3.5 三块五'],
  ['ja', '半額セール', 'percent 50 半額'],
  ['en', 'sold at half price', 'percent 50 half price'],
  ['de', 'zum halben Preis', 'percent 50 halben Preis'],
  ['ru', 'за полцены', 'percent 50 полцены'],
  ['sv', 'omsatte 30 MSEK och 500 kEUR', 'money 30000000 30 MSEK', 'money 500000 500 kEUR'],
  ['en', 'worth MUSD 12 in all', 'money 12000000 MUSD 12'],
  ['es', 'otros 15 USD 50, pagaron', 'money 15.5 15 USD 50'],
  ['en', 'He paid 15 dollars, 20 people came', 'money 15 15 dollars', 'number 20 20'],
  ['en', '4^--2 is 16', 'number 16 4^--2', 'number 16 16'],
  ['ja', '3の--2乗', 'number 9 3の--2乗'],
  ['ja', '205千万円', 'money 2050000000 205千万円'],
  ['zh', '3千零40万', 'number 30400000 3千零40万'],
  ['zh', '二百分之十五点五', 'number 0.0775 二百分之十五点五'],
  ['pt', 'Faz 31º C hoje', 'measure 31 31º C'],
  [
    'bg',
    'шестият опит, седмата серия, двайсет и петата',
    'ordinal 6 шестият',
    'ordinal 7 седмата',
    'ordinal 25 двайсет и петата',
  ],
  ['sv', 'fem år gammal, tre veckor gammalt, 5 år senare', 'measure 5 fem år gammal', 'measure 3 tre veckor gammalt'],
  ['nl', '3 weken oud', 'measure 3 3 weken oud'],
  ['de', 'drei Wochen alt', 'measure 3 drei Wochen alt'],
  ['en', '90 days old, 5 years later', 'measure 90 90 days old'],
  ['zh', '三周大', 'measure 3 三周大'],
  ['en', '21 degrees F, 5 degrees colder', 'measure 21 21 degrees F', 'measure 5 5 degrees'],
  ['de', '41 °Celsius', 'measure 41 41 °Celsius'],
  ['it', '22 gradi c, 31 celsius', 'measure 22 22 gradi c', 'measure 31 31 celsius'],
  ['en', 'a site of 6700 m^2', 'measure 6700 6700 m^2'],
  [
    'en',
    'usd$ 16, us $ 160 million, cad$ 17',
    'money 16 usd$ 16',
    'money 160000000 us $ 160 million',
    'money 17 cad$ 17',
  ],
  ['fr', '120 milliards de yuans, 30 zlotys', 'money 120000000000 120 milliards de yuans', 'money 30 30 zlotys'],
  ['ru', '300 юаней и 20 злотых', 'money 300 300 юаней', 'money 20 20 злотых'],
  ['ko', '30프로', 'percent 30 30프로'],
  ['ro', 'al șaselea, a opta, al 9-lea', 'ordinal 6 al șaselea', 'ordinal 8 a opta', 'ordinal 9 9-lea'],
  ['uk', 'шоста спроба, десятого разу', 'ordinal 6 шоста', 'ordinal 10 десятого'],
  ['ar', 'سبعة وثلاثة أرباع', 'number 7.75 سبعة وثلاثة أرباع'],
  ['hi', 'सात का दसवां', 'number 0.7 सात का दसवां'],
  ['ar', 'نصف', 'number 0.5 نصف'],
  ['ar', 'نصف دزينة من البيض', 'number 6 نصف دزينة'],
  ['ar', 'مئتان وستون جزء من مئة', 'number 2.6 مئتان وستون جزء من مئة'],
  ['es', 'solo una vaca, una vaca', 'number 1 una'],
  ['en', 'a $3 billion plan', 'money 3000000000 $3 billion'],
  ['ar', '٧ أجزاء من عشرين', 'number 0.35 ٧ أجزاء من عشرين'],
  ['sw', 'watu milioni 3', 'number 3000000 milioni 3'],
];

describe('quantities of many languages', () => {
  for (const [tag, text, ...stated] of STATED) {
    test(`${tag}: ${text}`, () => {
      const facts = factsIn(locale(tag), text, { kinds: KINDS });
      expect(facts.map((fact) => `${fact.kind} ${fact.value.amount} ${fact.text}`)).toEqual(stated);
    });
  }
});

/** Language, text with its shares in square brackets: each is one half, third or quarter. */
const SHARES: readonly (readonly [string, string])[] = [
  ['en', 'More than [half] of the voters, [half] their money'],
  ['en', 'the second half of the game, half-time, at half past six'],
  ['es', 'La [mitad] de la clase, en la primera mitad del año'],
  ['fr', 'la [moitié] des élèves, la seconde moitié du siècle'],
  ['de', 'die [Hälfte] der Wähler, in der zweiten Hälfte'],
  ['it', 'la [metà] dei voti, il secondo tempo e la prima metà'],
  ['nl', 'de [helft] van de kiezers, in de tweede helft'],
  ['sv', '[hälften] av väljarna'],
  ['ru', 'более [половины] избирателей, во второй половине дня'],
  ['pl', '[połowa] wyborców, w drugiej połowie'],
  ['ar', 'أكثر من [نصف] الناخبين، النصف الأول، نصف نهائي'],
  ['hi', '[आधे] से ज़्यादा लोग, आधी रात को'],
  ['ja', '[半数]以上の人が、りんごを[半分]食べた'],
  ['ko', '유권자의 [절반]'],
  ['zh', '[一半]的选民，上半年'],
  ['tr', 'seçmenlerin [yarısı], ikinci yarısı'],
  ['fi', '[puolet] äänestäjistä'],
  ['hu', 'a szavazók [fele], a második fele'],
];

test.each(SHARES)('shares that no number counts, %s: %s', (tag, marked) => {
  const facts = factsIn(locale(tag), marked.replace(/[[\]]/g, ''), { kinds: KINDS });
  const shares = facts.filter(({ value }) => value.fraction?.startsWith('1/'));
  expect(shares.map(({ text }) => text)).toEqual([...marked.matchAll(/\[([^\]]*)\]/g)].map(([, text]) => text));
});

test('a discount is told by what is taken off or by what is left', () => {
  const [taken] = factsIn(locale('ja'), '2割引', { kinds: KINDS });
  const [left] = factsIn(locale('zh'), '八折', { kinds: KINDS });
  const [off] = factsIn(locale('en'), '20 % off', { kinds: KINDS });
  for (const other of [left, off]) expect(taken && other && relate(taken, other).relation).toBe('same');
});

test('figures with a slash may be a day', () => {
  const [figures] = factsIn(locale('en'), 'on 5/12', { kinds: KINDS });
  const [day] = factsIn(locale('de'), 'am 12. Mai', { kinds: ['date'] });
  const [other] = factsIn(locale('de'), 'am 13. Mai', { kinds: ['date'] });
  expect(figures && day && relate(figures, day).relation).toBe('same');
  expect(figures && other && relate(figures, other).relation).not.toBe('same');
  expect(factsIn(locale('en'), '3 in 10 homes', { kinds: KINDS })[0]?.value.readings).toBeUndefined();
});

test('what is money or a weight is read as both, and compared as either', () => {
  const [pounds] = factsIn(locale('en'), 'It weighs 20 pounds', { kinds: KINDS });
  expect(pounds?.value.readings).toContainEqual({ amount: '20', unit: 'pound' });
  const [kilos] = factsIn(locale('de'), 'Es wiegt 9,1 kg', { kinds: KINDS });
  expect(pounds && kilos && relate(pounds, kilos).relation).toBe('compatible');
});
