import { describe, expect, test } from 'vitest';
import { populationsOf } from '../../src/group/populations.js';
import { sketch } from '../../src/group/sketch.js';
import { annotate } from '../../src/pipeline.js';

const SHONA = [
  'Varimi vemu Mutasa vati mvura ya naya kwa mazuva matatu uye zvi rimwa zva ka pera mu munda.',
  'Hurumende ya ti ichavaka zvikoro zvi na mu guta iri kuti vana va zo dzidza pa musha uye pa tauni.',
  'Mutambo wa kare wa ka tanga mu guta na vanhu va zhinji uye nziyo dza ka imbwa kwa maawa maviri.',
  'Chipatara cha ka vhurwa mu Mutare kuti vanhu va ra pwe pa na ma na mwedzi uye va si bhadhare.',
];
const POLISH = [
  'Pod Rzeszowem woda nie dotarła do wsi, ale rolnicy i tak mówią, że to był zły rok i że nie ma na co czekać.',
  'Nowa szkoła ma być gotowa za rok, a do niej od razu pójdą dzieci z trzech wsi, bo stara jest już za mała.',
  'Na rynku grali do rana i nikt nie chciał iść do domu, choć był już maj i noc była jak na maj dość zimna.',
  'Szpital jest już po remoncie, ale nie ma w nim lekarzy i do tej pory nie wie nikt, kto ma za to dać co rok po milionie.',
];

/** Populations of texts, each under the language it was taken for; `!sw` is one that somebody stated. */
function populations(texts: readonly (readonly [taken: string, text: string])[]): string[] {
  const sketches = texts.map(([taken, text], at) => {
    const language = taken.replace('!', '');
    const languageFrom = taken.startsWith('!') ? 'record' : language === 'und' ? 'none' : 'detection';
    const places = [{ offset: 0 }];
    return sketch([annotate({ id: `${at}`, path: `${at}`, text, language, languageFrom, places })]);
  });
  return populationsOf(sketches.flatMap((one) => one.documents.map((outline) => ({ outline, sketches: one, at: 0 }))));
}

const as = (taken: string, texts: readonly string[]) => texts.map((text) => [taken, text] as const);

describe('what nobody stated is told by short words', () => {
  test('unknown languages fall apart', () => {
    const found = populations([...as('und', SHONA), ...as('und', POLISH)]);
    expect(new Set(found.slice(0, 4)).size).toBe(1);
    expect(new Set(found.slice(4)).size).toBe(1);
    expect(found[0]).not.toBe(found[4]);
  });

  test('a language that was stated is kept', () => {
    expect(populations([...as('!sn', SHONA.slice(2)), ...as('!pl', POLISH.slice(2))])).toEqual([
      'sn',
      'sn',
      'pl',
      'pl',
    ]);
  });

  test('a detected language is kept where nothing speaks against it', () => {
    expect(populations(as('pl', POLISH))).toEqual(['pl', 'pl', 'pl', 'pl']);
    expect(populations([['pl', POLISH[0] ?? '']])).toEqual(['pl']);
  });

  test('a slip of the detector follows the other texts of its language', () => {
    const slipped = POLISH.map((text, at) => [at === 0 ? 'sk' : 'pl', text] as const);
    expect(populations([...slipped, ['pl', `${POLISH[1]} ${POLISH[2]}`]])).toEqual(['pl', 'pl', 'pl', 'pl', 'pl']);
  });

  test('what was taken for a language with other texts, stated ones, is none of them', () => {
    const found = populations([...as('!pl', POLISH), ...as('pl', SHONA)]);
    expect(found.slice(0, 4)).toEqual(['pl', 'pl', 'pl', 'pl']);
    expect(found.slice(4)).not.toContain('pl');
  });

  test('a text without words keeps what it was taken for', () => {
    expect(populations([['de', ''], ...as('und', SHONA)])[0]).toBe('de');
  });
});
