import { expect, test } from 'vitest';
import { article, findingsOf } from '../annotated.js';
import { type Pair, tellings } from './wordings.js';

const positives: readonly Pair[] = [
  ['de', 'Die Brücke ist gesperrt.', 'en', 'The bridge is not closed.'],
  ['de', 'Die Brücke ist nicht grün.', 'en', 'The bridge is green.'],
  ['de', 'Der Rat hat den Plan gebilligt.', 'en', 'The council did not approve the plan.'],
  ['fr', 'La mairie a vendu le moulin.', 'en', 'The town has not sold the mill.'],
  ['fr', 'La mairie n’a pas vendu le moulin.', 'en', 'The town has sold the mill.'],
  ['fr', 'Le train part à midi.', 'de', 'Der Zug fährt nicht am Mittag.'],
  ['es', 'El puerto abre los lunes.', 'en', 'The port does not open on Mondays.'],
  ['es', 'El puerto no abre los lunes.', 'en', 'The port opens on Mondays.'],
  ['it', 'Il sindaco ha firmato la lettera.', 'en', 'The mayor has not signed the letter.'],
  ['it', 'Il sindaco non ha firmato la lettera.', 'fr', 'Le maire a signé la lettre.'],
  ['pt', 'A fábrica contratou novos operários.', 'en', 'The factory did not hire new workers.'],
  ['nl', 'De boot vertrok om acht uur.', 'en', 'The boat did not leave at eight.'],
  ['nl', 'De boot vertrok niet om acht uur.', 'en', 'The boat left at eight.'],
  ['sv', 'Skolan stänger i juni.', 'en', 'The school does not close in June.'],
  ['da', 'Skolen lukker ikke i juni.', 'en', 'The school closes in June.'],
  ['no', 'Broen åpner i mai.', 'en', 'The bridge will not open in May.'],
  ['fi', 'Koulu ei sulje ovia kesäkuussa.', 'en', 'The school closes its doors in June.'],
  ['pl', 'Zespół wygrał drugi mecz.', 'en', 'The team did not win the second match.'],
  ['pl', 'Zespół nie wygrał drugiego meczu.', 'en', 'The team won the second match.'],
  ['cs', 'Most je otevřený od května.', 'en', 'The bridge is not open since May.'],
  ['ru', 'Завод открыли весной.', 'en', 'The plant was not opened in spring.'],
  ['ru', 'Завод не открыли весной.', 'en', 'The plant was opened in spring.'],
  ['uk', 'Потяг прибув уранці.', 'en', 'The train did not arrive in the morning.'],
  ['bg', 'Влакът не пристигна сутринта.', 'en', 'The train arrived in the morning.'],
  ['ro', 'Podul a fost vopsit în verde.', 'en', 'The bridge was not painted green.'],
  ['hu', 'A híd nem zöld.', 'en', 'The bridge is green.'],
  ['el', 'Η γέφυρα δεν είναι πράσινη.', 'en', 'The bridge is green.'],
  ['ar', 'وصل القطار في الصباح.', 'en', 'The train did not arrive in the morning.'],
  ['he', 'הרכבת לא הגיעה בבוקר.', 'en', 'The train arrived in the morning.'],
  ['hi', 'पुल हरा नहीं है।', 'en', 'The bridge is green.'],
  ['zh', '大桥五月开放。', 'en', 'The bridge will not open in May.'],
  ['ja', '橋は五月に開きました。', 'en', 'The bridge did not open in May.'],
  ['ko', '다리는 오월에 열렸다.', 'en', 'The bridge did not open in May.'],
  ['vi', 'Cây cầu không mở cửa vào tháng Năm.', 'en', 'The bridge opened in May.'],
  ['id', 'Jembatan itu tidak dibuka pada bulan Mei.', 'en', 'The bridge was opened in May.'],
  // The un- of a name and of words that deny nothing.
  ['cs', 'Ministr Nečasný otevřel most.', 'en', 'Minister Nečasný did not open the bridge.'],
  ['ru', 'Независимая комиссия одобрила план.', 'en', 'An independent commission did not approve the plan.'],
  ['sv', 'Staden ska få en bro.', 'en', 'The town will not get a bridge.'],
  ['sw', 'Treni liliondoka kutoka Arusha.', 'en', 'The train did not leave Arusha.'],
  ['ja', 'しかし橋は五月に開きました。', 'en', 'However the bridge did not open in May.'],
  // Outside of what is quoted.
  ['de', 'Er nannte die Brücke „sehr alt“.', 'en', 'He did not call the bridge "very old".'],
  // One word hides one negation.
  [
    'fr',
    'Il est impossible d’y aller, le pont est fermé.',
    'en',
    'It is not impossible to go there, the bridge is not closed.',
  ],
];

