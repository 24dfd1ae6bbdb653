import { describe, expect, it } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { FactKind, FactValue } from '../../src/model/index.js';
import { checkMarked, factsIn } from './marked.js';

/** Languages of eastern Asia, whose words are counted, halved, dated and paid for in ways of their own. Published on Thursday, 5 July 2018. */
const table = (
  name: string,
  kinds: readonly FactKind[],
  cases: readonly (readonly [string, string, ...FactValue[]])[],
): void => {
  describe(name, () => {
    it.each(cases.map((one) => [one[0], one[1], one] as const))('%s: %s', (_tag, _marked, [tag, marked, ...values]) => {
      checkMarked(locale(tag), marked, values, { kinds, published: '2018-07-05' });
    });
  });
};

table(
  'a date and its parts',
  ['date'],
  [
    ['ja', '[来月の3日]に開く', { date: '2018-08-03' }],
    ['ja', '[昨年の5月1日]に始まった', { date: '2017-05-01' }],
    ['ja', '[9月の第2月曜日]は休む', { date: '2018-09-10' }],
    ['ja', '[5月の最初の金曜日]', { date: '2018-05-04' }],
    ['ja', '[再来週の水曜日]に会う', { date: '2018-07-18' }],
    ['ja', '[7月6日の金曜日]', { date: '2018-07-06', weekday: 5 }],
    ['ja', '[3月8日（木]）、式があった', { date: '2018-03-08', weekday: 4 }],
    ['ja', '[10月1日]金沢で', { date: '2018-10-01' }],
    ['ja', '[来年の元日]', { date: '2019-01-01' }],
    ['ja', '[2017年5月の最後の日曜日]', { date: '2017-05-28' }],
    ['zh', '[五月最后一个星期天]', { date: '2018-05-27' }],
    ['ko', '[5월 마지막 일요일]', { date: '2018-05-27' }],
    ['vi', 'họp [thứ Tư, ngày 8/3/2017]', { date: '2017-03-08', weekday: 3 }],
    ['vi', '[thứ sáu đầu tiên của tháng 5]', { date: '2018-05-04' }],
    ['th', 'พบกัน[วันศุกร์หน้า]', { date: '2018-07-13' }],
    ['id', 'rapat [Jumat pekan depan]', { date: '2018-07-13' }],
    ['ja', '[5月]の3人', { date: '2018-05' }],
    ['zh', '[三月八号上午]', { date: '2018-03-08' }],
    ['zh', '[五月的第一个星期五]', { date: '2018-05-04' }],
    ['zh', '[上个星期四]开会', { date: '2018-06-28' }],
    ['zh', '[下周的星期五]', { date: '2018-07-13' }],
    ['zh', '[2020年春节]很热闹', { date: '2020-01-25' }],
    ['zh', '[2017年3月8日（星期三]）', { date: '2017-03-08', weekday: 3 }],
    ['zh-Hant', '[下個禮拜六]', { date: '2018-07-14' }],
    ['ko', '[5월의 첫 번째 금요일]에', { date: '2018-05-04' }],
    ['ko', '[다음주 월요일]', { date: '2018-07-09' }],
    ['ko', '[이천십칠년 삼월 팔일]', { date: '2017-03-08' }],
    ['ko', '예산은 이월 금액을 뺀 것이다'],
  ],
);

table(
  'days ago and ahead',
  ['date', 'duration'],
  [
    ['ja', '[3日前]に着いた', { date: '2018-07-02', amount: '3', unit: 'day' }],
    ['ja', '[五日後]に発つ', { date: '2018-07-10', amount: '5' }],
    ['ja', '[クリスマス]の[3週間後]', { date: '2018-12-25' }, { date: '2019-01-15' }],
    ['ko', '[3일 전]에 왔다', { date: '2018-07-02', amount: '3' }],
    ['ko', '[두 달 전]에', { date: '2018-05-05', amount: '2', unit: 'month' }],
    ['ko', '[석 달 뒤]에', { date: '2018-10-05', amount: '3', unit: 'month' }],
  ],
);

table(
  'sums of money',
  ['money'],
  [
    ['ja', '[90オーストラリアドル]', { amount: '90', currency: 'AUD' }],
    ['ja', '[700メキシコ・ペソ]', { amount: '700', currency: 'MXN' }],
    ['ja', '[百万円]の賞金', { amount: '1000000', currency: 'JPY' }],
    ['ko', '[55캐나다달러]', { amount: '55', currency: 'CAD' }],
    ['ko', '상금 [백만 원]', { amount: '1000000', currency: 'KRW' }],
    ['ko', '그는 백만장자다'],
    ['ko', '[오만원]권', { amount: '50000', currency: 'KRW' }],
    ['zh', '单位：亿元'],
    ['zh', '[新台币三千元]', { amount: '3000', currency: 'TWD' }],
    ['zh', '[45林吉特]', { amount: '45', currency: 'MYR' }],
    ['zh', '[七美元二十五美分]', { amount: '7.25', currency: 'USD' }],
    ['zh', '只要[八十美分]', { amount: '80', unit: 'hundredth' }],
    ['id', 'harganya [250 forint]', { amount: '250', currency: 'HUF' }],
  ],
);

