import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import { split } from '../../src/split/split.js';

function sentences(text: string, language: string): string[] {
  const document = { id: 'a', path: 'a', text, language, languageFrom: 'option', places: [] } as const;
  return split(document, locale(language)).map(({ start, end }) => text.slice(start, end));
}

/** In the cases, `|` stands where a cut must be, and nowhere else. */
function check(marked: string, language: string): void {
  expect(sentences(marked.replaceAll('|', ''), language)).toEqual(marked.split('|').map((piece) => piece.trim()));
}

describe('sentences without a stop', () => {
  test.each([
    // Words that open a sentence, and particles that close one.
    ['th', 'สะพานใหม่เปิดใช้แล้ว |อย่างไรก็ตาม ถนนยังไม่เสร็จ |นอกจากนี้ ค่าผ่านทางจะเพิ่มขึ้น'],
    ['th', 'ร้านเปิดทุกวันครับ |ราคาเริ่มต้นที่สิบบาทค่ะ |ขอเชิญทุกท่าน'],
    ['th', 'โฆษกของเทศบาลกล่าว |เขาจะกลับมาในวันพุธ'],
    ['lo', 'ຂົວໃໝ່ເປີດໃຊ້ແລ້ວ |ຢ່າງໃດກໍຕາມ ຖະໜົນຍັງບໍ່ສຳເລັດ'],
    ['km', 'ស្ពានថ្មីបានបើក |ទោះជាយ៉ាងណា ផ្លូវមិនទាន់រួចរាល់'],
    ['my', 'တံတားသစ်ကို ဖွင့်ခဲ့သည် |သို့သော် လမ်းမပြီးသေးပါ'],
    // A space is missing that the text otherwise writes.
    [
      'th',
      'บริษัท Acme เปิดสาขา ที่ Hanoi ในปี 2020 และซื้อรถ 3 คัน ปีละ 2 คัน ปีละ 5 คัน เมื่อปี 2021|ตำรวจ พบรถ ใกล้ Acme|เจ้าของรถ ไม่อยู่',
    ],
    ['th', 'นายกเทศมนตรี บอกว่า “ถนนเปิดแล้ว” และ “สะพานก็ด้วย” ในวันพุธ|“เราดีใจ” ชาวบ้าน บอก'],
    ['lo', 'ບໍລິສັດ Acme ເປີດສາຂາ ທີ່ Hanoi ໃນປີ 2020 ແລະ ຊື້ລົດ 3 ຄັນ ຈາກ Toyota|ເຈົ້າຂອງລົດ ບໍ່ຢູ່'],
    // The stop tells, and needs no space.
    ['th', 'ใครเป็นคนจ่าย?|ยังไม่มีใครรู้ |อย่างไรก็ตาม ถนนเปิดแล้ว'],
  ])('%s: %s', (language, marked) => check(marked, language));
});

describe('spaces that end nothing', () => {
  test.each([
    // Around figures, foreign words, signs of repetition, quotes.
    ['th', 'ราคาเพิ่มขึ้น 20 เปอร์เซ็นต์ ใน Hanoi และเมืองอื่น ๆ ในปี 2020 ตามที่ “สำนักข่าว” บอก'],
    // A word that binds stands before.
    ['th', 'เทศบาลกล่าวว่า อย่างไรก็ตาม ถนนจะเปิดในวันพุธ'],
    ['th', 'บริษัท Acme ซื้อรถ 3 คัน จาก Toyota และของNissan ในปี 2020'],
    // The text joins figures and foreign words to its own as a habit.
    ['th', 'บริษัทAcmeเปิดสาขาที่Hanoiในปี2020ตำรวจพบรถ3คัน'],
    // An abbreviation at the end of a run of letters, and an inch after which no quote is open.
    ['th', 'คณะของดร. สมชาย เดินทางไป Hanoi ในวันพุธ'],
    ['th', 'ร้าน Acme ขายจอ 24"ขนาดใหญ่ ที่ Hanoi ในปี 2020 ทุกวัน'],
    // Words of another language's data, and languages that have none.
    ['de', 'Sie kam อย่างไรก็ตาม nicht'],
  ])('%s: %s', (language, text) => check(text, language));

  test('where stops end the sentences, words end none', () => {
    check('ស្ពានថ្មីបានបើក។ |ផ្លូវមិនទាន់រួចរាល់ ទោះជាយ៉ាងណា គាត់មក។ |គាត់ទៅផ្ទះ។', 'km');
  });
});

test('any text is cut into pieces that leave out white space only', () => {
  const words = [
    'อย่างไรก็ตาม',
    'ครับ',
    'ว่า',
    'กล่าว',
    'เขา',
    'NATO',
    '20',
    ' ',
    '"',
    '“',
    '”',
    '?',
    '. ',
    '(',
    ')',
    '\n',
    '๑',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
      const text = picked.join('');
      expect(sentences(text, 'th').join('').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
    }),
  );
});

test('a paragraph without a space or a stop takes linear time', () => {
  const start = performance.now();
  const pieces = sentences('ตำรวจพบรถ'.repeat(40_000), 'th');
  expect(pieces.length).toBeGreaterThan(10);
  expect(performance.now() - start).toBeLessThan(5_000);
});
