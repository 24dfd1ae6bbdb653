import { expect, test } from 'vitest';
import { detect } from '../../src/read/detect.js';

test.each([
  ['de', 'Die neue Brücke über den Fluss wurde am Montag nach drei Jahren wieder für den Verkehr freigegeben.'],
  ['fr', 'Le nouveau pont sur la rivière a été rouvert lundi à la circulation après trois ans de travaux.'],
  ['id', 'Jembatan baru di atas sungai itu dibuka kembali untuk lalu lintas pada hari Senin setelah tiga tahun.'],
  ['uk', 'Новий міст через річку у понеділок знову відкрили для руху після трьох років ремонту.'],
  ['fa', 'پل جدید روی رودخانه روز دوشنبه پس از سه سال دوباره به روی رفت و آمد باز شد.'],
  ['ko', '강 위의 새 다리가 삼 년 만에 월요일에 다시 개통되었다.'],
  ['el', 'Η νέα γέφυρα άνοιξε ξανά.'],
  ['ka', 'ახალი ხიდი ისევ გაიხსნა.'],
  ['zh-Hant', '河上的新橋在三年後的星期一重新開放通車，耗資一千二百萬元。'],
])('%s is told', (tag, text) => {
  expect(detect(text)).toBe(tag);
});

test.each([['12 345'], [''], ['OK'], ['???'], ['https://example.org/']])('%j tells no language', (text) => {
  expect(detect(text)).toBeUndefined();
});
