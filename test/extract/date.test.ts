import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/locale/index.js';
import { locale } from '../../src/locale/index.js';
import type { FactValue } from '../../src/model/index.js';
import { CHINESE, ENGLISH, GERMAN, THAI, VIETNAMESE } from './fixtures.js';
import { checkMarked, factsIn } from './marked.js';

const check = (language: Locale, marked: string, values: readonly FactValue[]): void =>
  checkMarked(language, marked, values, { kinds: ['date'] });

describe('dates by the name of the month', () => {
  const cases: readonly [Locale, string, ...string[]][] = [
    [ENGLISH, 'It opened on [16 January 2024].', '2024-01-16'],
    [ENGLISH, 'It opened on [January 16, 2024], at last.', '2024-01-16'],
    [ENGLISH, 'It opened on [Tuesday, January 16th], at last.', 'XXXX-01-16'],
    [ENGLISH, 'The [16th of January], a cold day', 'XXXX-01-16'],
    [locale('fr'), 'Il reviendra [mai vingt-huit].', 'XXXX-05-28'],
    [locale('zh'), '[2016年12月1日或之后]', '2016-12-01'],
    [ENGLISH, 'Filed [31-Dec-94] and [2020/Jan/23].', '1994-12-31', '2020-01-23'],
    [ENGLISH, '[Since January 2024] and until [Dec. 2025]', '2024-01', '2025-12'],
    [GERMAN, 'Am [16. Januar 2024] kamen 40 Gäste.', '2024-01-16'],
    [GERMAN, 'Am [Dienstag, 16. Januar] kamen 40 Gäste.', 'XXXX-01-16'],
    [GERMAN, 'Am [Dienstag, den 16. Januar 2024] kamen 40 Gäste.', '2024-01-16'],
    [ENGLISH, 'It opened on [January the 16th].', 'XXXX-01-16'],
    [CHINESE, '大会于[2024年1月16日星期二]召开', '2024-01-16'],
    [CHINESE, '大会于[1月16日]召开', 'XXXX-01-16'],
    [VIETNAMESE, 'Hội nghị [ngày 16 tháng 1 năm 2024] tại tỉnh', '2024-01-16'],
    [VIETNAMESE, 'Hội nghị [12 tháng 4, 1965] tại tỉnh', '1965-04-12'],
    [VIETNAMESE, 'Hội nghị [mùng 5 tháng 12] tại tỉnh', 'XXXX-12-05'],
    [THAI, 'เมื่อวันที่ [16 มกราคม 2567] ที่จังหวัด', '2024-01-16'],
    [THAI, 'เมื่อวันที่ [16 มกราคม พ.ศ. 2567] ที่จังหวัด', '2024-01-16'],
    [CHINESE, '[令和6年1月16日]に', '2024-01-16'],
    [locale('en'), 'Due on [30 feb], [12 of Nov] or the [15th day of June]', 'XXXX-02-30', 'XXXX-11-12', 'XXXX-06-15'],
    [ENGLISH, 'The [22nd of March], [March 23] of all days', 'XXXX-03-22', 'XXXX-03-23'],
    [locale('de'), 'Am [Donnerstag, den siebten vierten 2016], und am [3. Mai]', '2016-04-07', 'XXXX-05-03'],
    [locale('es'), 'Nació el [9 de 8 de 1971].', '1971-08-09'],
    [locale('pt'), 'Foi em [2 de outubro de 92].', '1992-10-02'],
    [locale('fr'), 'Le [mercredi 31], puis [mardi, le 27 dec. 2022]', 'XXXX-XX-31', '2022-12-27'],
    [locale('tr'), 'Toplantı [5 Agustos 2020] günü', '2020-08-05'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))(
    '%s: %s',
    (_tag, _marked, [language, marked, ...dates]) => {
      check(
        language,
        marked,
        dates.map((date) => ({ date })),
      );
    },
  );
});

describe('decimals beside a month', () => {
  it('are no days of it', () => {
    check(locale('mn'), 'Үнэ [нэгдүгээр сард] 3.8 хувь өсөв', [{ date: 'XXXX-01' }]);
    check(locale('en'), 'Up 3.8% in [January] and 4.1% in [February]', [{ date: 'XXXX-01' }, { date: 'XXXX-02' }]);
  });
});

