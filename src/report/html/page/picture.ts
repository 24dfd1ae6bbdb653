import { SEVERITIES, type Severity } from '../../../model/index.js';
import type { StoryData, StoryEntry } from './data.js';
import { count, el, svg } from './dom.js';
import { englishName } from './language.js';
import { type Band, LANE, type Plot, plotOf } from './plot.js';
import { SHAPES, shape } from './severity.js';
import type { Shown } from './shown.js';

/** The overview picture of a story: the ladder drawn to scale, with its beads, its anchors and its findings. */
export function picture(shown: Shown): HTMLElement | false {
  const { entry, data, columns } = shown;
  if (data.rows.length > MOST_ROWS) return false;
  const frame = el('div', { class: 'plot-frame' });
  const names = el(
    'div',
    { class: 'plot-names', 'aria-hidden': 'true' },
    ...columns.map(({ document }) => el('span', { title: englishName(document.language) }, document.language)),
  );
  const draw = (): void => {
    const width = frame.clientWidth;
    if (width > 0) frame.replaceChildren(drawing(shown, plotOf(data, width), width));
  };
  new ResizeObserver(draw).observe(frame);
  const severities = SEVERITIES.filter((severity) => entry.findings.some((finding) => finding.severity === severity));
  return el(
    'figure',
    { class: 'picture' },
    el('div', { class: 'plot' }, names, frame),
    legend(severities.toReversed()),
  );
}

/** A translation memory is no story: its picture would be a grey block that takes long to draw. */
const MOST_ROWS = 2000;

function drawing({ entry, data, visible }: Shown, plot: Plot, width: number): SVGElement {
  const drawn = svg('svg', {
    width,
    height: plot.height,
    viewBox: `0 0 ${width} ${plot.height}`,
    role: 'img',
    'aria-label': inWords(entry, data),
  });
  for (const band of plot.bands) {
    drawn.append(
      svg('path', { d: bandPath(band), class: band.row % 2 === 0 ? 'band' : 'band odd', 'data-row': band.row }),
    );
  }
  for (const { tie, points } of plot.anchors) {
    drawn.append(
      svg('polyline', {
        class: 'anchor',
        'data-anchor': tie,
        points: points.map((point) => centred(point).join(',')).join(' '),
      }),
    );
  }
  for (const { y, segments } of plot.lanes) {
    for (const { x, width: across, row, alone } of segments) {
      drawn.append(
        svg('rect', {
          x: x + 0.5,
          y,
          width: Math.max(1, across - 1),
          height: LANE,
          rx: 1.5,
          class: alone ? 'segment alone' : 'segment',
          'data-row': row,
        }),
      );
    }
  }
  for (const { points } of plot.anchors) {
    for (const point of points) {
      const [cx, cy] = centred(point);
      drawn.append(svg('circle', { class: 'dot', cx, cy, r: 1.6 }));
    }
  }
  for (const { finding, row, points, shown } of plot.findings) {
    const { severity = 'neutral' } = entry.findings[finding] ?? {};
    if (!visible[finding]) continue;
    const [x, y] = centred(shown);
    drawn.append(
      svg('polyline', {
        class: `thread ${severity}`,
        points: points.map((point) => centred(point).join(',')).join(' '),
      }),
      svg('path', {
        class: `mark ${severity}`,
        d: SHAPES[severity],
        transform: `translate(${x - 7} ${y - 7.5}) scale(.9)`,
        'data-row': row,
        'data-finding': finding,
      }),
    );
  }
  return drawn;
}

const centred = ([x, y]: readonly [number, number]): [number, number] => [Math.round(x * 10) / 10, y + LANE / 2];

/** A band hangs from a stretch of one lane to a stretch of another, with a soft bend. */
function bandPath({ upper: [a, b, top], lower: [c, d, bottom] }: Band): string {
  const from = top + LANE;
  const middle = (from + bottom) / 2;
  return `M${a} ${from}C${a} ${middle} ${c} ${middle} ${c} ${bottom}L${d} ${bottom}C${d} ${middle} ${b} ${middle} ${b} ${from}Z`;
}

/** What the picture shows, for those who do not see it. */
function inWords({ findings, documents }: StoryEntry, { rows }: StoryData): string {
  const full = rows.filter(({ sides }) => sides.every((side) => side.length > 0)).length;
  const lone = rows.filter(({ sides }) => sides.filter((side) => side.length > 0).length < 2).length;
  return `The ladder drawn: ${full} of ${count(rows.length, 'row')} tie all ${documents.length} versions, ${lone} stand alone; ${count(findings.length, 'finding')}.`;
}

function legend(severities: readonly Severity[]): HTMLElement {
  const key = (name: string, ...sample: Node[]): HTMLElement => el('span', {}, ...sample, name);
  const small = (name: string): HTMLElement => el('i', { class: `sample ${name}` });
  return el(
    'figcaption',
    { class: 'legend' },
    key('a sentence', small('one')),
    key('without counterpart', small('lone')),
    key('says the same', small('tie')),
    key('a shared fact', small('anchor')),
    ...severities.map((severity) => key(severity, shape(severity))),
  );
}
