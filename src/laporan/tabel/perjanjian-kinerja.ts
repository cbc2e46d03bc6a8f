import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, barisBerpemilik, kolom } from '../bangun-tabel.js';
import { selJumlah, selNilai, selRupiah, selTeks } from '../sel.js';

/** Perjanjian Kinerja: sasaran, indicators and targets of the year. */
export function tabelPerjanjianKinerja({ kinerja, tahun }: RekapLaporan, nama: string): TabelLaporan {
  const sasaran = kinerja.tujuan.flatMap((t) => t.sasaran);
  return bangunTabel({
    id: 'perjanjian-kinerja',
    nama,
    judul: `Perjanjian Kinerja Tahun ${tahun}`,
    kolom: [
      kolom('sasaran', 'Sasaran Strategis', 'teks', 34),
      kolom('indikator', 'Indikator Kinerja', 'teks', 34),
      kolom('satuan', 'Satuan', 'teks', 12),
      kolom('target', `Target ${tahun}`, 'angka', 12),
    ],
    baris: sasaran.flatMap((s) =>
      s.indikator.map((i, n) =>
        barisBerpemilik(s.kode, i.kode, {
          sasaran: selTeks(n === 0 ? `${s.kode} ${s.uraian}` : ''),
          indikator: selTeks(i.nama),
          satuan: selTeks(i.satuan),
          target: selNilai(i.target),
        }),
      ),
    ),
  });
}

/** The budget part of the Perjanjian Kinerja: programs and their pagu, all of it: what was promised does not hang on what was spent. */
export function tabelAnggaranPerjanjian({ anggaran, tahun }: RekapLaporan, nama: string): TabelLaporan {
  return bangunTabel({
    id: 'perjanjian-kinerja.anggaran',
    nama,
    judul: `Program dan Anggaran pada Perjanjian Kinerja Tahun ${tahun}`,
    kolom: [
      kolom('kode', 'Kode', 'kode', 12),
      kolom('program', 'Program', 'teks', 50),
      kolom('pagu', 'Pagu Anggaran (Rp)', 'rupiah', 20),
    ],
    baris: [
      ...anggaran.program.map((p) =>
        baris(p.kode, { kode: selTeks(p.kode), program: selTeks(p.nama), pagu: selRupiah(p.paguSeluruhnya) }),
      ),
      baris(
        'jumlah',
        {
          program: selTeks('JUMLAH'),
          pagu: selJumlah(
            anggaran.total.paguSeluruhnya,
            'pagu',
            anggaran.program.map((p) => ({ id: p.kode, nilai: p.paguSeluruhnya })),
          ),
        },
        { jenis: 'jumlah' },
      ),
    ],
  });
}
