/**
 * Starts a watch that tells milliseconds: of the processor, which a busy machine does not lengthen, or of the clock where that says less, as where the system
 * counts the former in coarse steps. For what would take minutes if it grew as it must not; nothing here is a measure of how fast something is.
 */
export function mulaiLama(): () => number {
  const [jam, prosesor] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(prosesor);
    return Math.min(performance.now() - jam, (user + system) / 1000);
  };
}

/** How long some work took, by such a watch. */
export async function lamaKerja(kerja: () => unknown): Promise<number> {
  const lama = mulaiLama();
  await kerja();
  return lama();
}