describe('years and months of other calendars', () => {
  const cases: readonly [string, string, ...FactValue[]][] = [
    ['ja', '[昭和五十二年三月五日]と[令和元年5月]', { date: '1977-03-05', calendar: 'japanese' }, { date: '2019-05' }],
    ['zh', '[二〇一六年三月二十五日]，[民国一百一十年]', { date: '2016-03-25' }, { date: '2021', calendar: 'roc' }],
    ['ar', 'في [15 رمضان 1445 هـ]', { date: '2024-03-25', calendar: 'islamic' }],
    ['de', 'am [15. Ramadan 1445] und am [5. Tischri 5784]', { date: '2024-03-25' }, { date: '2023-09-20' }],
    ['he', 'ב-[15 ניסן 5784]', { date: '2024-04-23', calendar: 'hebrew' }],
    ['fa', 'در [۱۵ خرداد ۱۴۰۲]', { date: '2023-06-05', calendar: 'persian' }],
    ['de', '3 mehr als gestern, im Safar 3'],
    ['tr', 'Günde 3 sefer yapar'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...values) => checkMarked(locale(tag), marked, values, { kinds: ['date'] }));

  it('takes the year nearest to the publication', () => {
    const options = { kinds: ['date'], published: '2024-07-01' } as const;
    checkMarked(locale('ar'), 'في [3 محرم]', [{ date: '2024-07-09', implied: ['year'] }], options);
    checkMarked(locale('fa'), 'در [۳ مهر]', [{ date: '2024-09-24', implied: ['year'] }], options);
  });
});

describe('months alone', () => {
  const cases: readonly [string, string, ...string[]][] = [
    ['en', 'In [January], 16 people did, a fifth in [May] of them', 'XXXX-01', 'XXXX-05'],
    [
      'en',
      'the [November] elections, from [March] to [May], and in [mid-June]',
      'XXXX-11',
      'XXXX-03',
      'XXXX-05',
      'XXXX-06',
    ],
    ['de', 'Es kamen im [Januar] 16 Menschen, und im kommenden [März] mehr', 'XXXX-01', 'XXXX-03'],
    ['fr', 'Le scrutin aura lieu en [juin] ou en [décembre] prochain', 'XXXX-06', 'XXXX-12'],
    ['ru', 'Выборы прошли в [ноябре]', 'XXXX-11'],
    ['pl', 'Wybory odbyły się w [listopadzie], a w [maju] powtórka', 'XXXX-11', 'XXXX-05'],
    ['vi', 'Cuộc bầu cử vào [tháng 11]', 'XXXX-11'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...dates) =>
    checkMarked(
      locale(tag),
      marked,
      dates.map((date) => ({ date })),
      { kinds: ['date'] },
    ),
  );
  const none: readonly [string, string][] = [
    ['en', 'Theresa May said that May would march on in Mar, and so may Mrs March'],
    ['en', 'March was cold; June Carter and the March Hare sang'],
    ['es', 'El señor Julio fue al mar; Mayo Rodríguez no'],
    ['ro', 'mult mai mare'],
    ['fi', 'kuiva heinä ja pitkä kesä'],
    ['ga', 'Bhí Marta anseo'],
    ['cs', 'hlasovalo 3 pro'],
    ['cy', 'Caeodd y siop ddydd Mawrth wedi tân'],
    ['sl', 'odprto od torka do nedelje, od 10 ljudi naprej'],
  ];
  it.each(none)('none in %s: %s', (tag, text) => checkMarked(locale(tag), text, [], { kinds: ['date'] }));
});

