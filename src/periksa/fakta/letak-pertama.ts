/** The first of so many places in order from which on something holds, found by halving; how many there are where it holds at none. */
export function letakPertama(banyak: number, berlaku: (ke: number) => boolean): number {
  let [awal, akhir] = [0, banyak];
  while (awal < akhir) {
    const tengah = (awal + akhir) >> 1;
    if (berlaku(tengah)) akhir = tengah;
    else awal = tengah + 1;
  }
  return awal;
}
