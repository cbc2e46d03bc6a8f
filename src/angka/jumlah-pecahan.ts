import { Pecahan } from './pecahan.js';

/** The exact sum of many, added in pairs so that large denominators meet late. */
export function jumlahPecahan(nilai: readonly Pecahan[]): Pecahan {
  let lapis = nilai;
  while (lapis.length > 1) {
    const atas: Pecahan[] = [];
    for (let i = 0; i < lapis.length; i += 2) {
      const [x, y] = [lapis[i] as Pecahan, lapis[i + 1]];
      atas.push(y === undefined ? x : x.tambah(y));
    }
    lapis = atas;
  }
  return lapis[0] ?? Pecahan.NOL;
}
