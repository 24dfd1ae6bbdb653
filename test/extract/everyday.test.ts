import type { Fact } from '../../src/model/index.js';
import { checkStated, QUANTITIES, told } from './marked.js';

/** `kind value unit text`; of a range both ends. */
function says({ kind, value, text }: Fact): string {
  const { currency, unit, part, bound } = value;
  return [kind, told(value), currency ?? unit, part, bound, text].filter((one) => one !== undefined).join(' ');
}

/**
 * What writers of many languages say every day, in forms that only their own grammar has: language, text, and all that it
 * states. Texts are of Monday, 7 November 2016.
 */
const check = checkStated(says, { published: '2016-11-07', kinds: QUANTITIES });

check('adjectives made of a unit', [
  [
    'ru',
    'В городе открыли 25-метровый бассейн с 5-часовой программой',
    'measure 25 meter 25-метровый',
    'duration 5 hour 5-часовой',
  ],
  [
    'ru',
    'Компания показала 5-процентный рост и выпустила 100-долларовую карту',
    'percent 5 percent 5-процентный',
    'money 100 USD 100-долларовую',
  ],
  ['ru', 'В стране 11 часовых поясов', 'number 11 11'],
  [
    'uk',
    'Після 20-хвилинної розмови вони проїхали 10-кілометрову ділянку',
    'duration 20 minute 20-хвилинної',
    'measure 10 kilometer 10-кілометрову',
  ],
  [
    'pl',
    'Po 3-dniowym rejsie zabrano 50-kilogramowy ładunek',
    'duration 3 day 3-dniowym',
    'measure 50 kilogram 50-kilogramowy',
  ],
  ['pl', '5-procentowy wzrost cen', 'percent 5 percent 5-procentowy'],
  [
    'cs',
    'Utvořila se 10kilometrová kolona, čekání bylo 20minutové',
    'measure 10 kilometer 10kilometrová',
    'duration 20 minute 20minutové',
  ],
  ['cs', 'Jde o 5procentní růst po 14denní stávce', 'percent 5 percent 5procentní', 'duration 14 day 14denní'],
  ['sk', '25-metrový bazén a 20-minútová prehliadka', 'measure 25 meter 25-metrový', 'duration 20 minute 20-minútová'],
  ['sl', '25-metrski bazen in 3-dnevni izlet', 'measure 25 meter 25-metrski', 'duration 3 day 3-dnevni'],
  ['hr', '25-metarski bazen i 20-minutna vožnja', 'measure 25 meter 25-metarski', 'duration 20 minute 20-minutna'],
  ['sr', '25-метарски базен и 20-минутна вожња', 'measure 25 meter 25-метарски', 'duration 20 minute 20-минутна'],
  ['bg', '25-метров басейн и 20-минутна разходка', 'measure 25 meter 25-метров', 'duration 20 minute 20-минутна'],
  [
    'fi',
    '20-minuuttinen esitys ja 50-kiloinen säkki',
    'duration 20 minute 20-minuuttinen',
    'measure 50 kilogram 50-kiloinen',
  ],
  ['et', '3-päevane matk', 'duration 3 day 3-päevane'],
  ['de', 'eine 20-minütige Rede nach 3-tägiger Reise', 'duration 20 minute 20-minütige', 'duration 3 day 3-tägiger'],
  ['el', '20λεπτη ομιλία', 'duration 20 minute 20λεπτη'],
  ['fa', 'جاده ۱۰ کیلومتری و سخنرانی ۲۰ دقیقه‌ای', 'measure 10 kilometer ۱۰ کیلومتری', 'duration 20 minute ۲۰ دقیقه‌ای'],
]);

