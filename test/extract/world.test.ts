import { describe, expect, it } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { FactKind, FactValue } from '../../src/model/index.js';
import { checkMarked, factsIn } from './marked.js';

/** What a language writes in its own way: case endings, words behind or before the figure, scales, halves and concords. */
const table = (kind: FactKind, cases: readonly (readonly [string, string, ...FactValue[]])[]): void => {
  describe(kind, () => {
    it.each(cases.map((one) => [one[0], one[1], one] as const))('%s: %s', (_tag, _marked, [tag, marked, ...values]) => {
      checkMarked(locale(tag), marked, values, { kinds: [kind] });
    });
  });
};

table('date', [
  ['bn', '[গত বছরের অক্টোবরে] সভা হয়', { date: 'XXXX-10' }],
  ['ta', '[2016 மார்ச்சில்] 15 ஆண்டுகள் சிறை', { date: '2016-03' }],
  ['te', 'ఎన్నికలు [నవంబర్ 6న] జరుగుతాయి', { date: 'XXXX-11-06' }],
  ['kn', '[2019ರ ಆಗಸ್ಟ್ 14ರಂದು] ಬಂಧಿಸಲಾಯಿತು', { date: '2019-08-14' }],
  ['ml', '[2018 ഫെബ്രുവരിയിൽ] ഒപ്പുവച്ചു', { date: '2018-02' }],
  ['mr', 'निवडणूक [६ नोव्हेंबरला] होणार', { date: 'XXXX-11-06' }],
  ['gu', '[14 ઓગસ્ટ, 2019]ના રોજ', { date: '2019-08-14' }],
  ['hu', 'a [hatvanas évek elején] épült', { date: '196X' }],
  ['ur', 'یہ قانون [یکم جنوری 2012] کو نافذ ہوا', { date: '2012-01-01' }],
  ['my', '[၂၀၁၉ ခုနှစ် ဩဂုတ်လ ၁၄ ရက်နေ့]တွင်', { date: '2019-08-14' }],
  ['km', 'នៅ[ថ្ងៃទី ១៤ ខែសីហា ឆ្នាំ ២០១៩]', { date: '2019-08-14' }],
  ['km', 'តុលាការបានច្រានចោលបណ្តឹងឧទ្ធរណ៍'],
  ['fil', 'May 1,200 manggagawa ang pabrika'],
  ['ha', 'a ranar [14 ga Agusta, 2019]', { date: '2019-08-14' }],
  ['ckb', 'لە [١٤ی ئابی ٢٠١٩] دەستگیر کرا', { date: '2019-08-14' }],
  ['ug', '[2019-يىلى 14-ئاۋغۇست] قولغا ئېلىندى', { date: '2019-08-14' }],
]);

table('date', [
  ['lt', '[lapkričio 16 d., pirmadienį]', { date: 'XXXX-11-16', weekday: 1 }],
  ['lt', '[XIX amžiaus] pastate', { date: '18XX' }],
  [
    'az',
    '[2010]-[2015-ci illərdə] 40 məktəb, [1990-cı illərdə] 30',
    { date: '2010' },
    { date: '2015' },
    { date: '199X' },
  ],
  ['az', '[noyabrın 16]-da Gəncədə', { date: 'XXXX-11-16' }],
  ['kk', '[2010]-[2015 жылдары] 40 мектеп', { date: '2010' }, { date: '2015' }],
  ['uz', '[2010]-[2015-yillarda] 40 ta maktab', { date: '2010' }, { date: '2015' }],
  ['fil', 'mula [Mayo 3] hanggang [5].', { date: 'XXXX-05-03' }, { date: 'XXXX-05-05' }],
  ['en', 'from [May 3] to [5, 2024]', { date: '2024-05-03' }, { date: '2024-05-05' }],
  ['sl', 'stavba iz [19. stoletja]', { date: '18XX' }],
  ['ta', '[மே 3] முதல் [5] வரை விழா', { date: 'XXXX-05-03' }, { date: 'XXXX-05-05' }],
  ['ta', '[19ஆம் நூற்றாண்டு] கட்டிடம்', { date: '18XX' }],
  ['kk', 'Екі апта бұрын [ХІХ ғасырдағы] ғимаратта', { date: '18XX' }],
  ['is', 'í húsi [frá 19. öld]', { date: '18XX' }],
]);

