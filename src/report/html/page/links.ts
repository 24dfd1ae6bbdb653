import { el } from './dom.js';
import { ownName } from './language.js';

/**
 * Facts that stand for each other light up together, under the pointer and under the keyboard, and a line at the foot
 * of the page says what each version has.
 */
export function links(main: HTMLElement, languageOf: (version: number) => string): HTMLElement {
  const bar = el('div', { class: 'fact-bar', role: 'status', 'aria-live': 'polite', hidden: true });
  let shown: Element | undefined;
  const show = (fact: HTMLElement | undefined): void => {
    if (fact === shown) return;
    shown = fact;
    for (const lit of main.querySelectorAll('.lit')) lit.classList.remove('lit');
    bar.hidden = fact === undefined;
    if (!fact) return;
    const { tie, kind = '', value = '' } = fact.dataset;
    const tied = tie === 'none' ? [fact] : [...main.querySelectorAll<HTMLElement>(`[data-tie="${tie}"]`)];
    for (const one of tied) one.classList.add('lit');
    if (tie !== 'none') main.querySelector(`[data-anchor="${tie}"]`)?.classList.add('lit');
    bar.replaceChildren(
      el('span', { class: 'kind' }, kind),
      el('span', { class: 'value' }, kind === 'identifier' ? value : grouped(value)),
      ...(tie === 'none'
        ? [el('span', { class: 'kind' }, 'no counterpart')]
        : tied.map((one) => saying(one, languageOf))),
    );
  };
  const factAt = ({ target }: Event): HTMLElement | undefined =>
    target instanceof Element ? (target.closest<HTMLElement>('[data-tie]') ?? undefined) : undefined;
  main.addEventListener('pointerover', (event) => show(factAt(event)));
  main.addEventListener('pointerleave', () => show(undefined));
  main.addEventListener('focusin', (event) => show(factAt(event)));
  main.addEventListener('focusout', () => show(undefined));
  main.addEventListener('keydown', (event) => {
    const fact = factAt(event);
    const next = fact && neighbour(fact, event.key, main);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return bar;
}

/** 1300000 as people count its zeros. Years are left as they are. */
const grouped = (value: string): string =>
  value.replace(/\d{5,}/gu, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f'));

function saying(fact: HTMLElement, languageOf: (version: number) => string): HTMLElement {
  const language = languageOf(Number(fact.dataset.version));
  return el(
    'span',
    { class: fact.classList.contains('found') ? 'saying differs' : 'saying' },
    el('b', {}, ownName(language)),
    ' ',
    el('bdi', {}, fact.textContent ?? ''),
  );
}

/** Left and right lead to the same fact in the neighbouring columns, up and down to the next fact of the same column. */
function neighbour(fact: HTMLElement, key: string, main: HTMLElement): HTMLElement | undefined {
  const { tie, version } = fact.dataset;
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  if (!across && key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  if (across && tie === 'none') return undefined;
  const all = [
    ...main.querySelectorAll<HTMLElement>(across ? `[data-tie="${tie}"]` : `[data-tie][data-version="${version}"]`),
  ];
  return all[all.indexOf(fact) + (key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1)];
}
