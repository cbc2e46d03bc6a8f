import { apakahKosong } from '../../angka/baca/pola.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { ratakan } from '../../tabel/tiap.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { pecahKalimat } from '../fakta/pecah-kalimat.js';
import { namaLokasi, sebutDari } from '../fakta/sebut-lokasi.js';
import { kolomTerdekat } from '../relasi/cari-kolom.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** An indicator that was not measured, counted as reached (F20). */
export const p220 = jenisTemuan({
  kode: 'P220',
  tingkat: 'peringatan',
  pesan: '{sel}: "{tercetak}", padahal {alasan}.',
  saran: 'Tulis sebagai belum dapat diukur, dan jangan hitung di antara yang mencapai target.',
  en: {
    pesan: '{sel}: "{tercetak}", although {alasan}.',
    saran: 'State that it cannot be measured yet, and do not count it among those that reached their target.',
  },
});

/** What the catalogue says of {@link p220} besides. */
export const p220Lengkap = lengkapiTemuan(p220, {
  nama: 'Indikator yang belum diukur diakui mencapai target',
  en: { nama: 'Unmeasured indicator counted as reached' },
  salah: [],
  benar: [],
  batas:
    'Hanya kalimat yang menyebut mencapai target dan alasan belum diukur sekaligus, dan kalimat "semua sasaran … dicapai" bila tabel memuat target tanpa realisasi.',
});

const TERCAPAI = /(?<!tidak |belum )(?:mencapai|memenuhi|melampaui|sesuai) target/i;
const BELUM = /\b(?:belum (?:ada|dapat|di\p{L}+)|tidak dapat di)[^,]{0,80}/iu;
const SEMUA =
  /(?:semua|seluruh) (?:sasaran|indikator)[^,]{0,60}(?<!tidak |belum )(?:dicapai|tercapai|berhasil|mencapai target)/i;

const kutip = (kata: string): Dwibahasa => ({ id: kata, en: `it says "${kata}"` });

/** Sentences that count as reached what was not measured. */
export function diakuiTercapai(b: Bacaan): Temuan[] {
  const kosong = tanpaRealisasi(b);
  return ratakan(b.narasi, (n) => {
    const lokasiDi = pencariLokasi(n);
    return ratakan(pecahKalimat(n), ({ teks, di }) => {
      const belum = TERCAPAI.test(teks) ? BELUM.exec(teks) : null;
      const semua = SEMUA.exec(teks);
      const [acuan] = kosong;
      const tulis = (tercetak: string, awal: number, alasan: Dwibahasa, terkait: readonly Lokasi[]): Temuan[] => {
        const lokasi = lokasiDi(di + awal);
        return [tulisTemuan(p220, b, { lokasi, tercetak, terkait }, { sel: namaLokasi(lokasi), tercetak, alasan })];
      };
      const tercapai = TERCAPAI.exec(teks);
      if (belum && tercapai) return tulis(tercapai[0], tercapai.index, kutip(belum[0].trim()), []);
      if (!semua || !acuan) return [];
      const { id, en } = sebutDari(acuan, lokasiDi(di + semua.index));
      const alasan = { id: `realisasi di ${id} kosong`, en: `the result in ${en} is blank` };
      return tulis(semua[0], semua.index, alasan, kosong);
    });
  });
}

/** Results that are blank beside a printed target. */
function tanpaRealisasi(b: Bacaan): Lokasi[] {
  return ratakan(b.tabel, (t) =>
    ratakan(
      t.kolom.filter((k) => k.peran === 'realisasi' && k.berangka && !k.uang && k.triwulan === null),
      (k) => {
        const target = kolomTerdekat('target', k, t.kolom);
        if (target === null) return [];
        return t.baris
          .filter(
            (x) =>
              x.jenis === 'isi' &&
              t.fakta.get(x.ke)?.has(target.ke) &&
              apakahKosong(t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? ''),
          )
          .map((x) => lokasiSel(t.tabel, x.ke, k.ke));
      },
    ),
  );
}
