import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/index.js';
import { article, findingsOf, told } from '../annotated.js';
import { corpusIn } from './prose.js';

/** An article whose facts are names, with these codes in order. */
function named(id: string, language: string, text: string, codes: readonly (string | undefined)[]): Article {
  const made = article(id, language, [text]);
  const facts = made.facts.map((fact, index) => {
    const code = codes[index];
    return { ...fact, value: { name: fact.text, key: fact.text, ...(code !== undefined && { code }) } };
  });
  return { ...made, facts };
}

type Text = readonly [language: string, text: string, ...codes: (string | undefined)[]];

test.each<[string[], Text, Text]>([
  [
    ['name-mismatch: China / Bangladesch'],
    ['en', 'Rice from {China|name}', 'CN'],
    ['de', 'Reis aus {Bangladesch|name}', 'BD'],
  ],
  [['name-mismatch: Chine / 印度'], ['fr', 'le riz de {Chine|name}', 'CN'], ['zh', '{印度|name}的大米', 'IN']],
  [
    ['name-mismatch: Spain / Китая'],
    ['en', '{Spain|name} and {Norway|name}', 'ES', 'NO'],
    ['ru', '{Норвегии|name} и {Китая|name}', 'NO', 'CN'],
  ],
  [[], ['en', 'Rice from {China|name}', 'CN'], ['de', 'Reis aus {China|name}', 'CN']],
  [
    [],
    ['en', 'the {French|name} of {Spain|name}', 'fr', 'ES'],
    ['de', '{Frankreich|name} in {Spanien|name}', 'FR', 'ES'],
  ],
  [[], ['en', 'the {EU|name}', 'EU'], ['de', '{Belgien|name}', 'BE']],
  [[], ['en', '{Rome|name} slept', undefined], ['de', '{Italien|name} schlief', 'IT']],
  [[], ['en', '{Spain|name} and {Peru|name}', 'ES', 'PE'], ['de', '{Indien|name}', 'IN']],
])('%j', (expected, [aTag, a, ...aCodes], [bTag, b, ...bCodes]) => {
  const findings = findingsOf([named('a', aTag, a, aCodes), named('b', bTag, b, bCodes)]);
  expect(findings.filter(({ rule }) => rule === 'name-mismatch').map(told)).toEqual(expected);
});

/** Enough English for a text to show how its words are built. */
const PROSE = corpusIn('en').concat(
  ' They repaired what the exporters and importers had reported and repeated to a porter.',
);

/** Capitals within a sentence are read as names. */
const marked = (sentence: string): string =>
  sentence.replace(/(?<=[\p{L}] )\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*/gu, (name) => `{${name}|name}`);

/** What is found of names in an English text and its versions, a pair of sentences a bead. */
function namesFound(tags: readonly string[], ...beads: readonly (readonly string[])[]): string[] {
  const articles = ['en', ...tags].map((tag, side) =>
    article(
      tag,
      tag,
      side === 0
        ? [PROSE, ...beads.map((bead) => marked(bead[0] ?? ''))]
        : beads.map((bead) => marked(bead[side] ?? '')),
    ),
  );
  const ladder = [
    { sides: articles.map((_, side) => (side === 0 ? [0] : [])), score: 1 },
    ...beads.map((_, at) => ({ sides: articles.map((_, side) => [side === 0 ? at + 1 : at]), score: 1 })),
  ];
  const findings = findingsOf(articles, {}, ladder);
  return findings.filter(({ rule }) => rule === 'name-mismatch').map(told);
}

test.each<[string, string, string]>([
  ['fr', 'The paper spoke with Krzysztof Wójcik.', 'Le journal a parlé avec Édouard Snowden.'],
  ['hi', 'The paper spoke with Krzysztof Wójcik today.', 'अखबार ने आज एडवर्ड स्नोडेन से बात की।'],
  ['ru', 'The club of Jorge Guadalajara has won.', 'Победил клуб Джанни Турина.'],
  ['zh', 'The paper spoke with Krzysztof Wójcik today.', '该报今天采访了田中。'],
])('a name that is not said in %s: %s', (tag, english, other) => {
  expect(namesFound([tag], [english, other])).toHaveLength(1);
});

