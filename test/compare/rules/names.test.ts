import { expect, test } from 'vitest';
import { check } from '../../../src/pipeline.js';
import { corpusIn } from './prose.js';

/** Enough English for a text to show how its words are built. */
const PROSE = corpusIn('en').replaceAll(/\s+/gu, ' ');

/** What is told of names in a table of an English text and another one. */
function told(tag: string, rows: readonly (readonly [english: string, other: string])[]): string[] {
  const lines = [`id\ten\t${tag}`, `prose\t${PROSE}\t`, ...rows.map((row, at) => [at, ...row].join('\t'))];
  const { judgements } = check([{ path: 'rows.tsv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }]);
  return judgements.flatMap(({ discrepancies }) =>
    discrepancies
      .filter(({ rule }) => rule === 'name-mismatch')
      .map(({ sides }) => sides.map(({ text }) => text || '–').join(' / ')),
  );
}

type Row = readonly [english: string, other: string];

/** For each language two sentences, in which "Utrecht" and "Kowalczyk" stand, and one that names countries. */
const ROWS: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  ar: [
    ['The tram line in Utrecht reopens on Monday.', 'يعاد افتتاح خط الترام في أوترخت يوم الاثنين.'],
    ['The coach thanked Kowalczyk after the race.', 'شكر المدرب كوالتشيك بعد السباق.'],
    ['The cheese from Norway was sold out.', 'نفد الجبن القادم من النرويج.'],
  ],
  bg: [
    ['The tram line in Utrecht reopens on Monday.', 'Трамвайната линия в Утрехт отваря отново в понеделник.'],
    ['The coach thanked Kowalczyk after the race.', 'Треньорът благодари на Ковалчик след състезанието.'],
    ['The cheese from Norway was sold out.', 'Сиренето от Норвегия беше разпродадено.'],
  ],
  cs: [
    ['The tram line in Utrecht reopens on Monday.', 'Tramvajová trať v Utrechtu se znovu otevře v pondělí.'],
    ['The coach thanked Kowalczyk after the race.', 'Trenér po závodě poděkoval Kowalczykovi.'],
    ['The cheese from Norway was sold out.', 'Sýr z Norska byl vyprodán.'],
  ],
  de: [
    ['The tram line in Utrecht reopens on Monday.', 'Die Straßenbahn in Utrecht fährt am Montag wieder.'],
    ['The coach thanked Kowalczyk after the race.', 'Der Trainer dankte Kowalczyk nach dem Rennen.'],
    ['The cheese from Norway was sold out.', 'Der Käse aus Norwegen war ausverkauft.'],
  ],
  el: [
    ['The tram line in Utrecht reopens on Monday.', 'Η γραμμή του τραμ στην Ουτρέχτη ανοίγει ξανά τη Δευτέρα.'],
    ['The coach thanked Kowalczyk after the race.', 'Ο προπονητής ευχαρίστησε τον Κοβάλτσικ μετά τον αγώνα.'],
    ['The cheese from Norway was sold out.', 'Το τυρί από τη Νορβηγία εξαντλήθηκε.'],
  ],
  es: [
    ['The tram line in Utrecht reopens on Monday.', 'La línea de tranvía de Utrecht reabre el lunes.'],
    ['The coach thanked Kowalczyk after the race.', 'El entrenador dio las gracias a Kowalczyk tras la carrera.'],
    ['The cheese from Norway was sold out.', 'El queso de Noruega se agotó.'],
  ],
  fa: [
    ['The tram line in Utrecht reopens on Monday.', 'خط تراموای اوترخت دوشنبه دوباره باز می‌شود.'],
    ['The coach thanked Kowalczyk after the race.', 'مربی پس از مسابقه از کوالچیک تشکر کرد.'],
    ['The cheese from Norway was sold out.', 'پنیر نروژ تمام شد.'],
  ],
  fi: [
    ['The tram line in Utrecht reopens on Monday.', 'Utrechtin raitiotie avataan uudelleen maanantaina.'],
    ['The coach thanked Kowalczyk after the race.', 'Valmentaja kiitti Kowalczykia kilpailun jälkeen.'],
    ['The cheese from Norway was sold out.', 'Juusto Norjasta myytiin loppuun.'],
  ],
  fr: [
    ['The tram line in Utrecht reopens on Monday.', "La ligne de tramway d'Utrecht rouvre lundi."],
    ['The coach thanked Kowalczyk after the race.', "L'entraîneur a remercié Kowalczyk après la course."],
    ['The cheese from Norway was sold out.', 'Le fromage de Norvège est épuisé.'],
  ],
  he: [
    ['The tram line in Utrecht reopens on Monday.', 'קו החשמלית באוטרכט נפתח מחדש ביום שני.'],
    ['The coach thanked Kowalczyk after the race.', 'המאמן הודה לקובלציק אחרי המרוץ.'],
    ['The cheese from Norway was sold out.', 'הגבינה מן נורווגיה אזלה.'],
  ],
  hi: [
    ['The tram line in Utrecht reopens on Monday.', 'उट्रेख्ट में ट्राम लाइन सोमवार को फिर खुलेगी।'],
    ['The coach thanked Kowalczyk after the race.', 'कोच ने दौड़ के बाद कोवालचिक को धन्यवाद दिया।'],
    ['The cheese from Norway was sold out.', 'नॉर्वे का पनीर बिक गया।'],
  ],
  hu: [
    ['The tram line in Utrecht reopens on Monday.', 'Az utrechti villamos után Utrecht hétfőn új vonalat nyit.'],
    ['The coach thanked Kowalczyk after the race.', 'Az edző a verseny után megköszönte Kowalczyk munkáját.'],
    ['The cheese from Norway was sold out.', 'Elfogyott a sajt, amelyet Norvégia küldött.'],
  ],
  it: [
    ['The tram line in Utrecht reopens on Monday.', 'La linea del tram di Utrecht riapre lunedì.'],
    ['The coach thanked Kowalczyk after the race.', "L'allenatore ha ringraziato Kowalczyk dopo la gara."],
    ['The cheese from Norway was sold out.', 'Il formaggio della Norvegia è esaurito.'],
  ],
  ja: [
    ['The tram line in Utrecht reopens on Monday.', 'ユトレヒトの路面電車は月曜日に再開する。'],
    ['The coach thanked Kowalczyk after the race.', '監督はレースの後、コワルチクに感謝した。'],
    ['The cheese from Norway was sold out.', 'ノルウェーのチーズは売り切れた。'],
  ],
  ko: [
    ['The tram line in Utrecht reopens on Monday.', '위트레흐트의 전차 노선이 월요일에 다시 열린다.'],
    ['The coach thanked Kowalczyk after the race.', '감독은 경기가 끝난 뒤 코발치크에게 감사했다.'],
    ['The cheese from Norway was sold out.', '노르웨이 치즈가 다 팔렸다.'],
  ],
  pl: [
    ['The tram line in Utrecht reopens on Monday.', 'Linia tramwajowa w Utrechcie rusza w poniedziałek.'],
    ['The coach thanked Kowalczyk after the race.', 'Trener podziękował Kowalczyk po wyścigu.'],
    ['The cheese from Norway was sold out.', 'Ser z Norwegii został wyprzedany.'],
  ],
  pt: [
    ['The tram line in Utrecht reopens on Monday.', 'A linha de elétrico de Utrecht reabre na segunda-feira.'],
    ['The coach thanked Kowalczyk after the race.', 'O treinador agradeceu a Kowalczyk depois da corrida.'],
    ['The cheese from Norway was sold out.', 'O queijo da Noruega esgotou.'],
  ],
  ru: [
    ['The tram line in Utrecht reopens on Monday.', 'Трамвай в Утрехте снова пойдёт в понедельник.'],
    ['The coach thanked Kowalczyk after the race.', 'Тренер поблагодарил Ковальчик после гонки.'],
    ['The cheese from Norway was sold out.', 'Сыр из Норвегии раскупили.'],
  ],
  sv: [
    ['The tram line in Utrecht reopens on Monday.', 'Spårvägen i Utrecht öppnar igen på måndag.'],
    ['The coach thanked Kowalczyk after the race.', 'Tränaren tackade Kowalczyk efter loppet.'],
    ['The cheese from Norway was sold out.', 'Osten från Norge är slutsåld.'],
  ],
  th: [
    ['The tram line in Utrecht reopens on Monday.', 'รถรางในอูเทรคต์จะเปิดอีกครั้งวันจันทร์'],
    ['The coach thanked Kowalczyk after the race.', 'โค้ชขอบคุณโควัลชิคหลังการแข่งขัน'],
    ['The cheese from Norway was sold out.', 'ชีสจากนอร์เวย์ขายหมดแล้ว'],
  ],
  tr: [
    ['The tram line in Utrecht reopens on Monday.', 'Utrecht tramvay hattı pazartesi yeniden açılıyor.'],
    ['The coach thanked Kowalczyk after the race.', "Antrenör yarıştan sonra Kowalczyk'e teşekkür etti."],
    ['The cheese from Norway was sold out.', "Norveç'ten gelen peynir tükendi."],
  ],
  uk: [
    ['The tram line in Utrecht reopens on Monday.', 'Трамвай в Утрехті знову поїде в понеділок.'],
    ['The coach thanked Kowalczyk after the race.', 'Тренер подякував Ковальчик після гонки.'],
    ['The cheese from Norway was sold out.', 'Сир із Норвегії розкупили.'],
  ],
  vi: [
    ['The tram line in Utrecht reopens on Monday.', 'Tuyến xe điện ở Utrecht mở lại vào thứ Hai.'],
    ['The coach thanked Kowalczyk after the race.', 'Huấn luyện viên cảm ơn Kowalczyk sau cuộc đua.'],
    ['The cheese from Norway was sold out.', 'Pho mát từ Na Uy đã bán hết.'],
  ],
  zh: [
    ['The tram line in Utrecht reopens on Monday.', '乌得勒支的电车线路周一重新开放。'],
    ['The coach thanked Kowalczyk after the race.', '教练赛后感谢了科瓦尔奇克。'],
    ['The cheese from Norway was sold out.', '来自挪威的奶酪卖光了。'],
  ],
};

test.each(Object.keys(ROWS))('the same names in %s', (tag) => {
  expect(told(tag, ROWS[tag] ?? [])).toEqual([]);
});

/** The name that stands in English instead, in the sentence of this number. */
const OTHERS = [
  ['Utrecht', 'Nuka Qaqortoq'],
  ['Kowalczyk', 'Brand Rasmussen'],
  ['Norway', 'Paraguay'],
] as const;

/**
 * Silent of names that are not listed: three sentences are too few to show that nouns have no capitals, and where a
 * script has none only the English name is seen to be one.
 */
const UNSURE = ['ar', 'cs', 'de', 'fa', 'fi', 'he', 'hi', 'ja', 'ko', 'pl', 'ru', 'sv', 'th', 'tr', 'uk', 'zh'];

/** Known to be missed as it is today: which country the two short words name is read, and yet too little speaks for it. */
const MISSED = ['vi Paraguay'];

test.each(Object.keys(ROWS))('another name in place of one in %s', (tag) => {
  for (const [at, [name, other]] of OTHERS.entries()) {
    const rows = (ROWS[tag] ?? []).map(
      ([english, own], row): Row => [row === at ? english.replace(name, other) : english, own],
    );
    const found = told(tag, rows);
    if (MISSED.includes(`${tag} ${other}`)) {
      expect(found).toEqual([]);
      continue;
    }
    if (other !== 'Paraguay' && UNSURE.includes(tag) && found.length === 0) continue;
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${other} / `))]);
  }
});

test('a text without capitals names whom another one names beside the same word elsewhere', () => {
  const said: Row[] = [
    ['The coach thanked Kowalczyk after the race.', 'दौड़ के बाद कोच ने कोवाल्चिक को धन्यवाद दिया।'],
    ['The town gave Kowalczyk a medal.', 'नगर ने कोवाल्चिक को पदक दिया।'],
  ];
  const hindi = 'प्रेस ने कोवाल्चिक से दौड़ के बारे में पूछा।';
  expect(told('hi', [...said, ['The press asked Nuka Qaqortoq about the race.', hindi]])).toEqual([
    'Nuka Qaqortoq / कोवाल्चिक',
  ]);
  expect(told('hi', [...said, ['The press asked Kowalczyk about the race.', hindi]])).toEqual([]);
  expect(told('hi', [...said, ['The press asked her about the race.', hindi]])).toEqual([]);
});

test('a common word at the beginning of a sentence is no part of the name behind it', () => {
  expect(told('fr', [['For Nuka Qaqortoq it was the first race.', 'La première course pour Kowalczyk.']])).toEqual([
    'Nuka Qaqortoq / Kowalczyk',
  ]);
});