table(
  'numbers',
  ['number', 'ordinal', 'duration', 'date', 'measure'],
  [
    ['zh', '[一点五亿]用户', { amount: '150000000' }],
    ['zh', '[三点二万]人', { amount: '32000' }],
    ['ja', '[三点五万]', { amount: '35000' }],
    ['ja', 'これで[五つ目]', { amount: '5' }],
    ['ja', '[二つ半]', { amount: '2.5' }],
    ['ja', '[にじゅうご]', { amount: '25' }],
    ['ko', '[삼백]여 명', { amount: '300' }],
    ['ko', '[이천] 명', { amount: '2000' }],
    ['ko', '이번 사건은 오해였다'],
    ['ko', '구조 활동과 구경'],
    ['ko', '오일 가격이 올랐다'],
    ['ko', '만일 하나도 없으면 천사가'],
    ['ko', '한반도와 반도체'],
    ['ko', '[천사] 명', { amount: '1004' }],
    ['ja', '六本木の三角形'],
    ['ja', '[三十分間]待つ', { amount: '30', unit: 'minute' }],
    ['zh', '珠江三角洲'],
    ['zh', '[十四周]', { amount: '14', unit: 'week' }],
    ['zh', '[十分钟]', { amount: '10', unit: 'minute' }],
    ['vi', 'nhà đầu tư và năm mới'],
    ['vi', '[hai mươi tư] người', { amount: '24' }],
    ['th', '[สองในสาม]ของเมือง', { fraction: '2/3' }],
    ['id', '[tiga koma lima juta] orang', { amount: '3500000' }],
    ['vi', '[ba phẩy năm triệu] người', { amount: '3500000' }],
    ['th', '[สามจุดห้าล้าน]คน', { amount: '3500000' }],
    ['en', '[two point four billion] people', { amount: '2400000000' }],
    ['de', '[drei Komma fünf Millionen] Menschen', { amount: '3500000' }],
    ['en', '[zero point zero five]', { amount: '0.05' }],
  ],
);

table(
  'measures',
  ['measure'],
  [
    ['zh', '[512兆字节]', { amount: '512', unit: 'megabyte' }],
    ['zh', '[一百千瓦]', { amount: '100', unit: 'kilowatt' }],
    ['zh', '[时速三百公里]', { amount: '300', unit: 'kilometer-per-hour' }],
    ['zh', '[华氏100度]', { amount: '100', unit: 'fahrenheit' }],
    ['zh', '[零下摄氏5度]', { amount: '-5', unit: 'celsius' }],
    ['zh', '[半斤]米', { amount: '0.5' }],
    ['ja', '[秒速5メートル]', { amount: '5', unit: 'meter-per-second' }],
    ['ja', '[120㎡]', { amount: '120', unit: 'square-meter' }],
    ['ko', '[3세제곱미터]', { amount: '3', unit: 'cubic-meter' }],
    ['ko', '[영하 섭씨 5도]', { amount: '-5', unit: 'celsius' }],
    ['ko', '만 [20세]', { amount: '20', unit: 'year-person' }],
  ],
);

table(
  'ages',
  ['measure'],
  [
    ['ja', '[三歳半]の子', { amount: '3.5', unit: 'year-person' }],
    ['zh', '[三岁半]的孩子', { amount: '3.5', unit: 'year-person' }],
    ['th', '[สามขวบครึ่ง]', { amount: '3.5', unit: 'year-person' }],
    ['id', 'pria berusia [42 tahun]', { amount: '42', unit: 'year-person' }],
    ['ko', '[세 살 반] 된 아이', { amount: '3.5', unit: 'year-person' }],
  ],
);

it('counts in great powers that are put together of two, and in no others', () => {
  const amounts = (tag: string, text: string): unknown[] =>
    factsIn(locale(tag), text, { kinds: ['number'] }).map(({ value }) => value.amount);
  expect(amounts('zh', '上百万人')).toEqual(['1000000']);
  expect(amounts('ko', '천만 명')).toEqual(['10000000']);
  expect(amounts('zh', '百万富翁')).toEqual([]);
  expect(amounts('ko', '천만에요')).toEqual([]);
});
