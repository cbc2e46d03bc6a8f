import { kodeBerpemilik } from '../../model/masalah.js';
import type { Posisi } from '../../rekap/banding.js';
import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, barisBerpemilik, kolom } from '../bangun-tabel.js';
import { SEL_KOSONG, selAngka, selHasil, selHasilAngka, selNilai, selTeks } from '../sel.js';

const POSISI_JALUR: Readonly<Record<Posisi, string>> = {
  'lebih-baik': 'melampaui jalur',
  setara: 'tepat di jalur',
  'lebih-buruk': 'tertinggal dari jalur',
  'tak-dinilai': 'tidak dinilai',
};

/** Realisasi against the end of Renstra and RPJMD, with progress from the baseline and the plan's path. */
export function tabelAkhirPeriode(s: BandingSasaran, tahun: number, nama: string): TabelLaporan {
  return bangunTabel({
    id: `akhir-periode.${s.kode}`,
    nama,
    judul: `Perbandingan Realisasi Sasaran ${s.kode} dengan Akhir Periode Renstra/RPJMD`,
    kolom: [
      kolom('indikator', 'Indikator Kinerja', 'teks', 24),
      kolom('satuan', 'Satuan', 'teks', 9),
      kolom('tahun-akhir', 'Tahun Akhir', 'teks', 8),
      kolom('target-akhir', 'Target Akhir', 'angka', 9),
      kolom('realisasi', `Realisasi sampai ${tahun}`, 'angka', 10),
      kolom('kemajuan', 'Tingkat Kemajuan (%)', 'persen', 11),
      kolom('dari-awal', 'Jarak dari Kondisi Awal yang Ditempuh (%)', 'persen', 12),
      kolom('jalur', `Nilai Jalur ${tahun}`, 'angka', 9),
      kolom('posisi', 'Posisi', 'teks', 12),
    ],
    baris: s.indikator.map((i) =>
      barisBerpemilik(s.kode, i.rekap.kode, {
        indikator: selTeks(i.rekap.nama),
        satuan: selTeks(i.rekap.satuan),
        'tahun-akhir': i.akhirRenstra.tahun === null ? SEL_KOSONG : selTeks(String(i.akhirRenstra.tahun)),
        'target-akhir': selNilai(i.akhirRenstra.target),
        realisasi: i.akhirRenstra.akumulasi ? selAngka(i.akhirRenstra.sampai) : selNilai(i.rekap.realisasi),
        kemajuan: selHasil(i.akhirRenstra.kemajuan),
        'dari-awal': selHasil(i.akhirRenstra.dariKondisiAwal),
        jalur: selHasilAngka(i.jalur.nilai),
        posisi: i.jalur.posisi === null ? SEL_KOSONG : selTeks(POSISI_JALUR[i.jalur.posisi]),
      }),
    ),
    catatan: [
      'Nilai jalur: garis lurus dari kondisi awal ke target akhir; indikator tanpa kondisi awal dinilai dari target tahunannya saja.',
      ...s.indikator
        .filter((i) => i.akhirRenstra.akumulasi)
        .map(
          (i) =>
            `${kodeBerpemilik(s.kode, i.rekap.kode)}: target akhir adalah jumlah semua tahun, jadi yang dibandingkan jumlah realisasi sampai ${tahun}.`,
        ),
    ],
  });
}
