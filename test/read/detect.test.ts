import { expect, test } from 'vitest';
import { detect } from '../../src/read/detect.js';

test.each([
  ['de', 'Die neue Brücke über den Fluss wurde am Montag nach drei Jahren wieder für den Verkehr freigegeben.'],
  ['fr', 'Le nouveau pont sur la rivière a été rouvert lundi à la circulation après trois ans de travaux.'],
  ['id', 'Jembatan baru di atas sungai itu dibuka kembali untuk lalu lintas pada hari Senin setelah tiga tahun.'],
  ['uk', 'Новий міст через річку у понеділок знову відкрили для руху після трьох років ремонту.'],
  ['fa', 'پل جدید روی رودخانه روز دوشنبه پس از سه سال دوباره به روی رفت و آمد باز شد.'],
  ['mk', 'Новиот мост преку реката повторно беше отворен за сообраќај во понеделникот по тригодишна работа.'],
  ['bg', 'Новият мост над реката отново беше отворен за движение в понеделник след тригодишен ремонт.'],
  ['ko', '강 위의 새 다리가 삼 년 만에 월요일에 다시 개통되었다.'],
  [
    'is',
    'Nýja brúin yfir ána var opnuð aftur fyrir umferð á mánudaginn eftir þriggja ára framkvæmdir. Hún kostaði tólf ' +
      'milljónir evra og borgarstjórinn sagði að nú myndu fleiri ganga og hjóla inn í bæinn en áður. Meira en hundrað manns ' +
      'mættu þegar klippt var á borðann og lúðrasveitin lék allan eftirmiðdaginn þótt það rigndi töluvert.',
  ],
  [
    'sr-Latn',
    'Novi most preko reke otvoren je za saobraćaj u ponedeljak posle tri godine radova. Svako ima pravo da pre svega zna ' +
      'gde i kada se grade putevi, rekla je predsednica opštine, i da pri tome bude pitan za mišljenje. Niko ne može biti ' +
      'prinuđen da plati prolaz, a svim posetiocima iz drugih mesta pripada isto pravo na slobodan i bezbedan prelaz.',
  ],
  ['cy', 'Cafodd y bont newydd dros yr afon ei hailagor i draffig ddydd Llun ar ôl tair blynedd o waith.'],
  ['eu', 'Ibaiaren gaineko zubi berria berriro ireki zuten trafikora astelehenean, hiru urteko lanen ondoren.'],
  [
    'ga',
    'Athosclaíodh an droichead nua thar an abhainn do thrácht Dé Luain tar éis trí bliana oibre. Chosain sé dhá mhilliún ' +
      'déag euro, agus dúirt an méara go mbeadh níos mó daoine ag siúl agus ag rothaíocht isteach sa chathair feasta. ' +
      'Bhí breis agus céad duine i láthair nuair a gearradh an ribín, agus seinneadh ceol ar feadh an tráthnóna.',
  ],
  ['mt', 'Il-pont il-ġdid fuq ix-xmara nfetaħ mill-ġdid għat-traffiku nhar it-Tnejn wara tliet snin ta’ xogħol.'],
  [
    'nn',
    'Den nye brua over elva vart opna att for trafikk måndag etter tre år med arbeid, og ho kosta mykje meir enn dei ' +
      'hadde rekna med. Ordføraren sa at fleire no kjem til å gå og sykle inn til byen, og at ingen lenger treng å køyre ' +
      'rundt. Meir enn hundre menneske møtte opp då bandet vart klipt, og korpset spela heile ettermiddagen utan stans.',
  ],
  ['ja', '川に架かる新しい橋が三年ぶりに月曜日に再開通した。'],
  ['el', 'Η νέα γέφυρα άνοιξε ξανά.'],
  ['ka', 'ახალი ხიდი ისევ გაიხსნა.'],
  ['zh-Hant', '河上的新橋在三年後的星期一重新開放通車，耗資一千二百萬元。'],
])('%s is told', (tag, text) => {
  expect(detect(text)).toBe(tag);
});

test.each([['12 345'], [''], ['OK'], ['???'], ['https://example.org/'], ['ދިވެހިރާއްޖޭގެ ޖުމްހޫރިއްޔާ'], ['བོད་ཀྱི་རྒྱལ་ས་ལྷ་ས།']])(
  '%j tells no language',
  (text) => {
    expect(detect(text)).toBeUndefined();
  },
);
