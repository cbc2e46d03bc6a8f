import { kelompokkan } from '../periksa/fakta/kelompokkan.js';
import { pastikanBanyakSel } from '../tabel/batas.js';
import { pisahTabel as pisahKisi } from '../tabel/pisah-tabel.js';
import type { LetakSel, Narasi, Tabel, Tersembunyi } from '../tabel/tabel.js';
import { lepasLetak } from '../tabel/tabel-tersusun.js';
import { takDitampilkan } from './catatan-lembar.js';
import type { Lembar, SelExcel } from './lembar.js';
import { selTertutup } from './sel-tertutup.js';

/** Parts a sheet into its printed tables and the texts around them; what is hidden, and what was never computed, is marked. */
export function pisahTabel(lembar: Lembar, berkas?: string): { tabel: Tabel[]; narasi: Narasi[] } {
  const { tabel, narasi } = pisahKisi({
    ...(berkas === undefined ? {} : { berkas }),
    lembar: lembar.nama,
    baris: lembar.sel.map((sel) => sel.map(teksTabel)),
  });
  const tertutup = kelompokkan(selTertutup(lembar).map((s) => [s.baris, s.kolom] as const));
  return {
    tabel: tabel.map((t) => ({
      ...lepasLetak(t),
      baris: samaLebar(t.baris),
      ...tandaSembunyi(lembar, t, tertutup),
      ...tandaTanpaNilai(lembar, t),
    })),
    narasi: [...narasi],
  };
}

function samaLebar(baris: readonly (readonly string[])[]): string[][] {
  const lebar = baris.reduce((maks, b) => Math.max(maks, b.length), 0);
  // One stray cell at the edge of a sheet would widen every row.
  pastikanBanyakSel(lebar * baris.length);
  return baris.map((b) => [...b, ...Array<string>(lebar - b.length).fill('')]);
}

/** Where a table stands that was cut out of its sheet. */
const sudut = (t: Tabel): LetakSel => t.asal as LetakSel;

/** An accounting zero shows `-`, which is no dash among figures, and a power of ten or a fraction is no malformed one. */
const teksTabel = (s: SelExcel): string => s.nol ?? s.polos ?? s.teks.trim();

function tandaSembunyi(
  lembar: Lembar,
  tabel: Tabel,
  tertutup: ReadonlyMap<number, readonly number[]>,
): { tersembunyi?: Tersembunyi } {
  const lebar = tabel.baris.reduce((maks, b) => Math.max(maks, b.length), 0);
  const didalam = (nomor: readonly number[], awal: number, banyak: number): number[] =>
    nomor.filter((n) => n >= awal && n < awal + banyak).map((n) => n - awal + 1);
  const dari = sudut(tabel);
  const baris = didalam(lembar.barisTersembunyi, dari.baris, tabel.baris.length);
  const kolom = didalam(lembar.kolomTersembunyi, dari.kolom, lebar);
  const tersaring = didalam(lembar.barisTersaring ?? [], dari.baris, tabel.baris.length);
  const sel = tabel.baris.flatMap((_, i) =>
    didalam(tertutup.get(dari.baris + i) ?? [], dari.kolom, lebar).map((k) => ({ baris: i + 1, kolom: k })),
  );
  const ada: Tersembunyi = {
    ...(lembar.tersembunyi ? { lembar: true } : {}),
    ...(baris.length > 0 ? { baris } : {}),
    ...(kolom.length > 0 ? { kolom } : {}),
    ...(tersaring.length > 0 ? { tersaring } : {}),
    ...(sel.length > 0 ? { sel } : {}),
  };
  return Object.keys(ada).length > 0 ? { tersembunyi: ada } : {};
}

/** Whether a figure stands in a cell of which nothing is seen: on paper it is neither a blank nor a number. */
const takTerlihat = (s: SelExcel | undefined): boolean =>
  s?.tanpaNilai === true || (s !== undefined && s.angka !== null && (s.dicoret === 'utuh' || takDitampilkan(s)));

function tandaTanpaNilai(lembar: Lembar, tabel: Tabel): { tanpaNilai?: readonly LetakSel[] } {
  const asal = sudut(tabel);
  const letak = tabel.baris.flatMap((b, r) =>
    b.flatMap((_, k) =>
      takTerlihat(lembar.sel[asal.baris - 1 + r]?.[asal.kolom - 1 + k]) ? [{ baris: r + 1, kolom: k + 1 }] : [],
    ),
  );
  return letak.length > 0 ? { tanpaNilai: letak } : {};
}
