import type { AngkaAnggaran, RekapAnggaran } from '../../rekap/bentuk-anggaran.js';
import type { BarisLaporan, JenisBaris, SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { catatanAnggaran, sebutanTerukur } from '../kalimat/cakupan-anggaran.js';
import { selHasil, selJumlah, selRupiah, selTeks } from '../sel.js';

const DARI_BARIS = { pagu: { kolom: 'pagu' }, realisasi: { kolom: 'realisasi' } };

interface Bagian extends AngkaAnggaran {
  readonly kode: string;
  readonly nama: string;
}

/** The money cells of a line, or of a level with its parts: sums name the rows that they add up. */
function selUang(a: AngkaAnggaran, anak: readonly Bagian[]): Record<string, SelLaporan> {
  const uang = (bidang: 'pagu' | 'realisasi') =>
    anak.length === 0
      ? selRupiah(a[bidang])
      : selJumlah(
          a[bidang],
          bidang,
          anak.map((x) => ({ id: x.kode, nilai: x[bidang] })),
        );
  return {
    pagu: uang('pagu'),
    realisasi: uang('realisasi'),
    sisa:
      a.sisa === null
        ? selRupiah(null)
        : { ...selRupiah(a.sisa), hitungan: { rumus: 'anggaran.sisa', masukan: {}, teks: null, rujukan: DARI_BARIS } },
    serapan: selHasil(a.serapan, DARI_BARIS),
  };
}

function barisBagian(x: Bagian, anak: readonly Bagian[], tingkat: number): BarisLaporan {
  const jenis: JenisBaris = tingkat < 2 && anak.length > 0 ? 'kelompok' : 'isi';
  return baris(
    x.kode,
    { kode: selTeks(x.kode), uraian: selTeks(sebutanTerukur(x.nama, x.cakupan)), ...selUang(x, anak) },
    { jenis, tingkat },
  );
}

/**
 * Realisasi anggaran by program, kegiatan and sub-kegiatan, each level the sum of what is below (Tabel 3.4.1 of the seed). Lines that the
 * policy leaves out stand below the total, so that rows and columns both add up.
 */
export function tabelRealisasiAnggaran(anggaran: RekapAnggaran, tahun: number, nama: string): TabelLaporan {
  const { program, total, asal } = anggaran;
  const { takTerukur } = asal.kebijakan.aturan.anggaran;
  const memisah = takTerukur === 'kecualikan' && total.cakupan.terukur > 0;
  const ikut = <T extends Bagian>(x: readonly T[]): T[] => x.filter((b) => !memisah || b.cakupan.terukur > 0);
  return bangunTabel({
    id: 'realisasi-anggaran',
    nama,
    judul: `Realisasi Anggaran per Program, Kegiatan dan Sub-Kegiatan Tahun ${tahun}`,
    kolom: [
      kolom('kode', 'Kode', 'kode', 15),
      kolom('uraian', 'Program / Kegiatan / Sub-Kegiatan', 'teks', 36),
      kolom('pagu', 'Pagu Anggaran (Rp)', 'rupiah', 14),
      kolom('realisasi', 'Realisasi Anggaran (Rp)', 'rupiah', 14),
      kolom('sisa', 'Sisa Anggaran (Rp)', 'rupiah', 14),
      kolom('serapan', 'Serapan (%)', 'persen', 9),
    ],
    baris: [
      ...ikut(program).flatMap((p) => [
        barisBagian(p, ikut(p.kegiatan), 0),
        ...ikut(p.kegiatan).flatMap((k) => [
          barisBagian(k, ikut(k.subKegiatan), 1),
          ...ikut(k.subKegiatan).map((s) => barisBagian(s, [], 2)),
        ]),
      ]),
      baris('jumlah', { uraian: selTeks('JUMLAH'), ...selUang(total, ikut(program)) }, { jenis: 'jumlah' }),
    ],
    catatan: catatanAnggaran(anggaran),
  });
}
