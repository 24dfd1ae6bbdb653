import type { Segment } from '../model/index.js';

/** Marks bylines, "Source", "Comment (0)" and source addresses. */
export function markBoilerplate(_text: string, segments: readonly Segment[]): Segment[] {
  return [...segments];
}
