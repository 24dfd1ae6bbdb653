import type { PageFact, PageSegment, StoryData, StoryEntry } from './data.js';
import { el } from './dom.js';
import { langOf, ownName } from './language.js';
import { type Mark, type Run, runsOf } from './runs.js';
import type { Column } from './story.js';

/** What one version says in one row, its facts and the places of findings marked. */
export function cell(
  side: readonly number[],
  version: number,
  data: StoryData,
  entry: StoryEntry,
  { document: { language, direction } }: Column,
  visible: readonly boolean[],
  missing: boolean,
): HTMLElement {
  const segments = side.flatMap((index) => {
    const segment = data.versions[version]?.segments[index];
    return segment ? [segmentOf(segment, marksOf(index, version, data, visible), version, data, entry)] : [];
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

function marksOf(segment: number, version: number, { findings }: StoryData, visible: readonly boolean[]): Mark[] {
  return findings.flatMap(({ places }, finding) =>
    visible[finding]
      ? places
          .filter((place) => place.version === version && place.segment === segment && place.start < place.end)
          .map(({ start, end }) => ({ start, end, finding }))
      : [],
  );
}

function segmentOf(
  { text, facts, heading, boilerplate }: PageSegment,
  marks: readonly Mark[],
  version: number,
  data: StoryData,
  entry: StoryEntry,
): HTMLElement {
  const runs = runsOf(text, facts, marks).map((run) => runOf(run, facts, version, data, entry));
  const kind = heading ? 'heading' : boilerplate ? 'boilerplate' : undefined;
  return el('span', { class: kind ? `segment ${kind}` : 'segment' }, ...runs);
}

function runOf(
  { text, fact, finding }: Run,
  facts: readonly PageFact[],
  version: number,
  data: StoryData,
  entry: StoryEntry,
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
