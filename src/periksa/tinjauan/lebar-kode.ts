import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { tahunTabel } from '../fakta/subjek.js';
import { p219 } from '../temuan/p219-lebar-kode.js';
import type { Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Sub-kegiatan codes of two digits after 2023, of four before it: one finding for each table. */
export function lebarKode(b: Bacaan): Temuan[] {
  return b.tabel.flatMap((t) => {
    const tahun = tahunSatu(t);
    if (tahun === null || tahun === 2023) return [];
    const lebar = tahun > 2023 ? 2 : 4;
    const kena = t.baris.flatMap((x) => (x.kode?.lebarSubKegiatan === lebar ? [{ x, kode: x.kode.teks }] : []));
    const [pertama] = kena;
    if (pertama === undefined) return [];
    const lokasi = lokasiSel(t.tabel, pertama.x.ke, t.kolom.find((k) => k.peran === 'kode')?.ke ?? 0);
    return [
      tulisTemuan(
        p219,
        b,
        { lokasi, tercetak: pertama.kode },
        {
          sel: namaLokasi(lokasi),
          tercetak: pertama.kode,
          tahun: String(tahun),
          banyak: String(kena.length),
          lebar: String(lebar),
        },
      ),
    ];
  });
}

/** The one year that a table's title or columns name. */
function tahunSatu(t: TabelTerbaca): number | null {
  const tahun = new Set(t.kolom.flatMap((k) => (k.tahun === null ? [] : [k.tahun])));
  if (tahun.size > 1) return null;
  return [...tahun][0] ?? tahunTabel(t);
}