describe('dates in figures', () => {
  const root = locale('und');
  it('keeps both orders, the language’s own first', () => {
    check(ENGLISH, 'Due [03/04/2024]', [
      { date: '2024-03-04', readings: [{ date: '2024-03-04' }, { date: '2024-04-03' }] },
    ]);
    check(GERMAN, 'Bis [03/04/2024]', [
      { date: '2024-04-03', readings: [{ date: '2024-04-03' }, { date: '2024-03-04' }] },
    ]);
  });
  it('drops the order that cannot be', () => {
    check(GERMAN, 'Bis [01/16/2024]', [{ date: '2024-01-16' }]);
    check(root, 'Until [2024-01-16]', [{ date: '2024-01-16' }]);
  });
  it('reads a day and a month', () => {
    check(GERMAN, 'Vom [20.7.] an, nach dem [22/04]', [{ date: 'XXXX-07-20' }, { date: 'XXXX-04-22' }]);
  });
  it('reads figures that a weekday or a zero shows to be a date', () => {
    check(locale('nl'), 'op [vrijdag 7.6] om', [{ date: 'XXXX-06-07', weekday: 5 }]);
    check(locale('hi'), '[5/12 शुक्रवार] को', [{ date: 'XXXX-12-05', weekday: 5 }]);
    check(locale('fr'), 'le [02 04 2009], pas ce 12', [{ date: '2009-04-02' }]);
    check(locale('yo'), '[27 12 1961]', [{ date: '1961-12-27' }]);
  });
  it('reads figures in a row, but not among others', () => {
    check(locale('fr'), 'le [7 9 2015] puis le [25 11 64], pas 5 9 64 ni 1 5 9 64', [
      { date: '2015-09-07' },
      { date: '1964-11-25' },
    ]);
    check(locale('pl'), 'dnia [7 9 2015] r.', [{ date: '2015-09-07' }]);
  });
  it('reads borrowed names of months between figures only', () => {
    check(locale('fr'), 'du [14/Oct/2021] au [2021/Nov/03]', [{ date: '2021-10-14' }, { date: '2021-11-03' }]);
    check(locale('ja'), '[14 Oct 2021]に', [{ date: '2021-10-14' }]);
    check(locale('de'), 'Die May-Regierung, March Madness und Dec 7', []);
  });
  it('reads a month and a year', () => {
    check(ENGLISH, 'Filed in [09/2026] and [5/2023], not 3/4', [{ date: '2026-09' }, { date: '2023-05' }]);
    check(GERMAN, 'Kurs im [01.2024], nicht 12.2024', [{ date: '2024-01' }]);
  });
  it('reads figures behind a mark and before a year with its own', () => {
    checkMarked(
      locale('vi'),
      'Vào [tháng 9/2026], lễ [ngày 2/9] và [ngày 2/9 năm 2026]',
      [{ date: '2026-09' }, { date: 'XXXX-09-02' }, { date: '2026-09-02' }],
      { kinds: ['date'] },
    );
    const [marked] = factsIn(locale('vi'), 'ngày 11/6', { kinds: ['date'] });
    expect(marked?.value).toEqual({ date: 'XXXX-06-11' });
  });
  it('says when there is no such day', () => {
    check(locale('es'), 'El [30/2] no', [{ date: 'XXXX-02-30', invalid: true }]);
    check(GERMAN, 'Am [31.02.2024] und am [30. Mai 2024]', [
      { date: '2024-02-31', invalid: true },
      { date: '2024-05-30' },
    ]);
  });
});

describe('parts of a date in unusual places', () => {
  const cases: readonly [string, string, ...string[]][] = [
    ['en', 'on [5 May in 2019], but [5 May] the [2019] games', '2019-05-05', 'XXXX-05-05', '2019'],
    ['nl', 'op [5 mei in 2019]', '2019-05-05'],
    ['ru', '[5 мая в 2019 году]', '2019-05-05'],
    ['it', 'nato il [14 marzo 71].', '1971-03-14'],
    ['it', 'il [14 marzo] 71 persone', 'XXXX-03-14'],
    ['de', 'am [vierter/11] und am [14-2019-Oktober]', 'XXXX-11-04', '2019-10-14'],
    ['en', 'due [March / 14]', 'XXXX-03-14'],
    ['sw', '[Machi 14], [Machi] 14 watu', 'XXXX-03-14', 'XXXX-03'],
    ['de', 'im [März] 14 Gäste, im [Mai] 2,5 mehr', 'XXXX-03', 'XXXX-05'],
    ['ja', '[1990年代前半]に', '199X'],
    ['el', 'η πέμπτη νίκη'],
    ['fr', 'le [12] et le [13 mai], je pars', 'XXXX-05-12', 'XXXX-05-13'],
    ['sv', 'den [12] och den [13 maj]', 'XXXX-05-12', 'XXXX-05-13'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...dates) =>
    checkMarked(
      locale(tag),
      marked,
      dates.map((date) => ({ date })),
      { kinds: ['date'] },
    ),
  );
});

