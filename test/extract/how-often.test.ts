import type { Fact, FactKind } from '../../src/model/index.js';
import { checkStated } from './marked.js';

const KINDS: readonly FactKind[] = ['number', 'ordinal', 'duration', 'money', 'date'];

/** `kind value unit a base`; of a date what it says. */
const says = ({ kind, value: { amount, date, unit, currency, per } }: Fact): string =>
  [kind, amount ?? date, unit ?? currency, per && `a ${per}`].filter((one) => one !== undefined).join(' ');

const check = checkStated(says, { kinds: KINDS });

check('how often: words, nouns of times and the base of the rate on either side', [
  ['en', 'The choir sings twice a week.', 'number 2 a week'],
  ['en', 'Once a year, the lamps are cleaned three times a day.', 'number 1 a year', 'number 3 a day'],
  ['en', 'The guards meet twice each month.', 'number 2 a month'],
  [
    'de',
    'Der Chor singt zweimal pro Woche, dreimal täglich oder einmal im Monat.',
    ...rates('2 week', '3 day', '1 month'),
  ],
  ['de', 'Er singt zwei- bis dreimal die Woche.', 'number 2', 'number 3 a week'],
  ['fr', 'Le chœur chante deux fois par semaine et une fois par an.', ...rates('2 week', '1 year')],
  ['es', 'El coro canta dos veces por semana y una vez al mes.', ...rates('2 week', '1 month')],
  ['ca', 'El cor canta dues vegades a la setmana.', 'number 2 a week'],
  ['gl', 'O coro canta unha vez ao mes.', 'number 1 a month'],
  ['nl', 'Het koor zingt tweemaal per week en een keer per jaar.', ...rates('2 week', '1 year')],
  ['sv', 'Kören sjunger en gång om året.', 'number 1 a year'],
  ['is', 'Kórinn syngur tvisvar í viku og þrisvar á dag.', ...rates('2 week', '3 day')],
  ['ru', 'Хор поёт дважды в неделю, а звонят трижды в день.', ...rates('2 week', '3 day')],
  ['uk', 'Хор співає двічі на тиждень.', 'number 2 a week'],
  ['be', 'Хор спявае двойчы на тыдзень.', 'number 2 a week'],
  ['pl', 'Chór śpiewa dwa razy w tygodniu i raz w miesiącu.', ...rates('2 week', '1 month')],
  ['cs', 'Sbor zpívá dvakrát týdně a třikrát denně.', ...rates('2 week', '3 day')],
  ['sk', 'Zbor spieva dvakrát za týždeň.', 'number 2 a week'],
  ['sl', 'Zbor poje dvakrat na teden.', 'number 2 a week'],
  ['mk', 'Хорот пее двапати неделно.', 'number 2 a week'],
  ['bg', 'Хорът пее два пъти седмично.', 'number 2 a week'],
  ['lv', 'Koris dzied divreiz nedēļā.', 'number 2 a week'],
  ['et', 'Koor laulab kaks korda nädalas.', 'number 2 a week'],
  ['fi', 'Kuoro laulaa kaksi kertaa viikossa ja kahdesti päivässä.', ...rates('2 week', '2 day')],
  ['hu', 'A kórus hetente kétszer, naponta háromszor énekel.', ...rates('2 week', '3 day')],
  ['az', 'Xor həftədə iki dəfə oxuyur.', 'number 2 a week'],
  ['kk', 'Хор аптасына екі рет ән айтады.', 'number 2 a week'],
  ['uz', 'Xor haftada ikki marta kuylaydi.', 'number 2 a week'],
  ['hy', 'Երգչախումբը շաբաթը երկու անգամ երգում է։', 'number 2 a week'],
  ['ka', 'გუნდი კვირაში ორჯერ მღერის.', 'number 2 a week'],
  ['he', 'המקהלה שרה פעמיים בשבוע.', 'number 2 a week'],
  ['he', 'הפעמון מצלצל שלוש פעמים ביום.', 'number 3 a day'],
  ['ar', 'تغني الجوقة مرتين في الأسبوع.', 'number 2 a week'],
  ['fa', 'گروه دو بار در هفته می‌خواند.', 'number 2 a week'],
  ['ur', 'وہ ہفتے میں دو بار گاتے ہیں۔', 'number 2 a week'],
  ['bn', 'দলটি সপ্তাহে দুইবার গান গায়।', 'number 2 a week'],
  ['ta', 'குழு வாரத்திற்கு இரண்டு முறை பாடுகிறது.', 'number 2 a week'],
  ['te', 'బృందం వారానికి రెండు సార్లు పాడుతుంది.', 'number 2 a week'],
  ['id', 'Paduan suara bernyanyi dua kali seminggu.', 'number 2 a week'],
  ['fil', 'Umaawit ang koro dalawang beses sa isang linggo.', 'number 2 a week'],
  ['vi', 'Ca đoàn hát hai lần một tuần.', 'number 2 a week'],
  ['th', 'ซ้อม 2 ครั้งต่อสัปดาห์', 'number 2 a week'],
  ['zh', '合唱团一周两次排练。', 'number 2 a week'],
  ['ja', '鐘は1日3回鳴る。', 'number 3 a day'],
  ['ga', 'Canann an cór faoi dhó sa tseachtain.', 'number 2 a week'],
  ['cy', "Mae'r côr yn canu ddwywaith yr wythnos.", 'number 2 a week'],
  // A span of one in words that figures touch.
  ['zh', '他们一天8小时排练。', 'duration 8 hour a day'],
  ['zh', '租金一个月3000元。', 'money 3000 CNY a month'],
  ['ja', '一日8時間歌う。', 'duration 8 hour a day'],
]);

check('words of times that tell no rate, and spans that tell when', [
  ['en', 'The choir sang twice, and once more in the hall.'],
  ['en', 'They came twice a week ago.', 'duration 1 week'],
  ['en', 'It was more than once a year earlier.', 'duration 1 year'],
  ['de', 'Der Chor war noch einmal da und gewann zweimal im Jahr 2010.', 'date 2010'],
  ['he', 'המקהלה שרה פעמיים בשבוע שעבר.'],
  ['ar', 'غنت الجوقة مرتين في الأسبوع الماضي.'],
  ['bn', 'দলটি গত সপ্তাহে দুইবার গান গায়।'],
  ['pl', 'Śpiewali pierwszy raz w roku.', 'ordinal 1'],
  ['cs', 'Sbor zpíval třikrát více za den.'],
  ['vi', 'Họ đã hát hai lần một năm trước.', 'number 2', 'duration 1 year'],
  ['zh', '他们第一天3次排练。', 'ordinal 1', 'number 3'],
  ['zh', '路程一小时30分钟。', 'duration 90 minute'],
  ['kk', 'Хор 5 аптасына кетті.', 'duration 5 week'],
  ['bn', 'আট বছরে দলটি বড় হয়েছে।', 'duration 8 year'],
]);

/** `number 2 a week` of `2 week`, for each. */
function rates(...told: readonly string[]): string[] {
  return told.map((one) => `number ${one.replace(' ', ' a ')}`);
}
