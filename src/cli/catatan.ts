/** A note on standard error, for people; on a terminal it takes the place of the line of progress. */
export function tulisCatatan(teks: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}lkjip: ${teks}\n`);
}
