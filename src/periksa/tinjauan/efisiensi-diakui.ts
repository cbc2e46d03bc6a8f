import { formatAngka } from '../../angka/cetak/format-angka.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { p207 } from '../temuan/p207-efisiensi-diakui.js';
import type { Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { rataCapaian } from './rata-capaian.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Unspent budget of the whole institution claimed as efficiency while its mean performance is below 100. */
export function efisiensiDiakui(b: Bacaan): Temuan[] {
  const rata = rataCapaian(b);
  const nilai = rata === null ? null : nilaiRelasi(rata);
  if (nilai === null || nilai.gte(100)) return [];
  return b.faktaNarasi.flatMap((f) => {
    if (
      f.peran !== 'efisiensi-sisa' ||
      !f.fakta.persen ||
      (/^\s*\d+\./.test(f.narasi.bagian ?? '') && !/^\s*\d\.\d/.test(f.narasi.bagian ?? ''))
    )
      return [];
    if (!/efisiensi/i.test(f.kata)) return [];
    const { lokasi, teks } = f.fakta;
    return [
      tulisTemuan(
        p207,
        b,
        { lokasi, tercetak: teks, rumus: 'efisiensi.sisa', terkait: rata === null ? [] : [rata.hasil.lokasi] },
        { sel: namaLokasi(lokasi), tercetak: teks, capaian: formatAngka(nilai, { desimal: 2 }) },
      ),
    ];
  });
}
