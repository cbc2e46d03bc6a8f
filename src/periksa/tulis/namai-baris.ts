import { bersihkanTeks, potongTeks } from '../../tabel/teks-tampil.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Temuan } from '../temuan/temuan.js';

/** A name may be a whole sentence; its beginning is enough to find the row. */
const NAMA_TERPANJANG = 80;

/** Findings with the name of their row, as the table calls it. */
export function namaiBaris(temuan: readonly Temuan[], tabel: readonly TabelTerbaca[]): Temuan[] {
  const nama = new Map<string, string>();
  for (const t of tabel) {
    const { berkas, lembar, nama: sebutan, asal = { baris: 1 } } = t.tabel;
    for (const b of t.baris) {
      const label = potongTeks(bersihkanTeks(b.label), NAMA_TERPANJANG);
      if (label !== '') nama.set(kunci(berkas, lembar, sebutan, b.ke + asal.baris), label);
    }
  }
  return temuan.map((t) => {
    const { berkas, lembar, tabel: sebutan, baris, sel } = t.lokasi;
    const uraian = sel === undefined ? undefined : nama.get(kunci(berkas, lembar, sebutan, baris));
    return uraian === undefined ? t : { ...t, uraian };
  });
}

const kunci = (...bagian: readonly (string | number | undefined)[]): string => JSON.stringify(bagian);
