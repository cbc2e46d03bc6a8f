import { pisahKisi, type TabelTerpisah } from '../tabel/pisah-kisi.js';
import type { LetakSel, Narasi, Tabel, Tersembunyi } from '../tabel/tabel.js';
import type { Lembar, SelExcel } from './lembar.js';

/** Parts a sheet into its printed tables and the texts around them; what is hidden, and what was never computed, is marked. */
export function pisahTabel(lembar: Lembar, berkas?: string): { tabel: Tabel[]; narasi: Narasi[] } {
  const asalBerkas = berkas === undefined ? {} : { berkas };
  const { tabel, narasi } = pisahKisi(barisTeks(lembar));
  return {
    tabel: tabel.map((t) => ({
      ...asalBerkas,
      lembar: lembar.nama,
      ...t,
      ...tandaSembunyi(lembar, t),
      ...tandaTanpaNilai(lembar, t),
    })),
    narasi: narasi.map((n) => ({ ...asalBerkas, bagian: lembar.nama, ...n })),
  };
}

function* barisTeks(lembar: Lembar): Iterable<readonly string[]> {
  for (const sel of lembar.sel) yield sel.map(teksTabel);
}

/** An accounting zero shows `-`, which is no dash among figures. */
const teksTabel = (s: SelExcel): string => s.nol ?? s.teks.trim();

function tandaSembunyi(lembar: Lembar, tabel: TabelTerpisah): { tersembunyi?: Tersembunyi } {
  const lebar = tabel.baris.reduce((maks, b) => Math.max(maks, b.length), 0);
  const didalam = (nomor: readonly number[], awal: number, banyak: number): number[] =>
    nomor.filter((n) => n >= awal && n < awal + banyak).map((n) => n - awal + 1);
  const dari = { baris: tabel.asal.baris, kolom: tabel.asal.kolom };
  const baris = didalam(lembar.barisTersembunyi, dari.baris, tabel.baris.length);
  const kolom = didalam(lembar.kolomTersembunyi, dari.kolom, lebar);
  const tersaring = didalam(lembar.barisTersaring ?? [], dari.baris, tabel.baris.length);
  const ada: Tersembunyi = {
    ...(lembar.tersembunyi ? { lembar: true } : {}),
    ...(baris.length > 0 ? { baris } : {}),
    ...(kolom.length > 0 ? { kolom } : {}),
    ...(tersaring.length > 0 ? { tersaring } : {}),
  };
  return Object.keys(ada).length > 0 ? { tersembunyi: ada } : {};
}

function tandaTanpaNilai(lembar: Lembar, { asal, baris }: TabelTerpisah): { tanpaNilai?: readonly LetakSel[] } {
  const letak = baris.flatMap((b, r) =>
    b.flatMap((_, k) =>
      lembar.sel[asal.baris - 1 + r]?.[asal.kolom - 1 + k]?.tanpaNilai ? [{ baris: r + 1, kolom: k + 1 }] : [],
    ),
  );
  return letak.length > 0 ? { tanpaNilai: letak } : {};
}
