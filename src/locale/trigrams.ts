import { readFileSync } from 'node:fs';
import { DATA } from './tags.js';

/** Scripts that are written together, and the languages that are written in them. */
export interface WritingSystem {
  /** Values of Unicode's Script property. */
  readonly scripts: readonly string[];
  readonly languages: readonly WrittenLanguage[];
}

export interface WrittenLanguage {
  readonly tag: string;
  /** How many people write it. */
  readonly writers: number;
  /** The commonest three hundred, commonest first; none where no other language shares the scripts. */
  readonly trigrams: readonly string[];
}

/** What is known of languages by which to tell them. Memoised. */
export function writingSystems(): readonly WritingSystem[] {
  loaded ??= read();
  return loaded;
}

let loaded: readonly WritingSystem[] | undefined;

function read(): readonly WritingSystem[] {
  const { systems }: { systems: readonly StoredSystem[] } = JSON.parse(
    readFileSync(new URL('generated/_trigrams.json', DATA), 'utf8'),
  );
  return systems.map(({ scripts, languages }) => ({
    scripts,
    languages: languages.map(([tag, writers, trigrams]) => ({
      tag,
      writers,
      trigrams: trigrams === '' ? [] : trigrams.split('|'),
    })),
  }));
}

interface StoredSystem {
  readonly scripts: readonly string[];
  readonly languages: readonly (readonly [tag: string, writers: number, trigrams: string])[];
}
