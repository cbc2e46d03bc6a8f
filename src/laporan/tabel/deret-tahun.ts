import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { KolomLaporan, SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, barisBerpemilik, kolom } from '../bangun-tabel.js';
import { SEL_KOSONG, selHasil, selNilai, selTeks } from '../sel.js';

/** So many years stand side by side on a page. */
const TAHUN_TERBANYAK = 6;

/** Realisasi and capaian of every indicator year by year, up to the reported one. */
export function tabelDeretTahun(sasaran: readonly BandingSasaran[], nama: string): TabelLaporan {
  const semua = sasaran.flatMap((s) => s.indikator.map((i) => ({ s, i })));
  const tahun = [...new Set(semua.flatMap(({ i }) => i.deret.map((d) => d.tahun)))]
    .sort((a, b) => a - b)
    .slice(-TAHUN_TERBANYAK);
  return bangunTabel({
    id: 'deret-tahun',
    nama,
    judul: 'Realisasi dan Capaian dari Tahun ke Tahun',
    arah: 'mendatar',
    kolom: [
      kolom('indikator', 'Indikator Kinerja', 'teks', 26),
      kolom('satuan', 'Satuan', 'teks', 9),
      ...tahun.flatMap((t): KolomLaporan[] => [
        kolom(`target-${t}`, `Target ${t}`, 'angka', 9),
        kolom(`realisasi-${t}`, `Realisasi ${t}`, 'angka', 10),
        kolom(`capaian-${t}`, `Capaian ${t} (%)`, 'persen', 10),
      ]),
      kolom('arah', 'Arah', 'teks', 12),
    ],
    baris: semua.map(({ s, i }) => {
      const menurut = new Map(i.deret.map((d) => [d.tahun, d]));
      const sel: [string, SelLaporan][] = tahun.flatMap((t) => {
        const d = menurut.get(t);
        return [
          [`target-${t}`, d ? selNilai(d.target) : SEL_KOSONG],
          [`realisasi-${t}`, d ? selNilai(d.realisasi) : SEL_KOSONG],
          [`capaian-${t}`, d ? selHasil(d.capaian) : SEL_KOSONG],
        ] as [string, SelLaporan][];
      });
      const { arah, makna } = i.tren;
      return barisBerpemilik(s.kode, i.rekap.kode, {
        indikator: selTeks(i.rekap.nama),
        satuan: selTeks(i.rekap.satuan),
        ...Object.fromEntries(sel),
        arah: arah === null ? selHasil(i.tren.delta) : selTeks(arah === 'tetap' ? 'tetap' : `${arah} (${makna})`),
      });
    }),
  });
}