check('numbers and what they count in one word', [
  [
    'de',
    'eine dreitägige Reise und ein zehnprozentiger Aufschlag',
    'duration 3 day dreitägige',
    'percent 10 percent zehnprozentiger',
  ],
  ['de', 'ganztägig und mehrstündig, der Einzige'],
  ['ru', 'двухчасовая встреча у шестиметровой стены', 'duration 2 hour двухчасовая', 'measure 6 meter шестиметровой'],
  ['ru', 'ежедневный и многочасовой'],
  ['uk', 'триденний візит', 'duration 3 day триденний'],
  ['pl', 'dwudniowy szczyt za sześciometrowym płotem', 'duration 2 day dwudniowy', 'measure 6 meter sześciometrowym'],
  ['cs', 'pětidenní stávka dvaatřicetiletého řidiče', 'duration 5 day pětidenní', 'number 32 dvaatřicetiletého'],
  ['sk', 'trojhodinový výpadok', 'duration 3 hour trojhodinový'],
  ['bg', 'двудневен престой', 'duration 2 day двудневен'],
  ['hr', 'trosatni sastanak', 'duration 3 hour trosatni'],
  ['sl', 'petdnevna turneja', 'duration 5 day petdnevna'],
  ['sr', 'тродневни посета', 'duration 3 day тродневни'],
  [
    'fi',
    'kolmepäiväinen kokous, kymmenprosenttinen lasku',
    'duration 3 day kolmepäiväinen',
    'percent 10 percent kymmenprosenttinen',
  ],
  ['et', 'kahepäevane streik', 'duration 2 day kahepäevane'],
  ['hu', 'háromórás vita egy kétméteres fal mögött', 'duration 3 hour háromórás', 'measure 2 meter kétméteres'],
  ['sv', 'en femdagars resa', 'duration 5 day femdagars'],
  ['da', 'et tredages møde', 'duration 3 day tredages'],
  ['nl', 'een driedaagse staking, de hedendaagse mens', 'duration 3 day driedaagse'],
]);

check('hundreds and thousands of which it is open how many there are', [
  ['en', 'several thousand people and a few hundred police, several hundred thousand in all'],
  ['en', 'more than a thousand people', 'number 1000 a thousand'],
  ['de', 'mehrere tausend Menschen, ein paar hundert Euro'],
  ['nl', 'enkele duizend euro'],
  ['sv', 'flera tusen människor, några hundra'],
  ['cs', 'několik tisíc lidí, desítky tisíc, stovky tisíc, více než tisícovka', 'number 1000 tisícovka'],
  ['hr', 'nekoliko tisuća ljudi, stotine tisuća'],
  ['ro', 'zeci de mii, sute de mii, două sute de mii', 'number 200000 două sute de mii'],
  ['hu', 'több ezer ember, kétezer ember', 'number 2000 kétezer'],
  ['hu', 'Hárman meghaltak, tizenöten megsérültek', 'number 3 Hárman', 'number 15 tizenöten'],
  ['hu', 'Mintegy kétszázan vonultak fel, többen fütyültek', 'number 200 kétszázan'],
  ['hu', 'több ezren és több tízezren nézték'],
  ['hu', 'A tízezres város kétmilliós adóssága', 'number 10000 tízezres', 'number 2000000 kétmilliós'],
  ['fi', 'kymmeniä kuoli, kymmenien kylien asukkaat, kymmenen kylää', 'number 10 kymmenen'],
  ['cs', 'Troje dětí a patero dveří', 'number 3 Troje', 'number 5 patero'],
  ['sl', 'Umrlo je dvoje otrok, petero je ranjenih', 'number 2 dvoje', 'number 5 petero'],
  ['fi', 'kymmeniä tuhansia, kaksikymmentätuhatta', 'number 20000 kaksikymmentätuhatta'],
  ['he', 'כמה אלפי אנשים, מאות אלפים, שלוש מאות אלף', 'number 300000 שלוש מאות אלף'],
  ['fa', 'چند هزار نفر، ده‌ها هزار، سه هزار نفر', 'number 3000 سه هزار'],
  ['tr', 'birkaç bin kişi, iki bin kişi', 'number 2000 iki bin'],
  ['vi', 'vài nghìn người, hàng trăm nghìn, hai nghìn người', 'number 2000 hai nghìn'],
  ['id', 'beberapa ribu orang, ratusan ribu'],
  ['th', 'หลายหมื่นคน สองหมื่นคน', 'number 20000 สองหมื่น'],
  ['hi', 'कई हज़ार लोग, दो हज़ार लोग', 'number 2000 दो हज़ार'],
  ['ta', 'பல ஆயிரம் பேர்'],
]);

