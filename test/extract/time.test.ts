import { describe, expect, it } from 'vitest';
import { type Locale, locale } from '../../src/locale/index.js';
import type { FactValue } from '../../src/model/index.js';
import { CHINESE, ENGLISH, FRENCH, GERMAN } from './fixtures.js';
import { checkMarked, factsIn } from './marked.js';

const check = (language: Locale, marked: string, values: readonly FactValue[]): void =>
  checkMarked(language, marked, values, { kinds: ['time'] });

describe('times', () => {
  const cases: readonly [Locale, string, ...string[]][] = [
    [ENGLISH, 'The doors open at [15:00].', '15:00'],
    [ENGLISH, 'The doors open at [3 p.m.], not [7.55AM].', '15:00', '07:55'],
    [ENGLISH, 'The doors open at [3:30 in the afternoon].', '15:30'],
    [ENGLISH, "Doors at [8 o'clock], [half past 8], [a quarter to 8].", '08:00', '08:30', '07:45'],
    [ENGLISH, 'From [noon] to [midnight], or [12 AM]', '12:00', '00:00', '00:00'],
    [ENGLISH, 'They left at [10 at night] and [2 at night].', '22:00', '02:00'],
    [ENGLISH, 'Lift-off at [09:30:15 UTC]', '09:30:15'],
    [GERMAN, 'Um [15.30 Uhr], um [3 Uhr nachmittags], um [halb 9]', '15:30', '15:00', '08:30'],
    [FRENCH, 'À [15h30], puis à [9 h 05], puis à [3 h de l’après-midi].', '15:30', '09:05', '15:00'],
    [CHINESE, '会议于[下午3时30分]开始，[8点半]结束', '15:30', '08:30'],
    [locale('hy'), 'Բացվել է [երեկոյան ժամը 6:20]-ին։', '18:20'],
    [locale('az'), '[səhər saat 6:20]-də, [axşam saat 8:10]-da', '06:20', '20:10'],
    [locale('ca'), 'acaba a la [una del migdia]', '13:00'],
    [locale('es'), 'cierra a la [una de la tarde], pregunta a la una', '13:00'],
    [locale('it'), 'chiude all’[una di notte]', '01:00'],
    [locale('bn'), '১৪ মার্চ [সকাল সাড়ে ৯টায়], রোববার [বিকেল পাঁচটায়], পাঁচটা বাড়ি', '09:30', '17:00'],
    [locale('hi'), 'दूसरी बैठक दो घंटे चली; तीसरी [आधी रात] को', '00:00'],
    [locale('hi'), '14 मार्च [सुबह साढ़े नौ बजे]', '09:30'],
    [locale('or'), '[ସନ୍ଧ୍ୟା ପାଞ୍ଚଟାରେ], [ଭୋର ସାଢ଼େ ପାଞ୍ଚଟାରେ], [ସକାଳ ନଅଟା ୩୦]ରେ, ପାଞ୍ଚଟା ଘର', '17:00', '05:30', '09:30'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))(
    '%s: %s',
    (_tag, _marked, [language, marked, ...times]) =>
      check(
        language,
        marked,
        times.map((time) => ({ time })),
      ),
  );

  it('keeps both halves of the day where the clock has twelve hours', () => {
    check(ENGLISH, 'It began at [2:30].', [{ time: '02:30', readings: [{ time: '02:30' }, { time: '14:30' }] }]);
    expect(factsIn(ENGLISH, 'It began at 02:30.', { kinds: ['time'] })[0]?.value).toEqual({ time: '02:30' });
    expect(factsIn(GERMAN, 'Es begann um 2:30.', { kinds: ['time'] })[0]?.value).toEqual({ time: '02:30' });
  });

  it('keeps the span of time that an hour mark may mean', () => {
    expect(factsIn(locale('fr'), 'huit heures et demie', { kinds: ['time'] })[0]?.value).toMatchObject({
      readings: [{ time: '08:30' }, { time: '20:30' }, { amount: '8.5', unit: 'hour' }],
    });
    check(FRENCH, 'Vers [15 h]', [{ time: '15:00', readings: [{ time: '15:00' }, { amount: '15', unit: 'hour' }] }]);
  });

  it('keeps the clock that is counted from dawn and the other one', () => {
    check(locale('sw'), 'saa [2:15] na [9:40]', [
      { time: '08:15', readings: [{ time: '08:15' }, { time: '20:15' }, { time: '02:15' }] },
      { time: '09:40' },
    ]);
    const [span] = factsIn(locale('sw'), 'kwa saa 2', { kinds: ['duration'] });
    expect(span?.value.readings).toEqual([{ amount: '2', unit: 'hour' }, { time: '08:00' }]);
  });

  it('reads zones', () => {
    check(ENGLISH, 'At [15:00 GMT], [3 PM CET] and [4:15 UTC+2] and [4:15 PM (EST]).', [
      { time: '15:00', zone: 'GMT' },
      { time: '15:00', zone: 'CET' },
      { time: '04:15', zone: '+02:00' },
      { time: '16:15', zone: 'EST' },
    ]);
  });
});

