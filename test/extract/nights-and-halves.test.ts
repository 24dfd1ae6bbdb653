import type { Fact } from '../../src/model/index.js';
import { checkStated, QUANTITIES, told } from './marked.js';

/** `kind value unit text`; of a fraction its two parts, of a range both ends. */
function says({ kind, value, text }: Fact): string {
  const { currency, unit, hedge, fraction } = value;
  return [kind, fraction ?? told(value), currency ?? unit, hedge, text].filter((one) => one !== undefined).join(' ');
}

const check = checkStated(says, { kinds: QUANTITIES });

/** The range of 3 to 4 March, with the texts of all and of its two days. */
const night = (all: string, first: string, second: string): string[] => [
  `range XXXX-03-03..XXXX-03-04 ${all}`,
  `date XXXX-03-03 ${first}`,
  `date XXXX-03-04 ${second}`,
];

check('the night between a day and the next one', [
  ['nl', 'In de nacht van 3 op 4 maart viel sneeuw.', ...night('nacht van 3 op 4 maart', 'nacht van 3', '4 maart')],
  [
    'af',
    'Dit het in die nag van 3 op 4 Maart gereën.',
    ...night('die nag van 3 op 4 Maart', 'die nag van 3', '4 Maart'),
  ],
  ['ru', 'В ночь с 3 на 4 марта выпал снег.', ...night('ночь с 3 на 4 марта', 'ночь с 3', '4 марта')],
  ['uk', 'У ніч з 3 на 4 березня випав сніг.', ...night('ніч з 3 на 4 березня', 'ніч з 3', '4 березня')],
  ['pl', 'W nocy z 3 na 4 marca spadł śnieg.', ...night('W nocy z 3 na 4 marca', 'W nocy z 3', '4 marca')],
  ['hr', 'U noći s 3. na 4. ožujka pao je snijeg.', ...night('3. na 4. ožujka', '3.', '4. ožujka')],
  ['sl', 'V noči s 3. na 4. marec je snežilo.', ...night('3. na 4. marec', '3.', '4. marec')],
  ['bg', 'В нощта на 3 срещу 4 март валя сняг.', ...night('3 срещу 4 март', '3', '4 март')],
  ['ro', 'În noaptea de 3 spre 4 martie a nins.', ...night('noaptea de 3 spre 4 martie', 'noaptea de 3', '4 martie')],
  ['pt', 'Na noite de 3 para 4 de março nevou.', ...night('noite de 3 para 4 de março', 'noite de 3', '4 de março')],
  ['el', 'Τη νύχτα της 3ης προς την 4η Μαρτίου χιόνισε.', ...night('3ης προς την 4η Μαρτίου', '3ης', '4η Μαρτίου')],
  [
    'ru',
    'В ночь с 31 марта на 1 апреля 2021 года выпал снег.',
    'range 2021-03-31..2021-04-01 ночь с 31 марта на 1 апреля 2021 года',
    'date 2021-03-31 ночь с 31 марта',
    'date 2021-04-01 1 апреля 2021 года',
  ],
  // Other days, and other things, are joined by no such word.
  ['ru', 'Встречу перенесли с 3 на 9 марта.', 'number 3 3', 'date XXXX-03-09 9 марта'],
  ['ru', 'Цены выросли с 3 на 4 процента.', 'number 3 3', 'percent 4 percent 4 процента'],
  ['nl', 'De prijs ging van 3 op 4 euro.', 'number 3 3', 'money 4 EUR 4 euro'],
]);

check('half hours in one word, or with the ending of a time', [
  ['lv', 'Koris sāk pusastoņos.', 'time 07:30 pusastoņos'],
  ['lv', 'Koris sāk pusdeviņos vakarā.', 'time 20:30 pusdeviņos vakarā'],
  ['ru', 'Хор начинает в полвосьмого.', 'time 07:30 полвосьмого'],
  ['af', 'Die koor begin om halfsewe.', 'time 06:30 halfsewe'],
  ['is', 'Kórinn byrjar hálfátta.', 'time 07:30 hálfátta'],
  ['fo', 'Kórið byrjar hálvgum átta.', 'time 07:30 hálvgum átta'],
  ['kk', 'Хор жеті жарымда бастайды.', 'time 07:30 жеті жарымда'],
  ['tr', 'Koro yedi buçukta başlar.', 'time 07:30 yedi buçukta'],
  ['tr', 'Koro yedi buçuktan fazla puan aldı.', 'number 7.5 over yedi buçuktan'],
  ['kk', 'Билет жеті жарым мың теңге тұрады.', 'money 7500 KZT жеті жарым мың теңге'],
]);

