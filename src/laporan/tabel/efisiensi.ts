import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { efisiensiSelisih } from '../../rumus/efisiensi/selisih.js';
import type { Hasil } from '../../rumus/hasil.js';
import { tepatDari } from '../../rumus/nilai-hasil.js';
import { evaluasi } from '../../rumus/pembaca/evaluasi.js';
import type { SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { sebabTakTerukur } from '../kalimat/ungkapan.js';
import { SEL_KOSONG, selHasil, selTeks } from '../sel.js';

/** How each reading of efficiency is called in a table. */
export const JUDUL_EFISIENSI = {
  rasio: 'Tingkat Efisiensi (capaian ÷ serapan)',
  selisih: 'Efisiensi (capaian − serapan, poin persen)',
  sisa: 'Efisiensi (100 − serapan, %)',
  'pmk-214': 'Efisiensi (PMK 214/2017, %)',
  'biaya-satuan': 'Efisiensi (biaya satuan, %)',
} as const;

function selEfisiensi(hasil: Hasil): Record<string, SelLaporan> {
  return hasil.status === 'terukur'
    ? {
        efisiensi: selHasil(hasil, { capaian: { kolom: 'capaian' }, serapan: { kolom: 'serapan' } }),
        keterangan: SEL_KOSONG,
      }
    : { efisiensi: { nilai: null, teks: '–' }, keterangan: selTeks(`tidak diakui: ${sebabTakTerukur(hasil.alasan)}`) };
}

/** Efficiency of each sasaran behind the gate: claimed only where the achievement is reached (Tabel 3.4.4 of the seed). */
export function tabelEfisiensi(sasaran: readonly BandingSasaran[], rekap: RekapLaporan, nama: string): TabelLaporan {
  const { efisiensi, kinerja, anggaran, tahun } = rekap;
  const selisih = (C: Hasil, S: Hasil) =>
    evaluasi(
      efisiensiSelisih,
      { C: tepatDari(C, 'capaian'), S: tepatDari(S, 'serapan') },
      { pembulatan: kinerja.asal.kebijakan.aturan.pembulatan },
    );
  return bangunTabel({
    id: 'efisiensi',
    nama,
    judul: `Tingkat Efisiensi Penggunaan Anggaran Tahun ${tahun}`,
    kolom: [
      kolom('sasaran', 'Sasaran', 'teks', 30),
      kolom('capaian', 'Capaian Kinerja (%)', 'persen', 10),
      kolom('serapan', 'Serapan Anggaran (%)', 'persen', 10),
      kolom('selisih', 'Selisih (poin persen)', 'angka', 10),
      kolom('efisiensi', JUDUL_EFISIENSI[efisiensi.metode], efisiensi.metode === 'rasio' ? 'rasio' : 'angka', 14),
      kolom('keterangan', 'Keterangan', 'teks', 24),
    ],
    baris: [
      ...sasaran.map((s) =>
        baris(s.kode, {
          sasaran: selTeks(`${s.kode} ${s.uraian}`),
          capaian: selHasil(s.rekap.capaian),
          serapan: selHasil(s.anggaran.serapan),
          selisih: selHasil(selisih(s.rekap.capaian, s.anggaran.serapan)),
          ...selEfisiensi(s.efisiensi),
        }),
      ),
      baris(
        'seluruh',
        {
          sasaran: selTeks('Seluruh instansi'),
          capaian: selHasil(kinerja.rataRata),
          serapan: selHasil(anggaran.total.serapan),
          selisih: selHasil(selisih(kinerja.rataRata, anggaran.total.serapan)),
          ...selEfisiensi(efisiensi.total),
        },
        { jenis: 'jumlah', sebutan: 'seluruh instansi' },
      ),
    ],
    catatan: [
      efisiensi.gerbang === 'tanpa'
        ? 'Kebijakan laporan ini tidak mensyaratkan capaian untuk menyatakan efisiensi.'
        : `Efisiensi hanya dinyatakan bila capaian ${efisiensi.gerbang === '>100' ? 'di atas' : 'paling sedikit'} seratus persen; sisa anggaran pada capaian di bawahnya bukan efisiensi.`,
    ],
  });
}
