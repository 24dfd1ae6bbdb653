// Abbreviations that end no sentence, from the sentence-break suppressions.

/** Folded and without the final stop, as the splitter looks them up. */
export function abbreviations({ suppressions }) {
  const found = suppressions
    .map(({ suppression }) => suppression.normalize('NFC').toLowerCase())
    .filter((text) => text.endsWith('.') && text.length > 2)
    .map((text) => text.slice(0, -1));
  return [...new Set(found)].sort();
}
