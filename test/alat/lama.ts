/**
 * Milliseconds that some work took: of the processor, which a busy machine does not lengthen, or of the clock where that says less. For what would take
 * minutes if it grew as it must not; nothing here is a measure of how fast something is.
 */
export async function lamaKerja(kerja: () => unknown): Promise<number> {
  const [jam, prosesor] = [performance.now(), process.cpuUsage()];
  await kerja();
  const { user, system } = process.cpuUsage(prosesor);
  return Math.min(performance.now() - jam, (user + system) / 1000);
}