check('coins whose word names the money', [
  [
    'en',
    'It costs 11 euros and 20 euro cents, or 50 eurocents less',
    'money 11.2 EUR 11 euros and 20 euro cents',
    'money 0.5 EUR 50 eurocents',
  ],
  ['de', '50 Eurocent', 'money 0.5 EUR 50 Eurocent'],
  ['pl', '11 euro i 20 eurocentów', 'money 11.2 EUR 11 euro i 20 eurocentów'],
  ['ru', 'на 50 евроцентов дороже', 'money 0.5 EUR 50 евроцентов'],
  ['uk', '50 євроцентів', 'money 0.5 EUR 50 євроцентів'],
  ['cs', '50 eurocentů', 'money 0.5 EUR 50 eurocentů'],
  ['fi', '50 eurosenttiä', 'money 0.5 EUR 50 eurosenttiä'],
]);

check('signs before the ends of a range', [
  [
    'en',
    'from -2 to +15 degrees',
    'range -2..15 from -2 to +15 degrees',
    'measure -2 generic -2',
    'measure 15 generic 15 degrees',
  ],
  [
    'pl',
    'między -2 a +15 st. C',
    'range -2..15 między -2 a +15 st. C',
    'measure -2 celsius -2',
    'measure 15 celsius 15 st. C',
  ],
  [
    'sl',
    'med -2 in +15 stopinjami',
    'range -2..15 med -2 in +15 stopinjami',
    'measure -2 generic -2',
    'measure 15 generic 15 stopinjami',
  ],
  [
    'fi',
    '-2 ja +15 asteen välillä',
    'range -2..15 -2 ja +15 asteen',
    'measure -2 generic -2',
    'measure 15 generic 15 asteen',
  ],
  [
    'vi',
    'từ -2 đến +15 độ C',
    'range -2..15 từ -2 đến +15 độ C',
    'measure -2 celsius -2',
    'measure 15 celsius 15 độ C',
  ],
]);

