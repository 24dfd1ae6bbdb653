import type { PageFact, PageSegment } from './data.js';
import { el } from './dom.js';
import { langOf, ownName } from './language.js';
import { type Mark, type Run, runsOf } from './runs.js';
import type { Shown } from './shown.js';

/** What one version says in one row, its facts and the places of findings marked. */
export function cell(shown: Shown, version: number, side: readonly number[], missing: boolean): HTMLElement {
  const { language = 'und', direction = 'ltr' } = shown.columns[version]?.document ?? {};
  const segments = side.flatMap((index) => {
    const segment = shown.data.versions[version]?.segments[index];
    return segment ? [segmentOf(shown, version, segment, marksOf(shown, version, index))] : [];
  });
  const gap = missing
    ? el('span', { class: 'gap' }, 'nothing here')
    : segments.length === 0 && el('span', { class: 'gap none' }, 'no counterpart');
  return el(
    'td',
    { role: 'cell', lang: langOf(language), dir: direction },
    el('span', { class: 'language', 'aria-hidden': 'true' }, ownName(language)),
    ...segments.flatMap((segment, index) => (index > 0 ? [' ', segment] : [segment])),
    gap && el('span', { lang: 'en', dir: 'ltr', class: 'gap-frame' }, gap),
  );
}

function marksOf({ data, visible }: Shown, version: number, segment: number): Mark[] {
  return data.findings.flatMap(({ places }, finding) =>
    visible[finding]
      ? places
          .filter((place) => place.version === version && place.segment === segment && place.start < place.end)
          .map(({ start, end }) => ({ start, end, finding }))
      : [],
  );
}

function segmentOf(
  shown: Shown,
  version: number,
  { text, facts, heading, boilerplate }: PageSegment,
  marks: readonly Mark[],
): HTMLElement {
  const runs = runsOf(text, facts, marks).map((run) => runOf(shown, version, facts, run));
  const kind = heading ? 'heading' : boilerplate ? 'boilerplate' : undefined;
  return el('span', { class: kind ? `segment ${kind}` : 'segment' }, ...runs);
}

function runOf(
  { entry, data }: Shown,
  version: number,
  facts: readonly PageFact[],
  { text, fact, finding }: Run,
): Node | string {
  const stated = fact === undefined ? undefined : facts[fact];
  const named = stated && {
    'data-tie': stated[4] ?? 'none',
    'data-kind': stated[2],
    'data-value': stated[3],
    'data-version': version,
  };
  const tied = stated?.[4] != null;
  if (finding === undefined) {
    if (!stated) return text;
    return el('span', { ...named, class: tied ? 'fact tied' : 'fact', tabindex: -1 }, text);
  }
  const { id = '', severity = 'neutral' } = entry.findings[finding] ?? {};
  const alone = data.findings[finding]?.suspect === version;
  return el(
    'a',
    {
      ...named,
      href: `#${id}`,
      class: `found ${severity}${alone ? ' alone' : ''}`,
      'aria-describedby': `note-${id}`,
      'data-finding': finding,
    },
    text,
  );
}
