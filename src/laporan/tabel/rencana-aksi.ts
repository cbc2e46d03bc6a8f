import type { Indikator } from '../../model/indikator.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { rekapKinerjaPeriode } from '../../rekap/rekap-periode.js';
import type { Hasil } from '../../rumus/hasil.js';
import type { SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, barisBerpemilik, kolom } from '../bangun-tabel.js';
import { SEL_KOSONG, selAngka, selHasil, selNilai, selTeks } from '../sel.js';

const TW = ['I', 'II', 'III', 'IV'] as const;

/** Years for which some indicator of a sasaran has quarters, from the reported year on. */
export function tahunRencanaAksi({ asal }: RekapLaporan): number[] {
  const indikator = asal.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator));
  const tahun = indikator.flatMap((i) => Object.keys(i.triwulan ?? {}).map(Number));
  return [...new Set(tahun)].filter((t) => t >= asal.tahun).sort((a, b) => a - b);
}

function selTriwulan(i: Indikator, tahun: number, bidang: 'target' | 'realisasi'): Record<string, SelLaporan> {
  const empat = i.triwulan?.[tahun]?.[bidang] ?? [null, null, null, null];
  return Object.fromEntries(empat.map((x, n) => [`${bidang}-${n + 1}`, selAngka(x)]));
}

/** How the quarters make the year, and what the year's target is; whether the two agree is for the rules of the model to say. */
function selCara(i: Indikator, tahun: number): SelLaporan {
  const cara = i.triwulan?.[tahun]?.konsolidasi;
  const setahun = selNilai(i.target[tahun] ?? null).teks;
  return selTeks(cara === undefined ? `setahun ${setahun}` : `${cara}; setahun ${setahun}`);
}

/** An achievement of several quarters is not that of the last one, which stands right before it. */
function dariTriwulan(i: Indikator, tahun: number, { status }: Hasil): Pick<SelLaporan, 'cara'> {
  const cara = i.triwulan?.[tahun]?.konsolidasi;
  return status === 'terukur' && (cara === 'jumlah' || cara === 'rata-rata')
    ? { cara: `dihitung dari ${cara} triwulan yang terisi` }
    : {};
}

const kunciIndikator = (sasaran: string, kode: string): string => JSON.stringify([sasaran, kode]);

/** Rencana aksi: targets and realisasi by quarter, how the quarters make the year, and the achievement to date. */
export function tabelRencanaAksi(rekap: RekapLaporan, tahun: number, nama: string): TabelLaporan {
  const { asal } = rekap;
  const capaian = new Map(
    rekapKinerjaPeriode({ ...asal, tahun }, 4, rekap.kinerja.asal.kebijakan).indikator.map((i) => [
      kunciIndikator(i.sasaran, i.kode),
      i,
    ]),
  );
  return bangunTabel({
    id: `rencana-aksi.${tahun}`,
    nama,
    judul: `Rencana Aksi per Triwulan Tahun ${tahun}`,
    arah: 'mendatar',
    kolom: [
      kolom('sasaran', 'Sasaran', 'teks', 22),
      kolom('indikator', 'Indikator Kinerja', 'teks', 20),
      kolom('satuan', 'Satuan', 'teks', 8),
      kolom('cara', 'Cara dan Target Setahun', 'teks', 12),
      ...TW.map((n, i) => kolom(`target-${i + 1}`, `Target TW ${n}`, 'angka', 7)),
      ...TW.map((n, i) => kolom(`realisasi-${i + 1}`, `Realisasi TW ${n}`, 'angka', 8)),
      kolom('capaian', 'Capaian s.d. TW Terisi (%)', 'persen', 10),
      kolom('unit', 'Penanggung Jawab', 'teks', 14),
    ],
    baris: asal.tujuan.flatMap((t) =>
      t.sasaran.flatMap((s) =>
        s.indikator.map((i, n) => {
          const hasil = capaian.get(kunciIndikator(s.kode, i.kode));
          return barisBerpemilik(s.kode, i.kode, {
            sasaran: selTeks(n === 0 ? `${s.kode} ${s.uraian}` : ''),
            indikator: selTeks(i.nama),
            satuan: selTeks(i.satuan),
            cara: selCara(i, tahun),
            ...selTriwulan(i, tahun, 'target'),
            ...selTriwulan(i, tahun, 'realisasi'),
            capaian: hasil ? { ...selHasil(hasil.capaian), ...dariTriwulan(i, tahun, hasil.capaian) } : SEL_KOSONG,
            unit: i.penanggungJawab === undefined ? SEL_KOSONG : selTeks(i.penanggungJawab),
          });
        }),
      ),
    ),
    catatan: [
      'Sama tidaknya jumlah, rata-rata atau nilai akhir target triwulan dengan target setahun diperiksa oleh aturan model; ketidakcocokan tampil pada daftar peringatan.',
    ],
  });
}