table('ordinal', [
  ['ka', '[მე-11] მუზეუმი', { amount: '11' }],
  ['az', '[11-ci] muzey', { amount: '11' }],
  ['kk', '[11-ші] сынып', { amount: '11' }],
  ['mr', '[११वे] संग्रहालय', { amount: '11' }],
]);

table('measure', [
  ['az', '[saatda 120 kilometrə] çatıb', { amount: '120', unit: 'kilometer-per-hour' }],
  ['ka', '[საათში 120 კილომეტრს] მიაღწია', { amount: '120', unit: 'kilometer-per-hour' }],
  ['mr', 'तापमान [उणे १२ अंश] होते', { amount: '-12' }],
  ['ta', '[மைனஸ் 12 டிகிரி செல்சியஸாகக்] குறைந்தது', { amount: '-12', unit: 'celsius' }],
  ['zh', '[500多公里]外', { amount: '500', unit: 'kilometer', hedge: 'over' }],
  ['ko', '[500여 킬로미터]', { amount: '500', unit: 'kilometer', hedge: 'over' }],
  ['sl', 'na [minus 12 stopinj Celzija]', { amount: '-12', unit: 'celsius' }],
]);

table('number', [
  ['bn', '[তিনজনের] মৃত্যু', { amount: '3' }],
  ['ta', '[இருபத்தைந்து] பள்ளிகள், [முந்நூறு] மாணவர்கள்', { amount: '25' }, { amount: '300' }],
  ['te', '[ముగ్గురు] మృతి, [3,50,000] ఇళ్లు', { amount: '3' }, { amount: '350000' }],
  ['ml', '[ഇരുപത്തിയഞ്ച്] സ്കൂളുകൾ', { amount: '25' }],
  ['si', 'සිසුන් [තුන්සියයක්] සිටිති', { amount: '300' }],
  ['ur', '[ساڑھے سات کروڑ] لوگ', { amount: '75000000' }],
  ['ne', '[पच्चीसवटा] विद्यालय बन्द छ', { amount: '25' }],
  ['ne', 'खर्च [१ करोडदेखि] [१ करोड २० लाख] छ', { amount: '10000000' }, { amount: '12000000' }],
  ['th', 'ชาย[สาม]คนถูกจับ', { amount: '3' }],
  ['lo', '[ຊາວຫ້າ]ໂຮງຮຽນ', { amount: '25' }],
  ['km', 'អ្នកតវ៉ា [៥.០០០] នាក់', { amount: '5000', readings: [{ amount: '5000' }, { amount: '5' }] }],
  ['fil', "[dalawampu't limang] paaralan at [tatlong daang] mag-aaral", { amount: '25' }, { amount: '300' }],
  ['so', '[labaatan iyo shan] iskuul', { amount: '25' }],
  ['ha', 'malamai [goma sha uku] da ɗalibai [ɗari uku]', { amount: '13' }, { amount: '300' }],
  ['zu', 'abantu abangu-[27] balimele', { amount: '27' }],
  ['ta', '[மூன்றில் இரண்டு] பங்கு', { amount: '0.666666666666667' }],
  ['zh-Hant', '造成[三]人死亡', { amount: '3' }],
]);

table('percent', [
  ['fil', 'tumaas ng [0.4 puntos porsyento]', { amount: '0.4', unit: 'percentage-point' }],
  ['ka', 'მშპ [0,4 პროცენტული პუნქტით] გაიზარდა', { amount: '0.4', unit: 'percentage-point' }],
  ['te', '[4.8 శాతానికి] తగ్గింది', { amount: '4.8', unit: 'percent' }],
  ['kn', '[ಶೇಕಡಾ 3.2]ರಿಂದ', { amount: '3.2', unit: 'percent' }],
  ['zu', '[amaphesenti angu-4.8]', { amount: '4.8', unit: 'percent' }],
  ['am', 'ከእነዚህም [90 በመቶው] ሴቶች', { amount: '90', unit: 'percent' }],
  ['rw', 'bugera kuri [4.8 ku ijana]', { amount: '4.8', unit: 'percent' }],
]);

