import { expect, test } from 'vitest';
import { type Pair, tellings } from './wordings.js';

const positives: readonly Pair[] = [
  ['en', 'Exports rose by four percent.', 'de', 'Die Ausfuhren sanken um vier Prozent.'],
  ['en', 'Exports fell by four percent.', 'de', 'Die Ausfuhren stiegen um vier Prozent.'],
  ['en', 'Prices increased in May.', 'fr', 'Les prix ont diminué en mai.'],
  ['en', 'Prices decreased in May.', 'es', 'Los precios aumentaron en mayo.'],
  ['en', 'Prices rose in May.', 'it', 'I prezzi sono diminuiti a maggio.'],
  ['en', 'Prices rose in May.', 'pt', 'Os preços caíram em maio.'],
  ['en', 'Prices rose in May.', 'nl', 'De prijzen daalden in mei.'],
  ['en', 'Prices fell in May.', 'sv', 'Priserna ökade i maj.'],
  ['en', 'Prices fell in May.', 'pl', 'Ceny wzrosły w maju.'],
  ['en', 'Prices fell in May.', 'cs', 'Ceny vzrostly v květnu.'],
  ['en', 'Prices rose in May.', 'ru', 'Цены снизились в мае.'],
  ['en', 'Prices fell in May.', 'uk', 'Ціни зросли у травні.'],
  ['en', 'Prices rose in May.', 'bg', 'Цените намаляха през май.'],
  ['en', 'Prices rose in May.', 'hu', 'Az árak csökkentek májusban.'],
  ['en', 'Prices rose in May.', 'el', 'Οι τιμές μειώθηκαν τον Μάιο.'],
  ['en', 'Prices fell in May.', 'tr', 'Fiyatlar mayısta arttı.'],
  ['en', 'Prices rose in May.', 'ar', 'انخفضت الأسعار في مايو.'],
  ['en', 'Prices fell in May.', 'he', 'המחירים עלו במאי.'],
  ['en', 'Prices fell in May.', 'zh', '五月物价上涨。'],
  ['en', 'Prices rose in May.', 'ja', '五月の物価は下落した。'],
  ['en', 'Prices rose in May.', 'ko', '오월 물가가 하락했다.'],
  ['en', 'Prices fell in May.', 'vi', 'Giá tăng trong tháng Năm.'],
  ['en', 'Prices fell in May.', 'id', 'Harga naik pada bulan Mei.'],
];

const negatives: readonly Pair[] = [
  ['en', 'Exports rose by four percent.', 'de', 'Die Ausfuhren stiegen um vier Prozent.'],
  ['en', 'Exports rose while imports fell.', 'de', 'Die Ausfuhren stiegen.'],
  ['en', 'Exports rose.', 'de', 'Die Ausfuhren nahmen zu.'],
  ['en', 'Debts fell where they rose before.', 'fr', 'La dette a augmenté.'],
  ['en', 'Prices rose in May.', 'fr', 'Les prix ont augmenté en mai.'],
  ['en', 'Prices fell in May.', 'ru', 'Цены упали в мае.'],
  ['en', 'Prices fell in May.', 'zh', '五月物价下跌。'],
  ['en', 'The wall stood.', 'de', 'Die Mauer fiel.'],
];

test.each(positives)('%s: %s / %s: %s', (...pair) => {
  expect(tellings('direction-mismatch', pair)).toHaveLength(1);
});

test.each(negatives)('silent: %s: %s / %s: %s', (...pair) => {
  expect(tellings('direction-mismatch', pair)).toEqual([]);
});
