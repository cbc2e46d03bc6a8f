import { type Angka, desimal } from '../angka/desimal.js';
import { bacaTepat, bandingTepat, type Tepat } from '../angka/tepat.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { angkaTunggal } from '../model/angka-nilai.js';
import type { Indikator } from '../model/indikator.js';
import type { Laporan } from '../model/laporan.js';
import type { Nilai, NilaiTarget } from '../model/nilai.js';
import type { Pembanding } from '../model/pembanding.js';
import { hitungCapaian } from '../rumus/capaian/hitung-capaian.js';
import { capaianMaximize } from '../rumus/capaian/maximize.js';
import type { Hasil } from '../rumus/hasil.js';
import { tepatHasil } from '../rumus/nilai-hasil.js';
import type { CaraTrenCapaian, Polarisasi } from '../rumus/opsi.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import { takTerukur } from '../rumus/pembaca/evaluasi-dasar.js';
import type { HasilTren } from '../rumus/waktu/hitung-tren.js';
import { nilaiJalur } from '../rumus/waktu/nilai-jalur.js';
import { hitungTrenCapaian } from '../rumus/waktu/tren-capaian.js';
import { kemajuanSampai } from './kemajuan-sampai.js';
import { denganAlasan, nilaiKemajuan } from './nilai-indikator.js';
import { realisasiSampai } from './realisasi-sampai.js';
import { opsiCapaian, type RekapIndikator, rekapIndikator } from './rekap-indikator.js';

/** Where a value stands beside another, under the indicator's polarity; `tak-dinilai` where closest-is-best leaves it open. */
export type Posisi = 'lebih-baik' | 'setara' | 'lebih-buruk' | 'tak-dinilai';

/** One year of an indicator. */
export interface TahunIndikator {
  readonly tahun: number;
  readonly target: NilaiTarget;
  readonly realisasi: Nilai;
  readonly capaian: Hasil;
  /** An achievement that was printed without target and realisasi; unverified. */
  readonly terlapor: string | null;
}

/** The realisasi beside another figure; `capaian` is its percentage under the indicator's own formula. */
export interface BandingNilai {
  readonly jenis: Pembanding['jenis'];
  readonly nama: string;
  readonly tahun: number | null;
  readonly nilai: Nilai;
  readonly sumber: string | null;
  readonly capaian: Hasil;
  readonly posisi: Posisi | null;
}

/** All mandatory comparisons of one indicator (PermenPANRB 53/2014 as evaluation sheets restate it). */
export interface BandingIndikator {
  /** The indicator as the report states it. */
  readonly asal: Indikator;
  /** The indicator computed for the reported year: target against realisasi. */
  readonly rekap: RekapIndikator;
  /** Every year up to the reported one, the year before always among them. */
  readonly deret: readonly TahunIndikator[];
  readonly tahunLalu: TahunIndikator;
  readonly tren: HasilTren;
  /** Change of the achievement since last year, as {@link caraTrenCapaian} says. */
  readonly trenCapaian: Hasil;
  /** Whether that change is in points, or in percent of last year's achievement. */
  readonly caraTrenCapaian: CaraTrenCapaian;
  readonly akhirRenstra: {
    readonly tahun: number | null;
    readonly target: NilaiTarget;
    /** Under `akumulasi` the sum so far is what is compared. */
    readonly akumulasi: boolean;
    /** What is compared with the end target; null when it is missing. */
    readonly sampai: Angka | null;
    readonly kemajuan: Hasil;
    readonly dariKondisiAwal: Hasil;
  };
  /** Comparison with RPJMD, standard, national, provincial and other figures; each kind that is missing says so. */
  readonly pembanding: readonly BandingNilai[];
  /** Whether the indicator is on the way to its end target: the straight line from the baseline, and where realisasi stands to it. */
  readonly jalur: { readonly nilai: Hasil; readonly posisi: Posisi | null };
}

/** Computes every comparison of an indicator for the reported year. */
export function bandingIndikator(
  indikator: Indikator,
  { tahun, periode }: Pick<Laporan, 'tahun' | 'periode'>,
  kebijakan: KebijakanPenuh,
): BandingIndikator {
  const rekap = rekapIndikator(indikator, tahun, kebijakan, periode);
  const deret = deretTahun(indikator, tahun, kebijakan);
  // The year before always stands right before the reported one.
  const tahunLalu = deret.at(-2) as TahunIndikator;
  const { aturan, asal } = kebijakan;
  const { nilai: realisasi } = realisasiSampai(indikator, tahun, periode);
  return {
    asal: indikator,
    rekap,
    deret,
    tahunLalu,
    tren: rekap.tren,
    trenCapaian: hitungTrenCapaian(
      { ini: rekap.capaian, lalu: tahunLalu.capaian },
      { cara: aturan.trenCapaian, pembulatan: aturan.pembulatan, asal },
    ),
    caraTrenCapaian: aturan.trenCapaian,
    akhirRenstra: {
      tahun: indikator.targetAkhir?.tahun ?? null,
      target: rekap.targetAkhir,
      akumulasi: indikator.targetAkhir?.jenis === 'akumulasi',
      sampai: realisasi === null ? null : bacaTepat(realisasi).keDesimal(),
      kemajuan: rekap.kemajuan,
      dariKondisiAwal: kemajuanSampai(indikator, tahun, periode, {
        metode: 'dari-kondisi-awal',
        pembulatan: aturan.pembulatan,
        asal,
      }),
    },
    pembanding: pembandingIndikator(indikator, tahun, rekap.realisasi, kebijakan),
    jalur: jalurIndikator(indikator, tahun, periode, kebijakan),
  };
}

