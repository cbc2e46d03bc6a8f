import { bulatkan } from '../angka/bulatkan.js';
import { formatAngka } from '../angka/cetak/format-angka.js';
import type { Decimal } from '../angka/desimal.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import type { Fakta } from './fakta/fakta.js';
import { nilaiRelasi, type Relasi } from './relasi/relasi.js';
import type { Lokasi } from './temuan.js';

/** What a relation says, as a sum that a reader can check by hand: `150 ÷ 200 × 100 = 75,00`. */
export function uraikanRelasi(r: Relasi): string {
  if (r.bentuk === 'lurus') {
    const banyak = r.suku.length;
    const kata =
      r.pembagi > 1 ? `rata-rata ${banyak} angka` : banyak > 1 ? `jumlah ${banyak} angka` : 'angka pasangannya';
    return `${kata} = ${ringkas(nilaiRelasi(r))}`;
  }
  const masukan = Object.fromEntries(
    r.masukan.map(({ lambang, fakta }) => [
      lambang,
      fakta.slice(1).reduce((a, f) => a.plus(f.nilai), (fakta[0] as Fakta).nilai),
    ]),
  );
  const hasil = evaluasi(r.rumus, masukan as never, {
    pembulatan: { desimal: Math.min(Math.max(r.hasil.desimal, 2), 20), mode: 'setengah-naik' },
  });
  return hasil.jejak.teks ?? r.rumus.nama;
}

const ringkas = (n: Decimal): string => formatAngka(bulatkan(n, 4), { desimal: { min: 0, maks: 4 } });

/** Cells as messages name them, the first few: `D4, D5 dan 12 sel lain`. */
export function sebutLokasi(lokasi: readonly Lokasi[]): string {
  const nama = lokasi.map(namaLokasi);
  const [pertama, kedua, ketiga] = nama;
  if (pertama === undefined) return 'sel lain di baris itu';
  if (kedua === undefined) return pertama;
  if (ketiga === undefined) return `${pertama} dan ${kedua}`;
  return nama.length === 3
    ? `${pertama}, ${kedua} dan ${ketiga}`
    : `${pertama}, ${kedua} dan ${nama.length - 2} sel lain`;
}

/** A place in words: the cell, or the line of a text. */
export const namaLokasi = (l: Lokasi): string => l.sel ?? `baris ${l.baris ?? '?'}`;
