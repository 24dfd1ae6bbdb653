import { describe, expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { Document } from '../../src/model/index.js';
import { split } from '../../src/split/split.js';

const document = { id: 'a', path: 'a', language: 'und', languageFrom: 'none', places: [] } as const;

/** The text with `|` where it is cut. */
function cut(tag: string, text: string): string {
  const whole: Document = { ...document, text };
  return split(whole, locale(tag))
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

/** Sentences with stops that end none, by language, and with `|` where one ends. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  hu: ['A csata i. e. 350 táján volt. | Kr. e. 2. századi tárgyak kerültek elő.'],
  de: [
    'Der Eintritt kostet Fr. 20.50. | Kinder zahlen 5 Franken.',
    'Das Spiel endete 4:3. | Trainer und Mannschaft feiern am 14.–16. Mai in der 2. Bundesliga.',
  ],
  fi: [
    'Päätös syntyi äänin 4–3. | Puheenjohtaja vastusti sitä, ja kauppa suljetaan kello 18. | Arvo oli 3,5. | Ovet lukitaan.',
  ],
  en: [
    'The fine was Rs. 20,000 in Lahore and Tk. 50 in Dhaka. | S/. 300 went to Lima.',
    'The lift runs until 7 p.m. | Visitors may walk down later, or at 9 p.m. Saturday.',
    'The call begins at 10 a.m. Eastern time and ends at 4 p.m. GMT. | Nobody need stay.',
  ],
  ca: [
    'El Sr. Puig va arribar a les 9.30 h. | La Dra. Ferrer el va rebre al c. Major, núm. 12.',
    '«Vindrà demà?» | «No ho sé», va dir en J. M. Serra.',
    'Costa 3.500,50 € (aprox. 3.800 $). | No és car.',
    'El s. XIX va ser dur... però va acabar bé.',
    'El 14 d’abr. de 1931 es va proclamar la República. | Francesc Macià hi era.',
  ],
  da: [
    'Skålen er vist fra 4. århundrede f.Kr. | Men i 250 f.Kr. Rom lå i krig.',
    'Butikken lukker kl. 18. | Kunder må gå, også den 19. Maj.',
    'Mødet den 3. maj blev aflyst. | Det kostede ca. 1.500 kr. pr. person.',
    'Hr. Jensen bor i Store Kongensgade 3, 2. sal. | Han er 45 år.',
    '»Kommer du?« spurgte hun. | »Ja,« sagde han.',
    'Bl.a. Danmark, Norge m.fl. deltog. | Resten blev hjemme.',
    'Frederik 9. døde i 1972. | Margrethe 2. blev dronning.',
    'Det sker f.eks. hver dag kl. 14.30. | Ingen ved hvorfor.',
  ],
  no: [
    'Møtet den 17. mai ble avlyst. | Ca. 200 personer kom.',
    'Dr. Hansen og prof. Berg reiste til St. Petersburg. | De kom tilbake kl. 18.15.',
    'Kong Harald 5. åpnet broen. | Den er 3,2 km lang.',
    'Det gjelder bl.a. § 4 nr. 2 i loven. | Resten gjelder ikke.',
    '«Hvor er han?» spurte hun. | Ingen svarte.',
  ],
  hr: [
    'Dana 5. svibnja 2021. otvoren je most. | Stajao je 3,2 mil. eura.',
    'Prof. dr. sc. Ivan Horvat govorio je u 10.30 sati. | Dvorana je bila puna.',
    'Čl. 14. st. 2. Zakona ne vrijedi. | Vlada to zna.',
    'U 19. stoljeću grad je rastao. | Danas ima 20.000 stanovnika.',
    '„Dolaziš li?” upitala je. | „Ne.”',
    'Tvrtka Kraš d.d. i Zagrebačka banka d.o.o. potpisale su ugovor. | Vrijedi do 2025. godine.',
  ],
  sk: [
    'Dňa 5. mája 2021 otvorili most. | Stál 3,2 mil. eur.',
    'V 19. storočí mesto rástlo. | Dnes má 20 000 obyvateľov.',
    'Podľa § 14 ods. 2 písm. a) zákona č. 300/2005 Z. z. sa to nesmie. | Vláda to vie.',
    '„Prídeš?“ opýtala sa. | „Nie.“',
  ],
  sl: [
    'Dne 5. maja 2021 so odprli most. | Stal je 3,2 mio. evrov.',
    'Dr. Janez Novak je prišel ob 10.30. | Dvorana je bila polna.',
    'V 19. stoletju je mesto raslo. | Danes ima 20.000 prebivalcev.',
    '»Prideš?« je vprašala. | »Ne.«',
  ],
  lt: [
    '2021 m. gegužės 5 d. atidarytas tiltas. | Jis kainavao 3,2 mln. eurų.',
    'XIX a. miestas augo. | Dabar jame gyvena apie 20 tūkst. žmonių.',
    'UAB „Aušra“ ir kt. įmonės pasirašė sutartį. | Ji galioja iki 2025 m. gruodžio.',
    '„Ar ateisi?“ – paklausė ji. | „Ne.“',
  ],
  et: [
    '5. mail 2021. a. avati sild. | See maksis 3,2 mln eurot.',
    'Prof. J. Tamm saabus kell 10.30. | Saal oli täis.',
    '19. sajandil linn kasvas. | Praegu elab seal u. 20 000 inimest.',
    'Vt lk 14 jj. | Ülejäänu pole tähtis.',
    '„Kas sa tuled?“ küsis ta. | „Ei.“',
  ],
  is: [
    'Sundlaugin lokar kl. 21. | Gestir fara þá heim.',
    'Fundurinn 3. maí var felldur niður. | Hann kostaði u.þ.b. 1.500 kr. á mann.',
    'Dr. Jón Sigurðsson kom kl. 10.30. | Salurinn var fullur.',
    'Á 19. öld stækkaði bærinn. | Nú búa þar t.d. 20.000 manns.',
    'Samkv. 14. gr. laga nr. 33/1944 er það bannað. | Þetta vita allir.',
    '„Kemur þú?“ spurði hún. | „Nei.“',
  ],
  hy: [
    'Կամուրջը բացվեց 2021 թ. մայիսի 5-ին։ | Այն արժեցավ 3,2 մլն եվրո։',
    'Դու կգա՞ս վաղը։ | Ոչ, չեմ կարող։',
    'Պրոֆ. Ա. Պետրոսյանը եկավ ժամը 10.30-ին։ | Դահլիճը լի էր։',
    '«Արի՛ այստեղ», ասաց նա։ | Ոչ ոք չպատասխանեց։',
  ],
  am: [
    'ድልድዩ በ2013 ዓ.ም. ተከፈተ። | ዋጋው 3.2 ሚሊዮን ብር ነበር።',
    'ነገ ትመጣለህ? | አይ፣ አልችልም።',
    'ዶ/ር አበበ በ10፡30 ደረሱ። | አዳራሹ ሞልቶ ነበር።',
    '“ና ወደዚህ!” አለ። | ማንም አልመለሰም።',
  ],
  ur: [
    'پل ۵ مئی ۲۰۲۱ء کو کھولا گیا۔ | اس پر ۳٫۲ ملین روپے خرچ ہوئے۔',
    'کیا تم کل آؤ گے؟ | نہیں، میں نہیں آ سکتا۔',
    'ڈاکٹر علی صبح 10.30 بجے پہنچے۔ | ہال بھرا ہوا تھا۔',
    '"یہاں آؤ!" اس نے کہا۔ | کسی نے جواب نہیں دیا۔',
  ],
  my: ['တံတားကို ၂၀၂၁ ခုနှစ် မေလ ၅ ရက်နေ့တွင် ဖွင့်ခဲ့သည်။ | ကုန်ကျစရိတ်မှာ ၃.၂ သန်းဖြစ်သည်။', 'သင်မနက်ဖြန် လာမလား။ | မလာနိုင်ပါ။'],
  km: ['ស្ពានត្រូវបានបើកនៅថ្ងៃទី៥ ខែឧសភា ឆ្នាំ២០២១។ | វាមានតម្លៃ ៣,២ លានដុល្លារ។', 'តើអ្នកមកថ្ងៃស្អែកទេ? | ទេ ខ្ញុំមិនអាចទេ។'],
  ta: [
    'பாலம் 2021 மே 5 அன்று திறக்கப்பட்டது. | அதற்கு ரூ. 3.2 கோடி செலவானது.',
    'நீ நாளை வருவாயா? | இல்லை, முடியாது.',
    'டாக்டர் கே. ஆர். ராமன் காலை 10.30 மணிக்கு வந்தார். | அரங்கம் நிறைந்திருந்தது.',
    'திரு. முருகன் பேசினார். | மக்கள் கைதட்டினர்.',
  ],
  mr: [
    'पूल ५ मे २०२१ रोजी खुला झाला. | त्याला ३.२ कोटी रुपये लागले.',
    'डॉ. आ. ह. साळुंखे सकाळी १०.३० वा. आले. | सभागृह भरले होते.',
    'तू उद्या येशील का? | नाही.',
  ],
  ka: [
    'ხიდი 2021 წ. 5 მაისს გაიხსნა. | ის 3,2 მლნ ევრო დაჯდა.',
    'პროფ. ი. ჯავახიშვილი 10.30 სთ-ზე მოვიდა. | დარბაზი სავსე იყო.',
    '„მოხვალ?“ – ჰკითხა მან. | „არა.“',
  ],
  az: [
    'Körpü 2021-ci ilin 5 mayında açıldı. | O, 3,2 mln. manata başa gəldi.',
    'Prof. R. Əliyev saat 10.30-da gəldi. | Zal dolu idi.',
    'XIX əsrdə, yəni 1800–1900-cü illərdə və s. şəhər böyüdü. | İndi orada 20.000 nəfər yaşayır.',
  ],
  eu: [
    'Zubia 2021eko maiatzaren 5ean ireki zuten. | 3,2 milioi euro kostatu zen.',
    'J. Etxeberria jn. 10:30ean iritsi zen. | Aretoa beteta zegoen.',
    'XIX. mendean hiria hazi egin zen. | Gaur 20.000 biztanle ditu.',
    '1936. urtean gerra hasi zen. | Asko hil ziren.',
  ],
  es: [
    'La sala abre a las 9 a. m. | Maestros y alumnos entran gratis hasta las 5 p. m. | Perros, nunca.',
    '¿Vendrás mañana? | ¡No! | No puedo.',
    'El Sr. D. José M.ª Gómez llegó a las 10.30 h. | La sala estaba llena.',
    '«¿Por qué?», preguntó. | Nadie respondió.',
    'EE. UU. y la UE firmaron el art. 5. | Fue el 3 de mayo.',
    'Vive en la Avda. de América, n.º 12, 3.º izq. | Nadie lo sabe.',
  ],
  el: [
    'Το μουσείο κλείνει στις 6 μ.μ. | Παιδιά δεν πληρώνουν.',
    'Θα έρθεις αύριο; | Όχι, δεν μπορώ.',
    'Ο κ. Παπαδόπουλος ήρθε στις 10.30 π.μ. στην Αθήνα. | Η αίθουσα ήταν γεμάτη.',
    'Το 1821 μ.Χ. άρχισε η επανάσταση· κράτησε χρόνια. | Τελικά πέτυχε.',
  ],
  hi: [
    'पुल ५ मई २०२१ को खुला। | इस पर ३.२ करोड़ रु. खर्च हुए।',
    'डॉ. ए. पी. जे. अब्दुल कलाम आए। | सभागार भरा था।',
    '“तुम कल आओगे?” उसने पूछा। | किसी ने उत्तर नहीं दिया।',
  ],
  gu: [
    'પુલ 5 મે 2021ના રોજ ખુલ્લો મુકાયો. | તેનો ખર્ચ રૂ. 3.2 કરોડ થયો.',
    'ડૉ. એ. કે. પટેલ સવારે 10.30 વાગ્યે આવ્યા. | સભાખંડ ભરેલો હતો.',
  ],
  lo: ['ຂົວເປີດໃນວັນທີ 5 ພຶດສະພາ 2021. | ມັນມີລາຄາ 3,2 ລ້ານໂດລາ.'],
  sr: [
    'Мост је отворен 5. маја 2021. године. | Коштао је 3,2 млн. евра.',
    'Проф. др Јован Петровић стигао је у 10.30 ч. | Сала је била пуна.',
    'Чл. 14. ст. 2. Закона не важи. | Влада то зна.',
  ],
  mk: [
    'Мостот беше отворен на 5 мај 2021 г. | Чинеше 3,2 млн. евра.',
    'Проф. д-р Јован Петров дојде во 10.30 ч. | Салата беше полна.',
  ],
  be: [
    'Мост адкрылі 5 мая 2021 г. у Мінску. | Ён каштаваў 3,2 млн. рублёў.',
    'Праф. І. І. Іваноў прыйшоў а 10.30 гадз. | Зала была поўная.',
  ],
  kk: [
    'Көпір 2021 ж. 5 мамырда ашылды. | Оның құны 3,2 млн. теңге.',
    'Проф. А. Байтұрсынов сағат 10.30-да келді. | Зал толы болды.',
  ],
  lv: [
    'Tiltu atklāja 2021. gada 5. maijā. | Tas maksāja 3,2 milj. eiro.',
    'Prof. J. Bērziņš ieradās plkst. 10.30. | Zāle bija pilna.',
    '19. gs. pilsēta auga. | Tagad tur dzīvo 20 000 cilvēku.',
    'Sk. 14. lpp. u. c. | Pārējais nav svarīgs.',
  ],
  ga: [
    'D’oscail an tAth. Ó Briain an droichead ar an 5 Bealtaine 2021. | Chosain sé €3.2 m.',
    'An Dr. Seán Ó Sé a tháinig ag 10.30 r.n. inné. | Bhí an halla lán.',
  ],
  cy: [
    'Agorwyd y bont ar 5 Mai 2021. | Costiodd £3.2 miliwn.',
    'Daeth Dr. J. Evans am 10.30 y.b. ddoe. | Roedd y neuadd yn llawn.',
  ],
  af: [
    'Die brug is op 5 Mei 2021 geopen. | Dit het ong. R3,2 mln. gekos.',
    'Mnr. J. van der Merwe en dr. Botha het om 10.30 vm. gekom. | Die saal was vol.',
    'Mev. Smit sê bv. dat alles reg is. | Niemand glo haar nie.',
  ],
  bo: [
    'ཟམ་པ་དེ་ཕྱི་ལོ་༢༠༢༡ལ་སྒོ་ཕྱེ། | དེའི་གོང་ཚད་མང་པོ་རེད།',
    'འཆར་གཞི་ལ་ཆོག་མཆན་ཐོབ་པ་དང་། མི་མང་པོ་ཡོང་སོང་། | ཁོང་གིས་གསུངས་ན། ལས་ཀ་འདི་གལ་ཆེན་པོ་རེད། | དེ་བདེན།',
  ],
};

describe.each(Object.entries(CASES))('%s', (tag, cases) => {
  test.each(cases)('%s', (marked) => {
    expect(cut(tag, marked.replaceAll(' | ', ' '))).toBe(marked);
  });
});

/**
 * An abbreviation or an ordinal ends the sentence, and nothing in so short a text says that the next word is in upper
 * case for that. In Khmer the sign for "and so on" is taken to end it.
 */
test.each([
  ['ca', 'Vegeu la pàg. 14 i ss. El text continua a l’art. 5.'],
  ['sk', 'Ing. Ján Novák, PhD., prišiel o 10.30 hod. Sála bola plná.'],
  ['sk', 'Karol IV. zomrel v roku 1378. | Po ňom vládol Václav IV. Ten bol slabý.'],
  ['sl', 'Glej npr. čl. 14 in str. 23. Ostalo ni pomembno.'],
  ['lt', 'Prof. dr. J. Petraitis atvyko 10.30 val. Salė buvo pilna.'],
  ['km', 'គាត់លក់ផ្លែឈើ បន្លែ ត្រី ។ល។ | នៅផ្សារ។ | ផ្សារបិទម៉ោង៦។'],
])('as it is today, %s: %s', (tag, marked) => {
  expect(cut(tag, marked.replaceAll(' | ', ' '))).toBe(marked);
});