check('ranges of days', [
  [
    'en',
    'from the 3rd to the 7th of June 2021',
    'range 2021-06-03..2021-06-07 from the 3rd to the 7th of June 2021',
    'date 2021-06-03 3rd',
    'date 2021-06-07 7th of June 2021',
  ],
  [
    'da',
    'mellem den 3. og den 7. juni',
    'range 2016-06-03..2016-06-07 mellem den 3. og den 7. juni',
    'date 2016-06-03 3.',
    'date 2016-06-07 7. juni',
  ],
  [
    'el',
    'από τις 3 έως τις 7 Ιουνίου',
    'range 2016-06-03..2016-06-07 3 έως τις 7 Ιουνίου',
    'date 2016-06-03 3',
    'date 2016-06-07 7 Ιουνίου',
  ],
  [
    'hu',
    '2021. június 3. és 7. között',
    'range 2021-06-03..2021-06-07 2021. június 3. és 7.',
    'date 2021-06-03 2021. június 3.',
    'date 2021-06-07 7.',
  ],
  [
    'tr',
    '3 ile 7 Haziran arasında',
    'range 2016-06-03..2016-06-07 3 ile 7 Haziran',
    'date 2016-06-03 3',
    'date 2016-06-07 7 Haziran',
  ],
  [
    'vi',
    'từ ngày 3 đến ngày 7 tháng 6 năm 2021',
    'range 2021-06-03..2021-06-07 từ ngày 3 đến ngày 7 tháng 6 năm 2021',
    'date 2021-06-03 ngày 3',
    'date 2021-06-07 ngày 7 tháng 6 năm 2021',
  ],
  [
    'id',
    'dari tanggal 3 hingga 7 Juni 2021',
    'range 2021-06-03..2021-06-07 dari tanggal 3 hingga 7 Juni 2021',
    'date 2021-06-03 tanggal 3',
    'date 2021-06-07 7 Juni 2021',
  ],
  [
    'bn',
    '২০২১ সালের ৩ থেকে ৭ জুন',
    'range 2021-06-03..2021-06-07 ২০২১ সালের ৩ থেকে ৭ জুন',
    'date 2021-06-03 ২০২১ সালের ৩',
    'date 2021-06-07 ৭ জুন',
  ],
  [
    'lt',
    'nuo birželio 3 iki 7 d.',
    'range 2016-06-03..2016-06-07 nuo birželio 3 iki 7 d.',
    'date 2016-06-03 birželio 3',
    'date 2016-06-07 7 d.',
  ],
  [
    'ca',
    'del 3 al 7 de juny',
    'range 2016-06-03..2016-06-07 del 3 al 7 de juny',
    'date 2016-06-03 3',
    'date 2016-06-07 7 de juny',
  ],
  ['el', 'την Τρίτη στις 14:30', 'date 2016-11-01 Τρίτη', 'time 14:30 14:30'],
]);

check('parts of years, months and centuries', [
  ['pl', 'w drugiej połowie XIX wieku', 'date 18XX XIX wieku'],
  ['id', 'paruh kedua abad ke-19', 'date 18XX abad ke-19'],
  ['fa', 'نیمه دوم قرن نوزدهم', 'date 18XX قرن نوزدهم'],
  ['lt', 'XIX amžiaus antroje pusėje', 'date 18XX XIX amžiaus'],
  ['eu', 'XIX. mendearen bigarren erdian', 'date 18XX XIX. mendearen'],
  ['no', 'i andre halvdel av 1800-tallet', 'date 18XX 1800-tallet'],
  ['lv', 'maija sākumā un 2019. gada beigās', 'date 2016-05 start maija sākumā', 'date 2019 end 2019. gada beigās'],
  ['lt', 'iki kovo pabaigos', 'date 2017-03 end by iki kovo pabaigos'],
  ['eu', 'maiatzaren hasieran', 'date 2016-05 start maiatzaren hasieran'],
  ['et', 'mai alguses', 'date 2016-05 start mai alguses'],
  ['cs', 'do konce března', 'date 2017-03 end by do konce března'],
  [
    'hr',
    'do kraja ožujka, sredinom osamdesetih',
    'date 2017-03 end until do kraja ožujka',
    'date 198X mid sredinom osamdesetih',
  ],
  ['bn', 'মার্চের শেষ পর্যন্ত', 'date 2017-03 end until মার্চের শেষ পর্যন্ত'],
  ['th', 'จนถึงสิ้นเดือนมีนาคม', 'date 2017-03 end until จนถึงสิ้นเดือนมีนาคม'],
  ['fi', 'vuoden 2023 ensimmäisellä neljänneksellä', 'date 2023-33 vuoden 2023 ensimmäisellä neljänneksellä'],
  ['hu', '2023 első negyedévében', 'date 2023-33 2023 első negyedévében'],
  ['ta', '2023 முதல் காலாண்டில்', 'date 2023-33 2023 முதல் காலாண்டில்'],
  ['bg', 'най-късно на 1 януари', 'date 2017-01-01 by най-късно на 1 януари'],
  ['he', 'לא יאוחר מ-1 בינואר', 'date 2017-01-01 by לא יאוחר מ-1 בינואר'],
  ['hr', 'prošlog utorka', 'date 2016-11-01 prošlog utorka'],
  ['bg', 'миналия вторник', 'date 2016-11-01 миналия вторник'],
]);

