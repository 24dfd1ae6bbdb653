import { cell } from './cell.js';
import type { FindingPlaces, Row } from './data.js';
import { count, el } from './dom.js';
import { foldRows } from './fold.js';
import { englishName, langOf, ownName } from './language.js';
import { note } from './note.js';
import type { Column, Shown } from './shown.js';

/** The ladder: a row a bead, a column a version, under each row what was found in it. Rows that agree are folded. */
export function ladder(shown: Shown, whole: boolean): HTMLElement {
  const { entry, data, columns, visible } = shown;
  const found = byRow(data.findings, visible);
  const stretches = whole
    ? [{ from: 0, to: data.rows.length, folded: false }]
    : foldRows(data.rows.length, new Set(found.keys()));
  const number = columns.filter(({ hidden }) => !hidden).length;
  const rowsOf = (from: number, to: number): HTMLElement[] =>
    data.rows.slice(from, to).flatMap((row, offset) => {
      const here = found.get(from + offset) ?? [];
      return [rowOf(shown, from + offset, row, here), ...here.map((finding) => note(shown, finding, number + 1))];
    });
  const body = el('tbody', { role: 'rowgroup' });
  for (const { from, to, folded } of stretches)
    body.append(...(folded ? [fold(from, to, number + 1, rowsOf)] : rowsOf(from, to)));
  const table = el(
    'table',
    { class: 'ladder', role: 'table', 'aria-label': `Ladder of ${entry.title}` },
    heading(columns),
    body,
  );
  table.style.setProperty('--columns', String(number));
  table.classList.toggle('dense', number > 4);
  return framed(table);
}

/** The heading stays in sight while the page is scrolled, unless the table is so wide that it scrolls by itself. */
function framed(table: HTMLElement): HTMLElement {
  const frame = el('div', { class: 'ladder-frame' }, table);
  new ResizeObserver(() => {
    frame.classList.remove('wide');
    frame.classList.toggle('wide', table.offsetWidth > frame.clientWidth);
    if (frame.classList.contains('wide')) frame.tabIndex = 0;
    else frame.removeAttribute('tabindex');
  }).observe(frame);
  return frame;
}

/** The findings that are shown, by the row that they stand under. */
function byRow(findings: readonly FindingPlaces[], visible: readonly boolean[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [finding, { row }] of findings.entries()) {
    if (visible[finding]) found.set(row, [...(found.get(row) ?? []), finding]);
  }
  return found;
}

function heading(columns: readonly Column[]): HTMLElement {
  const cells = columns.flatMap(({ document: { path, language, direction }, hidden, source, name }) =>
    hidden
      ? []
      : [
          el(
            'th',
            { scope: 'col', role: 'columnheader', dir: direction, title: `${englishName(language)}: ${path}` },
            el('span', { class: 'language', lang: langOf(language) }, ownName(language)),
            el('bdi', { class: 'path', dir: 'ltr' }, source ? `${name} · source` : name),
          ),
        ],
  );
  const corner = el(
    'th',
    { scope: 'col', role: 'columnheader', class: 'number' },
    el('span', { class: 'unseen' }, 'Row'),
  );
  return el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, corner, ...cells));
}

function rowOf(shown: Shown, index: number, row: Row, here: readonly number[]): HTMLElement {
  const loose = row.score < LOOSE && row.sides.filter((side) => side.length > 0).length > 1;
  const remark = row.moved ? 'told elsewhere' : loose ? 'loosely tied' : '';
  const number = el(
    'th',
    { scope: 'row', role: 'rowheader', class: 'number', title: `tied with ${row.score.toFixed(2)}` },
    String(index + 1),
    remark !== '' && el('span', { class: 'remark' }, remark),
  );
  const lacks = (version: number): boolean =>
    here.some((finding) =>
      shown.data.findings[finding]?.places.some((place) => place.version === version && place.segment === null),
    );
  const cells = shown.columns.flatMap(({ hidden }, version) =>
    hidden ? [] : [cell(shown, version, row.sides[version] ?? [], lacks(version))],
  );
  return el(
    'tr',
    { role: 'row', 'data-row': index, class: here.length > 0 ? 'found-here' : undefined },
    number,
    ...cells,
  );
}

/** Below this score a tie is worth a look before what is found in it. */
const LOOSE = 0.4;

/** A line in place of rows that agree; it opens where it stands. */
function fold(
  from: number,
  to: number,
  width: number,
  rowsOf: (from: number, to: number) => HTMLElement[],
): HTMLElement {
  const line = el('tr', { role: 'row', class: 'fold', 'data-row': from, 'data-rows': to });
  const open = (): void => {
    const rows = rowsOf(from, to);
    line.replaceWith(...rows);
    rows[0]?.querySelector<HTMLElement>('[data-tie]')?.focus();
  };
  const button = el('button', { type: 'button', onclick: open }, `${count(to - from, 'row')} without a finding`);
  line.append(el('td', { role: 'cell', colspan: width }, button));
  return line;
}