describe('the first Friday of a month', () => {
  const cases: readonly [string, string, FactValue][] = [
    [
      'en',
      'the [second Tuesday of March 2023]',
      { date: '2023-03-14', stated: '2023-03', weekday: 2, implied: ['day'] },
    ],
    ['en', 'the [4th Thursday in November]', { date: 'XXXX-11', weekday: 4 }],
    ['de', 'am [zweiten Dienstag im März 2023]', { date: '2023-03-14', stated: '2023-03' }],
    ['sv', 'den [andra tisdagen i mars 2023]', { date: '2023-03-14', stated: '2023-03' }],
    ['it', 'il [secondo martedì di marzo 2023]', { date: '2023-03-14', stated: '2023-03' }],
    ['zh', '[2023年3月第二个星期二]', { date: '2023-03-14', stated: '2023-03' }],
    ['ja', '[2023年3月第2火曜日]', { date: '2023-03-14', stated: '2023-03' }],
    ['ko', '[3월 둘째 화요일]', { date: 'XXXX-03', weekday: 2 }],
    ['ar', '[الثلاثاء الثاني من مارس 2023]', { date: '2023-03-14', stated: '2023-03' }],
    ['he', '[יום שישי הראשון של מרץ 2023]', { date: '2023-03-03', stated: '2023-03' }],
    // A day that falls on the weekday beside it is that day.
    ['de', '[Donnerstag, den zweiten März 2023]', { date: '2023-03-02', weekday: 4 }],
    ['fr', '[mercredi premier mars 2023]', { date: '2023-03-01', weekday: 3 }],
  ];
  it.each(cases)('%s: %s', (tag, marked, value) => checkMarked(locale(tag), marked, [value], { kinds: ['date'] }));
  it('is no day without its month, nor is a week', () => {
    check(locale('en'), 'His 1st Friday at work', []);
    check(locale('ko'), '[2023년 3월] 첫째 주', [{ date: '2023-03' }]);
  });
});

describe('decades, centuries and quarters', () => {
  const cases: readonly [Locale, string, ...string[]][] = [
    [
      ENGLISH,
      'In the [1990s], the ’[80s], and the [nineteenth century], the [18th century]',
      '199X',
      '198X',
      '18XX',
      '17XX',
    ],
    [ENGLISH, 'The [3rd quarter of 2024]', '2024-35'],
    [ENGLISH, 'In [Q1 2024] and the [first quarter of 2023]', '2024-33', '2023-33'],
    [GERMAN, 'In den [1980er] Jahren und im [19. Jahrhundert]', '198X', '18XX'],
    [locale('es'), 'En el [siglo XIX]', '18XX'],
    [locale('mr'), '[14 व्या शतकातील] मठ, [१९ व्या शतकात]', '13XX', '18XX'],
    [locale('it'), 'Negli [anni ottanta], non da ottanta anni', '198X'],
    [locale('ru'), 'В [восьмидесятых годах], а не в [2020 году]', '198X', '2020'],
    [locale('fr'), 'Au [XIXe siècle] et sous Louis XIV', '18XX'],
    [locale('pl'), 'W [XIX wieku] i za Jana Pawła II', '18XX'],
    [locale('hu'), 'A [XIX. században]', '18XX'],
    [locale('uk'), 'У [\u0425\u0406\u0425 столітті]', '18XX'],
    [locale('et'), 'Nii [1980. aastatel] kui [2020. aastal]', '198X', '2020'],
    [locale('hr'), 'Trajalo je [do 2020. godine].', '2020'],
    [CHINESE, '[90年代]和[19世纪]', '199X', '18XX'],
    [locale('fr'), 'Aux [XVIIe] et [XVIIIe siècles], puis au [XXᵉ siècle]', '16XX', '17XX', '19XX'],
    [locale('es'), 'En los [siglos XVI] y [XVII], y en los [años 60] y [70]', '15XX', '16XX', '196X', '197X'],
    [locale('it'), 'Nel [XV secolo] e negli [anni ’70], [anni Sessanta]', '14XX', '197X', '196X'],
    [locale('pl'), 'W [XVII wieku] i w [latach siedemdziesiątych]', '16XX', '197X'],
    [locale('cs'), 'V [70. letech], v [šedesátých letech]', '197X', '196X'],
    [locale('ru'), 'В [17 веке], за 5 веков, в [XVIII]–[XIX вв.]', '16XX', '17XX', '18XX'],
    [locale('ro'), 'În [secolul al XVII-lea], [anii ’70]', '16XX', '197X'],
    [locale('hu'), 'A [17. századi] templom, a [XX. század]', '16XX', '19XX'],
    [locale('fi'), '[1700-luvulla] ja [1970-luvulla]', '17XX', '197X'],
    [locale('sv'), 'På [1700]- och [1800-talet], på [sjuttiotalet]', '17XX', '18XX', '197X'],
    [locale('de'), 'Im [16.] und [17. Jahrhundert], in den [Sechzigerjahren]', '15XX', '16XX', '196X'],
    [locale('nl'), '[17e-eeuwse] huizen, de [jaren zestig]', '16XX', '196X'],
    [locale('he'), '[במאה ה-17] בלבד [ובשנות ה-70]', '16XX', '197X'],
    [locale('ar'), 'في [القرن السابع عشر] [والستينيات]', '16XX', '196X'],
    [locale('vi'), '[thế kỷ XVII] và [những năm 60]', '16XX', '196X'],
    [locale('id'), '[abad ke-17], tahun [1960-an]', '16XX', '196X'],
    [locale('zh'), '[二十世纪六十年代]和[十七世纪]', '196X', '16XX'],
    [locale('en'), 'Henry VIII, the [17th]- and [18th-century] kings, 3 centuries', '16XX', '17XX'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))(
    '%s: %s',
    (_tag, _marked, [language, marked, ...dates]) =>
      check(
        language,
        marked,
        dates.map((date) => ({ date })),
      ),
  );
});