table('money', [
  ['mr', '[१,४५० रुपये ५० पैसे]', { amount: '1450.5', currency: 'INR' }],
  ['zh', '[100多万元]', { amount: '1000000', currency: 'CNY', hedge: 'over' }],
  ['lt', 'siekia [1 450,50 euro]', { amount: '1450.5', currency: 'EUR' }],
  ['ur', '[ڈیڑھ ارب ڈالر] کا خسارہ', { amount: '1500000000', currency: 'USD' }],
  ['ha', 'asarar [dala biliyan 1.5]', { amount: '1500000000', currency: 'USD' }],
  ['mg', 'namoy [1,5 miliara dolara]', { amount: '1500000000', currency: 'USD' }],
  [
    'si',
    '[යුරෝ මිලියන 10] ත් [12] ත් අතර',
    { amount: '10000000', currency: 'EUR' },
    {
      amount: '12000000',
      currency: 'EUR',
      readings: [
        { amount: '12000000', currency: 'EUR' },
        { amount: '12', currency: 'EUR' },
      ],
    },
  ],
]);

table('duration', [
  ['kk', '[Үш жарым жылдан] кейін оралды', { amount: '3.5', unit: 'year' }],
  ['lt', 'Po [trejų su puse metų] jie grįžo', { amount: '3.5', unit: 'year' }],
  ['sl', 'Po [treh letih in pol] so se vrnili', { amount: '3.5', unit: 'year' }],
  ['fil', 'pagkaraan ng [tatlo at kalahating taon]', { amount: '3.5', unit: 'year' }],
  ['zh', '[3个多小时]后', { amount: '3', unit: 'hour', hedge: 'over' }],
  ['si', '[දින තුනකට] වසා', { amount: '3', unit: 'day', duration: 'P3D' }],
  ['mr', '[दहा वर्षांनंतर] तो परतला', { amount: '10', unit: 'year', duration: 'P10Y' }],
]);

table('time', [
  ['sl', 'ob [pol devetih zjutraj]', { time: '08:30' }],
  ['lt', 'Susitikimas [pusę devynių ryto]', { time: '08:30' }],
  ['mr', 'बैठक [साडेआठ वाजता] होईल', { time: '08:30' }],
  ['ta', 'கூட்டம் [எட்டரை மணிக்கு]', { time: '08:30' }],
  ['kk', 'сағат [сегіз жарымда]', { time: '08:30' }],
  ['is', 'klukkan [hálf níu um morguninn]', { time: '08:30' }],
  ['hi', 'बैठक [शाम साढ़े सात बजे] होगी', { time: '19:30', daypart: 'evening1' }],
  ['ta', 'கூட்டம் [இரவு 7.30 மணிக்கு] தொடங்கும்', { time: '19:30', daypart: 'night1' }],
]);

it('takes no comparison for a hedge', () => {
  for (const [tag, text] of [
    ['en', '15 percent more than in 2024'],
    ['sl', '15 odstotkov več kot leta 2024'],
    ['lt', '15 proc. daugiau nei 2024 m.'],
  ] as const)
    expect(factsIn(locale(tag), text, { kinds: ['percent'] })[0]?.value.hedge).toBeUndefined();
});

table('ordinal', [
  ['ko', '[제1]조와 [제 12] 조를 고쳤다', { amount: '1' }, { amount: '12' }],
  ['ko', '[제 3] 차 회담', { amount: '3' }],
  ['mn', '[Арван зургадугаар] зүйл, [долдугаар] зүйл', { amount: '16' }, { amount: '7' }],
  ['ps', '[یوولسمه] ماده او [دوه ويشتمه] ماده', { amount: '11' }, { amount: '22' }],
  ['yo', 'Abala [karùn‐ún] àti abala [kejìlélógún]', { amount: '5' }, { amount: '22' }],
  ['fa', 'مادهٔ [هیجدهم]', { amount: '18' }],
]);

table('number', [
  ['am', 'አንቀጽ [፲፩] እና አንቀጽ [፻፳፭]', { amount: '11' }, { amount: '125' }],
  // Keyboards of Arabic have ي and ك where Persian and Urdu have ی and ک, and ه where Urdu has ہ.
  ['fa', '[هشت ميليون] نفر', { amount: '8000000' }],
  ['ur', '[پانچ هزار] لوگ', { amount: '5000' }],
]);

table('duration', [['fa', 'در [يك سال]', { unit: 'year', amount: '1' }]]);
table('range', [
  ['ru', 'варить [40–45 минут]', { from: { amount: '40', unit: 'minute' }, to: { amount: '45', unit: 'minute' } }],
  ['cs', 'pečeme [25 až 30 minut]', { from: { amount: '25', unit: 'minute' } }],
  ['cs', 'klesnou na [minus 4 až minus 9 stupňů]', { from: { amount: '-4' }, to: { amount: '-9' } }],
  ['en', 'it lasts 2 to 3 hours 30 minutes'],
]);

