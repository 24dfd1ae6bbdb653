import type { Opening } from '../../model/index.js';

/**
 * The source and the target language of a run: the source that was named, else the language of most stories; then the
 * language of most of the stories that are left.
 */
export function languagePair(opening: Opening): [source: string, target: string | undefined] {
  const ranked = byStories(opening);
  const from = namedSource(opening) ?? ranked[0] ?? 'und';
  return [from, ranked.find((language) => language !== from)];
}

/** The tag that the texts in the source language bear: `en-GB` where the call says `en`. Undefined without such texts. */
export function namedSource(opening: Opening): string | undefined {
  const { source } = opening;
  return byStories(opening).find((language) => language === source || language.startsWith(`${source}-`));
}

/** The languages of a run, those of most stories first. Stories of one document have no say. */
function byStories({ documents, stories }: Opening): string[] {
  const languageOf = new Map(documents.map(({ id, language }) => [id, language]));
  const counts = new Map<string, number>();
  for (const story of stories) {
    if (story.documents.length < 2) continue;
    for (const language of new Set(story.documents.map((id) => languageOf.get(id) ?? 'und'))) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}