describe('what stands around a date', () => {
  it('reads parts, bounds and parts of the day', () => {
    check(ENGLISH, '[by the end of 2022]', [{ date: '2022', part: 'end', bound: 'by' }]);
    check(ENGLISH, '[since January 2020], the [afternoon of January 16]', [
      { date: '2020-01', bound: 'since' },
      { date: 'XXXX-01-16', daypart: 'afternoon1' },
    ]);
    check(GERMAN, '[Ende 2022]', [{ date: '2022', part: 'end' }]);
    check(CHINESE, '[2022年末]，[2024年1月16日之前]', [
      { date: '2022', part: 'end' },
      { date: '2024-01-16', bound: 'until' },
    ]);
  });
});

describe('seasons and halves of a year', () => {
  const cases: readonly [string, string, ...string[]][] = [
    [
      'en',
      'the [autumn of 2019], [H2 2019], the second half was dull, in [2019], summer came',
      '2019-23',
      '2019-41',
      '2019',
    ],
    [
      'de',
      'im [Sommer 2019] und im [zweiten Halbjahr 2019], im [Winter 2019]/[20]',
      '2019-22',
      '2019-41',
      '2019-24',
      '2020',
    ],
    ['fr', 'au [printemps 2019]', '2019-21'],
    ['ja', '[2019年秋]と[2019年下半期]', '2019-23', '2019-41'],
    ['ru', '[летом 2019 года], во [втором полугодии 2019 года]', '2019-22', '2019-41'],
    ['hu', '[2019 őszén], [2019 második felében]', '2019-23', '2019-41'],
    ['ar', 'في [صيف 2019]', '2019-22'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...dates) =>
    checkMarked(
      locale(tag),
      marked,
      dates.map((date) => ({ date })),
      { kinds: ['date'] },
    ),
  );
});

describe('holidays whose day is known or can be found', () => {
  const cases: readonly [string, string, ...FactValue[]][] = [
    [
      'en',
      'Shut on [Christmas Day] and [New Year’s Eve 2021]',
      { date: 'XXXX-12-25', implied: ['month', 'day'] },
      { date: '2021-12-31', stated: '2021' },
    ],
    ['de', 'An [Heiligabend 2021] und an [Allerheiligen]', { date: '2021-12-24' }, { date: 'XXXX-11-01' }],
    ['zh', '[2021年元旦]放假', { date: '2021-01-01', stated: '2021' }],
    ['ja', '[2021年元日]に', { date: '2021-01-01' }],
    ['en', 'Shops shut at [Easter 2019]', { date: '2019-04-21', stated: '2019', implied: ['month', 'day'] }],
    ['el', 'το [Πάσχα του 2019]', { date: '2019-04-28', stated: '2019' }],
    ['nl', 'op [Goede Vrijdag 2019]', { date: '2019-04-19' }],
    ['en', 'on [Black Friday 2019]', { date: '2019-11-29' }],
    ['ar', 'في [عيد الفطر 2021]', { date: '2021-05-13' }],
    ['zh', '[2021年中秋节]放假', { date: '2021-09-21' }],
    ['vi', 'dịp [Tết Nguyên Đán 2021]', { date: '2021-02-12' }],
    // Not before it is known in which year.
    ['en', 'Shops shut at Easter and on Easter Island'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...values) => checkMarked(locale(tag), marked, values, { kinds: ['date'] }));

  it('lie nearest to the publication, or in the year counted from it', () => {
    const found = (tag: string, text: string): (string | undefined)[] =>
      factsIn(locale(tag), text, { published: '2021-03-20', kinds: ['date'] }).map(({ value }) => value.date);
    expect(found('en', 'Closed from Good Friday')).toEqual(['2021-04-02']);
    expect(found('de', 'An Pfingsten im nächsten Jahr')).toEqual(['2022-06-05']);
    expect(found('en', 'They met on Easter Island')).toEqual([]);
    const germans =
      'Nach Ostern Lieferung aller Waren. Danach sahen die Leute der Stadt das Haus am Ufer und den Garten.';
    expect(found('de', germans)).toEqual(['2021-04-04']);
  });

  it('keep the days of all countries', () => {
    const [fact] = factsIn(locale('en'), 'Mother’s Day 2021', { kinds: ['date'] });
    expect(fact?.value.readings).toEqual([{ date: '2021-05-09' }, { date: '2021-03-14' }]);
  });
});