check('hours', [
  [
    'pl',
    'o siódmej trzydzieści, o dwudziestej drugiej piętnaście',
    'time 07:30 siódmej trzydzieści',
    'time 22:15 dwudziestej drugiej piętnaście',
  ],
  ['pl', 'o drugiej wojnie światowej', 'ordinal 2 drugiej'],
  ['uk', "о двадцять другій п'ятнадцять", "time 22:15 двадцять другій п'ятнадцять"],
  ['no', 'fem over halv sju', 'time 06:35 fem over halv sju'],
  ['sr', 'у пола осам увече', 'time 19:30 у пола осам увече'],
  ['he', 'רבע לתשע בבוקר', 'time 08:45 רבע לתשע בבוקר'],
  ['he', 'עשרה אנשים לתשע משרות', 'number 10 עשרה', 'number 9 לתשע'],
  ['th', 'หนึ่งทุ่มครึ่ง', 'time 19:30 หนึ่งทุ่มครึ่ง'],
  ['th', 'หกโมงเช้า', 'time 06:00 หกโมงเช้า'],
  ['th', 'บ่ายสามโมงสิบห้านาที', 'time 15:15 บ่ายสามโมงสิบห้านาที'],
  ['el', 'στις δέκα και τέταρτο', 'time 10:15 δέκα και τέταρτο'],
  ['gl', 'ás dez e cuarto', 'time 10:15 dez e cuarto'],
  ['bg', 'в 14:30 часа 20 кг лед паднаха', 'time 14:30 14:30 часа', 'measure 20 kilogram 20 кг'],
  ['bg', 'през последните два часа и половина', 'duration 2.5 hour два часа и половина'],
  ['ca', 'en les últimes dues hores i mitja', 'duration 2.5 hour dues hores i mitja'],
  ['ro', 'două ore și jumătate au trecut', 'duration 2.5 hour două ore și jumătate'],
  ['fi', 'kahden ja puolen tunnin jälkeen', 'duration 2.5 hour kahden ja puolen tunnin'],
  ['hu', 'két és fél órában', 'duration 2.5 hour két és fél órában'],
  ['vi', 'hai tiếng rưỡi', 'duration 2.5 hour hai tiếng rưỡi'],
  ['hr', 'godinu i pol dana', 'duration 1.5 year godinu i pol dana'],
]);

check('signs of units', [
  [
    'bg',
    '20 кг, 5 км, 3 м, 12 ха, 5 дка',
    'measure 20 kilogram 20 кг',
    'measure 5 kilometer 5 км',
    'measure 3 meter 3 м',
    'measure 12 hectare 12 ха',
    'measure 5 dunam 5 дка',
  ],
  ['mk', '20 кг на 3 м висина', 'measure 20 kilogram 20 кг', 'measure 3 meter 3 м'],
  ['sr', 'Тежак је 100 г, а дуг 3 м', 'measure 100 gram 100 г', 'measure 3 meter 3 м'],
  ['ar', 'ارتفاعه 3 م', 'measure 3 meter 3 م'],
  ['be', '80 км/г', 'measure 80 kilometer-per-hour 80 км/г'],
  ['hu', '120 km/órás sebesség', 'measure 120 kilometer-per-hour 120 km/órás'],
  ['cs', '3,5 krychlového metru', 'measure 3.5 cubic-meter 3,5 krychlového metru'],
]);

