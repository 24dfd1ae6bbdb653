import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GroupOptions, group } from '../../src/group/group.js';
import { sketch } from '../../src/group/sketch.js';
import type { Article, Story } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';

/** Articles from texts named by story and language: `ferry.de` tells the story `ferry`. */
function articles(texts: Readonly<Record<string, string>>): Article[] {
  return Object.entries(texts).map(([id, text]) =>
    annotate({
      id,
      path: `in/${id.split('.')[0]}/${id}.txt`,
      text,
      language: id.split('.')[1] ?? 'und',
      languageFrom: 'name',
      places: [{ offset: 0, line: 1 }],
    }),
  );
}

function grouped(given: readonly Article[], options: Partial<GroupOptions> = {}): Story[] {
  const documents = given.map(({ document }) => document);
  return group(documents, [sketch(given)], { by: 'content', ...options });
}

const stories = (given: readonly Article[]): string[] => grouped(given).map(({ documents }) => documents.join(' '));

const FERRY = {
  'ferry.en':
    'The ferry Albatros ran aground off Korsholm on 14 March 2022 with 318 passengers and 27 crew aboard.\n' +
    'Captain Henrik Sundqvist said that 1,240 litres of oil had leaked. The repair will cost 3.7 million euros.',
  'ferry.de':
    'Die Fähre Albatros lief am 14. März 2022 mit 318 Passagieren und 27 Besatzungsmitgliedern vor Korsholm auf Grund.\n' +
    'Kapitän Henrik Sundqvist sagte, 1.240 Liter Öl seien ausgelaufen. Die Reparatur kostet 3,7 Millionen Euro.',
  'ferry.fr':
    "Le ferry Albatros s'est échoué au large de Korsholm le 14 mars 2022 avec 318 passagers et 27 membres d'équipage.\n" +
    'Le capitaine Henrik Sundqvist a déclaré que 1 240 litres de pétrole avaient fui. La réparation coûtera 3,7 millions d’euros.',
};
const BRIDGE = {
  'bridge.en':
    'The bridge over the Tarnava at Medias will close on 2 June 2023 for 45 days. Engineer Ioana Pop expects 6,500 vehicles a day to be diverted over 18.4 kilometres.',
  'bridge.es':
    'El puente sobre el Tarnava en Medias cerrará el 2 de junio de 2023 durante 45 días. La ingeniera Ioana Pop prevé desviar 6.500 vehículos al día por 18,4 kilómetros.',
};

describe('group by content', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['nothing', {}, []],
    ['one document', { 'ferry.en': FERRY['ferry.en'] }, ['ferry.en']],
    ['one story in three languages', FERRY, ['ferry.de ferry.en ferry.fr']],
    [
      'the same club the next week is another story',
      {
        'may.en':
          'Vardal beat Orlova 3-1 on 4 May 2024 before 12,480 people. Jonas Lind scored in the 14th and 71st minutes.',
        'may.de':
          'Vardal schlug Orlova am 4. Mai 2024 vor 12.480 Menschen 3:1. Jonas Lind traf in der 14. und 71. Minute.',
        'june.en':
          'Vardal beat Orlova 2-0 on 8 June 2024 before 9,317 people. Jonas Lind scored in the 33rd and 85th minutes.',
        'june.de':
          'Vardal schlug Orlova am 8. Juni 2024 vor 9.317 Menschen 2:0. Jonas Lind traf in der 33. und 85. Minute.',
      },
      ['june.de june.en', 'may.de may.en'],
    ],
    ['two stories', { ...FERRY, ...BRIDGE }, ['bridge.en bridge.es', 'ferry.de ferry.en ferry.fr']],
  ];
  test.each(cases)('%s', (_, texts, expected) => {
    expect(stories(articles(texts))).toEqual(expected);
  });
});

test('the order of the input does not matter', () => {
  const given = articles({ ...FERRY, ...BRIDGE });
  const expected = grouped(given);
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
      expect(grouped(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('a story says what ties it and how', () => {
  const [story] = grouped(articles(FERRY));
  expect(story?.relation).toBe('translation');
  expect(story?.evidence).toContain('318');
  expect(story?.evidence).toContain('Korsholm');
  expect(story?.evidence?.length).toBeLessThanOrEqual(8);
  expect(story?.confidence).toBeGreaterThan(0.9);
});

test('copies of one text are one story and say so', () => {
  const given = articles({ 'a.en': FERRY['ferry.en'], 'b.en': `${FERRY['ferry.en']}\n`, 'c.es': BRIDGE['bridge.es'] });
  expect(stories(given)).toEqual(['a.en b.en', 'c.es']);
  expect(grouped(given)[0]?.relation).toBe('copy');
});

describe('bad input', () => {
  test('documents of one word stand alone', () => {
    expect(stories(articles({ 'a.en': 'Yes', 'b.en': 'Yes', 'c.de': 'Nein', 'd.und': '' }))).toHaveLength(4);
  });

  test('documents without any fact stand alone when nothing ties them', () => {
    const texts = {
      'a.en': 'rain fell all day on the hills',
      'b.de': 'der Fuchs schlief lange',
      'c.fr': 'le pain est bon',
    };
    expect(stories(articles(texts))).toHaveLength(3);
  });

  test('ten thousand copies of one text are grouped at once', () => {
    const part = sketch(articles({ 'x.en': FERRY['ferry.en'] }));
    const copies = Array.from({ length: 10_000 }, (_, at) => ({
      ...part,
      documents: part.documents.map((outline) => ({ ...outline, id: `${at}.en` })),
    }));
    const started = performance.now();
    expect(group([], copies, { by: 'content' })).toMatchObject([{ relation: 'copy' }]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('a huge document among small ones changes nothing for them', () => {
    const noise = Array.from({ length: 40_000 }, (_, at) => `word${at % 977} ${at}`).join(' ');
    expect(stories(articles({ ...FERRY, 'noise.en': noise }))).toEqual(['ferry.de ferry.en ferry.fr', 'noise.en']);
  });
});

describe('a window of publication', () => {
  const published = (dates: readonly (string | undefined)[]): readonly Article[] =>
    articles(FERRY).map((article, at) => {
      const date = dates[at];
      return date ? { ...article, document: { ...article.document, published: date } } : article;
    });
  const found = (given: readonly Article[], windowDays: number): string[] =>
    grouped(given, { windowDays }).map(({ documents }) => documents.join(' '));

  test('parts what was published further apart', () => {
    const given = published(['2022-03-15', '2022-03-15', '2022-04-20']);
    expect(found(given, 7)).toHaveLength(2);
    expect(found(given, 60)).toHaveLength(1);
  });

  test('says nothing where a date is unknown or none', () => {
    expect(found(published(['2022-03-15', undefined, undefined]), 0)).toHaveLength(1);
    expect(found(published(['2022-03-15', 'soon', undefined]), 0)).toHaveLength(1);
  });
});

test('by directory and all', () => {
  const given = articles({ ...FERRY, ...BRIDGE });
  expect(grouped(given, { by: 'directory' }).map(({ documents }) => documents.length)).toEqual([2, 3]);
  expect(grouped(given, { by: 'all' }).map(({ documents }) => documents.length)).toEqual([5]);
});
