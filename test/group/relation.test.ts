import { describe, expect, test } from 'vitest';
import { group } from '../../src/group/group.js';
import { sketch } from '../../src/group/sketch.js';
import type { Story } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';
import { STORY_FORMATS } from '../../src/report/stories.js';

/** The stories of texts named `id.language`. */
function storiesOf(texts: Readonly<Record<string, string>>): Story[] {
  const articles = Object.entries(texts).map(([id, text]) => {
    const language = id.split('.')[1] ?? 'und';
    return annotate({ id, path: id, text, language, languageFrom: 'name', places: [{ offset: 0 }] });
  });
  return group(
    articles.map(({ document }) => document),
    [sketch(articles)],
    { by: 'content' },
  );
}

const ENGLISH =
  'The ferry Albatros ran aground off Korsholm on 14 March 2022 with 318 passengers and 27 crew aboard.\n' +
  'Captain Henrik Sundqvist said that 1,240 litres of oil had leaked. The repair will cost 3.7 million euros.';
const GERMAN =
  'Die Fähre Albatros lief am 14. März 2022 mit 318 Passagieren und 27 Besatzungsmitgliedern vor Korsholm auf Grund.\n' +
  'Kapitän Henrik Sundqvist sagte, 1.240 Liter Öl seien ausgelaufen. Die Reparatur kostet 3,7 Millionen Euro.';
const SPANISH =
  'El ferri Albatros encalló frente a Korsholm el 14 de marzo de 2022 con 318 pasajeros y 27 tripulantes a bordo.\n' +
  'El capitán Henrik Sundqvist dijo que se habían vertido 1.240 litros de petróleo. La reparación costará 3,7 millones de euros.';
/** Another agency's own words, in another order. */
const AGENCY =
  'Repairs worth 3.7 million euros and a slick of 1,240 litres: that is what the stranding of the Albatros left behind, ' +
  'its master Henrik Sundqvist told reporters. All 318 travellers came ashore at Korsholm unhurt. It happened on 14 March 2022.';
/** The same words but for a few. */
const REPRINT = ENGLISH.replace('ran aground', 'stranded').replace('said that', 'said');

describe('how a story hangs together', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, Story['relation']])[] = [
    ['one text in three languages', { 'a.en': ENGLISH, 'b.de': GERMAN, 'c.es': SPANISH }, 'translation'],
    ['two agencies in one language', { 'a.en': ENGLISH, 'b.en': AGENCY }, 'same event'],
    ['two agencies in two languages', { 'a.de': GERMAN, 'b.en': AGENCY }, 'same event'],
    ['a translation and an agency of its own', { 'a.en': ENGLISH, 'b.de': GERMAN, 'c.en': AGENCY }, 'same event'],
    ['the same text twice', { 'a.en': ENGLISH, 'b.en': `${ENGLISH}\n` }, 'copy'],
    ['nearly the same text', { 'a.en': ENGLISH, 'b.en': REPRINT }, 'copy'],
    ['a translation and a reprint', { 'a.en': ENGLISH, 'b.de': GERMAN, 'c.en': REPRINT }, 'translation'],
  ];
  test.each(cases)('%s', (_, texts, expected) => {
    expect(storiesOf(texts).map(({ relation }) => relation)).toEqual([expected]);
  });
});

describe('duplicates in one language', () => {
  test.each([
    ['are named beside a translation', { 'a.en': ENGLISH, 'b.de': GERMAN, 'c.en': REPRINT }, [['a.en', 'c.en']]],
    ['the same to the letter', { 'a.en': ENGLISH, 'b.de': GERMAN, 'c.en': ENGLISH }, [['a.en', 'c.en']]],
    ['translations are none', { 'a.en': ENGLISH, 'b.de': GERMAN }, undefined],
    ['nor are two agencies', { 'a.en': ENGLISH, 'b.en': AGENCY }, undefined],
  ] as const)('%s', (_, texts, expected) => {
    expect(storiesOf(texts)[0]?.duplicates).toEqual(expected);
  });
});

const match = (day: string, score: string, crowd: string, first: number, last: number): string =>
  `Vardal beat Orlova ${score} on ${day} before ${crowd} people. Jonas Lind scored in the ${first}th and ${last}st minutes. ` +
  'The home side had most of the ball and stays in the race for the title.';

const QUAKE =
  'The quake of magnitude 6.1 at Quang Ngai killed 17 people and hurt 143, Tran Minh Duc said on 9 May 2024. ' +
  'Some 2,315 houses fell and 4,700 people fled to 11 camps.';
const UNION =
  'The cooperative union of Lam Dong counted 712 cooperatives on 15 November 2023, 38 more than a year before; ' +
  '164 sell farm goods through fixed chains, and average income reached 58 million dong.';

describe('related stories', () => {
  test('the next match of the same clubs is related, not joined', () => {
    const stories = storiesOf({
      'may.en': match('4 May 2024', '3-1', '12,480', 14, 71),
      'june.en': match('8 June 2024', '2-0', '9,317', 34, 81),
      'union.en': UNION,
      'quake.en': QUAKE,
    });
    const [june, may] = stories;
    expect(stories.map(({ documents }) => documents.join(' '))).toEqual(['june.en', 'may.en', 'quake.en', 'union.en']);
    expect(june?.related).toEqual([may?.id]);
    expect(may?.related).toEqual([june?.id]);
  });

  test('a round-up joins none of the stories that it quotes', () => {
    const matches = match('4 May 2024', '3-1', '12,480', 14, 71);
    const stories = storiesOf({
      'match.en': matches,
      'quake.en': QUAKE,
      'union.en': UNION,
      'week.en': `${matches}\n\n${UNION}\n\n${QUAKE}`,
    });
    expect(stories.map(({ documents }) => documents.join(' '))).toEqual([
      'match.en',
      'quake.en',
      'union.en',
      'week.en',
    ]);
    expect(stories.at(-1)?.related?.length).toBeGreaterThan(0);
  });
});

test('the text says all of it', () => {
  const text = [...(STORY_FORMATS.text?.(storiesOf({ 'a.en': ENGLISH, 'b.de': GERMAN, 'c.en': REPRINT })) ?? [])].join(
    '',
  );
  expect(text).toMatch(
    /^story \w{16}: 3 documents, translation, confidence [01]\.\d\d\n {2}a\.en\n {2}b\.de\n {2}c\.en\n/u,
  );
  expect(text).toContain('  one text: a.en, c.en\n');
  expect(text).toMatch(/tied by .*1,240/u);
});
