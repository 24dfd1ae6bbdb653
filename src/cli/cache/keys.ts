import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { AnnotateOptions, Document } from '../../index.js';
import { VERSION } from '../version.js';

/**
 * Under which name the cache keeps what is known of a document: whatever the answer depends on is part of it, so that
 * no entry is ever out of date. Where the document lies and what it is called is none of it: a moved file costs nothing.
 */
export function documentKey(document: Document, how: AnnotateOptions): string {
  const { text, published, given, blocks } = document;
  // What the text itself tells of its language is known from the text.
  const told = document.languageFrom === 'detection' || document.languageFrom === 'none';
  return keyOf(
    'document',
    how.split ?? 'sentence',
    how.facts ?? true,
    told ? 'told by the text' : [document.language, document.languageFrom],
    published,
    given,
    blocks,
    text,
  );
}

/** A key of any JSON values, for this version of the program and of Unicode. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([VERSION, process.versions.unicode, endianness(), ...parts]))
    .digest('hex')
    .slice(0, 40);
}