check('forms of numbers', [
  ['el', 'με διακόσιους τριάντα αστυνομικούς', 'number 230 διακόσιους τριάντα'],
  ['el', 'την 30ή Σεπτεμβρίου', 'date 2016-09-30 30ή Σεπτεμβρίου'],
  ['bn', '৫ শতাধিক বন্দী ও লক্ষাধিক টাকা', 'number 500 ৫ শতাধিক', 'money 100000 BDT লক্ষাধিক টাকা'],
  ['th', '68 เปอร์เซนต์', 'percent 68 percent 68 เปอร์เซนต์'],
  ['mn', '8-р сарын 7', 'date 2016-08-07 8-р сарын 7'],
  ['he', 'משקל 250 ק“ג ו-3 ס”מ', 'measure 250 kilogram 250 ק“ג', 'measure 3 centimeter 3 ס”מ'],
  ['tr', 'oran yüzde otuz sekizken arttı', 'percent 38 percent yüzde otuz sekizken'],
  ['uk', "одна п'ята бюджету", "number 0.2 одна п'ята"],
  ['vi', 'ba phần tư dân số', 'number 0.75 ba phần tư'],
  [
    'eu',
    'aurrekontuaren bosten bat, bederatzi hamar',
    'number 0.2 bosten bat',
    'number 9 bederatzi',
    'number 10 hamar',
  ],
  ['id', 'seperlima anggaran', 'number 0.2 seperlima'],
  ['bn', 'উনিশশো উননব্বই সালের', 'date 1989 উনিশশো উননব্বই সালের'],
  ['ca', 'noves tarifes'],
  ['cs', 'pětina rozpočtu, tři pětiny rozpočtu', 'number 0.2 pětina', 'number 0.6 tři pětiny'],
  ['hu', 'a lakosság ötöde', 'number 0.2 ötöde'],
  ['lt', 'penktadalis biudžeto', 'number 0.2 penktadalis'],
]);

check('words written together with "ago", "from" and "until"', [
  ['mr', 'तीन दिवसांपूर्वी, दोन आठवड्यांनंतर', 'duration 3 day तीन दिवसांपूर्वी', 'duration 2 week दोन आठवड्यांनंतर'],
  ['ne', '५ वर्षअघि', 'duration 5 year ५ वर्षअघि'],
  [
    'hu',
    'hétfőtől új díjak, január 1-jétől, júniusig',
    'date 2016-11-07 since hétfőtől',
    'date 2017-01-01 since január 1-jétől',
    'date 2016-06 until júniusig',
  ],
  ['hu', '2019-től 15 százalékkal nőtt', 'date 2019 2019', 'percent 15 percent 15 százalékkal'],
  ['gu', 'સોમવારથી નવા દર', 'date 2016-11-07 since સોમવારથી'],
  ['uz', 'dushanbadan yangi tariflar', 'date 2016-11-07 since dushanbadan'],
  ['az', '2025-ci il yanvarın 1-dək', 'date 2025-01-01 until 2025-ci il yanvarın 1-dək'],
]);

check('ranges whose first end has the ending of "from"', [
  [
    'hu',
    '5-től 10 kilométerig',
    'range 5..10 5-től 10 kilométerig',
    'measure 5 kilometer 5',
    'measure 10 kilometer 10 kilométerig',
  ],
  [
    'az',
    'iyunun 3-dən 7-dək, -2-dən +15 dərəcəyədək',
    'range 2016-06-03..2016-06-07 iyunun 3-dən 7',
    'date 2016-06-03 iyunun 3',
    'date 2016-06-07 7',
    'range -2..15 -2-dən +15 dərəcəyədək',
    'measure -2 generic -2',
    'measure 15 generic 15 dərəcəyədək',
  ],
  [
    'hy',
    'հունիսի 3-ից 7-ը',
    'range 2016-06-03..2016-06-07 հունիսի 3-ից 7',
    'date 2016-06-03 հունիսի 3',
    'date 2016-06-07 7',
  ],
  [
    'ka',
    '2021 წლის 3-დან 7 ივნისამდე',
    'range 2021-06-03..2021-06-07 2021 წლის 3-დან 7 ივნისამდე',
    'date 2021-06-03 2021 წლის 3',
    'date 2021-06-07 7 ივნისამდე',
  ],
  [
    'kk',
    '2021 жылғы 3-тен 7 маусымға дейін',
    'range 2021-06-03..2021-06-07 2021 жылғы 3-тен 7 маусымға',
    'date 2021-06-03 2021 жылғы 3',
    'date 2021-06-07 7 маусымға',
  ],
  [
    'mn',
    '6 дугаар сарын 3-наас 7-нд',
    'range 2016-06-03..2016-06-07 6 дугаар сарын 3-наас 7',
    'date 2016-06-03 6 дугаар сарын 3',
    'date 2016-06-07 7',
  ],
]);