check('an "and" between hours and minutes of the clock', [
  ['hr', 'Koncert je počeo u 22 sata i 15 minuta.', 'time 22:15 22 sata i 15 minuta'],
  ['sr', 'Концерт је почео у 22 сата и 15 минута.', 'time 22:15 22 сата и 15 минута'],
  ['sl', 'Koncert se je začel ob 22. uri in 15 minut.', 'time 22:15 22. uri in 15 minut'],
  ['uk', 'Концерт почався о 22 годині 15 хвилин.', 'time 22:15 22 годині 15 хвилин'],
  ['es', 'El concierto empezó a las 22 horas y 15 minutos.', 'time 22:15 22 horas y 15 minutos'],
  ['hr', 'Put je trajao 22 sata i 15 minuta.', 'duration 1335 minute 22 sata i 15 minuta'],
]);

check('ages told by an ordinal', [
  ['ar', 'رحل المغني في الخامسة والثلاثين من عمره.', 'measure 35 year-person الخامسة والثلاثين من عمره'],
  ['ar', 'غنت وهي في السابعة من عمرها.', 'measure 7 year-person السابعة من عمرها'],
  ['ar', 'جاء في المرتبة الخامسة من العام.', 'ordinal 5 الخامسة'],
]);

check('one in each so many', [
  ['zh', '每三名歌手中就有一人缺席。', 'number 1/3 三名歌手中就有一'],
  ['zh', '每10名歌手中有3名缺席。', 'number 3/10 10名歌手中有3'],
  ['zh', '10名歌手中有3名缺席。', 'number 10 10', 'number 3 3'],
  ['hi', 'हर तीन गायकों में से एक नहीं आया।', 'number 1/3 तीन गायकों में से एक'],
  ['ur', 'ہر تین گلوکاروں میں سے ایک نہیں آیا۔', 'number 1/3 تین گلوکاروں میں سے ایک'],
  ['ja', '10人中3人が欠席した。', 'number 3/10 10人中3'],
  ['sq', 'Një në tre këngëtarë mungoi.', 'number 1/3 Një në tre'],
  ['sq', 'Çmimi u rrit nga 3 në 10 euro.', 'number 3 3', 'money 10 EUR 10 euro'],
]);

check('halves and thirds that a quantity rises or falls by', [
  ['en', 'Ticket sales rose by half.', 'number 1/2 by half'],
  [
    'en',
    'They were done by half past three, and rose by half a percent.',
    'time 03:30 half past three',
    'percent 1/2 percent half a percent',
  ],
  [
    'de',
    'Die Preise fielen um die Hälfte, um die 50 Karten blieben.',
    'number 1/2 um die Hälfte',
    'number 50 about 50',
  ],
  ['ar', 'انخفض عدد التذاكر بمقدار الثلث.', 'number 1/3 بمقدار الثلث'],
  ['ar', 'انخفض إلى النصف الأول.', 'ordinal 1 الأول'],
  ['hu', 'A jegyek ára a felével nőtt, harmadával csökkent.', 'number 1/2 felével', 'number 1/3 harmadával'],
  // The last third of a match is none.
  ['fi', 'Viimeisellä kolmanneksella laulettiin.'],
  ['et', 'Hinnad langesid poole võrra.', 'number 1/2 poole võrra'],
  ['tr', 'Fiyatlar yarı yarıya düştü.', 'number 1/2 yarı yarıya'],
  ['sw', 'Bei ilishuka kwa nusu.', 'number 1/2 kwa nusu'],
  ['ru', 'Цены упали на четверть.', 'number 1/4 на четверть'],
  ['ru', 'Концерт отложили на четверть часа.', 'duration 0.25 hour четверть часа'],
]);

check('limits told by a case ending, and money of its own', [
  ['tr', 'Üç bin liraya kadar ceza var.', 'money 3000 TRY at-most Üç bin liraya'],
  [
    'tr',
    '100 dolara kadar öder, 100 dolar kadar.',
    'money 100 USD at-most 100 dolara',
    'money 100 USD about 100 dolar',
  ],
  ['fa', 'بلیت ۵۰ هزار تومان یا ۵۰۰ هزار ریال است.', 'money 50000 IRT ۵۰ هزار تومان', 'money 500000 IRR ۵۰۰ هزار ریال'],
  ['en', 'A ticket is 50,000 tomans.', 'money 50000 IRT 50,000 tomans'],
]);
