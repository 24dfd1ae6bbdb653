import type { Fact } from '../../src/model/index.js';
import { checkStated, QUANTITIES, told } from './marked.js';

/** `kind value unit hedge text`; of a range both ends. */
function says({ kind, value, text }: Fact): string {
  const { from, currency, unit, hedge } = value;
  const label = currency ?? unit ?? from?.currency ?? from?.unit;
  return [kind, told(value), label, hedge, text].filter((one) => one !== undefined).join(' ');
}

/**
 * Everyday news in languages that are read seldom, mostly of Africa and Asia: language, text, and all that it states. Texts
 * are of Monday, 7 November 2016.
 */
const check = checkStated(says, { published: '2016-11-07', kinds: QUANTITIES });

check('dates of the Ethiopian calendar, and of ours under its names', [
  ['am', 'ሰኞ መጋቢት 5 ቀን 2014 ዓ.ም. ስብሰባው ተጀመረ', 'date 2022-03-14 ሰኞ መጋቢት 5 ቀን 2014 ዓ.ም.'],
  ['am', 'በመጋቢት 2014', 'date 2022-03 በመጋቢት 2014'],
  ['am', 'ከሦስት ሰዎች አንዱ ሥራ አጥ ነው', 'number 0.333333333333333 ከሦስት ሰዎች አንዱ'],
  ['am', 'አንድ ሚሊዮን ብር ከባንክ ተበደረ', 'money 1000000 ETB አንድ ሚሊዮን ብር'],
]);

check('ranges whose unit stands first', [
  [
    'sw',
    'Mvua itanyesha kwa siku 3 hadi 5',
    'range 3..5 day siku 3 hadi 5',
    'duration 3 day siku 3',
    'duration 5 day 5',
  ],
  [
    'sw',
    'kilomita 10 hadi 12',
    'range 10..12 kilometer kilomita 10 hadi 12',
    'measure 10 kilometer kilomita 10',
    'measure 12 kilometer 12',
  ],
  [
    'ha',
    'tsakanin kwanaki 3 zuwa 5',
    'range 3..5 day tsakanin kwanaki 3 zuwa 5',
    'duration 3 day kwanaki 3',
    'duration 5 day 5',
  ],
  [
    'rw',
    'kuva ku minsi 3 kugeza kuri 5',
    'range 3..5 day kuva ku minsi 3 kugeza kuri 5',
    'duration 3 day minsi 3',
    'duration 5 day 5',
  ],
  [
    'rw',
    "hagati y'iminsi 3 na 5",
    "range 3..5 day hagati y'iminsi 3 na 5",
    'duration 3 day iminsi 3',
    'duration 5 day 5',
  ],
  [
    'ig',
    'site na ụbọchị 3 ruo 5',
    'range 3..5 day site na ụbọchị 3 ruo 5',
    'duration 3 day ụbọchị 3',
    'duration 5 day 5',
  ],
  ['si', 'දින 3 සිට 5 දක්වා', 'range 3..5 day දින 3 සිට 5', 'duration 3 day දින 3', 'duration 5 day 5'],
  [
    'zu',
    'phakathi kwezinsuku ezi-3 nezi-5',
    'range 3..5 day phakathi kwezinsuku ezi-3 nezi-5',
    'duration 3 day kwezinsuku ezi-3',
    'duration 5 day 5',
  ],
  [
    'xh',
    'phakathi kweentsuku ezi-3 nezi-5',
    'range 3..5 day phakathi kweentsuku ezi-3 nezi-5',
    'duration 3 day kweentsuku ezi-3',
    'duration 5 day 5',
  ],
]);

check('ranges told by endings', [
  [
    'ky',
    '3төн 5 күнгө чейин',
    'range 3..5 day at-most 3төн 5 күнгө',
    'duration 3 day 3',
    'duration 5 day at-most 5 күнгө',
  ],
  ['uz', '3 dan 5 kungacha', 'range 3..5 day 3 dan 5 kungacha', 'duration 3 day 3', 'duration 5 day 5 kungacha'],
  ['ka', '3-დან 5 დღემდე', 'range 3..5 day 3-დან 5 დღემდე', 'duration 3 day 3', 'duration 5 day 5 დღემდე'],
  ['km', 'ពី ៣ ទៅ ៥ ថ្ងៃ', 'range 3..5 day ពី ៣ ទៅ ៥ ថ្ងៃ', 'duration 3 day ៣', 'duration 5 day ៥ ថ្ងៃ'],
  ['my', '၃ ရက်ကနေ ၅ ရက်', 'range 3..5 day ၃ ရက်ကနေ ၅ ရက်', 'duration 3 day ၃ ရက်', 'duration 5 day ၅ ရက်'],
]);

