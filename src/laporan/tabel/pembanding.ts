import { kodeBerpemilik } from '../../model/masalah.js';
import type { BandingNilai, Posisi } from '../../rekap/banding.js';
import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { SEL_KOSONG, selHasil, selNilai, selTeks } from '../sel.js';

const POSISI: Readonly<Record<Posisi, string>> = {
  'lebih-baik': 'lebih baik',
  setara: 'setara',
  'lebih-buruk': 'belum menyamai',
  'tak-dinilai': 'tidak dinilai',
};

const sebut = (p: BandingNilai): string => (p.tahun === null ? p.nama : `${p.nama} (${p.tahun})`);

/** Whether there is any figure to compare with. */
export const adaPembanding = (s: BandingSasaran): boolean =>
  s.indikator.some((i) => i.pembanding.some((p) => p.nilai !== null));

/** Realisasi beside the RPJMD target, standards and the figures of other areas and units, those that there are. */
export function tabelPembanding(s: BandingSasaran, tahun: number, nama: string): TabelLaporan {
  return bangunTabel({
    id: `pembanding.${s.kode}`,
    nama,
    judul: `Perbandingan Realisasi Sasaran ${s.kode} dengan Standar, Daerah dan Unit Lain`,
    kolom: [
      kolom('indikator', 'Indikator dan Pembandingnya', 'teks', 40),
      kolom('nilai', 'Nilai Pembanding', 'angka', 10),
      kolom('hasil', `Hasil ${tahun}`, 'angka', 9),
      kolom('persen', 'Hasil terhadap Pembanding (%)', 'persen', 12),
      kolom('posisi', 'Posisi', 'teks', 11),
      kolom('sumber', 'Sumber', 'teks', 14),
    ],
    baris: s.indikator.flatMap((i) =>
      i.pembanding
        .filter((p) => p.nilai !== null)
        .map((p, n) =>
          baris(
            `${s.kode}/${i.rekap.kode}.${n + 1}`,
            {
              indikator: selTeks(`${i.rekap.nama} dibanding ${sebut(p)}`),
              nilai: selNilai(p.nilai),
              hasil: selNilai(i.rekap.realisasi),
              persen: selHasil(p.capaian),
              posisi: p.posisi === null ? SEL_KOSONG : selTeks(POSISI[p.posisi]),
              sumber: p.sumber === null ? SEL_KOSONG : selTeks(p.sumber),
            },
            { sebutan: `${kodeBerpemilik(s.kode, i.rekap.kode)} ${p.nama}` },
          ),
        ),
    ),
  });
}