function tahunKe(indikator: Indikator, tahun: number, kebijakan: KebijakanPenuh): TahunIndikator {
  const { target, realisasi, capaian } = rekapIndikator(indikator, tahun, kebijakan);
  const terlapor = indikator.capaianTerlapor?.[tahun];
  return {
    tahun,
    target,
    realisasi,
    capaian,
    terlapor: terlapor === undefined ? null : desimal(terlapor).toFixed(),
  };
}

/** Years with anything in them, the reported year and the one before. */
function deretTahun(indikator: Indikator, tahun: number, kebijakan: KebijakanPenuh): TahunIndikator[] {
  const { target, realisasi, capaianTerlapor = {} } = indikator;
  const ada = [target, realisasi, capaianTerlapor].flatMap((peta) => Object.keys(peta).map(Number));
  // Stryker disable next-line EqualityOperator: the reported year is among them anyway.
  const tahunTahun = new Set([...ada.filter((t) => t < tahun), tahun - 1, tahun]);
  return [...tahunTahun].sort((a, b) => a - b).map((t) => tahunKe(indikator, t, kebijakan));
}

const JENIS = ['rpjmd', 'standar', 'nasional', 'provinsi', 'kabupaten', 'unit-lain'] as const;

/** What each kind of comparison is called where there is no figure. */
export const SEBUTAN_PEMBANDING: Readonly<Record<Pembanding['jenis'], string>> = {
  rpjmd: 'Target akhir RPJMD',
  standar: 'Standar nasional',
  nasional: 'Realisasi nasional',
  provinsi: 'Realisasi provinsi',
  kabupaten: 'Realisasi kabupaten/kota',
  'unit-lain': 'Realisasi unit kerja lain',
};

function pembandingIndikator(
  indikator: Indikator,
  tahun: number,
  realisasi: Nilai,
  kebijakan: KebijakanPenuh,
): BandingNilai[] {
  // Stryker disable next-line ArrayDeclaration: what is no comparison has none of the kinds.
  const { pembanding = [], ordinal, polarisasi } = indikator;
  // Another unit's figure is not the highest attainable value.
  const { targetMaksimalTercapai: _, ...opsi } = opsiCapaian(indikator, kebijakan);
  const { pembulatan } = kebijakan.aturan;
  const R = angkaTunggal(realisasi, ordinal);
  return JENIS.flatMap((jenis) => {
    const ada = pembanding.filter((p) => p.jenis === jenis);
    const kosong: Pembanding = { jenis, nama: SEBUTAN_PEMBANDING[jenis], nilai: null };
    return (ada.length > 0 ? ada : [kosong]).map((p): BandingNilai => {
      const T = angkaTunggal(p.nilai, ordinal);
      const capaian: Hasil =
        T === null
          ? takTerukur(capaianMaximize, { T, R }, 'pembanding-kosong', { pembulatan })
          : hitungCapaian({ target: T, realisasi: R, polarisasi }, opsi);
      return {
        jenis,
        nama: p.nama,
        tahun: p.tahun ?? (ada.length > 0 && jenis !== 'rpjmd' ? tahun : null),
        nilai: p.nilai,
        sumber: p.sumber ?? null,
        capaian: denganAlasan(capaian, { 'pembanding-kosong': p.nilai, 'realisasi-kosong': realisasi }, ordinal),
        posisi: R === null || T === null ? null : posisi(bacaTepat(R), bacaTepat(T), polarisasi),
      };
    });
  });
}

function jalurIndikator(
  indikator: Indikator,
  tahun: number,
  periode: Laporan['periode'],
  { aturan: { pembulatan } }: KebijakanPenuh,
): BandingIndikator['jalur'] {
  const { kondisiAwal, targetAkhir, ordinal, polarisasi } = indikator;
  const awal = kondisiAwal?.tahun ?? (periode ? periode.awal - 1 : null);
  const B = angkaTunggal(kondisiAwal?.nilai, ordinal);
  const T = angkaTunggal(targetAkhir?.nilai, ordinal);
  const sejakAwal = (ke: number) => (awal === null ? null : ke - awal);
  const masukan = { B, T, k: sejakAwal(tahun), n: targetAkhir ? sejakAwal(targetAkhir.tahun) : null };
  const nilai = denganAlasan(evaluasi(nilaiJalur, masukan, { pembulatan }), nilaiKemajuan(indikator), ordinal);
  const { nilai: R } = realisasiSampai(indikator, tahun, periode);
  return {
    nilai,
    posisi: nilai.status === 'tak-terukur' || R === null ? null : posisi(bacaTepat(R), tepatHasil(nilai), polarisasi),
  };
}

function posisi(nilai: Tepat, lain: Tepat, polarisasi: Polarisasi): Posisi {
  const banding = bandingTepat(nilai, lain);
  if (banding === 0) return 'setara';
  if (polarisasi === 'stabilize') return 'tak-dinilai';
  // Stryker disable next-line EqualityOperator: equal ones are told above.
  return banding > 0 === (polarisasi === 'maximize') ? 'lebih-baik' : 'lebih-buruk';
}
