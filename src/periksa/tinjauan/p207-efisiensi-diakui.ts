import { formatAngka } from '../../angka/cetak/format-angka.js';
import { efisiensiSisa } from '../../rumus/efisiensi/sisa-anggaran.js';
import { ratakan } from '../../tabel/tiap.js';
import type { FaktaNarasi } from '../fakta/narasi.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { rataCapaian } from './rata-capaian.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Efficiency claimed while performance is below 100 (F07). */
export const p207 = jenisTemuan({
  kode: 'P207',
  tingkat: 'peringatan',
  pesan: '{sel}: efisiensi {tercetak} % diakui, padahal rata-rata capaian kinerja {capaian} %.',
  saran: 'Sisa anggaran bukan efisiensi selama capaian kinerjanya di bawah 100 %; sebut sebagai sisa anggaran.',
  en: {
    pesan: '{sel}: an efficiency of {tercetak} % is claimed, while the mean performance is {capaian} %.',
    saran: 'Unspent budget is no efficiency while performance is below 100 %; call it unspent budget.',
  },
});

/** What the catalogue says of {@link p207} besides. */
export const p207Lengkap = lengkapiTemuan(p207, {
  nama: 'Efisiensi diakui padahal capaian belum 100 %',
  en: { nama: 'Efficiency claimed below 100 %' },
  salah: [],
  benar: [],
  batas: 'Hanya pernyataan tentang seluruh anggaran, bukan tentang satu kegiatan.',
});

const KALIMAT_BARU = /[.!?]\s{1,3}\p{Lu}/u;

/** Whether the sentence gives the performance that it is the efficiency of: then it is not what was left of the budget. */
function bercapaian(fakta: readonly FaktaNarasi[], ke: number): boolean {
  const f = fakta[ke];
  const lalu = fakta[ke - 1];
  if (f === undefined || lalu === undefined || lalu.narasi !== f.narasi || KALIMAT_BARU.test(f.kata)) return false;
  return lalu.peran === 'capaian' || bercapaian(fakta, ke - 1);
}

const GERBANG = {
  sebab: 'gerbang-capaian',
  teks: {
    id: 'efisiensi hanya diakui bila capaiannya 100 % atau lebih',
    en: 'efficiency counts only where performance is 100 % or more',
  },
  skor: 0.8,
};

/** Unspent budget of the whole institution claimed as efficiency while its mean performance is below 100. */
export function efisiensiDiakui(b: Bacaan): Temuan[] {
  const rata = rataCapaian(b);
  if (rata === null) return [];
  const nilai = nilaiRelasi(rata);
  if (nilai.gte(100)) return [];
  return ratakan(b.faktaNarasi, (f, ke) => {
    const bagian = f.narasi.bagian ?? '';
    if (f.peran !== 'efisiensi-sisa' || !f.fakta.persen || (/^\s*\d+\./.test(bagian) && !/^\s*\d\.\d/.test(bagian)))
      return [];
    if (!/efisiensi/i.test(f.kata) || bercapaian(b.faktaNarasi, ke)) return [];
    const { lokasi, teks } = f.fakta;
    return [
      tulisTemuan(
        p207,
        b,
        { lokasi, tercetak: teks, rumus: efisiensiSisa, terkait: [rata.hasil.lokasi], penjelasan: [GERBANG] },
        { sel: namaLokasi(lokasi), tercetak: teks, capaian: formatAngka(nilai, { desimal: 2 }) },
      ),
    ];
  });
}
