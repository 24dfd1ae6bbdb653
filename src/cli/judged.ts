import { type Article, type Judgement, judge, type PipelineOptions, type Story } from '../index.js';
import { decodeJson, encodeJson } from './cache/entries.js';
import { documentKey, keyOf } from './cache/keys.js';
import type { Grouped } from './grouped.js';
import { judgeRows } from './judged-rows.js';

/**
 * Judges the stories of a run in order, one by one, or finds in the cache how the same documents were judged before.
 * An input that came aligned is judged stretch by stretch.
 */
export async function* judgements(
  grouped: Grouped,
  pipeline: PipelineOptions,
  jobs: number | undefined,
): AsyncGenerator<Judgement> {
  const judged = judging(grouped, pipeline);
  for (const story of grouped.stories) {
    const stretches = grouped.aligned.get(story.id)?.stretches;
    if (stretches) yield* judgeRows(story, stretches, pipeline, jobs);
    else yield judged(story);
  }
}

/** The judgements that there will be. */
export const stretchesOf = ({ stories, aligned }: Grouped): number =>
  stories.reduce((sum, { id }) => sum + (aligned.get(id)?.stretches?.count ?? 1), 0);

function judging({ articles, store }: Grouped, options: PipelineOptions): (story: Story) => Judgement {
  return (story) => {
    const members = story.documents.flatMap((id) => articles(id) ?? []);
    if (!store) return judge(story, members, options);
    const { compare, triage } = options;
    const key = `${keyOf('judgement', story.id, compare, triage, members.map(identity))}.judgement`;
    const known = store.get(key);
    if (known) return { ...decodeJson<Kept>(known), story, articles: members };
    const judgement = judge(story, members, options);
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
