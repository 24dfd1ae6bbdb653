import { el } from './dom.js';
import { passes } from './filter.js';
import { listed, type Place, type State } from './state.js';

/** The keys, and the dialog that lists them. They can be switched off, for those who speak to their machines. */
export function keyboard(state: State, go: (place: Place) => void): HTMLDialogElement {
  const enabled = el('input', { type: 'checkbox', checked: true });
  const dialog = el(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    el('h2', { id: 'help-title' }, 'Keyboard'),
    el(
      'dl',
      {},
      ...KEYS.flatMap(([keys, does]) => [el('dt', {}, ...keys.map((key) => el('kbd', {}, key))), el('dd', {}, does)]),
    ),
    el('p', {}, el('label', {}, enabled, ' Single-key commands are on')),
    el('form', { method: 'dialog' }, el('button', { type: 'submit', class: 'chip' }, 'Close')),
  );
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    if (!enabled.checked && key !== '?') return;
    const act = ACTIONS[key];
    if (key !== '?' && !act) return;
    event.preventDefault();
    if (act) act(state, go);
    else dialog.showModal();
  });
  return dialog;
}

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['n', 'p'], 'next and previous finding'],
  [['j', 'k'], 'next and previous story'],
  [['o'], 'overview'],
  [['f'], 'first fact of the finding or story; then the arrows:'],
  [['←', '→'], 'the same fact in the neighbouring language'],
  [['↑', '↓'], 'the neighbouring fact of the same language'],
  [['w'], 'whole text, or findings only'],
  [['/'], 'search'],
  [['?'], 'this help'],
];

const ACTIONS: Readonly<Record<string, (state: State, go: (place: Place) => void) => void>> = {
  n: (state, go) => stepFinding(state, go, 1),
  p: (state, go) => stepFinding(state, go, -1),
  j: (state, go) => stepStory(state, go, 1),
  k: (state, go) => stepStory(state, go, -1),
  o: (_, go) => go({ at: 'overview' }),
  w: (state) => state.look({ whole: !state.view().whole }),
  f: (state) => firstFact(state),
  '/': () => document.getElementById('search')?.focus(),
};

function stepStory(state: State, go: (place: Place) => void, step: 1 | -1): void {
  const numbers = listed(state);
  const place = state.place();
  const at = place.at === 'story' ? numbers.indexOf(place.story) : -1;
  const next = numbers[at + step];
  if (next !== undefined) go({ at: 'story', story: next });
  else if (at + step < 0) go({ at: 'overview' });
}

/** Findings follow each other through all stories that are listed, in the order in which they stand. */
function stepFinding(state: State, go: (place: Place) => void, step: 1 | -1): void {
  const places = listed(state).flatMap((story) =>
    (state.index.stories[story]?.findings ?? [])
      .filter((finding) => passes(finding, state.filter()))
      .map(({ id }) => ({ at: 'story' as const, story, finding: id })),
  );
  const here = state.place();
  if (here.at === 'story' && here.finding === undefined) {
    const ahead =
      step > 0 ? places.find(({ story }) => story >= here.story) : places.findLast(({ story }) => story < here.story);
    if (ahead) go(ahead);
    return;
  }
  const at =
    here.at === 'story' ? places.findIndex(({ finding }) => finding === here.finding) : step > 0 ? -1 : places.length;
  const next = places[at + step];
  if (next) go(next);
}

function firstFact(state: State): void {
  const place = state.place();
  const note = place.at === 'story' && place.finding ? document.getElementById(place.finding) : null;
  const row = note?.closest('tr')?.dataset.finding;
  const wanted = row === undefined ? '[data-tie]' : `.ladder [data-finding="${row}"][data-tie]`;
  (document.querySelector<HTMLElement>(wanted) ?? document.querySelector<HTMLElement>('.ladder [data-tie]'))?.focus();
}
