import { describe, expect, it } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { FactKind } from '../../src/model/index.js';
import { factsIn } from './marked.js';

const KINDS: readonly FactKind[] = ['number', 'ordinal', 'percent', 'money', 'measure', 'duration', 'date'];

/** Text of Wednesday, 15 May 2024, and the facts it states as `kind amount-or-date text`. */
type Stated = readonly [text: string, ...stated: string[]];

const check = (tag: string, cases: readonly Stated[]): void => {
  describe(tag, () => {
    it.each(cases.map(([text, ...stated]) => [text, stated] as const))('%s', (text, stated) => {
      const facts = factsIn(locale(tag), text, { kinds: KINDS, published: '2024-05-15' });
      const told = facts.map(({ kind, value, text: own }) => `${kind} ${value.date ?? value.amount} ${own}`);
      expect(told).toEqual(stated);
    });
  });
};

check('ur', [
  ['انھوں نے ایک دوسرے سے ملاقات کی؛ دوسری جانب تعمیر نو جاری ہے'],
  ['اسی طرح یہ بہتر ہے کہ اسی لاکھ لوگ', 'number 8000000 اسی لاکھ'],
]);

check('gu', [['પાંચથી દસ હજાર લોકો', 'number 5000 પાંચથી', 'number 10000 દસ હજાર']]);

check('ne', [['दुईदेखि तीन दिन', 'duration 2 दुईदेखि', 'duration 3 तीन दिन']]);

check('sd', [
  ['هزارين ماڻهو ۽ نوي لک گهر', 'number 9000000 نوي لک'],
  ['70 هزار ٽن ڪڻڪ ۽ ٽن ڄڻن', 'measure 70000 70 هزار ٽن', 'number 3 ٽن'],
]);

check('tr', [
  ['dört yüzden fazla çiftçi', 'number 400 dört yüzden'],
  ['yolcuların yirmi beşi indi, üçü kaldı', 'number 25 yirmi beşi', 'number 3 üçü'],
  ['on binlerce kişi, madalyonun iki yüzü', 'number 2 iki'],
  [
    'on ikide beş, iki tam üçte bir',
    'number 0.416666666666667 on ikide beş',
    'number 2.333333333333333 iki tam üçte bir',
  ],
  ['çeyrek milyon dolar', 'money 250000 çeyrek milyon dolar'],
  ['2 buçuk milyar lira', 'money 2500000000 2 buçuk milyar lira'],
  ['yüzde otuza çıktı', 'percent 30 yüzde otuza'],
  ['yüzde 5-8 arasında', 'percent 5 yüzde 5', 'percent 8 8'],
  ["3'üncü sırada, 20'nci kat, beşincisi", "ordinal 3 3'üncü", "ordinal 20 20'nci", 'ordinal 5 beşincisi'],
  ['30 riyal, 22 zloti, 5 Tayland bahtı', 'money 30 30 riyal', 'money 22 22 zloti', 'money 5 5 Tayland bahtı'],
  ['saniyede 10 metre', 'measure 10 saniyede 10 metre'],
  ['18 yaş altı, iki yaşından küçük', 'measure 18 18 yaş altı', 'measure 2 iki yaşından'],
  ['5/3/21 tarihli', 'date 2021-03-05 5/3/21'],
  ['Sınav 10 ile 20 arasında', 'number 10 10', 'number 20 20'],
  ["Ekim'in 12'sinde, Kasım ayının 3'ünde", "date 2024-10-12 Ekim'in 12", 'date 2024-11-03 Kasım ayının 3'],
  [
    "Mayıs'ın ilk cuması, Mayıs'ın ilk maçı",
    "date 2024-05-03 Mayıs'ın ilk cuması",
    'date 2024-05 Mayıs',
    'ordinal 1 ilk',
  ],
  ["bu ayın 21'i", 'date 2024-05-21 bu ayın 21'],
  ["2024'ün ilk çeyreğinde", "date 2024-33 2024'ün ilk çeyreğinde"],
  ['on yıl önce', 'duration 2014-05-15 on yıl önce'],
  ["Noel'den üç hafta sonra", 'date 2023-12-25 Noel', 'duration 2024-01-15 üç hafta sonra'],
]);

check('hi', [
  ['साढ़े पैंतीस हजार किसान, साढ़े 3 करोड़ लोग', 'number 35500 साढ़े पैंतीस हजार', 'number 35000000 साढ़े 3 करोड़'],
  ['सवा सौ घर, पौने अठारह लाख', 'number 125 सवा सौ', 'number 1775000 पौने अठारह लाख'],
  ['निन्यानवे, तिरसठ और अठासी', 'number 99 निन्यानवे', 'number 63 तिरसठ', 'number 88 अठासी'],
  ['चारों बच्चे, चारों ओर, दर्जनों घर', 'number 4 चारों'],
  ['एक बार फिर, वह दो बार जीता', 'number 2 दो'],
  ['सात पूर्णांक तीन बटा चार', 'number 7.75 सात पूर्णांक तीन बटा चार'],
  ['2nd और 10th स्थान', 'ordinal 2 2nd', 'ordinal 10 10th'],
  ['25 दिरहम, 30 रियाल, 40 नेपाली रुपये', 'money 25 25 दिरहम', 'money 30 30 रियाल', 'money 40 40 नेपाली रुपये'],
  ['शून्य से नीचे 5 डिग्री', 'measure -5 शून्य से नीचे 5 डिग्री'],
  ['अक्टूबर की 12 तारीख, 21 तारीख को', 'date 2024-10-12 अक्टूबर की 12 तारीख', 'date 2024-05-21 21 तारीख को'],
  ['इस महीने की 21 तारीख', 'date 2024-05-21 इस महीने की 21 तारीख'],
  ['आगामी मंगलवार, गत वर्ष', 'date 2024-05-21 आगामी मंगलवार', 'date 2023 गत वर्ष'],
  ['13 मई 1999 से दो हफ्ते पहले', 'date 1999-05-13 13 मई 1999 से', 'duration 1999-04-29 दो हफ्ते पहले'],
]);

