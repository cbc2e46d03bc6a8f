import { pastikanBentuk } from '../angka/bentuk.js';
import { desimal } from '../angka/desimal.js';
import { jumlahTepat } from '../angka/jumlah.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { AnggaranTahun } from '../model/anggaran.js';
import { BENTUK_LAPORAN } from '../model/bentuk-laporan.js';
import type { Indikator } from '../model/indikator.js';
import type { Laporan } from '../model/laporan.js';
import type { Cakupan, HasilRataRata } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../rumus/hasil.js';
import { pastikanPilihan } from '../rumus/pastikan-opsi.js';
import { type HasilKonsolidasi, konsolidasi } from '../rumus/waktu/konsolidasi.js';
import { pembacaKode } from './baris-anggaran.js';
import type { RekapAnggaran } from './bentuk-anggaran.js';
import { pastikanKe, pastikanPeriode } from './pastikan-periode.js';
import { rekapAnggaranLaporan } from './rekap-anggaran.js';
import { opsiCapaian } from './rekap-indikator.js';
import { type BagianRata, rataButir, rataSasaran } from './rekap-kinerja.js';
import { kebijakanDari, pastikanKebijakanPenuh } from './sama-kebijakan.js';

/** Part of a year: a quarter, a semester, or from January to the end of a quarter. */
export type Periode =
  | { readonly triwulan: 1 | 2 | 3 | 4 }
  | { readonly semester: 1 | 2 }
  | { readonly sampaiTriwulan: 1 | 2 | 3 | 4 };

/** First and last quarter of a period, from 0, the last not included. */
function batasPeriode(p: Periode): readonly [dari: number, sampai: number] {
  if ('triwulan' in p) return [p.triwulan - 1, p.triwulan];
  if ('semester' in p) return p.semester === 1 ? [0, 2] : [2, 4];
  return [0, p.sampaiTriwulan];
}

/**
 * The budget of part of a year at every level: what was spent in the period, held against the cash plan (RAK) of the same quarters or
 * against the year's pagu.
 *
 * A line counts with a figure only when every quarter of the period has one: a sum with a hole is not a sum. The result is an
 * ordinary budget roll-up, so it merges like one; under `rak` its `pagu` is the cash plan of the period.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * rekapAnggaranPeriode({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] }, { semester: 1 }).total.serapan
 * // => { status: 'tak-terukur' }
 */
export function rekapAnggaranPeriode(
  laporan: Laporan,
  periode: Periode,
  terhadap: 'rak' | 'pagu' = 'rak',
  kebijakan: KebijakanPenuh = kebijakanDari('rekapAnggaranPeriode: laporan', laporan),
): RekapAnggaran {
  pastikanBentuk('rekapAnggaranPeriode', 'laporan', laporan, BENTUK_LAPORAN);
  pastikanKebijakanPenuh('rekapAnggaranPeriode', kebijakan);
  pastikanPeriode(periode);
  pastikanPilihan('terhadap', terhadap, ['rak', 'pagu']);
  const [dari, sampai] = batasPeriode(periode);
  const jumlah = (empat: readonly (number | string | null)[] | undefined): string | null => {
    const isi = empat?.slice(dari, sampai) ?? [];
    const ada = isi.filter((x) => x !== null);
    return ada.length === sampai - dari ? jumlahTepat(ada.map((x) => desimal(x))).toFixed() : null;
  };
  const potong = (a: AnggaranTahun | undefined): AnggaranTahun => {
    const pagu = terhadap === 'pagu' ? a?.pagu : (jumlah(a?.triwulan?.rak) ?? undefined);
    return { pagu, realisasi: jumlah(a?.triwulan?.realisasi) };
  };
  const ubah = <T extends { anggaran?: Laporan['program'][number]['anggaran'] }>(x: T): T =>
    x.anggaran ? { ...x, anggaran: { [laporan.tahun]: potong(x.anggaran[laporan.tahun]) } } : x;
  const program = laporan.program.map((p) => ({
    ...ubah(p),
    kegiatan: p.kegiatan.map((k) => ({ ...ubah(k), subKegiatan: k.subKegiatan.map(ubah) })),
  }));
  return rekapAnggaranLaporan({ ...laporan, program }, kebijakan, pembacaKode());
}

