import type { Span } from './span.js';

/**
 * One sentence, heading, list item or table cell of a document. Gaps between segments are white space only.
 */
export interface Segment extends Span {
  /** Position in the document's list of segments, from 0. */
  readonly index: number;
  readonly kind: 'sentence' | 'heading' | 'item' | 'cell';
  /** Paragraph number, from 0. */
  readonly paragraph: number;
  /** Bylines, "Source", "Comment (0)", a source address: its facts are no anchors and raise no discrepancy. */
  readonly boilerplate?: true;
  /** Row or unit id, where the file gave one. */
  readonly unit?: string;
}