it('takes no word between the ends of a range for a hedge', () => {
  const facts = factsIn(locale('cs'), '25 až 30 minut, až 30 minut', { kinds: ['duration'] });
  expect(facts.map(({ value }) => value.hedge)).toEqual([undefined, undefined, 'at-most']);
});

table('duration', [
  ['he', 'לפני [שנתיים וחצי] נסגר', { amount: '2.5', unit: 'year' }],
  ['ar', 'بعد [سنتين ونصف] عاد', { amount: '2.5', unit: 'year' }],
  ['hr', 'prije [tri i pol godine]', { amount: '3.5', unit: 'year' }],
  ['is', 'eftir [þrjú og hálft ár]', { amount: '3.5', unit: 'year' }],
  ['vi', '[ba năm rưỡi] sau', { amount: '3.5', unit: 'year' }],
  ['th', 'นาน[สามปีครึ่ง]', { amount: '3.5', unit: 'year' }],
  ['id', 'setelah [tiga setengah tahun]', { amount: '3.5', unit: 'year' }],
  ['zh', '等了[三个半月]', { amount: '3.5', unit: 'month' }],
]);

table('number', [
  ['ms', '[dua setengah juta] orang', { amount: '2500000' }],
  ['vi', '[ba triệu rưỡi] người', { amount: '3500000' }],
  ['lt', '[trečdalis] gyventojų', { amount: '0.333333333333333', fraction: '1/3' }],
  ['ml', '[മൂന്നിലൊന്ന്] ആളുകൾ', { fraction: '1/3' }],
  ['te', '[మూడింట రెండు] వంతుల మంది', { fraction: '2/3' }],
  ['ru', 'вырос в [полтора] раза', { amount: '1.5' }],
  ['ro', '30 de minute la [180] de copii', { amount: '180' }],
]);

table('percent', [
  ['en', 'raised rates by [50 basis points]', { amount: '50', unit: 'basis-point' }],
  ['pl', 'obniżyła stopy o [75 punktów bazowych]', { amount: '75', unit: 'basis-point' }],
  ['uk', 'на [0,7 відсоткового пункту]', { amount: '0.7', unit: 'percentage-point' }],
]);

table('measure', [
  ['en', 'add [2 cups] of flour', { amount: '2', unit: 'cup' }],
  ['sk', '[4 lyžice] oleja', { amount: '4', unit: 'tablespoon' }],
  ['bg', '[2 ч.л.] сода', { amount: '2', unit: 'teaspoon' }],
  ['uk', '[200 мл] води', { amount: '200', unit: 'milliliter' }],
  ['ro', 'se coace 30 de minute la [190 de grade]', { amount: '190' }],
  ['gu', 'તાપમાન [માઇનસ ૮ ડિગ્રી]', { amount: '-8' }],
]);

table('time', [
  ['ru', 'закрыли в [8 утра] 12 марта', { time: '08:00' }],
  ['uk', 'о [пів на шосту вечора] в неділю, 19 травня', { time: '17:30' }],
  ['et', 'kell [kolmveerand kuus]', { time: '05:45' }],
  ['el', 'στις [εξίμισι το πρωί]', { time: '06:30' }],
  ['te', '[సాయంత్రం ఆరున్నర గంటలకు]', { time: '18:30' }],
]);

table('date', [
  ['ru', 'в [III квартале 2023 г.], в [IV квартале]', { date: '2023-35' }, { date: 'XXXX-36' }],
  ['vi', '[quý II năm 2023]', { date: '2023-34' }],
  ['is', 'á [áttunda áratugnum]', { date: '197X' }],
  ['lt', '[devintajame dešimtmetyje]', { date: '198X' }],
]);

it('knows which words of a date are names and which names are short days', () => {
  const found = (tag: string, text: string) =>
    factsIn(locale(tag), text, { published: '2024-05-15', kinds: ['date', 'time', 'name'] }).map(({ text }) => text);
  expect(found('bg', 'църква на ХХ век')).toEqual(['ХХ век']);
  expect(found('ur', 'اجلاس شام ساڑھے سات بجے ہوگا')).toEqual(['شام ساڑھے سات بجے']);
  expect(found('fr', 'mon frère me tue')).toEqual([]);
  expect(found('sv', 'han är fri')).toEqual([]);
  expect(found('vi', 'doanh thu tăng')).toEqual([]);
  expect(found('hu', 'hétfőn 8.30-tól')).toEqual(['hétfőn', '8.30']);
  expect(found('en', 'It starts on Friday at 8.30 p.m.')).toEqual(['Friday', '8.30 p.m.']);
});

