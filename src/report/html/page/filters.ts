import { SEVERITIES } from '../../../model/index.js';
import { count, el } from './dom.js';
import { NO_FILTER } from './filter.js';
import { englishName } from './language.js';
import { shape } from './severity.js';
import type { State } from './state.js';

/** Filters by severity, rule and language; only what occurs in the report is offered. */
export function filters(state: State): HTMLElement {
  const findings = state.index.stories.flatMap((story) => story.findings);
  const severities = SEVERITIES.toReversed().filter((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  const buttons = severities.map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    const button = el(
      'button',
      { type: 'button', class: `chip ${severity}`, 'aria-pressed': 'false', onclick: () => toggleSeverity() },
      shape(severity),
      `${number.toLocaleString('en')} ${severity}`,
    );
    const toggleSeverity = (): void => state.choose({ severities: toggled(state.filter().severities, severity) });
    state.watch(() => button.setAttribute('aria-pressed', String(state.filter().severities.has(severity))));
    return button;
  });
  const reset = el(
    'button',
    { type: 'button', class: 'plain', onclick: () => state.choose({ ...NO_FILTER, words: state.filter().words }) },
    'Show all',
  );
  state.watch(() => {
    const { severities: chosen, rules, languages } = state.filter();
    reset.hidden = chosen.size + rules.size + languages.size === 0;
  });
  return el(
    'div',
    { class: 'filters', role: 'group', 'aria-label': 'Filters' },
    ...buttons,
    menu(state, 'Rule', 'rules', occurring(findings.map(({ rule }) => rule)), (rule) => rule),
    menu(
      state,
      'Concerns',
      'languages',
      occurring(findings.flatMap(({ concerns }) => concerns)),
      (tag) => `${englishName(tag)} (${tag})`,
    ),
    reset,
  );
}

/** Each value with the times it occurs, by name. */
function occurring(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function menu(
  state: State,
  title: string,
  key: 'rules' | 'languages',
  values: readonly (readonly [string, number])[],
  nameOf: (value: string) => string,
): HTMLElement | false {
  if (values.length < 2) return false;
  const boxes = values.map(([value, number]) => {
    const box = el('input', {
      type: 'checkbox',
      onchange: () => state.choose({ [key]: toggled(state.filter()[key], value) }),
    });
    state.watch(() => {
      box.checked = state.filter()[key].has(value);
    });
    return el(
      'label',
      {},
      box,
      el('span', {}, nameOf(value)),
      el('span', { class: 'number' }, number.toLocaleString('en')),
    );
  });
  const summary = el('summary', {}, title);
  state.watch(() => {
    const chosen = state.filter()[key].size;
    summary.textContent = chosen > 0 ? `${title}: ${count(chosen, 'chosen', 'chosen')}` : title;
    summary.classList.toggle('active', chosen > 0);
  });
  const details = el('details', { class: 'menu' }, summary, el('fieldset', { 'aria-label': title }, ...boxes));
  // A menu closes when the reader turns to something else.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && details.contains(target))) details.open = false;
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });
  return details;
}

export function toggled<Value>(set: ReadonlySet<Value>, value: Value): Set<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
