import type { Opening } from '../../model/index.js';

/**
 * The source and the target language of a run: the source that was named, else the language of most stories; then the
 * language of most of the stories that are left. Stories of one document have no say.
 */
export function languagePair({ documents, stories, source }: Opening): [source: string, target: string | undefined] {
  const languageOf = new Map(documents.map(({ id, language }) => [id, language]));
  const counts = new Map<string, number>();
  for (const story of stories) {
    if (story.documents.length < 2) continue;
    for (const language of new Set(story.documents.map((id) => languageOf.get(id) ?? 'und'))) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
  const named = ranked.find((language) => language === source || language.startsWith(`${source}-`));
  const from = named ?? ranked[0] ?? 'und';
  return [from, ranked.find((language) => language !== from)];
}
