import { type Article, type Judgement, judge, type PipelineOptions, type Story } from '../index.js';
import { decodeJson, encodeJson } from './cache/entries.js';
import { documentKey, keyOf } from './cache/keys.js';
import type { Grouped } from './grouped.js';

/** Judges the stories of a run one by one, or finds in the cache how the same documents were judged before. */
export function judgements(
  { ladders, articles, store }: Grouped,
  options: PipelineOptions,
): (story: Story) => Judgement {
  return (story) => {
    const members = story.documents.flatMap((id) => articles(id) ?? []);
    const given = ladders.get(story.id);
    if (!store) return judge(story, members, options, given);
    const { compare, triage } = options;
    const key = `${keyOf('judgement', story.id, compare, triage, members.map(identity), given)}.judgement`;
    const known = store.get(key);
    if (known) return { ...decodeJson<Kept>(known), story, articles: members };
    const judgement = judge(story, members, options, given);
    const { story: _, articles: __, ...kept } = judgement;
    store.put(key, encodeJson(kept satisfies Kept));
    return judgement;
  };
}

/** What does not follow from the story and its documents. */
type Kept = Omit<Judgement, 'story' | 'articles'>;

const identity = ({ document }: Article): readonly string[] => [
  document.id,
  document.path,
  document.language,
  documentKey(document, {}),
];
