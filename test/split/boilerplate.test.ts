import { expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import { split } from '../../src/split/split.js';

/** Lines that begin with `~` must be marked, and no others. */
function check(lines: readonly string[]): void {
  const text = lines.map((line) => line.replace('~', '')).join('\n');
  const document = { id: 'a', path: 'a', text, language: 'und', languageFrom: 'none' as const, places: [] };
  const marked = split(document, locale('und'))
    .filter((segment) => segment.boilerplate)
    .map(({ start, end }) => text.slice(start, end));
  expect(marked).toEqual(lines.flatMap((line) => (line.includes('~') ? [line.slice(line.indexOf('~') + 1)] : [])));
}

const EN = 'The bridge over the river is open again. It cost 12 million.';
const DE = 'Die Brücke über den Fluss ist wieder offen. Sie kostete 12 Millionen.';

test.each([
  ['a byline and page furniture', [EN, '~Minh Anh - Thu Ha', '~Source', '~Comment (0)']],
  ['lines far below', [DE, '~Quelle', '', '', '', '', '~Kommentare (12)']],
  [
    'a source address',
    ['Міст знову відкрито. Він коштував 12 мільйонів.', '~Джерело: https://example.org/mist-77.html'],
  ],
  ['Arabic', ['أعيد فتح الجسر فوق النهر. وبلغت تكلفته 12 مليونا.', '~مصدر', '~تعليق (0)']],
  ['Chinese', ['大桥重新开放。造价一千二百万元。', '~来源', '~评论（3）']],
  [
    'Thai',
    [
      'สะพานข้ามแม่น้ำเปิดอีกครั้งหลังจากปิดมานานสามปีเนื่องจากน้ำท่วมใหญ่ในจังหวัด และใช้งบประมาณ 12 ล้านบาทจากรัฐบาลกลาง',
      '~ที่มา',
      '~ความคิดเห็น (0)',
    ],
  ],
  ['a photo credit', [DE, '~Foto: Anna Weber / Tom Klein']],
  ['a byline under the title', ['Bridge open again', '~By Anna Weber and Tom Klein', EN]],
  ['a time stamp under the title', ['Brücke wieder offen', '~16.01.2024, 08:30', DE]],
  ['an agency in brackets', [DE, '~(dpa)']],
  ['an agency on the line of the last sentence', [`${DE} ~(dpa/lsw)`]],
])('%s', (_, lines) => {
  check(lines);
});

test.each([
  ['a short last sentence', [EN, 'Nobody came.']],
  ['a title', ['Bridge open again', EN]],
  ['a heading in the middle', [EN, 'Farmers protest', EN]],
  ['a heading with a figure', ['520 farms are working', EN]],
  [
    'a sub-heading in capitals whose words come again',
    ['Bridge Open Again', 'River Flood Costs Million', 'The flood of the river will cost a million.'],
  ],
  ['a last list item', [EN, '- 25 farms']],
  ['a list that a colon announces', ['The winners are:', 'Anna Weber', 'Tom Klein']],
  ['a last line with a figure', [EN, 'Total 25 million']],
  ['a list of short lines alone', ['Wheat', 'Rye', 'Oats']],
  ['a long list', [EN, 'Wheat', 'Rye', 'Oats', 'Hay', 'Maize', 'Rice', 'Barley']],
  ['a sentence with an address', [EN, 'Those who want to know more find it all at https://example.org/a today.']],
  ['a count within a sentence', [EN, 'The farmers lost again (3)']],
  ['one line', ['Source']],
  ['a last sentence without a stop', [DE, 'Die Bauern wollen nun vor das Gericht der Provinz ziehen']],
  ['a bracketed sentence at the end', [`${DE} (Mehr dazu morgen.)`]],
])('not %s', (_, lines) => {
  check(lines);
});
