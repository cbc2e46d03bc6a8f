/** `A5:D40`, of one column too; `$` may stand anywhere. */
const RENTANG = /^\$?[A-Z]{1,3}\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/i;

/** The hidden rows that stand under the heading of a filter: they are hidden by what was chosen there. */
export function barisTersaring(tersembunyi: readonly number[], saringan: readonly (string | undefined)[]): number[] {
  const rentang = saringan.flatMap((s) => {
    const [, dari, sampai] = RENTANG.exec(s ?? '') ?? [];
    return dari === undefined ? [] : [{ dari: Number(dari), sampai: Number(sampai) }];
  });
  return tersembunyi.filter((baris) => rentang.some((r) => baris > r.dari && baris <= r.sampai));
}
