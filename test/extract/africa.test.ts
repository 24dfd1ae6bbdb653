import { describe, expect, it } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { FactKind, FactValue } from '../../src/model/index.js';
import { checkMarked, factsIn } from './marked.js';

/** What languages of Africa and western Asia write in their own way: concords, powers and units first, degrees below zero. */
const table = (kind: FactKind, cases: readonly (readonly [string, string, ...FactValue[]])[]): void => {
  describe(kind, () => {
    it.each(cases.map((one) => [one[0], one[1], one] as const))('%s: %s', (_tag, _marked, [tag, marked, ...values]) => {
      checkMarked(locale(tag), marked, values, { kinds: [kind] });
    });
  });
};

table('number', [
  ['zu', '[izigidi ezingu-9.4] zabantu', { amount: '9400000' }],
  ['zu', 'kwalimala abangaphezu kuka-[1 800]', { amount: '1800' }],
  ['zu', 'abantu [abangamashumi amabili nanhlanu]', { amount: '25' }],
  ['xh', '[izigidi ezingama-25] zabemi', { amount: '25000000' }],
  ['sn', 'vanhu vanenge [zviuru zvitatu]', { amount: '3000' }],
  ['sn', 'pakati pe[20] ne[30]', { amount: '20' }, { amount: '30' }],
  ['sn', '[hafu yebhiriyoni] yevanhu', { amount: '500000000' }],
  ['rw', 'abantu bagera ku [bihumbi bitatu]', { amount: '3000' }],
  ['rw', "abantu [makumyabiri n'itanu]", { amount: '25' }],
  ['ti', 'ኣስታት [ሰለስተ ሽሕ] ሰባት', { amount: '3000' }],
  ['yo', 'nǹkan bí [ẹgbẹ̀rún mẹ́ta] ènìyàn', { amount: '3000' }],
  ['yo', 'ilé [mọ́kànlélọ́gbọ̀n] ló wó', { amount: '31' }],
  ['ha', '[biyu cikin uku] na gidajen', { fraction: '2/3' }],
  // The first end of a range has no label that stands before the second only.
  ['sw', 'Bei iliongezeka mara [mbili] hadi dola 900', { amount: '2' }],
]);

table('duration', [
  ['zu', 'uthathe [ihora nengxenye]', { duration: 'PT1.5H' }],
  ['rw', "igifungo cy'[imyaka ine n'igice]", { duration: 'P4.5Y' }],
  ['ps', '[څلورنیم کاله] بند', { duration: 'P4.5Y' }],
  ['ps', '[یو نیم ساعت] وروسته', { duration: 'PT1.5H' }],
  ['am', '[አራት ዓመት ከመንፈቅ] ታሰረ', { duration: 'P4.5Y' }],
  ['ha', '[kwanaki ɗari] na farko', { duration: 'P100D' }],
  ['sn', '[mumazuva zana] ekutanga', { duration: 'P100D' }],
]);

table('ordinal', [
  ['ha', 'kwanaki ɗari [na farko]', { amount: '1' }],
  ['sn', 'mumazuva zana [ekutanga]', { amount: '1' }],
  ['rw', 'yabivuze ku wa Gatatu'],
]);

table('measure', [
  ['am', '[ከዜሮ በታች አምስት ዲግሪ] ደረሰ', { amount: '-5', unit: 'generic' }],
  ['ps', '[تر صفر لاندې پنځو درجو] ته', { amount: '-5', unit: 'generic' }],
  ['sw', 'hadi [nyuzi tano] chini ya sifuri', { amount: '-5', unit: 'generic' }],
  ['am', '[120 ቶን] ምግብ', { amount: '120', unit: 'tonne' }],
  ['it', '[120 tonnellate] di grano', { amount: '120', unit: 'tonne' }],
  ['xh', '[iikhilomitha ezili-12] ubunzulu', { amount: '12', unit: 'kilometer' }],
]);

table('money', [
  ['zu', '[amadola ayizigidi ezingu-412]', { amount: '412000000', currency: 'USD' }],
  ['sw', 'mara mbili hadi [dola 900]', { amount: '900', currency: 'USD' }],
]);

table('percent', [
  ['am', 'በአፕሪል [11 በመቶ] ደርሷል', { amount: '11', unit: 'percent' }],
  ['rw', 'bwagabanutseho [2,1 ku ijana] umwaka ushize', { amount: '2.1', unit: 'percent' }],
  ['zu', '[amaphesenti angu-33] abantu', { amount: '33', unit: 'percent' }],
  ['ha', 'kashi biyu cikin uku'],
]);

table('date', [
  ['am', '[በአፕሪል] 11 በመቶ ደርሷል', { date: 'XXXX-04' }],
  ['zu', 'kwafinyelela kumaphesenti angu-11 [ngo-Ephreli]', { date: 'XXXX-04' }],
  ['ps', 'په [۱۹۹۰ لسیزه] کې', { date: '199X' }],
  ['ckb', 'لە [نەوەدەکاندا] دامەزرا', { date: '199X' }],
  ['ckb', 'کاتژمێر ٧ی بەیانی کرانەوە'],
]);

table('time', [
  ['ckb', 'کاتژمێر [٧ی بەیانی] کرانەوە', { time: '07:00' }],
  ['sn', 'neChitatu usiku'],
]);

table('ratio', [['rw', 'yatsinze Rovers [3-1] ku wa Gatandatu', { parts: ['3', '1'] }]]);

table('number', [
  ['fa', 'حدود [سه‌چهارم] جمعیت و [دو‌سوم] شهر', { fraction: '3/4' }, { fraction: '2/3' }],
  ['fa', '[بیست‌وپنج] نفر، و سهام شرکت', { amount: '25' }],
  ['xh', 'abakhweli [abalishumi elinambini]', { amount: '12' }],
]);

table('percent', [
  ['ig', '[pasent 14] ruo ijeri euro 3.75', { amount: '14', unit: 'percent' }],
  ['zu', 'cishe [namaphesenti angu-55] abesilisa', { amount: '55', unit: 'percent' }],
]);

it('counts no hundred in a percent behind the figure', () => {
  const facts = factsIn(locale('rw'), 'bwagabanutseho 2,1 ku ijana umwaka ushize', { kinds: ['duration', 'number'] });
  expect(facts.map(({ text }) => text)).toEqual([]);
});