test.each<[string, string, string, string]>([
  ['said in another script', 'ru', 'He met Schwarzenegger there.', 'Он встретил там Шварценеггера.'],
  ['said without spaces around it', 'zh', 'He met Schwarzenegger there.', '他在那里遇见了施瓦辛格。'],
  ['built like the words of the text', 'fr', 'The Reporters of the town said so.', 'Les journalistes le disent.'],
  ['spelled, not said', 'fr', 'The new NAQXO has met.', "L'organisation s'est réunie."],
  ['the first word of a sentence', 'fr', 'Xylophonq is a word.', "C'est un mot."],
  ['a country or its people', 'fr', 'A Kyrgyzstani and a Qatari met.', 'Deux hommes se sont rencontrés.'],
  ['without a capital elsewhere', 'fr', 'The rohtak of Rohtak was seen.', 'On a vu la chose de là-bas.'],
  ['one of two', 'fr', 'He saw Rohtak and then Qaqortoq.', "Il a vu l'un et puis l'autre."],
  ['in a language of nouns with capitals', 'de', 'He saw the big town.', 'Er sah gestern Rohtak und Umgebung.'],
])('silent where a name is %s', (_, tag, english, other) => {
  expect(namesFound([tag], [english, other])).toEqual([]);
});

test('a name that the other text says elsewhere may be left out here', () => {
  const first = ['Then he met Schwarzenegger there.', 'Il y rencontra Schwarzenegger.'];
  expect(namesFound(['fr'], first, ['They say Schwarzenegger laughed.', "On dit qu'il rit."])).toEqual([]);
});

test('a name beside which the same word always comes back is translated', () => {
  const beads = [
    ['She works for the Kqawy of her land.', 'Elle travaille pour la Marine de son pays.'],
    ['They saw the Kqawy at sea.', 'Ils ont vu la Marine en mer.'],
  ];
  expect(namesFound(['fr'], ...beads)).toEqual([]);
  expect(namesFound(['fr'], ['They saw the Kqawy at sea.', 'Ils ont vu la Marine en mer.'])).toHaveLength(1);
});

test('a short text tells nothing of its spelling', () => {
  const [a, b] = [article('a', 'en', ['He saw Rohtak there.']), article('b', 'fr', ["Il l'y a vu."])];
  expect(findingsOf([a, b]).filter(({ rule }) => rule === 'name-mismatch')).toEqual([]);
});

type Three = readonly [string, string, string];

test.each<readonly [string, readonly string[], Three, Three]>([
  [
    'a place that they name elsewhere as well',
    ['fr', 'es'],
    ['She likes Nairobi.', 'Elle aime Nairobi.', 'Le gusta Nairobi.'],
    ['They met in Kampala.', 'Ils se sont vus à Nairobi.', 'Se vieron en Nairobi.'],
  ],
  [
    'across scripts',
    ['uk', 'el'],
    ['She likes Nairobi.', 'Вона любить Найробі.', 'Της αρέσει το Ναϊρόμπι.'],
    ['They met in Kampala.', 'Вони зустрілись у Найробі.', 'Βρέθηκαν στο Ναϊρόμπι.'],
  ],
  [
    'the family name after the first name of another',
    ['fr', 'es'],
    ['She likes Abashidze.', 'Elle aime Abashidze.', 'Le gusta Abashidze.'],
    ['He saw Nino Kampala.', 'Il vit Nino Abashidze.', 'Vio a Nino Abashidze.'],
  ],
])('of three texts one names %s', (_, tags, known, slip) => {
  expect(namesFound(tags, known, slip)).toEqual([expect.stringContaining('Kampala')]);
});

test.each<readonly [string, Three]>([
  ['another says nothing of it', ['They met in Rohtak.', 'Ils se sont vus là.', 'Se vieron en Nairobi.']],
  ['all name another one', ['They met in Rohtak.', 'Ils se sont vus à Nairobi.', 'Se vieron en Caracas.']],
  ['one abbreviates', ['He knew the NAQXO.', 'Il connaît Nairobi.', 'Conoce Nairobi.']],
  ['one names two', ['He saw Rohtak and then Qaqortoq.', 'Il connaît Nairobi.', 'Conoce Nairobi.']],
])('of three texts nothing is told where %s', (_, slip) => {
  expect(namesFound(['fr', 'es'], slip)).toEqual([]);
});