describe('weeks of the calendar', () => {
  const cases: readonly [string, string, ...string[]][] = [
    ['de', 'Es kam [KW 7/2024], in [KW 8] und in der [9. Kalenderwoche 2024]', '2024-W07', 'XXXX-W08', '2024-W09'],
    ['en', 'due in [week 7 of 2024] or [2024-W08]', '2024-W07', '2024-W08'],
    ['fr', 'en [semaine 7 de 2024]', '2024-W07'],
    ['sv', '[vecka 7 2024]', '2024-W07'],
    ['pl', 'w [7. tygodniu 2024 roku]', '2024-W07'],
    ['zh', '[2024年第7周]', '2024-W07'],
    ['ko', '[2024년 제7주]', '2024-W07'],
    ['tr', '[2024 yılının 7. haftası]', '2024-W07'],
    // Of a pregnancy, or of a season.
    ['en', 'It took 7 weeks; week 7 was hard; the 7th week began'],
    ['de', 'in der 7. Woche'],
    ['zh', '第7周'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...dates) =>
    checkMarked(
      locale(tag),
      marked,
      dates.map((date) => ({ date })),
      { kinds: ['date'] },
    ),
  );

  it('lie in the year of the publication', () => {
    const [fact] = factsIn(locale('de'), 'bis KW 7', { published: '2024-01-10', kinds: ['date'] });
    expect(fact?.value).toMatchObject({ date: '2024-W07', stated: 'XXXX-W07', implied: ['year'] });
  });
});

describe('years and centuries before Christ', () => {
  const cases: readonly [Locale, string, ...string[]][] = [
    [locale('it'), 'tra il 350 e il 310 a.C.', '-0349', '-0309'],
    [locale('ar'), 'بين عامي 350 و310 قبل الميلاد', '-0349', '-0309'],
    [locale('ru'), 'между 350 и 310 годами до н. э.', '-0349', '-0309'],
    [locale('hr'), 'između 350. i 310. pr. Kr.', '-0349', '-0309'],
    [locale('tr'), 'MÖ 350 ile 310 arasında', '-0349', '-0309'],
    [locale('az'), 'e.ə. 350 və 310-cu illər arasında', '-0349', '-0309'],
    [locale('zh'), '公元前350年至310年', '-0349', '-0309'],
    [locale('eu'), 'K.a. 350 eta 310 artean', '-0349', '-0309'],
    [locale('hu'), 'az i. e. 350 és 310 közti időből', '-0349', '-0309'],
    [locale('tr'), 'MÖ 350 ve 12 metre', '-0349'],
    [locale('fr'), '350 avant notre ère', '-0349'],
    [locale('lv'), '350. gads p. m. ē.', '-0349'],
    [locale('en'), 'in the 4th century BC', '-03XX'],
    [locale('en'), 'the 5th and 4th centuries BC', '-04XX', '-03XX'],
    [locale('en'), 'the 5th and 4th centuries', '04XX', '03XX'],
    [locale('es'), 'en el siglo IV a. C.', '-03XX'],
    [locale('tr'), 'MÖ 4. yüzyılda', '-03XX'],
    [locale('ja'), '紀元前4世紀に', '-03XX'],
    [locale('de'), 'im 4. Jahrhundert v. Chr.', '-03XX'],
    [locale('de'), 'vor Christus, 350 Gräber'],
  ];
  it.each(cases.map(([language, text, ...dates]) => [language.tag, text, language, dates] as const))(
    '%s: %s',
    (_tag, text, language, dates) => {
      const facts = factsIn(language, text, { kinds: ['date'] });
      expect(facts.map(({ value }) => value.date)).toEqual(dates);
    },
  );
});