const negatives: readonly Pair[] = [
  ['de', 'Die Brücke ist nicht gesperrt.', 'en', 'The bridge is not closed.'],
  ['de', 'Die Brücke blieb unversperrt.', 'en', 'The bridge was not closed.'],
  ['de', 'Er kam ohne Hut.', 'en', 'He did not wear a hat.'],
  ['de', 'Nicht nur der Rat war da.', 'en', 'The council and others were there.'],
  ['de', 'Kaum jemand kam.', 'en', 'Most people did not come.'],
  ['de', 'Der Antrag wurde abgelehnt.', 'en', 'The motion was not accepted.'],
  ['en', 'The council failed to agree.', 'de', 'Der Rat einigte sich nicht.'],
  ['en', 'The lake is without fish.', 'fr', 'Le lac ne contient pas de poissons.'],
  ['en', 'Unless it rains, the fair opens.', 'fr', 'S’il ne pleut pas, la foire ouvre.'],
  ['en', 'House no. 12 burnt down.', 'de', 'Haus Nr. 12 brannte ab.'],
  ['en', '"It is fine," she said.', 'de', '„Es ist nicht schlimm“, sagte sie.'],
  ['en', 'Is it not late?', 'de', 'Ist es spät?'],
  ['fr', 'Il n’a que deux fils.', 'en', 'He has two sons.'],
  ['fr', 'Il refuse de payer.', 'en', 'He does not pay.'],
  ['fr', 'Personne n’est venu.', 'en', 'People did not come.'],
  ['es', 'Salió sin pagar.', 'en', 'He did not pay when he left.'],
  ['es', 'No obstante, el puerto abrió.', 'en', 'The port opened all the same.'],
  ['es', 'No solo llueve, también nieva.', 'en', 'It rains and it snows.'],
  ['it', 'Non solo il sindaco ha firmato.', 'en', 'The mayor and others have signed.'],
  ['it', 'È impossibile passare.', 'en', 'One can not pass.'],
  ['pt', 'Ninguém veio.', 'en', 'People did not come.'],
  ['nl', 'De brug is onbegaanbaar.', 'en', 'The bridge is not passable.'],
  ['sv', 'Bron är omöjlig att passera.', 'en', 'One can not pass the bridge.'],
  ['fi', 'Silta on epävakaa.', 'en', 'The bridge is not stable.'],
  ['pl', 'Most jest niebezpieczny.', 'en', 'The bridge is not safe.'],
  ['pl', 'Niemcy kupili most.', 'en', 'The Germans bought the bridge.'],
  ['cs', 'Most neotevřeli.', 'en', 'The bridge was not opened.'],
  ['cs', 'Největší most je v Praze.', 'en', 'The biggest bridge is in Prague.'],
  ['ru', 'На прошлой неделе мост открыли.', 'en', 'Last week the bridge was opened.'],
  ['ru', 'Не только мост был закрыт.', 'en', 'The bridge and more was closed.'],
  ['tr', 'Köprü açılmadı.', 'en', 'The bridge was not opened.'],
  ['ja', '雨が降るかもしれません。', 'en', 'It may rain.'],
  ['zh', '他们不断建桥。', 'en', 'They keep building bridges.'],
  ['zh', '非洲的桥很长。', 'en', 'The bridges of Africa are long.'],
  ['ko', '그는 돈 없이 떠났다.', 'en', 'He did not take money when he left.'],
  ['und', 'Xyz abc.', 'en', 'The bridge is not closed.'],
  ['en', 'He wrote "the mill is not sold" on Monday.', 'de', 'Am Montag schrieb er: „die Mühle gehört der Stadt“.'],
  ['en', 'He wrote: "the mill is not sold.', 'de', 'Er schrieb: „Die Mühle gehört der Stadt.'],
  ['en', 'The score: Unbeaten Ayr lead.', 'fr', 'Le score : Ayr, qui n’a pas perdu, est en tête.'],
  ['fr', 'Il est impossible d’y aller.', 'en', 'One can not go there, it is not open.'],
  ['es', 'No deja de llover.', 'en', 'It keeps raining.'],
  ['ja', '橋を閉めなければいけません。', 'en', 'The bridge must be closed.'],
];

