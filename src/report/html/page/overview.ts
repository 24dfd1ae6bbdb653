import type { PageIndex } from './data.js';
import { count, el } from './dom.js';
import { passes } from './filter.js';
import { shape } from './severity.js';
import { tally } from './sidebar.js';
import { hashOf, listed, type State } from './state.js';

/** What the whole run came to: what was found, story by story, and what was looked at. */
export function overview(state: State): HTMLElement[] {
  const { index, filter } = state;
  const groups = listed(state).flatMap((number) => {
    const story = index.stories[number];
    const found = story?.findings.filter((finding) => passes(finding, filter())) ?? [];
    if (!story || found.length === 0) return [];
    const heading = el('a', { href: hashOf({ at: 'story', story: number }, index), dir: 'auto' }, story.title);
    const items = found.map(({ id, severity, rule, message }) =>
      el(
        'li',
        { class: severity },
        shape(severity),
        el(
          'div',
          {},
          el(
            'a',
            { href: hashOf({ at: 'story', story: number, finding: id }, index), class: 'message', dir: 'auto' },
            message,
          ),
          el('span', { class: 'rule' }, `${severity} · ${rule}`),
        ),
      ),
    );
    return [el('section', { class: 'story-findings' }, el('h3', {}, heading, tally(found)), el('ul', {}, ...items))];
  });
  const shown = groups.length > 0 ? groups : [el('p', { class: 'nothing' }, nothing(state))];
  return [el('h2', { id: 'place', tabindex: -1 }, headline(index)), ...scope(index), ...shown, ...problems(index)];
}

function headline({ stories }: PageIndex): string {
  const total = stories.reduce((sum, { findings }) => sum + findings.length, 0);
  if (stories.every(({ documents }) => documents.length < 2)) return 'Nothing was compared';
  if (total === 0) return 'No discrepancies';
  const where = stories.filter(({ findings }) => findings.length > 0).length;
  return `${count(total, 'discrepancy', 'discrepancies')} in ${count(where, 'story', 'stories')}`;
}

function nothing({ index }: State): string {
  if (index.stories.every(({ documents }) => documents.length < 2)) return 'No two documents tell the same story.';
  const total = index.stories.reduce((sum, { findings }) => sum + findings.length, 0);
  return total === 0 ? 'The versions agree in all that was compared.' : 'The filters leave nothing to show.';
}

/** What was looked at, so that silence can be told from agreement. */
function scope({ documents, stories, coverage, known, suppressed }: PageIndex): HTMLElement[] {
  const shared = stories.filter((story) => story.documents.length > 1).length;
  const alone = stories.length - shared;
  const parts = [
    `${count(documents.length, 'document')} in ${count(new Set(documents.map(({ language }) => language)).size, 'language')}; ${count(shared, 'story', 'stories')} told by more than one${alone > 0 ? `, ${count(alone, 'document')} alone` : ''}.`,
    `${coverage.factsCompared.toLocaleString('en')} of ${count(coverage.factsRead, 'fact')} compared; ${coverage.segmentsUnaligned.toLocaleString('en')} of ${count(coverage.segments, 'sentence')} without a counterpart; ${count(coverage.digitsOutsideFacts, 'digit')} in no fact.`,
    known > 0 ? `${count(known, 'known discrepancy', 'known discrepancies')} left out, listed in the baseline.` : '',
    suppressed > 0 ? `${count(suppressed, 'discrepancy', 'discrepancies')} suppressed by the configuration.` : '',
  ];
  return [el('p', { class: 'scope' }, parts.filter(Boolean).join(' '))];
}

function problems({ problems: all, signature }: PageIndex): HTMLElement[] {
  const items = all.map(({ level, path, line, message }) =>
    el(
      'li',
      { class: level },
      el('strong', {}, level === 'error' ? 'Error' : 'Note'),
      el('span', { class: 'path', dir: 'ltr' }, line === undefined ? path : `${path}:${line}`),
      message,
    ),
  );
  const errors = all.filter(({ level }) => level === 'error').length;
  const summary =
    errors > 0 ? `Problems with the inputs (${count(errors, 'error')})` : `Notes on the inputs (${all.length})`;
  const list =
    items.length > 0 &&
    el('details', { class: 'problems', open: errors > 0 }, el('summary', {}, summary), el('ul', {}, ...items));
  return [...(list ? [list] : []), el('p', { class: 'signature' }, `Made by tertium: ${signature}`)];
}