describe('ranges of dates', () => {
  const cases: readonly [Locale, string, string, string][] = [
    [ENGLISH, 'It ran 3–5 May 2024.', '2024-05-03', '2024-05-05'],
    [ENGLISH, 'It ran from 3 to 5 May.', 'XXXX-05-03', 'XXXX-05-05'],
    [ENGLISH, 'It ran May 3–5, 2024.', '2024-05-03', '2024-05-05'],
    [ENGLISH, 'It ran from December 28 to January 3, 2024.', '2023-12-28', '2024-01-03'],
    [ENGLISH, 'It ran 2020-2025.', '2020', '2025'],
    [ENGLISH, 'It ran 1950-53.', '1950', '1953'],
    [ENGLISH, 'The 2023/24 season', '2023', '2024'],
    [locale('en'), 'about 800-450 BCE', '-0799', '-0449'],
    [locale('en'), 'between 800 and 450 BC', '-0799', '-0449'],
    [locale('it'), 'dal 800 al 450 a.C.', '-0799', '-0449'],
    [ENGLISH, 'It ran between 2010 and 2015.', '2010', '2015'],
    [locale('ja'), '2023年4～6月期の売上', '2023-04', '2023-06'],
    [locale('ja'), '11～2月の気温', 'XXXX-11', 'XXXX-02'],
    [locale('zh'), '4-6月的销量', 'XXXX-04', 'XXXX-06'],
    [locale('ko'), '2023년 11~2월 기온', '2023-11', '2024-02'],
    [locale('zh'), '12月3-5日举行', 'XXXX-12-03', 'XXXX-12-05'],
    [GERMAN, 'vom 3. bis 5. Mai', 'XXXX-05-03', 'XXXX-05-05'],
    [CHINESE, '2024年1月3日至5日', '2024-01-03', '2024-01-05'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))(
    '%s: %s',
    (_tag, _text, [language, text, from, to]) => {
      const facts = factsIn(language, text, { kinds: ['range', 'date'] });
      expect(facts.map(({ kind }) => kind).sort()).toEqual(['date', 'date', 'range']);
      expect(facts.find(({ kind }) => kind === 'range')?.value).toMatchObject({
        from: { date: from },
        to: { date: to },
      });
      expect(facts.filter(({ kind }) => kind === 'date').map(({ value }) => value.date)).toEqual([from, to]);
    },
  );

  it('reads lists of days', () => {
    check(ENGLISH, 'On [16], [17] and [18 January]', [
      { date: 'XXXX-01-16' },
      { date: 'XXXX-01-17' },
      { date: 'XXXX-01-18' },
    ]);
  });
});

describe('no dates', () => {
  const cases: readonly [Locale, string][] = [
    [ENGLISH, 'Mrs May may go; they march on.'],
    [ENGLISH, 'Version 1.2.3 on 192.168.1.10'],
    [ENGLISH, 'It won 3/4 of 2,023 votes, $1999 and 2023%'],
    [GERMAN, 'um 20.7 Grad'],
    [VIETNAMESE, 'trong 16 ngày và 5 tháng'],
    [locale('en'), 'They won 13-11 on Sunday, 3-2 Monday'],
    [ENGLISH, 'the 3/2 lead, the mornings of 12/3000'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))('%s: %s', (_tag, _text, [language, text]) =>
    check(language, text, []),
  );
});