/** One indicator up to a quarter. */
export interface KinerjaPeriode extends HasilKonsolidasi {
  readonly kode: string;
  readonly nama: string;
  readonly sasaran: string;
}

/** Performance up to a quarter: each indicator that has quarters, and the mean with its coverage. */
export interface RekapKinerjaPeriode {
  readonly sampaiTriwulan: number;
  readonly indikator: readonly KinerjaPeriode[];
  /** The mean by the report's `rataRata.cara`, as over the year; what has no quarters counts in the coverage only. */
  readonly rataRata: HasilRataRata;
  /** How many indicators of sasaran have a measured achievement by then, of how many. */
  readonly cakupan: Cakupan;
}

/**
 * Performance up to the end of a quarter, each indicator by its own way of consolidation.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * rekapKinerjaPeriode({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] }, 2).rataRata.status
 * // => 'tak-terukur'
 */
export function rekapKinerjaPeriode(
  laporan: Laporan,
  sampaiTriwulan: 1 | 2 | 3 | 4,
  kebijakan: KebijakanPenuh = kebijakanDari('rekapKinerjaPeriode: laporan', laporan),
): RekapKinerjaPeriode {
  pastikanBentuk('rekapKinerjaPeriode', 'laporan', laporan, BENTUK_LAPORAN);
  pastikanKebijakanPenuh('rekapKinerjaPeriode', kebijakan);
  pastikanKe(sampaiTriwulan, 'sampaiTriwulan');
  const semua = laporan.tujuan.flatMap((t) =>
    t.sasaran.flatMap((s) => s.indikator.map((indikator) => ({ indikator, sasaran: s.kode }))),
  );
  const hasil = semua.map(({ indikator, sasaran }) => ({
    kode: indikator.kode,
    nama: indikator.nama,
    sasaran,
    bobot: indikator.bobot === undefined ? null : String(indikator.bobot),
    isi: sampaiPeriode(indikator, laporan.tahun, sampaiTriwulan, kebijakan),
  }));
  return {
    sampaiTriwulan,
    indikator: hasil.flatMap(({ isi, bobot: _, ...i }) => (isi ? [{ ...i, ...isi }] : [])),
    rataRata: rataSasaran(bagianSasaran(hasil, kebijakan), kebijakan),
    cakupan: { terukur: hasil.filter((h) => h.isi?.capaian.status === 'terukur').length, total: hasil.length },
  };
}

/** The indicators by sasaran, with the mean of each. */
function bagianSasaran(
  hasil: readonly { readonly sasaran: string; readonly bobot: string | null; readonly isi: HasilKonsolidasi | null }[],
  kebijakan: KebijakanPenuh,
): BagianRata[] {
  const menurutSasaran = new Map<string, { capaian: Hasil | null; bobot: string | null }[]>();
  for (const { sasaran, bobot, isi } of hasil) {
    const butir = { capaian: isi?.capaian ?? null, bobot };
    const ada = menurutSasaran.get(sasaran);
    if (ada) ada.push(butir);
    else menurutSasaran.set(sasaran, [butir]);
  }
  return [...menurutSasaran.values()].map((indikator) => ({ capaian: rataButir(indikator, kebijakan), indikator }));
}

function sampaiPeriode(
  indikator: Indikator,
  tahun: number,
  sampai: number,
  kebijakan: KebijakanPenuh,
): HasilKonsolidasi | null {
  const { triwulan, polarisasi } = indikator;
  const tw = triwulan?.[tahun];
  if (!tw) return null;
  return konsolidasi(
    { target: tw.target, realisasi: tw.realisasi ?? [null, null, null, null], jenis: tw.konsolidasi, polarisasi },
    {
      ...opsiCapaian(indikator, kebijakan),
      ...kebijakan.aturan.konsolidasi,
      sampai,
    },
  );
}