describe('times as languages write them', () => {
  const cases: readonly [string, string, ...string[]][] = [
    ['en', 'The shop opens at [6 a.m.] today.', '06:00'],
    ['ru', 'Поезд пришёл в [3 часа дня], через 3 дня', '15:00'],
    ['da', 'Toget kører kl. [11.35] fra banen', '11:35'],
    ['id', 'Toko buka pukul [9.15] sampai malam', '09:15'],
    ['et', 'Rong väljub kell [15.30] jaamast', '15:30'],
    ['lv', 'Vilciens atiet plkst. [15.30] no stacijas', '15:30'],
    ['ko', '기차는 [오전 6시]에 떠난다', '06:00'],
    ['ko', '화요일 새벽 밝혔다'],
    ['ro', 'Biblioteca este deschisă între orele [8] și 20', '08:00'],
    ['vi', 'Tàu chạy lúc [3 giờ chiều] hôm nay', '15:00'],
    ['hr', 'Vlak kreće u [8 sati ujutro]', '08:00'],
    ['sw', 'Mechi ilianza saa [2.30 usiku] na kuisha saa [4 usiku]', '20:30', '22:00'],
    ['sw', 'Alifika saa [3 asubuhi] na kuondoka saa [7 mchana]', '09:00', '13:00'],
    ['am', 'ስብሰባው [ከጠዋቱ 3 ሰዓት] ተጀመረ', '09:00'],
    ['vi', 'Tàu chạy lúc [3 giờ], [tối 8 giờ] và đi 3 giờ', '03:00', '20:00'],
    ['ru', 'Матч начнётся в [3 часа], через 3 часа', '03:00'],
    ['es', 'Cierra a las [nueve menos cuarto] o a las [seis y media]', '08:45', '06:30'],
    ['it', 'Aperto dalle [8] alle [19.30], ma otto minuti e mezzo', '08:00', '19:30'],
    ['it', 'Ha scritto alle 17 persone'],
    ['fr', 'De [midi et demi] à [4h moins le quart]', '12:30', '03:45'],
    ['hi', 'दुकान [साढ़े आठ बजे] खुलती है, साढ़े तीन लाख की', '08:30'],
    ['hu', 'A vonat [9.15-kor] indul', '09:15'],
    ['tr', 'Tren saat [yedi buçukta] kalkar', '07:30'],
    ['zh', '会议[下午三点]开始，提出三点意见', '15:00'],
    // The evening is of the hour, and of the date only where none follows; the middle of the day begins before noon.
    ['zh', '5月9日[晚上6点]开始，5月10日晚结束', '18:00'],
    ['zh', '[中午11点半]开门', '11:30'],
    ['hi', 'दुकान [दोपहर 11:30 बजे] खुलती है', '11:30'],
    ['jv', 'Toko bukak pukul [09.30]', '09:30'],
    ['ar', 'في الساعة [الخامسة والنصف]', '05:30'],
    ['fa', 'ساعت [۹ شب]', '21:00'],
    ['da', 'Løbet sluttede [05.42.10]', '05:42:10'],
    ['id', 'Toko tutup pukul [9 malam]', '21:00'],
    ['en', 'Landing at [0915 GMT], not 0915 votes', '09:15'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...times) =>
    check(
      locale(tag),
      marked,
      times.map((time) => ({ time })),
    ),
  );
});

