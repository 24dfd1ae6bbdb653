import type { Bead } from '../model/index.js';
import type { Comparing } from './story.js';

/**
 * Whose voice each document of a bead is. Documents of one language that tell it in the same words are reprints of one
 * text, and one voice; all others are voices of their own. Translations of one source are not independent either, but
 * nothing in them shows it; how sure a majority is was measured on such translations.
 */
export function voicesIn({ articles }: Comparing, bead: Bead): string[] {
  return bead.sides.map((segments, side) => {
    const article = articles[side];
    const words = segments.map((index) => {
      const segment = article?.segments[index];
      return article && segment ? article.document.text.slice(segment.start, segment.end) : '';
    });
    const said = words.join(' ').replace(/\s+/gu, ' ');
    return article && said !== '' ? `${article.document.language} ${said}` : `document ${side}`;
  });
}

/** How many voices these documents are. */
export const countVoices = (documents: readonly number[], voices: readonly string[]): number =>
  new Set(documents.map((document) => voices[document] ?? `document ${document}`)).size;
