import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { type Bagian, type Blok, blokGambar, blokTabel, paragraf } from '../dokumen.js';
import { gambarPohon } from '../gambar/gambar-laporan.js';
import { tabelEvaluasiKinerja } from '../tabel/evaluasi-renja.js';
import { tabelEvaluasiRupiah } from '../tabel/evaluasi-renja-rupiah.js';
import { tabelEvaluasiRenstra } from '../tabel/evaluasi-renstra.js';
import { type BesaranTerhitung, tabelJejak } from '../tabel/jejak.js';
import { tabelPeringatan } from '../tabel/peringatan.js';
import { tabelAnggaranPerjanjian, tabelPerjanjianKinerja } from '../tabel/perjanjian-kinerja.js';
import { tabelPohonKinerja } from '../tabel/pohon-kinerja.js';
import { tabelRencanaAksi, tahunRencanaAksi } from '../tabel/rencana-aksi.js';
import { tabelRenstra } from '../tabel/renstra.js';

const HURUF = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** The appendices, lettered: agreements and plans, evaluations, how each figure was reached, warnings. Those without content are left out. */
export function bagianLampiran(rekap: RekapLaporan, besaran: readonly BesaranTerhitung[]): Bagian[] {
  const isi: (readonly [judul: string, tabel: (nama: (n: number) => string) => Blok[]])[] = [
    [
      `Perjanjian Kinerja Tahun ${rekap.tahun}`,
      (n) => tabel(tabelPerjanjianKinerja(rekap, n(1)), tabelAnggaranPerjanjian(rekap, n(2))),
    ],
    [
      'Rencana Aksi per Triwulan',
      (n) => tahunRencanaAksi(rekap).map((t, i) => blokTabel(tabelRencanaAksi(rekap, t, n(i + 1)))),
    ],
    [
      'Pohon Kinerja',
      (n) => {
        const tabelPohon = tabel(tabelPohonKinerja(rekap, n(1)));
        return tabelPohon.length > 0 ? [blokGambar(gambarPohon(rekap, 'Gambar C.1')), ...tabelPohon] : [];
      },
    ],
    ['Rencana Strategis (Tabel T-C.27)', (n) => tabel(tabelRenstra(rekap, n(1)))],
    [
      'Evaluasi Renja (Formulir E.81)',
      (n) => tabel(tabelEvaluasiKinerja(rekap, n(1)), tabelEvaluasiRupiah(rekap, n(2))),
    ],
    ['Evaluasi Renstra (Formulir E.80)', (n) => tabel(tabelEvaluasiRenstra(rekap, n(1)))],
    ['Jejak Perhitungan', (n) => tabel(tabelJejak(besaran, n(1)))],
    [
      'Peringatan atas Data',
      (n) =>
        rekap.peringatan.length === 0 ? [paragraf('Tidak ada peringatan.')] : [blokTabel(tabelPeringatan(rekap, n(1)))],
    ],
  ];
  const bagian = isi.flatMap(([judul, buat], i) => {
    const huruf = HURUF[i];
    const blok = buat((n) => `Tabel ${huruf}.${n}`);
    return blok.length === 0 ? [] : [{ judul: `Lampiran ${huruf} ${judul}`, tingkat: 2 as const, blok }];
  });
  return [{ judul: 'LAMPIRAN', tingkat: 1, blok: [] }, ...bagian];
}

/** Tables that have at least one line of their own. */
const tabel = (...daftarTabel: readonly TabelLaporan[]): Blok[] =>
  daftarTabel.filter((t) => t.baris.some((b) => b.jenis === 'isi' || b.jenis === 'kelompok')).map(blokTabel);