check('hedges before the noun, and behind endings', [
  ['sw', 'angalau watu 20 wamejeruhiwa', 'number 20 at-least 20'],
  ['sw', 'zaidi ya 30 kwa wiki 20', 'number 30 over 30', 'duration 20 week wiki 20'],
  ['ha', 'fiye da gidaje 500 sun ƙone', 'number 500 over 500'],
  ['zu', 'okungenani abantu abangu-20 balimele', 'number 20 at-least 20'],
  ['xh', 'ubuncinane abantu abangama-20 bonzakele', 'number 20 at-least 20'],
  ['yo', 'ó kéré tán ènìyàn 20 fara pa', 'number 20 at-least 20'],
  ['ig', 'ihe karịrị ụlọ 500', 'number 500 over 500'],
  ['si', 'අවම වශයෙන් පුද්ගලයන් 20 දෙනෙක්', 'number 20 at-least 20'],
  ['ky', '500дөн ашык үй', 'number 500 over 500'],
  ['ky', '200дөй киши', 'number 200 about 200'],
  ['uz', '200 ga yaqin kishi va 300 ga yer', 'number 200 about 200', 'measure 300 hectare 300 ga'],
  ['uz', '500 dan ortiq uy', 'number 500 over 500'],
  ['ka', '500-ზე მეტი სახლი', 'number 500 over 500'],
]);

check('hours and parts of the day', [
  ['rw', 'saa tatu za mugitondo', 'time 09:00 saa tatu za mugitondo'],
  ['rw', "saa mbili z'ijoro", "time 20:00 saa mbili z'ijoro"],
  ['tg', 'соати 8-и шом', 'time 20:00 8-и шом'],
  ['ps', 'د شپې په ۸ بجو', 'time 20:00 د شپې په ۸ بجو'],
  ['sd', 'رات جو 8 وڳي', 'time 20:00 رات جو 8 وڳي'],
  ['ku', 'saet di 8ê êvarê de', 'time 20:00 8ê êvarê'],
  ['kn', 'ಬೆಳಿಗ್ಗೆ ಒಂಬತ್ತೂವರೆ ಗಂಟೆಗೆ', 'time 09:30 ಬೆಳಿಗ್ಗೆ ಒಂಬತ್ತೂವರೆ ಗಂಟೆಗೆ'],
  ['my', 'မနက် ၉ နာရီခွဲ', 'time 09:30 မနက် ၉ နာရီခွဲ'],
]);

check('halves behind their unit', [
  ['th', 'การประชุมใช้เวลา 3 ชั่วโมงครึ่ง', 'duration 3.5 hour 3 ชั่วโมงครึ่ง'],
  ['lo', '3 ຊົ່ວໂມງເຄິ່ງ', 'duration 3.5 hour 3 ຊົ່ວໂມງເຄິ່ງ'],
  ['km', 'កិច្ចប្រជុំមានរយៈពេល ៣ ម៉ោងកន្លះ', 'duration 3.5 hour ៣ ម៉ោងកន្លះ'],
  ['ps', 'غونډه درې نیمې ساعته وه', 'duration 3.5 hour درې نیمې ساعته'],
  ['tg', 'Маҷлис сеюним соат давом кард', 'duration 3.5 hour сеюним соат'],
]);