describe('dates from the day of publication', () => {
  // 2024-01-18 is a Thursday.
  const from = (language: Locale, marked: string, values: readonly FactValue[]): void =>
    checkMarked(language, marked, values, { kinds: ['date', 'duration'], published: '2024-01-18T09:00:00Z' });

  it('completes what the text leaves out, and says so', () => {
    from(ENGLISH, 'On [January 16] and [31 December]', [
      { date: '2024-01-16', stated: 'XXXX-01-16', implied: ['year'] },
      { date: '2023-12-31', stated: 'XXXX-12-31', implied: ['year'] },
    ]);
    from(locale('de'), '[bis Dienstagabend] offen', [{ date: '2024-01-16', weekday: 2, bound: 'by' }]);
    from(locale('es'), 'a las diez de la noche del [martes]', [{ date: '2024-01-16', weekday: 2 }]);
    from(locale('tr'), '[salı] akşamı saat 22.00', [{ date: '2024-01-16', weekday: 2 }]);
    from(locale('nl'), 'won [zaterdag] met 3-1', [{ date: '2024-01-13', weekday: 6 }]);
    from(locale('hi'), '[शनिवार] को 3-1 से जीत', [{ date: '2024-01-13', weekday: 6 }]);
    from(locale('ko'), '[토요일] 전반에', [{ date: '2024-01-13', weekday: 6 }]);
    from(locale('el'), 'της [Πέμπτης]', [{ weekday: 4 }]);
    from(GERMAN, '[Dienstag 16.] war kalt', [{ date: '2024-01-16', implied: ['year', 'month'] }]);
  });

  it('counts days, weeks, months and years', () => {
    from(ENGLISH, '[Yesterday] or [tomorrow], [last year], [next month], [3 days ago], [in 2 weeks]', [
      { date: '2024-01-17', implied: ['year', 'month', 'day'] },
      { date: '2024-01-19' },
      { date: '2023' },
      { date: '2024-02' },
      { date: '2024-01-15', duration: 'P3D', amount: '3' },
      { date: '2024-02-01', duration: 'P2W' },
    ]);
    from(CHINESE, '[去年12月16日]和[上周二]', [{ date: '2023-12-16', stated: 'XXXX-12-16' }, { date: '2024-01-09' }]);
  });

  it('finds weekdays', () => {
    from(ENGLISH, 'On [Tuesday], [next Friday]', [
      { date: '2024-01-16', weekday: 2, readings: [{ date: '2024-01-16' }, { date: '2024-01-23' }] },
      { date: '2024-01-26', readings: [{ date: '2024-01-26' }, { date: '2024-01-19' }] },
    ]);
  });

  it('counts from every day that may be meant, to the weekday that is named', () => {
    from(ENGLISH, '[3 days] from [Tuesday]', [
      { date: '2024-01-19', readings: [{ date: '2024-01-19' }, { date: '2024-01-26' }] },
      { date: '2024-01-16' },
    ]);
    from(locale('en'), '[Monday] [two weeks from now]', [
      { date: '2024-01-15' },
      { date: '2024-01-29', readings: [{ date: '2024-01-29' }, { date: '2024-02-05' }] },
    ]);
    from(locale('en'), '[six months] from [today] on [Friday]', [{ date: '2024-07-19' }, {}, {}]);
    from(locale('nl'), '[vorige week - maandag]', [{ date: '2024-01-08' }]);
    from(locale('es'), '[tres días] [anteriores a ayer]', [{ date: '2024-01-14' }, {}]);
    from(locale('ar'), '[قبل أسبوعين]', [{ date: '2024-01-04', amount: '2', unit: 'week' }]);
  });

  it('keeps both days where a word goes both ways', () => {
    from(locale('hi'), 'वे [कल] आए', [
      { date: '2024-01-17', readings: [{ date: '2024-01-17' }, { date: '2024-01-19' }] },
    ]);
  });

  it('takes the month of the publication for "the month"', () => {
    from(locale('en'), '[before the thirty-first day of the month]', [
      { date: '2024-01-31', stated: 'XXXX-XX-31', bound: 'before' },
    ]);
    from(locale('nl'), 'op de [12e dag van de maand]', [{ date: '2024-01-12' }]);
  });

  it('finds weekdays, months and years as languages lead to them', () => {
    from(locale('de'), '[im vergangenen Jahr], [vergangenen Dienstag]', [{ date: '2023' }, { date: '2024-01-09' }]);
    from(locale('it'), 'lo [scorso anno], il [mese scorso]', [{ date: '2023' }, { date: '2023-12' }]);
    from(locale('es'), 'el [martes de próxima semana]', [{ date: '2024-01-23' }]);
    from(locale('en'), '[Monday of the week after next], [the year before last]', [
      { date: '2024-01-29' },
      { date: '2022' },
    ]);
    from(locale('ja'), '[一昨年]と[再来年]', [{ date: '2022' }, { date: '2026' }]);
    from(locale('hi'), '[अगले सप्ताह बुधवार]', [{ date: '2024-01-24' }]);
    from(locale('ja'), '[次の金曜日]に', [{ date: '2024-01-26' }]);
  });

  it('leaves them alone where the day of publication is not known', () => {
    check(ENGLISH, 'Yesterday, last year or next Friday, on Tuesday', []);
  });
});
