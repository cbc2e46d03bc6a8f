import type { Decimal } from '../../angka/desimal.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { namaLokasi } from '../uraian-relasi.js';
import type { Sebab } from './sebab.js';

/** A total that was right before one of its rows changed: it differs by the difference between a row and another print of that row. */
export const totalUsang: Sebab = (t) =>
  t.relasi.flatMap((r) => {
    if (r.bentuk !== 'lurus' || r.hasil !== t.fakta || r.pembagi !== 1 || r.suku.length < 2) return [];
    const nilai = nilaiRelasi(r);
    const beda: Decimal = t.fakta.nilai.minus(nilai);
    const baris = r.suku.find(({ fakta, koef }) => {
      const dulu = fakta.nilai.plus(beda.times(koef));
      return (
        dulu.gt(0) &&
        fakta.nilai.abs().gte(10_000) &&
        t.konteks.perNilai.has(dulu.toFixed()) &&
        dulu.minus(fakta.nilai).abs().lt(fakta.nilai.abs())
      );
    });
    if (baris === undefined) {
      const wajar = nilai.gt(0) && beda.abs().times(4).lt(nilai);
      return wajar
        ? [{ sebab: 'total-usang', nilai, skor: 0.3, teks: 'mungkin rinciannya berubah sesudah jumlahnya dihitung' }]
        : [];
    }
    const sel = namaLokasi(baris.fakta.lokasi);
    return [
      {
        sebab: 'total-usang',
        nilai,
        skor: 0.8,
        teks: `selisihnya sama dengan perubahan ${sel}: angka lamanya masih tercetak di tempat lain`,
      },
    ];
  });
