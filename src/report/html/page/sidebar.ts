import { SEVERITIES } from '../../../model/index.js';
import type { StoryEntry } from './data.js';
import { count, el } from './dom.js';
import { passes } from './filter.js';
import { shape } from './severity.js';
import { hashOf, listed, type State } from './state.js';

/** The stories at the left: those with findings first in their order, each with what was found in it. */
export function sidebar(state: State): HTMLElement {
  const list = el('ol', { class: 'stories' });
  const status = el('p', { class: 'listed', role: 'status' });
  const search = el('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search stories',
    'aria-label': 'Search titles, paths and findings',
    oninput: () => state.choose({ words: search.value }),
  });
  let before = '';
  state.watch(() => {
    const numbers = listed(state);
    // Going from story to story does not draw the list again: that would lose the place in it.
    const now = JSON.stringify([numbers, keyOf(state)]);
    if (now !== before) list.replaceChildren(overviewItem(state), ...numbers.map((number) => storyItem(state, number)));
    before = now;
    status.textContent = count(numbers.length, 'story', 'stories');
    const place = state.place();
    const current = place.at === 'story' ? String(place.story) : 'overview';
    for (const link of list.querySelectorAll('a')) {
      if (link.dataset.story === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  });
  return el('nav', { class: 'sidebar', 'aria-label': 'Stories' }, search, status, list);
}

function keyOf(state: State): unknown {
  const { severities, rules, languages } = state.filter();
  return [[...severities], [...rules], [...languages]];
}

function overviewItem({ index }: State): HTMLElement {
  const link = el('a', { href: hashOf({ at: 'overview' }, index), 'data-story': 'overview' }, 'Overview');
  return el('li', { class: 'overview-link' }, link);
}

function storyItem({ index, filter }: State, number: number): HTMLElement {
  const story = index.stories[number] as StoryEntry;
  const languages = story.documents.map((document) => index.documents[document]?.language ?? 'und');
  const found = story.findings.filter((finding) => passes(finding, filter()));
  return el(
    'li',
    {},
    el(
      'a',
      {
        href: hashOf({ at: 'story', story: number }, index),
        'data-story': number,
        class: found.length === 0 ? 'clean' : undefined,
      },
      el('span', { class: 'title', dir: 'auto' }, story.title),
      el('span', { class: 'facts-of-story' }, el('span', { class: 'tags' }, languages.join(' ')), tally(found)),
    ),
  );
}

/** How many of each severity, the severest first. */
export function tally(found: StoryEntry['findings']): HTMLElement {
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const number = found.filter((finding) => finding.severity === severity).length;
    if (number === 0) return [];
    const words = el('span', { class: 'unseen' }, ` ${severity}, `);
    return [el('span', { class: `tally ${severity}` }, shape(severity), String(number), words)];
  });
  return el('span', { class: 'tallies' }, ...(parts.length > 0 ? parts : [el('span', { class: 'agrees' }, 'agrees')]));
}
