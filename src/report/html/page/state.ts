import type { PageIndex, StoryData } from './data.js';
import { type Filter, lists, NO_FILTER } from './filter.js';

/** What is shown: the overview, or a story by its number in the index. */
export type Place =
  | { readonly at: 'overview' }
  | { readonly at: 'story'; readonly story: number; readonly finding?: string };

/** How a story is shown. */
export interface View {
  /** All rows, those in which the versions agree included. */
  readonly whole: boolean;
  /** Languages whose columns are put away. */
  readonly hidden: ReadonlySet<string>;
}

/** The page's one value that changes; whoever shows a part of it asks to be told. */
export interface State {
  readonly index: PageIndex;
  readonly place: () => Place;
  readonly filter: () => Filter;
  readonly view: () => View;
  go(place: Place): void;
  choose(filter: Partial<Filter>): void;
  look(view: Partial<View>): void;
  watch(show: () => void): void;
}

export function stateOf(index: PageIndex): State {
  let place: Place = { at: 'overview' };
  let filter = NO_FILTER;
  let view: View = { whole: false, hidden: new Set() };
  const shows: (() => void)[] = [];
  const tell = (): void => {
    for (const show of shows) show();
  };
  return {
    index,
    place: () => place,
    filter: () => filter,
    view: () => view,
    go(next) {
      place = next;
      tell();
    },
    choose(chosen) {
      filter = { ...filter, ...chosen };
      tell();
    },
    look(chosen) {
      view = { ...view, ...chosen };
      tell();
    },
    watch: (show) => void shows.push(show),
  };
}

/** The numbers of the stories that the filter leaves, told by more than one document. */
export function listed({ index, filter }: State): number[] {
  return index.stories.flatMap((story, number) => {
    if (story.documents.length < 2) return [];
    const paths = story.documents.map((document) => index.documents[document]?.path ?? '');
    return lists(story, paths, filter()) ? [number] : [];
  });
}

/** A data block of the page. */
export function block<Value>(id: string): Value | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

export const storyData = (number: number): StoryData | undefined => block<StoryData>(`story-${number}`);

/** `#finding-id`, `#story-id`, or nothing for the overview. */
export function placeOf(hash: string, { stories }: PageIndex): Place {
  const id = hash.slice(1);
  for (const [number, story] of stories.entries()) {
    if (story.documents.length < 2) continue;
    if (`story-${story.id}` === id) return { at: 'story', story: number };
    if (story.findings.some((finding) => finding.id === id)) return { at: 'story', story: number, finding: id };
  }
  return { at: 'overview' };
}

export function hashOf(place: Place, { stories }: PageIndex): string {
  if (place.at === 'overview') return '#';
  return `#${place.finding ?? `story-${stories[place.story]?.id}`}`;
}
