import { el } from './dom.js';
import { shape } from './severity.js';
import type { Shown } from './shown.js';

/** Under a row: what was found in it, as one sentence, with its places. */
export function note({ entry, data, columns, rules }: Shown, finding: number, width: number): HTMLElement {
  const { id = '', rule = '', severity = 'neutral', message = '' } = entry.findings[finding] ?? {};
  const { places = [], confidence = 0 } = data.findings[finding] ?? {};
  const where = places.map(({ version, where: place }) => `${columns[version]?.document.language} ${place}`);
  return el(
    'tr',
    { role: 'row', class: `note-row ${severity}`, 'data-finding': finding },
    el(
      'td',
      { role: 'cell', colspan: width },
      el(
        'div',
        { class: `note ${severity}`, id, tabindex: -1 },
        shape(severity),
        el(
          'div',
          {},
          el('p', { id: `note-${id}`, class: 'message', dir: 'auto' }, message),
          el(
            'p',
            { class: 'about' },
            el('strong', {}, severity),
            ` · ${Math.round(confidence * 100)}% sure · ${where.join(', ')} · `,
            el('a', { href: `#${id}`, 'aria-label': `Link to finding ${id}` }, '#'),
          ),
          el('details', { class: 'means' }, el('summary', {}, rule), rules[rule]),
        ),
      ),
    ),
  );
}