/** The bridge was opened in May, and it was not. */
const bridges: readonly (readonly [tag: string, opened: string, closed: string])[] = [
  ['ee', 'Woʋu tɔdzisasrã la le May.', 'Womeʋu tɔdzisasrã la le May o.'],
  ['fo', 'Brúgvin lat upp í mai.', 'Brúgvin lat ikki upp í mai.'],
  ['mfe', 'Pon la finn ouver an Me.', 'Pon la pa finn ouver an Me.'],
  ['nso', 'Leporogo le butšwe ka Mei.', 'Leporogo ga se la bulwa ka Mei.'],
  ['om', 'Riqichi Caamsaa keessa baname.', 'Riqichi Caamsaa keessa hin banamne.'],
  ['qu', 'Chakata mayo killapi kicharirqanku.', 'Manan chakata mayo killapi kicharirqankuchu.'],
  ['rw', 'Ikiraro cyafunguwe muri Gicurasi.', 'Ikiraro nticyafunguwe muri Gicurasi.'],
  ['sn', 'Zambuko rakavhurwa muna Chivabvu.', 'Zambuko harina kuvhurwa muna Chivabvu.'],
  ['tn', 'Borogo bo ne jwa bulwa ka Motsheganong.', 'Borogo ga bo a bulwa ka Motsheganong.'],
];

/** The same where a "not" is no word of its own, so that only what has none is held against one. */
const unsureBridges: readonly (readonly [tag: string, opened: string, closed: string])[] = [
  ['gn', "Ojepe'a pe puente jasypópe.", "Ndojepe'ái pe puente jasypópe."],
  ['lg', 'Olutindo lwaggulwawo mu Gwakutaano.', 'Olutindo telwaggulwawo mu Gwakutaano.'],
  ['ln', 'Gbagba efungwamaki na sanza ya mitano.', 'Gbagba efungwamaki te na sanza ya mitano.'],
  ['my', 'တံတားကို မေလတွင် ဖွင့်ခဲ့သည်။', 'တံတားကို မေလတွင် မဖွင့်ခဲ့ပါ။'],
  ['ny', 'Mlatho unatsegulidwa mu Meyi.', 'Mlatho sunatsegulidwe mu Meyi.'],
  ['st', 'Borokgo bo butswe ka Motsheanong.', 'Borokgo ha bo a bulwa ka Motsheanong.'],
  ['wo', 'Pom bi ubbiku na ci weeru mee.', 'Pom bi ubbikuwul ci weeru mee.'],
];

test.each([...bridges, ...unsureBridges])('%s: a bridge that was opened in May', (tag, opened, closed) => {
  const told = (text: string, english: string): number =>
    tellings('negation-mismatch', [tag, text, 'en', english]).length;
  expect(told(opened, 'The bridge was not opened in May.')).toBe(1);
  expect(told(opened, 'The bridge was opened in May.')).toBe(0);
  expect(told(closed, 'The bridge was not opened in May.')).toBe(0);
});

test.each(bridges)('%s: a bridge that was not opened in May', (tag, _, closed) => {
  expect(tellings('negation-mismatch', [tag, closed, 'en', 'The bridge was opened in May.'])).toHaveLength(1);
});

test.each(positives)('%s: %s / %s: %s', (...pair) => {
  expect(tellings('negation-mismatch', pair)).toHaveLength(1);
});

test.each(negatives)('silent: %s: %s / %s: %s', (...pair) => {
  expect(tellings('negation-mismatch', pair)).toEqual([]);
});

test('it is minor, and shows the word and the gap', () => {
  const [finding] = findingsOf([
    article('a', 'en', ['The mill is not sold.']),
    article('b', 'de', ['Die Mühle ist verkauft.']),
  ]);
  expect(finding).toMatchObject({ severity: 'minor', suspect: null });
  expect(finding?.sides.map(({ text, segment }) => [text, segment])).toEqual([
    ['not', 0],
    ['', null],
  ]);
});

test('of three, the one that stands alone is the suspect; without two that agree nothing is told', () => {
  const texts = [article('a', 'en', ['The mill is not sold.']), article('b', 'de', ['Die Mühle ist verkauft.'])];
  const third = article('c', 'fr', ['Le moulin est vendu.']);
  expect(findingsOf([...texts, third]).map(({ suspect }) => suspect)).toEqual(['a']);
  expect(findingsOf([...texts, article('c', 'fr', ['Le moulin est sans acheteur.'])])).toEqual([]);
});
