import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { selAngka, selHasil, selPredikat, selTeks } from '../sel.js';

/** Ikhtisar: each sasaran in one line, achievement beside spending, and the whole office last. */
export function tabelIkhtisar(sasaran: readonly BandingSasaran[], rekap: RekapLaporan, nama: string): TabelLaporan {
  const { kinerja, anggaran, tahun } = rekap;
  return bangunTabel({
    id: 'ikhtisar',
    nama,
    judul: `Ikhtisar Capaian Sasaran dan Serapan Anggaran Tahun ${tahun}`,
    kolom: [
      kolom('sasaran', 'Sasaran Strategis', 'teks', 34),
      kolom('indikator', 'Banyak Indikator', 'cacah', 10),
      kolom('terukur', 'Terukur', 'cacah', 8),
      kolom('capaian', 'Capaian Kinerja (%)', 'persen', 11),
      kolom('predikat', 'Predikat', 'teks', 14),
      kolom('serapan', 'Serapan Anggaran (%)', 'persen', 11),
    ],
    baris: [
      ...sasaran.map((s) =>
        baris(s.kode, {
          sasaran: selTeks(`${s.kode} ${s.uraian}`),
          indikator: selAngka(s.rekap.cakupan.total),
          terukur: selAngka(s.rekap.cakupan.terukur),
          capaian: selHasil(s.rekap.capaian),
          predikat: selPredikat(s.rekap.predikat),
          serapan: selHasil(s.anggaran.serapan),
        }),
      ),
      baris(
        'seluruh',
        {
          sasaran: selTeks('Seluruh instansi'),
          indikator: selAngka(kinerja.cakupan.total),
          terukur: selAngka(kinerja.cakupan.terukur),
          capaian: selHasil(kinerja.rataRata),
          predikat: selPredikat(kinerja.predikat),
          serapan: selHasil(anggaran.total.serapan),
        },
        { jenis: 'jumlah', sebutan: 'seluruh instansi' },
      ),
    ],
  });
}