describe('minutes before and after the hour', () => {
  const cases: readonly [string, string, ...string[]][] = [
    ['en', 'The ferry left at [ten past three] and was back at [twenty to six].', '03:10', '05:40'],
    ['en', 'Kick-off is [ten minutes to four]', '03:50'],
    ['de', 'Er kam um [fünf vor halb zehn], sie um [zehn nach drei]', '09:25', '03:10'],
    ['nl', 'De trein vertrok om [vijf voor half tien]', '09:25'],
    ['sv', 'Tåget gick klockan [fem i halv tre] och kom [kvart över fyra]', '02:25', '04:15'],
    ['no', 'Toget gikk klokka [ti over tre]', '03:10'],
    ['fi', 'Juna lähti kello [viittä vaille neljä]', '03:55'],
    ['et', 'Rong väljus [kümme minutit kolm läbi]', '03:10'],
    ['ru', 'Поезд ушёл [без десяти три], пришёл [десять минут пятого] и [четверть шестого]', '02:50', '04:10', '05:15'],
    ['uk', 'Потяг рушив [десять хвилин на четверту], прибув [пів на шосту]', '03:10', '05:30'],
    ['pl', 'Pociąg ruszył [dziesięć po trzeciej], wrócił [za kwadrans piąta]', '03:10', '04:45'],
    ['cs', 'Vlak odjel [deset minut po třetí], přijel ve [čtvrt na pět]', '03:10', '04:15'],
    ['sk', 'Vlak prišiel o [štvrť na päť], druhý o [18. hodine]', '04:15', '18:00'],
    ['sl', 'Vlak je prišel ob [18. uri]', '18:00'],
    ['be', 'Цягнік прыйшоў каля [2.45 ночы]', '02:45'],
    ['ne', '[बिहान १० बजेदेखि] [साँझ ६ बजेसम्म] खुला', '10:00', '18:00'],
    ['ml', 'മൂന്നിന് [രാവിലെ 10]ന് തുടങ്ങി ഏഴിന് [വൈകിട്ട് ആറിന്] അവസാനിക്കും', '10:00', '18:00'],
    ['ml', 'തിങ്കളാഴ്ച [രാത്രി പതിനൊന്നരയോടെ] എത്തി', '23:30'],
    ['te', '[ఉదయం 10] నుంచి [సాయంత్రం 6] వరకు', '10:00', '18:00'],
    ['kn', '[ನಸುಕಿನ ಸುಮಾರು 2.45]ಕ್ಕೆ ಕರೆ ಬಂತು', '02:45'],
    ['kn', '[ಬೆಳಿಗ್ಗೆ 10]ರಿಂದ [ಸಂಜೆ 6]ರವರೆಗೆ', '10:00', '18:00'],
    ['af', 'Oop elke Sondag, van [10:00] tot [18:00]', '10:00', '18:00'],
    ['bg', 'Влакът тръгна в [три без десет]', '02:50'],
    ['es', 'Salió a las [tres menos diez] y volvió a las [cuatro y cinco]', '02:50', '04:05'],
    ['it', 'Partito alle [tre meno dieci], tornato alle [sei meno un quarto]', '02:50', '05:45'],
    ['fr', 'Parti à [trois heures moins dix], revenu à [six heures vingt]', '02:50', '06:20'],
    ['pt', 'Saiu às [três e dez] e voltou [um quarto para as seis]', '03:10', '05:45'],
    ['ro', 'A plecat la [trei fără zece]', '02:50'],
    ['el', 'Έφυγε στις [τρεις παρά δέκα]', '02:50'],
    ['ca', 'Va sortir a les [tres menys deu]', '02:50'],
    ['hu', '[tíz perccel múlt három]', '03:10'],
    ['tr', 'Tren saat [üçe on kala] kalktı', '02:50'],
    ['ar', 'في الساعة [الثالثة إلا عشر دقائق] ثم في الساعة [الرابعة وعشر دقائق]', '02:50', '04:10'],
    ['fa', 'ساعت [سه و ده دقیقه]', '03:10'],
    ['hi', '[तीन बजकर दस मिनट] पर और [पाँच बजने में दस मिनट] पर', '03:10', '04:50'],
    ['id', 'Kereta berangkat pukul [tiga kurang sepuluh]', '02:50'],
    ['vi', 'lúc [ba giờ kém mười]', '02:50'],
    ['sw', 'saa [tatu kasoro dakika kumi]', '08:50'],
    ['zh', '[三点十分]开始，[差五分六点]结束，[四点一刻]再来', '03:10', '05:55', '04:15'],
    ['ja', '[三時十分前]に着き、[3時5分]に出た', '02:50', '03:05'],
    ['ko', '[세 시 오 분 전]에', '02:55'],
    // What only looks like it.
    ['en', 'The board voted ten to three, and five after that'],
    ['ru', 'Гол забит на пять минут первого тайма, остались без пяти игроков'],
    ['pl', 'Za trzy dni trzecia rata'],
    ['es', 'Hubo tres y diez heridos, tres menos diez'],
    ['fr', 'deux heures et dix minutes'],
    ['cs', 'za pět dní'],
    ['sv', 'tre i fyra kommuner'],
    ['zh', '圆周率约为三点一四'],
  ];
  it.each(cases)('%s: %s', (tag, marked, ...times) =>
    check(
      locale(tag),
      marked,
      times.map((time) => ({ time })),
    ),
  );
});