check('decades and centuries', [
  ['ne', 'सन् १९९० को दशकमा', 'date 199X सन् १९९० को दशकमा'],
  ['hi', 'सन् 1990 के दशक में', 'date 199X सन् 1990 के दशक'],
  ['te', '1990వ దశకంలో', 'date 199X 1990వ దశకంలో'],
  ['ps', 'په ۱۹۹۰ لسیزه کې', 'date 199X ۱۹۹۰ لسیزه'],
  ['ps', 'په ۱۹۹۰مو کلونو کې', 'date 199X ۱۹۹۰مو کلونو کې'],
  ['rw', 'mu myaka ya 1990', 'date 199X myaka ya 1990'],
  ['rw', 'mu myaka ya 1994', 'date 1994 1994'],
  ['yo', 'ní àwọn ọdún 1990', 'date 199X àwọn ọdún 1990'],
  ['ig', "n'afọ ndị 1990", "date 199X n'afọ ndị 1990"],
  ['zu', 'ngeminyaka yawo-1990', 'date 199X ngeminyaka yawo-1990'],
  ['xh', 'ngoo-1990', 'date 199X ngoo-1990'],
  ['so', 'sagaashamaadkii', 'date 199X sagaashamaadkii'],
  ['so', 'markii 21-aad', 'ordinal 21 21-aad'],
  ['zu', 'ngekhulunyaka lama-20', 'date 19XX ngekhulunyaka lama-20'],
  ['ku', 'di sedsala bîstan de', 'date 19XX sedsala bîstan'],
]);

check('parts of a whole', [
  ['ha', "biyu bisa uku na 'yan ƙasar", 'number 0.666666666666667 biyu bisa uku'],
  ['yo', 'ìdá méjì nínú mẹ́ta', 'number 0.666666666666667 méjì nínú mẹ́ta'],
  ['ig', "otu ụzọ n'ime ụzọ atọ", "number 0.333333333333333 otu ụzọ n'ime ụzọ atọ"],
  ['ig', "ụzọ abụọ n'ime ụzọ atọ", "number 0.666666666666667 abụọ n'ime ụzọ atọ"],
  ['so', 'saddexdii qofba mid', 'number 0.333333333333333 saddexdii qofba mid'],
  ['so', 'saddex meelood laba meel', 'number 0.666666666666667 saddex meelood laba'],
  ['zu', 'ingxenye eyodwa kwezintathu yabantu', 'number 0.333333333333333 ingxenye eyodwa kwezintathu'],
  ['my', 'သုံးပုံနှစ်ပုံ', 'number 0.666666666666667 သုံးပုံနှစ်'],
  ['si', 'තුනෙන් දෙකක්', 'number 0.666666666666667 තුනෙන් දෙකක්'],
  ['kn', 'ಮೂರನೇ ಎರಡರಷ್ಟು', 'number 0.666666666666667 ಮೂರನೇ ಎರಡರಷ್ಟು'],
  ['kn', 'ಮೂರನೇ ಪಂದ್ಯ', 'ordinal 3 ಮೂರನೇ'],
  ['tg', 'аз се як ҳиссаи аҳолӣ', 'number 0.333333333333333 аз се як ҳиссаи'],
  ['tg', 'аз се то панҷ рӯз', 'range 3..5 day аз се то панҷ рӯз', 'duration 3 day се', 'duration 5 day панҷ рӯз'],
  ['ps', 'دوه پر درېیمه', 'number 0.666666666666667 دوه پر درېیمه'],
  ['ku', 'ji sisêyan yek', 'number 0.333333333333333 ji sisêyan yek'],
  ['ku', 'du ji sê parên gel', 'number 0.666666666666667 du ji sê parên'],
  ['mn', 'хүн амын тал хувь', 'number 0.5 тал хувь'],
]);

check('money, percent and measures', [
  ['ha', 'Farashin ya tashi da kashi 12 cikin 100', 'percent 12 percent 12 cikin 100'],
  ['ti', 'ዋጋ ብ12 ሚእታዊት ወሲኹ', 'percent 12 percent 12 ሚእታዊት'],
  ['ti', 'መንገዲ 25 ኪሎሜተር ንውሓት ኣለዎ', 'measure 25 kilometer 25 ኪሎሜተር'],
  ['rw', "miliyoni 3.5 z'amafaranga y'u Rwanda", "money 3500000 RWF miliyoni 3.5 z'amafaranga y'u Rwanda"],
  ['my', 'ဒေါ်လာ ၃ ဒသမ ၅ သန်း', 'money 3500000 USD ဒေါ်လာ ၃ ဒသမ ၅ သန်း'],
  ['hi', '3 दशमलव 5 करोड़ लोग', 'number 35000000 3 दशमलव 5 करोड़'],
  ['en', 'Article 3 point 5', 'number 3 3', 'number 5 5'],
  ['my', 'ကျပ် သိန်း ၅၀၀', 'money 50000000 MMK ကျပ် သိန်း ၅၀၀'],
  ['my', 'လူ ၃ သိန်း ၅ သောင်း', 'number 350000 ၃ သိန်း ၅ သောင်း'],
  ['ku', '35 pile germ bû', 'measure 35 generic 35 pile'],
  ['xh', 'indlela ekwi-25 yeekhilomitha', 'measure 25 kilometer 25 yeekhilomitha'],
]);

