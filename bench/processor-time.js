/**
 * Microseconds of processor time that a piece of work takes once warm: the best of the rounds that fit into some seconds,
 * and of so many at least. The platform compiles what runs often, and on a busy machine it gets to that late.
 */
export function bestRound(work, seconds, fewest = 100) {
  let best = Number.POSITIVE_INFINITY;
  const began = performance.now();
  for (let round = 0; round < fewest || performance.now() - began < seconds * 1000; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}
