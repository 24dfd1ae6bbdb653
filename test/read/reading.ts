import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/model/index.js';
import { movedBy } from '../../src/read/passage.js';
import { type ReadResult, read } from '../../src/read/read.js';

export const fixture = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)));

export const readFixture = (name: string): ReadResult => read({ path: name, bytes: fixture(name) });

export const readText = (path: string, text: string): ReadResult => read({ path, bytes: Buffer.from(text) });

/** The blocks of a document, each as `kind: text`. */
export const blocksOf = ({ text, blocks = [] }: Document): string[] =>
  blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

/** The rows of an aligned input: unit, then the text of each document. */
export const rowsOf = ({ documents, ladder = [] }: ReadResult): string[][] =>
  ladder.map(({ sides }) => {
    const given = sides.map((side, index) => documents[index]?.given?.[side[0] ?? -1]);
    const texts = given.map((segment, index) => segment && documents[index]?.text.slice(segment.start, segment.end));
    return [given.find(Boolean)?.unit ?? '', ...texts.map((text) => text ?? '')];
  });

export const problemsOf = ({ problems }: ReadResult): string[] =>
  problems.map(({ level, line, message }) => `${level}${line === undefined ? '' : ` ${line}`}: ${message}`);

/** The character of a file where a document says that its character at an offset stands. */
export function characterAt(file: string, { places, text }: Document, offset: number): string | undefined {
  const place = places.findLast((candidate) => candidate.offset <= offset);
  if (!place) return undefined;
  const { line, column } = movedBy(place, text.slice(place.offset, offset));
  return file.split('\n')[line - 1]?.[column - 1];
}
