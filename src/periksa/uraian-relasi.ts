import { bulatkan } from '../angka/bulatkan.js';
import { formatAngka } from '../angka/cetak/format-angka.js';
import type { Decimal } from '../angka/desimal.js';
import { jumlahTepat } from '../angka/jumlah.js';
import type { Dwibahasa } from '../rumus/alasan.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import { type Ganti, nilaiRelasi, type Relasi } from './relasi/relasi.js';
import type { Lokasi } from './temuan.js';

/** What a relation says, as a sum that a reader can check by hand: `150 ÷ 200 × 100 = 75,00`; `dasar` holds values to use for printed ones. */
export function uraikanRelasi(r: Relasi, dasar?: Ganti): Dwibahasa {
  if (r.bentuk === 'lurus') {
    const banyak = r.suku.length;
    const nilai = ringkas(nilaiRelasi(r, dasar));
    if (r.suku.some((s) => s.koef < 0)) {
      const tanda = (koef: 1 | -1, ke: number): string => (koef < 0 ? '− ' : ke > 0 ? '+ ' : '');
      const hitungan = r.suku
        .map((s, i) => `${tanda(s.koef, i)}${ringkas(dasar?.get(s.fakta) ?? s.fakta.nilai)}`)
        .join(' ');
      return { id: `${hitungan} = ${nilai}`, en: `${hitungan} = ${nilai}` };
    }
    if (r.pembagi > 1)
      return { id: `rata-rata ${banyak} angka = ${nilai}`, en: `the mean of ${banyak} figures = ${nilai}` };
    return banyak > 1
      ? { id: `jumlah ${banyak} angka = ${nilai}`, en: `the sum of ${banyak} figures = ${nilai}` }
      : { id: `angka pasangannya = ${nilai}`, en: `its counterpart = ${nilai}` };
  }
  const masukan = Object.fromEntries(
    r.masukan.map(({ lambang, fakta }) => [lambang, jumlahTepat(fakta.map((f) => dasar?.get(f) ?? f.nilai))]),
  );
  const hasil = evaluasi(r.rumus, masukan as never, {
    pembulatan: { desimal: Math.min(Math.max(r.hasil.desimal, 2), 20), mode: 'setengah-naik' },
  });
  const { teks } = hasil.jejak;
  return { id: teks ?? r.rumus.nama, en: teks ?? r.rumus.gloss };
}

const ringkas = (n: Decimal): string => formatAngka(bulatkan(n, 4), { desimal: { min: 0, maks: 4 } });

/** Cells as messages name them, the first few: `D4, D5 dan 12 sel lain`. */
export function sebutLokasi(lokasi: readonly Lokasi[]): Dwibahasa {
  const [pertama, kedua, ketiga, ...sisa] = lokasi.map(namaLokasi);
  if (pertama === undefined) return { id: 'sel lain di baris itu', en: 'other cells of that row' };
  if (kedua === undefined) return pertama;
  const awal = ketiga === undefined ? [pertama] : [pertama, kedua];
  const akhir =
    ketiga === undefined
      ? kedua
      : sisa.length === 0
        ? ketiga
        : { id: `${sisa.length + 1} sel lain`, en: `${sisa.length + 1} other cells` };
  return {
    id: `${awal.map((l) => l.id).join(', ')} dan ${akhir.id}`,
    en: `${awal.map((l) => l.en).join(', ')} and ${akhir.en}`,
  };
}

/** A place with the table or the file that it is in, where that has a name. */
export function tempatLengkap(l: Lokasi): Dwibahasa {
  const { id, en } = namaLokasi(l);
  const wadah = l.tabel === undefined ? '' : `${l.tabel} `;
  return { id: wadah + id, en: wadah + en };
}

/** A place in words: the cell, the line of a text, or the paragraph of a document under its heading. */
export function namaLokasi({ sel, baris: ke, halaman }: Lokasi): Dwibahasa {
  if (sel !== undefined) return { id: sel, en: sel };
  const baris = ke ?? '?';
  if (halaman === undefined) return { id: `baris ${baris}`, en: `line ${baris}` };
  return { id: `alinea ${baris} (hlm. ${halaman})`, en: `paragraph ${baris} (p. ${halaman})` };
}
