import type { PageIndex } from './data.js';
import { count, el } from './dom.js';
import { filters } from './filters.js';
import { keyboard } from './keyboard.js';
import { links } from './links.js';
import { overview } from './overview.js';
import { sidebar } from './sidebar.js';
import { block, hashOf, type Place, placeOf, type State, stateOf, storyData } from './state.js';
import { story } from './story.js';
import { themeSwitch } from './theme.js';

const index = block<PageIndex>('index');
if (index) open(stateOf(index));

/** Puts the page together and shows the place that its address names. */
function open(state: State): void {
  const main = el('main', { id: 'main' });
  let arrived = location.hash;
  const go = (place: Place): void => {
    // At once: the event that follows a new address comes too late for quick fingers.
    location.hash = hashOf(place, state.index);
    arrived = location.hash;
    arrive(state);
  };
  const help = keyboard(state, go);
  const nav = sidebar(state);
  const version = (number: number): string => {
    const place = state.place();
    const document = place.at === 'story' ? state.index.stories[place.story]?.documents[number] : undefined;
    return state.index.documents[document ?? -1]?.language ?? 'und';
  };
  document.body.append(
    el('a', { class: 'skip', href: '#main', onclick: skipTo(main) }, 'Skip to the report'),
    header(state, nav, help),
    nav,
    main,
    links(main, version),
    help,
  );
  main.addEventListener('click', (event) => scrollToRow(event, main));
  state.watch(() => show(state, main));
  addEventListener('hashchange', () => {
    if (location.hash === arrived) return;
    arrived = location.hash;
    arrive(state);
  });
  arrive(state);
}

function header(state: State, nav: HTMLElement, help: HTMLDialogElement): HTMLElement {
  const shared = state.index.stories.filter(({ documents }) => documents.length > 1).length;
  const toggle = el(
    'button',
    {
      type: 'button',
      class: 'chip stories-toggle',
      'aria-expanded': 'false',
      onclick: () => toggle.setAttribute('aria-expanded', String(nav.classList.toggle('open'))),
    },
    count(shared, 'story', 'stories'),
  );
  nav.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) {
      nav.classList.remove('open');
      toggle.setAttribute('aria-expanded', 'false');
    }
  });
  return el(
    'header',
    {},
    el('h1', {}, 'tertium'),
    toggle,
    filters(state),
    el(
      'div',
      { class: 'page-tools' },
      themeSwitch(),
      el('button', { type: 'button', class: 'chip', onclick: () => help.showModal() }, 'Keys'),
    ),
  );
}

/** Reads the address, shows what it names, and brings it before the reader. */
function arrive(state: State): void {
  const place = placeOf(location.hash, state.index);
  state.go(place);
  const target = document.getElementById(place.at === 'story' ? (place.finding ?? 'place') : 'place');
  if (!target) return;
  for (const old of document.querySelectorAll('.arrived')) old.classList.remove('arrived');
  target.classList.add('arrived');
  target.focus({ preventScroll: true });
  if (target.id === 'place') scrollTo({ top: 0 });
  else target.closest('tr')?.previousElementSibling?.scrollIntoView({ block: 'center' });
}

function show(state: State, main: HTMLElement): void {
  const place = state.place();
  const entry = place.at === 'story' ? state.index.stories[place.story] : undefined;
  const data = place.at === 'story' ? storyData(place.story) : undefined;
  const focused = document.activeElement?.id;
  main.replaceChildren(...(entry && data ? story(state, entry, data) : overview(state)));
  // The button that was pressed is drawn anew with the rest.
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  document.title = entry ? `${entry.title} · tertium report` : 'tertium report';
}

/** A click on a band or a mark of the picture leads to its row. */
function scrollToRow({ target }: Event, main: HTMLElement): void {
  const drawn = target instanceof Element ? target.closest<SVGElement>('svg [data-row]') : null;
  if (!drawn) return;
  const row = Number(drawn.dataset.row);
  const rows = [...main.querySelectorAll<HTMLElement>('tr[data-row]')];
  const shown = rows.findLast((one) => Number(one.dataset.row) <= row);
  if (shown?.classList.contains('fold')) {
    shown.querySelector('button')?.click();
    scrollToRow({ target } as unknown as Event, main);
    return;
  }
  shown?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

/** The address names findings, so it cannot name the main part as well. */
function skipTo(main: HTMLElement): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    const place = main.querySelector<HTMLElement>('#place');
    place?.focus();
  };
}