it('takes no other word for a date, wherever it is known when the text was published', () => {
  const found = (tag: string, text: string) =>
    factsIn(locale(tag), text, { published: '2024-05-15', kinds: ['date'] }).map(({ text }) => text);
  expect(found('fa', 'او می گوید و من می دهم')).toEqual([]);
  expect(found('bn', 'মেয়েটি আগেই এসেছে')).toEqual([]);
  expect(found('th', 'ภายในสามเดือน')).toEqual([]);
  expect(found('vi', 'ba tháng sau')).not.toEqual(['ba tháng sau']);
  expect(found('uk', 'він написав лист')).toEqual([]);
  expect(found('fr', 'il reste sept places')).toEqual([]);
  expect(found('id', 'selama seminggu, minggu lalu, hari Minggu')).toEqual(['Minggu']);
  expect(found('es', 'por la mañana; mañana llega')).toEqual(['mañana']);
  expect(found('he', 'לפני כמה שבועות')).toEqual([]);
  expect(found('it', 'lo scrive USA Today')).toEqual([]);
  expect(found('ro', 'ieșirea din UE la sfârșitul lui martie')).toEqual(['la sfârșitul lui martie']);
  expect(found('pt', 'em março, segundo o jornal')).toEqual(['março']);
  expect(found('de', 'Ende März')).toEqual(['Ende März']);
});

table('time', [
  ['ka', 'კონცერტი [ექვსის ნახევარზე] დაიწყება', { time: '05:30' }],
  ['az', '[yeddinin yarısında] başlayır', { time: '06:30' }],
  ['hy', 'ժամը [ութ անց կեսին]', { time: '08:30' }],
  ['ca', 'a [tres quarts de sis]', { time: '05:45' }],
  ['hu', '[fél hatkor] indul', { time: '05:30' }],
  ['tr', "Kaza [02.15]'te oldu", { time: '02:15' }],
]);

table('money', [
  ['sw', 'bei ilipanda kwa [senti 20]', { amount: '20', unit: 'hundredth' }],
  ['ja', '[200ユーロ]と30', { amount: '200', currency: 'EUR' }],
  ['kk', '[7 теңгеге] қымбаттады', { amount: '7', currency: 'KZT' }],
]);

table('measure', [
  ['ja', '[大さじ3杯]と[小さじ2]', { amount: '3', unit: 'tablespoon' }, { amount: '2', unit: 'teaspoon' }],
  ['fil', 'tatlo ng mga bata'],
]);

table('duration', [
  ['az', '[Üç il yarım] sonra', { amount: '3.5', unit: 'year' }],
  ['am', '[ከሦስት ዓመት ተኩል] በኋላ', { amount: '3.5', unit: 'year' }],
  ['fil', "pagkaraan ng [tatlo't kalahating taon]", { amount: '3.5', unit: 'year' }],
  ['cy', 'traean yr ymatebwyr'],
]);

table('number', [
  ['uz', 'aholining [uchdan biri]', { fraction: '1/3' }],
  ['sq', '[një e treta] e banorëve', { fraction: '1/3' }],
]);

table('date', [
  ['ca', '[des del 2016]', { date: '2016', bound: 'since' }],
  ['kn', '12 ಜನ ಗಾಯಗೊಂಡರು'],
]);

table('number', [
  [
    'ko',
    '이 책을 [두] 번 읽고 이를 [이십이] 명에게 [삼분의 이]를 주었다',
    { amount: '2' },
    { amount: '22' },
    { fraction: '2/3' },
  ],
]);

table('money', [['ko', '사람이 동네에 [이만 원]을 냈다', { amount: '20000', currency: 'KRW' }]]);

table('measure', [['ko', '이 도시의 기온은 [5도]였다', { amount: '5', unit: 'generic' }]]);

table('number', [
  [
    'en',
    '[10⁶] cells, [3 × 10⁶] of [6.02·10²³], [10¹²] and [25]³',
    { amount: '1000000' },
    { amount: '3000000' },
    { amount: '602000000000000000000000' },
    { amount: '1000000000000' },
    { amount: '25' },
  ],
]);