check('ar', [
  ['آلاف المتظاهرين، مئات القتلى، خمسة آلاف جندي', 'number 5000 خمسة آلاف'],
  ['مليون برميل، ملايين البراميل', 'measure 1000000 مليون برميل'],
  ['مائتا ألف شخص', 'number 200000 مائتا ألف'],
  ['ربع السكان، في ربع نهائي الكأس', 'number 0.25 ربع'],
  ['درجة الحرارة 5 درجات تحت الصفر', 'measure -5 5 درجات'],
  ['عمره 35 عاما', 'measure 35 35 عاما'],
  ['50 دولارا كنديا، 15 دينارا أردنيا', 'money 50 50 دولارا كنديا', 'money 15 15 دينارا أردنيا'],
  ['الشهر المقبل، الثلاثاء المقبل', 'date 2024-06 الشهر المقبل', 'date 2024-05-21 الثلاثاء المقبل'],
]);

check('he', [
  [
    'לפני עשר שנים נבנה בית ספר, בתוך שנים עשר חודשים',
    'duration 2014-05-15 לפני עשר שנים',
    'duration 2025-05-15 בתוך שנים עשר חודשים',
  ],
  ['שלוש מאות איש, חמש שישיות', 'number 300 שלוש מאות', 'number 0.833333333333333 חמש שישיות'],
  ['ביום שני, ביום שלישי הבא', 'date 2024-05-13 ביום שני', 'date 2024-05-21 ביום שלישי הבא'],
  ['5 שקלים ו-50 אגורות', 'money 5.5 5 שקלים ו-50 אגורות'],
  ['50 לירות שטרלינג, 500 מ"ל', 'money 50 50 לירות שטרלינג', 'measure 500 500 מ"ל'],
  ['5 מעלות מתחת לאפס', 'measure -5 5 מעלות'],
  ['בחודש הבא, ברבעון הראשון של 2024', 'date 2024-06 בחודש הבא', 'date 2024-33 ברבעון הראשון של 2024'],
]);

check('ur', [
  ['تین اعشاریہ ایک چار، سوا لاکھ روپے', 'number 3.14 تین اعشاریہ ایک چار', 'money 125000 سوا لاکھ روپے'],
  ['ساڑھے 3 کروڑ لوگ، درجنوں گھر', 'number 35000000 ساڑھے 3 کروڑ'],
  ['گذشتہ پیر کو اجلاس ہوا', 'date 2024-05-06 گذشتہ پیر'],
  ['اکتوبر کی 12 تاریخ', 'date 2024-10-12 اکتوبر کی 12 تاریخ'],
  ['کرسمس کے تین ہفتے بعد', 'date 2023-12-25 کرسمس', 'duration 2024-01-15 تین ہفتے بعد'],
  ['100 کویتی دینار، 5 ڈالر 20 سینٹ', 'money 100 100 کویتی دینار', 'money 5.2 5 ڈالر 20 سینٹ'],
]);

check('bn', [
  ['সাড়ে তিনশ ঘর, সোয়া লাখ টাকা', 'number 350 সাড়ে তিনশ', 'money 125000 সোয়া লাখ টাকা'],
  ['হাজার হাজার মানুষ, শত শত ঘর'],
  ['নব্বইয়ের দশকে', 'date 199X নব্বইয়ের দশকে'],
  ['দুই সপ্তাহ পর, আগামী মঙ্গলবার', 'duration 2024-05-29 দুই সপ্তাহ পর', 'date 2024-05-21 আগামী মঙ্গলবার'],
  ['২০২৪ সালের প্রথম প্রান্তিকে', 'date 2024-33 ২০২৪ সালের প্রথম প্রান্তিকে'],
]);

check('fa', [
  ['۵ درجه زیر صفر', 'measure -5 ۵ درجه'],
  ['سه‌ماهه نخست ۲۰۲۴', 'date 2024-33 سه‌ماهه نخست ۲۰۲۴'],
]);

describe('plurals of powers say no number', () => {
  it.each([
    ['ru', 'тысячи людей, миллионы рублей'],
    ['pl', 'tysiące ludzi, miliony złotych'],
    ['es', 'cientos de casas'],
    ['he', 'מאות אנשים'],
    ['lt', 'tūkstančiai žmonių'],
    ['fi', 'tuhansia ihmisiä'],
  ])('%s: %s', (tag, text) => {
    expect(factsIn(locale(tag), text, { kinds: KINDS })).toEqual([]);
  });
  it.each([
    ['ru', 'около тысячи человек, миллион рублей', '1000', '1000000'],
    ['pl', 'pięć tysięcy, milion osób', '5000', '1000000'],
    ['ro', 'cinci mii de case', '5000'],
  ])('%s: %s', (tag, text, ...amounts) => {
    expect(factsIn(locale(tag), text, { kinds: KINDS }).map(({ value }) => value.amount)).toEqual(amounts);
  });
});
