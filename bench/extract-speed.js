// Speed of the fact reader on mixed text that this file makes, once warm, one language after another. Processor time is
// counted, so that a busy machine does not matter; every sentence is full of facts, which is the hard case.
//   npm run build && node bench/extract-speed.js [SECONDS]
import { extract } from '../dist/extract/extract.js';
import { locale } from '../dist/locale/index.js';
import { split } from '../dist/split/split.js';
import { bestRound } from './processor-time.js';

const SENTENCES = {
  en: 'On 12 March 2023 the council of Northfield spent $1.5 million on 37 new buses, about 12 % more than a year before. Nobody had expected the old depot to last so long, said Mary Oakes, who runs it.',
  de: 'Am 12. März 2023 gab der Rat von Nordfeld 1,5 Mio. Euro für siebenunddreißig neue Busse aus, rund 12 % mehr als im Jahr davor. Niemand hatte erwartet, dass das alte Depot so lange hält, sagte Marie Eich.',
  ru: 'Совет Северска 12 марта 2023 года потратил 1,5 млн рублей на 37 новых автобусов, примерно на 12 % больше, чем год назад. Никто не ожидал, что старое депо прослужит так долго, сказала Мария Дубова.',
  zh: '北原市议会于2023年3月12日花费150万元购买37辆新公交车，比上一年多约12%。没有人料到旧车库能用这么久，负责人林梅说。',
  ar: 'أنفق مجلس مدينة الشمال في 12 مارس 2023 مبلغ 1.5 مليون دولار على 37 حافلة جديدة، أي أكثر بنحو 12٪ من العام السابق. لم يتوقع أحد أن يصمد المستودع القديم طويلا.',
};

const seconds = Number(process.argv[2] ?? 5);
let bytes = 0;
let time = 0;
for (const [tag, sentence] of Object.entries(SENTENCES)) {
  const text = Array.from({ length: 50 }, (_, index) => sentence.replace('37', String(index + 2))).join('\n');
  const document = { id: tag, path: tag, text, language: tag, languageFrom: 'option', places: [] };
  const language = locale(tag);
  const segments = split(document, language);
  const spent = bestRound(() => extract(document, segments, language), seconds);
  const size = Buffer.byteLength(text);
  bytes += size;
  time += spent;
  console.log(`${tag.padEnd(4)}${(size / spent).toFixed(2).padStart(8)} MB/s`);
}
console.log(`all ${(bytes / time).toFixed(2).padStart(8)} MB/s`);
