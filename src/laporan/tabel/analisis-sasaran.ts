import { formatAngka } from '../../angka/cetak/format-angka.js';
import { kodeBerpemilik } from '../../model/masalah.js';
import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, barisBerpemilik, kolom } from '../bangun-tabel.js';
import { selHasil, selNilai, selTeks } from '../sel.js';

/** Target, realisasi and capaian of last year and this year of one sasaran (Tabel 3.3.n of the seed). */
export function tabelAnalisisSasaran(s: BandingSasaran, tahun: number, nama: string): TabelLaporan {
  const lalu = tahun - 1;
  return bangunTabel({
    id: `analisis.${s.kode}`,
    nama,
    judul: `Analisis Pencapaian Sasaran ${s.kode}: ${s.uraian}`,
    kolom: [
      kolom('indikator', 'Indikator Kinerja', 'teks', 24),
      kolom('satuan', 'Satuan', 'teks', 9),
      kolom('target-lalu', `Target ${lalu}`, 'angka', 9),
      kolom('realisasi-lalu', `Realisasi ${lalu}`, 'angka', 10),
      kolom('capaian-lalu', `Capaian ${lalu} (%)`, 'persen', 11),
      kolom('target', `Target ${tahun}`, 'angka', 9),
      kolom('realisasi', `Realisasi ${tahun}`, 'angka', 10),
      kolom('capaian', `Capaian ${tahun} (%)`, 'persen', 11),
      s.indikator[0]?.caraTrenCapaian === 'persen'
        ? kolom('perubahan', `Perubahan Capaian ${tahun} dari ${lalu} (%)`, 'persen', 11)
        : kolom('perubahan', `Selisih Capaian ${tahun} dan ${lalu} (poin persen)`, 'angka', 11),
    ],
    baris: [
      ...s.indikator.map((i) =>
        barisBerpemilik(s.kode, i.rekap.kode, {
          indikator: selTeks(i.rekap.nama),
          satuan: selTeks(i.rekap.satuan),
          'target-lalu': selNilai(i.tahunLalu.target),
          'realisasi-lalu': selNilai(i.tahunLalu.realisasi),
          'capaian-lalu': selHasil(i.tahunLalu.capaian, {
            target: { kolom: 'target-lalu' },
            realisasi: { kolom: 'realisasi-lalu' },
          }),
          target: selNilai(i.rekap.target),
          realisasi: selNilai(i.rekap.realisasi),
          capaian: selHasil(i.rekap.capaian, { target: { kolom: 'target' }, realisasi: { kolom: 'realisasi' } }),
          perubahan: selHasil(i.trenCapaian),
        }),
      ),
      baris(
        'rata-rata',
        { indikator: selTeks('Rata-rata capaian'), capaian: selHasil(s.rekap.capaian) },
        { jenis: 'rata-rata' },
      ),
    ],
    catatan: s.indikator.flatMap((i) =>
      i.tahunLalu.terlapor === null
        ? []
        : [
            `${kodeBerpemilik(s.kode, i.rekap.kode)}: laporan ${lalu} mencetak capaian ${formatAngka(i.tahunLalu.terlapor)} tanpa target dan realisasi; angka itu belum teruji dan tidak dipakai.`,
          ],
    ),
  });
}
