import type { Lokasi } from '../../tabel/lokasi.js';
import { bersihkanTeks, potongTeks } from '../../tabel/teks-tampil.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Temuan } from '../temuan/temuan.js';

/** A name may be a whole sentence; its beginning is enough to find the row. */
const NAMA_TERPANJANG = 80;

/** Findings with the name of their row, as the table calls it. */
export function namaiBaris(temuan: readonly Temuan[], tabel: readonly TabelTerbaca[]): Temuan[] {
  const nama = new Map<string, string>();
  for (const t of tabel) {
    for (const b of t.baris) {
      const label = potongTeks(bersihkanTeks(b.label), NAMA_TERPANJANG);
      if (label !== '') nama.set(kunci(lokasiSel(t.tabel, b.ke, 0)), label);
    }
  }
  return temuan.map((t) => {
    const uraian = t.lokasi.sel === undefined ? undefined : nama.get(kunci(t.lokasi));
    return uraian === undefined ? t : { ...t, uraian };
  });
}

const kunci = ({ berkas, lembar, tabel, baris }: Lokasi): string => JSON.stringify([berkas, lembar, tabel, baris]);
