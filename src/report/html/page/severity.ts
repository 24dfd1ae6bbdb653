import type { Severity } from '../../../model/index.js';
import { svg } from './dom.js';

/** Each severity has a shape of its own, so that it is told without colour, in print and by every eye. */
export const SHAPES: Readonly<Record<Severity, string>> = {
  critical: 'M4.9.6h6.2l4.3 4.3v6.2l-4.3 4.3H4.9L.6 11.1V4.9zM6.9 3.2l.4 6h1.4l.4-6zM7 10.6v2h2v-2z',
  major: 'M8 1.6 15 14.4H1z',
  minor: 'M8 1.3 14.7 8 8 14.7 1.3 8z',
  neutral: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
};

/** The shape as a small picture beside words that say the same. */
export function shape(severity: Severity): SVGElement {
  const drawn = svg('path', { d: SHAPES[severity] });
  return svg('svg', { class: `shape ${severity}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, drawn);
}
