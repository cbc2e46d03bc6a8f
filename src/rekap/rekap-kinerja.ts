import { pastikanBentuk } from '../angka/bentuk.js';
import type { Decimal } from '../angka/desimal.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { BENTUK_LAPORAN } from '../model/bentuk-laporan.js';
import type { Laporan } from '../model/laporan.js';
import type { Sasaran } from '../model/sasaran.js';
import type { Tujuan } from '../model/tujuan.js';
import { terbaca } from '../rumus/baca-kebijakan.js';
import { capaianBatas, denganBatas } from '../rumus/capaian/batas.js';
import { type Cakupan, type HasilRataRata, rataRata } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../rumus/hasil.js';
import { beserta, ubahHasil } from '../rumus/hasil-malas.js';
import { bandingHasil, tepatHasil } from '../rumus/nilai-hasil.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import { peringatan } from '../rumus/peringatan.js';
import { masukan } from '../rumus/pohon.js';
import * as pola from '../rumus/pola-peringatan.js';
import type { Predikat } from '../skala/tentukan-predikat.js';
import { satukanTujuan } from './gabung-laporan.js';
import { bersumber, denganSumber } from './jejak-kebijakan.js';
import { predikatDari, type RekapIndikator, rekapIndikator } from './rekap-indikator.js';
import { kebijakanDari, pastikanKebijakanPenuh } from './sama-kebijakan.js';

/** A sasaran with its indicators computed and their mean. */
export interface RekapSasaran {
  readonly kode: string;
  readonly uraian: string;
  readonly capaian: Hasil;
  readonly cakupan: Cakupan;
  readonly predikat: Predikat;
  readonly indikator: readonly RekapIndikator[];
}

/** A tujuan with its sasaran and their mean. Its own indicators stand beside, and never enter the mean of its sasaran. */
export interface RekapTujuan {
  readonly kode: string;
  readonly uraian: string;
  readonly capaian: Hasil;
  readonly cakupan: Cakupan;
  readonly predikat: Predikat;
  readonly indikator: readonly RekapIndikator[];
  readonly sasaran: readonly RekapSasaran[];
}

/** The performance of an office: tujuan, sasaran, indicators, and the mean with its coverage. */
export interface RekapKinerja {
  readonly rataRata: Hasil;
  /** How many indicators of sasaran are measurable, of how many. */
  readonly cakupan: Cakupan;
  readonly predikat: Predikat;
  readonly tujuan: readonly RekapTujuan[];
  /** What it was made from, for merging. */
  readonly asal: AsalRekapKinerja;
}

/** What a performance roll-up is made from. */
export interface AsalRekapKinerja {
  readonly tujuan: readonly Tujuan[];
  readonly tahun: number;
  readonly periode?: Laporan['periode'];
  readonly kebijakan: KebijakanPenuh;
}

/**
 * Rolls performance up: indikator → sasaran → tujuan → office.
 *
 * By default the mean of sasaran means, each sasaran equal; per indicator or weighted where the policy says so. What is not
 * measurable is left out and counted (or counts 0 by policy). Means are of unrounded values. Everything stands in the order of the
 * codes, whatever the order in the report.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * rekapKinerja({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] }).rataRata
 * // => { status: 'tak-terukur', alasan: 'tidak-ada-yang-terukur' }
 */
export function rekapKinerja(
  laporan: Laporan,
  kebijakan: KebijakanPenuh = kebijakanDari('rekapKinerja: laporan', laporan),
): RekapKinerja {
  pastikanBentuk('rekapKinerja', 'laporan', laporan, BENTUK_LAPORAN);
  pastikanKebijakanPenuh('rekapKinerja', kebijakan);
  return rekapKinerjaLaporan(laporan, kebijakan);
}

/** The same of a report that was looked at already. */
export const rekapKinerjaLaporan = ({ tujuan, tahun, periode }: Laporan, kebijakan: KebijakanPenuh): RekapKinerja =>
  susunKinerja({ tujuan: satukanTujuan(tujuan), tahun, periode, kebijakan });

/** Builds every level of performance from the goals and their indicators. */
export function susunKinerja(asal: AsalRekapKinerja): RekapKinerja {
  const { kebijakan } = asal;
  const tujuan = asal.tujuan.map((t) => rekapTujuan(t, asal));
  const sasaran = tujuan.flatMap((t) => t.sasaran);
  const rata = gabungkan(sasaran, kebijakan);
  return { rataRata: rata, cakupan: cakupanIndikator(sasaran), predikat: predikatDari(rata, kebijakan), tujuan, asal };
}

function rekapTujuan({ kode, uraian, indikator = [], sasaran }: Tujuan, asal: AsalRekapKinerja): RekapTujuan {
  const { tahun, kebijakan, periode } = asal;
  const rekap = sasaran.map((s) => rekapSasaran(s, asal));
  const capaian = gabungkan(rekap, kebijakan);
  return {
    kode,
    uraian,
    capaian,
    cakupan: cakupanIndikator(rekap),
    predikat: predikatDari(capaian, kebijakan),
    indikator: indikator.map((i) => rekapIndikator(i, tahun, kebijakan, periode)),
    sasaran: rekap,
  };
}

