import { el } from './dom.js';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Light or dark as the system says, or as the reader does. */
export function themeSwitch(): HTMLElement {
  const options = THEMES.map((theme) => el('option', { value: theme, selected: theme === 'auto' }, theme));
  const select = el('select', { id: 'theme', onchange: () => apply(select.value) }, ...options);
  const remembered = recall();
  if (remembered) {
    select.value = remembered;
    apply(remembered);
  }
  return el('label', { class: 'theme' }, el('span', {}, 'Theme'), select);
}

export function apply(theme: string): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A page from disk may be denied a memory: the choice then holds until it is closed.
  }
}

const KEY = 'tertium-theme';

function recall(): string | undefined {
  try {
    const theme = localStorage.getItem(KEY);
    return THEMES.find((known) => known === theme);
  } catch {
    return undefined;
  }
}
