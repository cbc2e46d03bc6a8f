import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { AturanKebijakan } from '../kebijakan/preset.js';
import type { Laporan } from '../model/laporan.js';
import { hitungEfisiensi, type MasukanEfisiensi } from '../rumus/efisiensi/hitung-efisiensi.js';
import type { Hasil } from '../rumus/hasil.js';
import type { AngkaAnggaran, RekapAnggaran } from './bentuk-anggaran.js';
import { denganSumber } from './jejak-kebijakan.js';
import { keluaranLaporan, keluaranSasaran } from './keluaran-laporan.js';
import type { RekapKinerja } from './rekap-kinerja.js';

/** Efficiency of an office and of each sasaran, with the rule by which it was read. */
export interface RekapEfisiensi {
  readonly metode: AturanKebijakan['efisiensi']['metode'];
  readonly gerbang: AturanKebijakan['efisiensi']['gerbang'];
  readonly total: Hasil;
  readonly sasaran: readonly { readonly kode: string; readonly uraian: string; readonly efisiensi: Hasil }[];
}

/**
 * Sets the achievement of each sasaran beside what its programs spent; where the gate holds, it says so instead of a figure. By `pmk-214`
 * the sasaran are the outputs of the whole office; by `biaya-satuan` the outputs are the sub-kegiatan, each with the volume of its first
 * indicator (see {@link keluaranLaporan}).
 */
export function rekapEfisiensi(
  kinerja: RekapKinerja,
  anggaran: RekapAnggaran,
  kebijakan: KebijakanPenuh,
  laporan: Laporan,
): RekapEfisiensi {
  const { metode, gerbang } = kebijakan.aturan.efisiensi;
  const menurutKode = new Map(anggaran.sasaran.map((s) => [s.kode, s]));
  const sasaran = kinerja.tujuan
    .flatMap((t) => t.sasaran)
    .map(({ kode, uraian, capaian }) => ({ kode, uraian, masukan: masukanDari(capaian, menurutKode.get(kode)) }));
  const semua = metode === 'biaya-satuan' ? keluaranLaporan(laporan) : null;
  const perSasaran = (kode: string) =>
    semua === null
      ? {}
      : {
          keluaran: keluaranSasaran(
            semua,
            anggaran.asal.tautan.find((t) => t.kode === kode),
          ),
        };
  // Every sasaran is an output under PMK 214/2017; the methods that have no outputs do not look at them.
  const keluaran = semua ?? sasaran.map((s) => s.masukan);
  return {
    metode,
    gerbang,
    total: hitung({ ...masukanDari(kinerja.rataRata, anggaran.total), keluaran }, kebijakan),
    sasaran: sasaran.map(({ kode, uraian, masukan }) => ({
      kode,
      uraian,
      efisiensi: hitung({ ...masukan, ...perSasaran(kode) }, kebijakan),
    })),
  };
}

const masukanDari = (capaian: Hasil, a: AngkaAnggaran | undefined) => ({
  capaian,
  pagu: a?.pagu ?? null,
  // Without a leftover the two are not of the same lines, and no ratio may be made of them.
  realisasi: a === undefined || a.sisa === null ? null : a.realisasi,
  // That of the row, which under `rata-rata-persen` is not its realisasi ÷ pagu: one row has one absorption.
  ...(a === undefined ? {} : { serapan: a.serapan }),
});

function hitung(masukan: MasukanEfisiensi, kebijakan: KebijakanPenuh): Hasil {
  const { metode, gerbang } = kebijakan.aturan.efisiensi;
  const { pembulatan } = kebijakan.aturan;
  const hasil = hitungEfisiensi(masukan, { metode, gerbang, pembulatan, asal: kebijakan.asal });
  return denganSumber(hasil, kebijakan);
}
