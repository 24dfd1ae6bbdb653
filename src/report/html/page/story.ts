import type { StoryData, StoryEntry } from './data.js';
import { el } from './dom.js';
import { passes } from './filter.js';
import { toggled } from './filters.js';
import { ladder } from './ladder.js';
import { englishName, ownName } from './language.js';
import { picture } from './picture.js';
import type { Column, Shown } from './shown.js';
import type { State } from './state.js';

/** One story: its versions, the picture of its ladder, and the ladder. */
export function story(state: State, entry: StoryEntry, data: StoryData): HTMLElement[] {
  const { index, filter, view } = state;
  const documents = entry.documents.flatMap((number) => index.documents[number] ?? []);
  const shared = sharedFolder(documents.map(({ path }) => path));
  const columns = documents.map(
    (document): Column => ({
      document,
      hidden: view().hidden.has(document.language),
      source: document === index.documents[entry.source ?? -1],
      name: document.path.slice(shared),
    }),
  );
  const visible = entry.findings.map((finding) => passes(finding, filter()));
  const shown: Shown = { entry, data, columns, visible, rules: index.rules };
  const drawn = picture(shown);
  return [
    el('h2', { id: 'place', tabindex: -1, dir: 'auto' }, entry.title),
    el('p', { class: 'scope' }, about(entry)),
    ...(drawn ? [drawn] : []),
    tools(state, columns),
    ladder(shown, view().whole),
  ];
}

/** The length of the folders that the paths begin with. */
function sharedFolder(paths: readonly string[]): number {
  const [first = ''] = paths;
  let length = first.lastIndexOf('/') + 1;
  while (length > 0 && !paths.every((path) => path.startsWith(first.slice(0, length)))) {
    length = first.lastIndexOf('/', length - 2) + 1;
  }
  return length;
}

function about({ documents, confidence, relation }: StoryEntry): string {
  const parts = [
    `${documents.length} versions`,
    relation ?? '',
    confidence < SURE ? `grouped with confidence ${confidence.toFixed(2)}` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** From here on it goes without saying that the documents belong together. */
const SURE = 0.9;

function tools(state: State, columns: readonly Column[]): HTMLElement {
  const { whole, hidden } = state.view();
  const switches = columns.map(({ document, hidden: away }, version) =>
    el(
      'button',
      {
        type: 'button',
        id: `column-${version}`,
        class: 'chip',
        title: englishName(document.language),
        'aria-pressed': String(!away),
        onclick: () => state.look({ hidden: toggled(hidden, document.language) }),
      },
      ownName(document.language),
    ),
  );
  const shown = columns.filter(({ hidden: away }) => !away).length;
  const all = el(
    'button',
    {
      type: 'button',
      id: 'whole',
      class: 'chip whole',
      'aria-pressed': String(whole),
      onclick: () => state.look({ whole: !whole }),
    },
    'Whole text',
  );
  return el(
    'div',
    { class: 'tools' },
    columns.length > 2 &&
      el(
        'div',
        { role: 'group', 'aria-label': `Columns: ${shown} of ${columns.length} shown` },
        el('span', { class: 'caption' }, 'Columns'),
        ...switches,
      ),
    all,
  );
}
