import { formatPersen } from '../../angka/cetak/format-persen.js';
import type { BandingSasaran, ProgramPendukung } from '../../rekap/banding-laporan.js';
import type { BarisLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { sebutanTerukur } from '../kalimat/cakupan-anggaran.js';
import { SEL_KOSONG, selHasil, selNilai, selRupiah, selTeks } from '../sel.js';

const DARI_BARIS = { pagu: { kolom: 'pagu' }, realisasi: { kolom: 'anggaran' } };

function barisProgram(p: ProgramPendukung): BarisLaporan[] {
  const uang = p.anggaran
    ? {
        pagu: selRupiah(p.anggaran.pagu),
        anggaran: selRupiah(p.anggaran.realisasi),
        serapan: selHasil(p.anggaran.serapan, DARI_BARIS),
      }
    : { pagu: SEL_KOSONG, anggaran: SEL_KOSONG, serapan: SEL_KOSONG };
  const porsi = p.porsi === null ? '' : ` (dihitung ${formatPersen(p.porsi)})`;
  return [
    baris(p.kode, {
      kode: selTeks(p.kode),
      program: selTeks(`${p.anggaran ? sebutanTerukur(p.nama, p.anggaran.cakupan) : p.nama}${porsi}`),
      ...uang,
    }),
    ...p.indikator.map((i) =>
      baris(
        `${p.kode}/${i.kode}`,
        {
          program: selTeks(`Indikator: ${i.nama} (${i.satuan})`),
          target: selNilai(i.target),
          hasil: selNilai(i.realisasi),
          capaian: selHasil(i.capaian, { target: { kolom: 'target' }, realisasi: { kolom: 'hasil' } }),
        },
        { tingkat: 1, sebutan: i.kode },
      ),
    ),
  ];
}

/** The programs that serve a sasaran: their budget and their own indicators. */
export function tabelProgramPendukung(s: BandingSasaran, tahun: number, nama: string): TabelLaporan {
  return bangunTabel({
    id: `program.${s.kode}`,
    nama,
    judul: `Program yang Menunjang Sasaran ${s.kode} Tahun ${tahun}`,
    kolom: [
      kolom('kode', 'Kode', 'kode', 9),
      kolom('program', 'Program dan Indikatornya', 'teks', 30),
      kolom('pagu', 'Pagu Anggaran (Rp)', 'rupiah', 14),
      kolom('anggaran', 'Realisasi Anggaran (Rp)', 'rupiah', 14),
      kolom('serapan', 'Serapan (%)', 'persen', 9),
      kolom('target', 'Target Kinerja', 'angka', 8),
      kolom('hasil', 'Realisasi Kinerja', 'angka', 9),
      kolom('capaian', 'Capaian Kinerja (%)', 'persen', 9),
    ],
    baris: s.program.flatMap(barisProgram),
  });
}
