/**
 * The item at an index, or undefined before the first one or behind the last. Engines keep no element -1 with the others, so
 * that code which has once asked an array for it is slow with all arrays ever after.
 */
export const peek = <T>(items: readonly T[], at: number): T | undefined => (at < 0 ? undefined : items[at]);
