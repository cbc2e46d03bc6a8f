import { bulatkan } from '../../angka/bulatkan.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Decimal } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { teksHitungan } from '../../rumus/pembaca/evaluasi-pecahan.js';
import { sebutDari } from '../fakta/sebut-lokasi.js';
import { type Ganti, nilaiRelasi, type Relasi } from './relasi.js';

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
    if (banyak > 1) return { id: `jumlah ${banyak} angka = ${nilai}`, en: `the sum of ${banyak} figures = ${nilai}` };
    const { id, en } = sebutDari((r.suku[0] ?? { fakta: r.hasil }).fakta.lokasi, r.hasil.lokasi);
    return { id: `${id} = ${nilai}`, en: `${en} = ${nilai}` };
  }
  const masukan = Object.fromEntries(
    r.masukan.map(({ lambang, fakta }) => [lambang, jumlahTepat(fakta.map((f) => dasar?.get(f) ?? f.nilai))]),
  );
  const teks = teksHitungan(r.rumus, masukan as never, {
    desimal: Math.min(Math.max(r.hasil.desimal, 2), 20),
    mode: 'setengah-naik',
  });
  return { id: teks ?? r.rumus.nama, en: teks ?? r.rumus.gloss };
}

const ringkas = (n: Decimal): string => formatAngka(bulatkan(n, 4), { desimal: { min: 0, maks: 4 } });