check('days and years beside other parts', [
  ['xh', 'umhla we-14 kuMatshi 2023', 'date 2023-03-14 14 kuMatshi 2023'],
  ['ha', 'a ranar 24 ga watan Mayun 1991', 'date 1991-05-24 24 ga watan Mayun 1991'],
  ['km', 'ថ្ងៃចន្ទ ទី១៤ ខែមីនា ឆ្នាំ២០២៣', 'date 2023-03-14 ថ្ងៃចន្ទ ទី១៤ ខែមីនា ឆ្នាំ២០២៣'],
  ['ps', 'د ۲۰۲۳ کال د مارچ په ۱۴مه', 'date 2023-03-14 ۲۰۲۳ کال د مارچ په ۱۴مه'],
  ['ha', 'wani mutum mai shekaru 45 ya mutu', 'measure 45 year-person 45'],
  ['yo', 'ọkùnrin ẹni ọdún 45 kú', 'measure 45 year-person 45'],
  ['ig', 'nwoke gbara afọ 45', 'measure 45 year-person 45'],
  ['xh', 'indoda eneminyaka engama-45 isweleke', 'measure 45 year-person 45'],
  ['am', 'ጥር 12፣ 2015', 'date 2023-01-20 ጥር 12፣ 2015'],
  ['am', 'ጳጉሜን 5 ቀን 2015 ዓ.ም.', 'date 2023-09-10 ጳጉሜን 5 ቀን 2015 ዓ.ም.'],
  ['he', '5 באלול 5784', 'date 2024-09-08 5 באלול 5784'],
  ['tg', 'аз се як нафар', 'number 0.333333333333333 аз се як'],
]);

check('further units, shares and hours', [
  ['zu', 'amalitha angu-20', 'measure 20 liter amalitha angu-20'],
  ['xh', 'iilitha ezingama-20', 'measure 20 liter iilitha ezingama-20'],
  ['rw', 'litiro 20', 'measure 20 liter litiro 20'],
  ['so', '20 litir', 'measure 20 liter 20 litir'],
  ['tg', '20 литр', 'measure 20 liter 20 литр'],
  ['ps', '۲۰ لیتره', 'measure 20 liter ۲۰ لیتره'],
  ['lo', 'ຮ້ອຍລະ 15', 'percent 15 percent ຮ້ອຍລະ 15'],
  ['ne', 'चौथाइ जनसंख्या', 'number 0.25 चौथाइ'],
  ['sw', 'robo ya wakazi', 'number 0.25 robo ya'],
  ['sw', 'robo fainali'],
  ['ku', 'çaryeka gel', 'number 0.25 çaryeka'],
  ['ps', 'د سهار له ۸ بجو د ماسپښین تر ۵ بجو', 'time 08:00 د سهار له ۸ بجو', 'time 17:00 د ماسپښین تر ۵ بجو'],
  ['am', 'ትናንት ማታ 2 ሰዓት', 'date 2016-11-06 ትናንት', 'time 20:00 ማታ 2 ሰዓት'],
  ['ig', "n'abalị 5 nke ọnwa Mee", 'date 2017-05-05 abalị 5 nke ọnwa Mee'],
  ['ti', 'ሰዓት 8 ንግሆ', 'time 08:00 8 ንግሆ'],
  ['ti', 'ሰዓት 3 ድሕሪ ቀትሪ', 'time 15:00 3 ድሕሪ ቀትሪ'],
  ['sw', 'saa tisa alfajiri', 'time 03:00 tisa alfajiri'],
]);