check('more of dates, hours and shares', [
  ['ro', 'la începutul lui mai', 'date 2016-05 start la începutul lui mai'],
  [
    'cy',
    'ddechrau mis Mai, chwarter cyntaf 2023',
    'date 2016-05 start ddechrau mis Mai',
    'date 2023-33 chwarter cyntaf 2023',
  ],
  ['cy', 'am hanner awr wedi saith yr hwyr', 'time 19:30 hanner awr wedi saith yr hwyr'],
  [
    'ga',
    'sa chéad ráithe de 2023, 0.3 pointe faoin gcéad',
    'date 2023-33 chéad ráithe de 2023',
    'percent 0.3 percentage-point 0.3 pointe faoin gcéad',
  ],
  ['fil', 'sa alas-siyete y medya ng gabi', 'time 19:30 alas-siyete y medya ng gabi'],
  ['fil', 'P1.5 milyon, ikalimang bahagi', 'money 1500000 PHP P1.5 milyon', 'number 0.2 ikalimang bahagi'],
  [
    'sw',
    'robo tatu ya watu, theluthi mbili, moja ya tano',
    'number 0.75 robo tatu',
    'number 0.666666666666667 theluthi mbili',
    'number 0.2 moja ya tano',
  ],
  ['sw', 'Julai mwaka jana', 'date 2015-07 Julai mwaka jana'],
  ['sq', 'në dy orët e gjysmë të fundit', 'duration 2.5 hour dy orët e gjysmë'],
  ['az', 'çərşənbə axşamı saat 14:30-da', 'date 2016-11-01 çərşənbə axşamı', 'time 14:30 14:30'],
  ['az', 'bazar ertəsindən', 'date 2016-11-07 since bazar ertəsindən'],
  ['am', 'ባለፉት ሁለት ሰዓት ተኩል, በ34 ዓመት', 'duration 2.5 hour ሁለት ሰዓት ተኩል', 'duration 34 year 34 ዓመት'],
  ['ha', "'yan sanda ɗari biyu", 'number 200 ɗari biyu'],
  ['zu', 'ngowesibili, indoda eneminyaka engu-34', 'ordinal 2 ngowesibili', 'measure 34 year-person 34'],
  ['af', 'Dit kos R49,99', 'money 49.99 ZAR R49,99'],
  ['mr', '०.३ टक्के अंकांनी', 'percent 0.3 percentage-point ०.३ टक्के अंकांनी'],
  ['uz', 'toʻrtdan uchi, oʻtgan seshanba', 'number 0.75 toʻrtdan uchi', 'date 2016-11-01 oʻtgan seshanba'],
  [
    'ka',
    'ერთი საათნახევარი, 2025 წლის 1 იანვრისა',
    'duration 1.5 hour საათნახევარი',
    'date 2025-01-01 2025 წლის 1 იანვრისა',
  ],
  ['te', '2023 మొదటి త్రైమాసికంలో', 'date 2023-33 2023 మొదటి త్రైమాసికంలో'],
  ['ur', '2019 کے آخر میں', 'date 2019 end 2019 کے آخر'],
  ['lo', 'ຕົ້ນເດືອນພຶດສະພາ', 'date 2016-05 start ຕົ້ນເດືອນພຶດສະພາ'],
]);