function rekapSasaran(
  { kode, uraian, indikator }: Sasaran,
  { tahun, kebijakan, periode }: AsalRekapKinerja,
): RekapSasaran {
  const rekap = indikator.map((i) => rekapIndikator(i, tahun, kebijakan, periode));
  const capaian = rataButir(rekap, kebijakan);
  return {
    kode,
    uraian,
    capaian,
    cakupan: capaian.cakupan,
    predikat: predikatDari(capaian, kebijakan),
    indikator: rekap,
  };
}

/** The mean over sasaran means, or over all their indicators, as the policy has it. */
const gabungkan = (sasaran: readonly RekapSasaran[], kebijakan: KebijakanPenuh): Hasil =>
  rataSasaran(
    sasaran.map((s) => ({ capaian: s.capaian, indikator: s.indikator })),
    kebijakan,
  );

/** What a mean of several sasaran is made of: the mean of each, and its indicators with their weights. */
export interface BagianRata {
  readonly capaian: Hasil;
  readonly indikator: readonly { readonly capaian: Hasil | null; readonly bobot: string | null }[];
}

/** The mean over the means of parts, or over all their indicators, as the policy `rataRata.cara` has it. */
export function rataSasaran(bagian: readonly BagianRata[], kebijakan: KebijakanPenuh): HasilRataRata {
  const { cara } = kebijakan.aturan.rataRata;
  const hasil =
    cara === 'per-sasaran'
      ? rataButir(
          bagian.map((b) => ({ capaian: b.capaian, bobot: null })),
          kebijakan,
        )
      : rataButir(
          bagian.flatMap((b) => b.indikator),
          kebijakan,
        );
  const aturan = terbaca('rataRata.cara', cara, cara, kebijakan.asal);
  return ubahHasil(hasil, { kebijakan: (lama) => [aturan, ...lama] });
}

/** The mean of achievements, weighted where the policy is, within the limits of means. */
export function rataButir(butir: BagianRata['indikator'], kebijakan: KebijakanPenuh): HasilRataRata {
  const berbobot = kebijakan.aturan.rataRata.cara === 'berbobot';
  const bobot = berbobot ? { bobot: butir.map((i) => i.bobot ?? '1') } : {};
  return batasi(
    rataRata(
      butir.map((i) => butirRata(i.capaian, kebijakan)),
      { ...opsiRata(kebijakan), ...bobot },
    ),
    kebijakan,
  );
}

/** What a mean takes of a figure: its unrounded value, or the one that is printed. */
export function butirRata<H extends Hasil | null>(capaian: H, { aturan }: KebijakanPenuh): H | Decimal {
  return aturan.rataRata.dari === 'dibulatkan' && capaian?.status === 'terukur' ? capaian.bulat : capaian;
}

/** Options of a mean as the policy has them. */
export const opsiRata = ({ aturan, asal }: KebijakanPenuh) => ({
  takTerukur: aturan.rataRata.takTerukur,
  cara: aturan.rataRata.rumus,
  pembulatan: aturan.pembulatan,
  asal,
});

/** Applies the floor and ceiling of means, where the policy has any and it changes the value. */
export function batasi(polos: HasilRataRata, kebijakan: KebijakanPenuh): HasilRataRata {
  const { aturan, asal } = kebijakan;
  const { rekap } = aturan.batas;
  const { dari } = aturan.rataRata;
  // Named where it changes the figure: a mean of what is printed is another one.
  const rata = denganSumber(
    dari === 'dibulatkan'
      ? ubahHasil(polos, { kebijakan: (lama) => [...lama, terbaca('rataRata.dari', dari, dari, asal)] })
      : polos,
    kebijakan,
  );
  const { bawah = null, atas = null } = rekap;
  // Stryker disable next-line ConditionalExpression: what no limit changes is the mean itself, only later.
  if (rata.status === 'tak-terukur' || (bawah === null && atas === null)) return rata;
  // Stryker disable next-line StringLiteral,ObjectLiteral: the unit and the range of an input stand in no result and no trace.
  const C = masukan('capaian', 'persen', { min: null, maks: null });
  const dibatasi = evaluasi(
    { ...capaianBatas, masukan: { C }, isi: denganBatas(C, rekap) },
    { C: tepatHasil(rata) },
    {
      pembulatan: aturan.pembulatan,
      kebijakan: () => [
        ...rata.jejak.kebijakan,
        ...bersumber([terbaca('batas.rekap', { bawah, atas }, null, asal)], kebijakan),
      ],
    },
  );
  // Stryker disable next-line ConditionalExpression,StringLiteral: a limit of a figure always is one.
  if (dibatasi.status === 'tak-terukur' || bandingHasil(dibatasi, rata) === 0) return rata;
  const karena = peringatan(pola.dibatasi, { asal: rata.teks, hasil: dibatasi.teks });
  return beserta(ubahHasil(dibatasi, { peringatan: [...rata.peringatan, karena] }), { cakupan: rata.cakupan });
}

function cakupanIndikator(sasaran: readonly RekapSasaran[]): Cakupan {
  const indikator = sasaran.flatMap((s) => s.indikator);
  return { terukur: indikator.filter((i) => i.capaian.status === 'terukur').length, total: indikator.length };
}