describe('ranges of times', () => {
  const cases: readonly [string, string, string, string][] = [
    ['en', 'Open 3–5 pm', '15:00', '17:00'],
    ['en', 'Open 11–2 pm', '11:00', '14:00'],
    ['en', 'Open 10:00–12:00', '10:00', '12:00'],
    ['en', 'Open from 6 to 10 p.m.', '18:00', '22:00'],
    ['en', 'Open between 9 and 11 a.m.', '09:00', '11:00'],
    ['de', 'Geöffnet von 10 bis 12 Uhr', '10:00', '12:00'],
    ['fr', 'Ouvert de 9 h à 12 h', '09:00', '12:00'],
    ['ja', '営業時間は19時~21時', '19:00', '21:00'],
  ];
  it.each(cases)('%s: %s', (tag, text, from, to) => {
    const facts = factsIn(locale(tag), text, { kinds: ['range', 'time', 'number'] });
    expect(facts.map(({ kind }) => kind).sort()).toEqual(['range', 'time', 'time']);
    expect(facts.find(({ kind }) => kind === 'range')?.value).toMatchObject({ from: { time: from }, to: { time: to } });
  });
  it('are none where two times are told', () => {
    expect(factsIn(ENGLISH, 'Trains at 3 and 5 pm', { kinds: ['range'] })).toEqual([]);
  });
});

describe('no times', () => {
  const cases: readonly [Locale, string][] = [
    [ENGLISH, 'They won 3:2 and then 16:9 of 24:30 and 25:10.'],
    [ENGLISH, 'It cost 7.55 or 3 on average.'],
    [ENGLISH, 'Three hours, eight weeks'],
    [FRENCH, 'Les 15 hôtels'],
    [GERMAN, 'Er hat 3 Uhren.'],
  ];
  it.each(cases.map((one) => [one[0].tag, one[1], one] as const))('%s: %s', (_tag, _text, [language, text]) =>
    check(language, text, []),
  );
});
