import type { Lokasi } from '../../tabel/lokasi.js';
import type { Narasi } from '../../tabel/tabel.js';
import { letakPertama } from './letak-pertama.js';

/** Gives the place of a character in a text: line and column from 1. The text is looked through once, however many places are asked for. */
export function pencariLokasi({ teks, berkas, bagian, halaman, baris = 1 }: Narasi): (di: number) => Lokasi {
  let putus: readonly number[] | null = null;
  const tempat = {
    ...(berkas === undefined ? {} : { berkas }),
    ...(bagian === undefined ? {} : { bagian }),
    ...(halaman === undefined ? {} : { halaman }),
  };
  return (di) => {
    putus ??= putusBaris(teks);
    const sebelum = banyakSebelum(putus, di);
    return { ...tempat, baris: baris + sebelum, kolom: di - (putus[sebelum - 1] ?? -1) };
  };
}

/** Where the lines of a text end. */
function putusBaris(teks: string): number[] {
  const hasil: number[] = [];
  for (let di = teks.indexOf('\n'); di >= 0; di = teks.indexOf('\n', di + 1)) hasil.push(di);
  return hasil;
}

/** How many of some ascending numbers are below another. */
const banyakSebelum = (naik: readonly number[], di: number): number =>
  letakPertama(naik.length, (ke) => (naik[ke] as number) >= di);
