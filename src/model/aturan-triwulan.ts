import type * as z from 'zod';
import { formatAngka } from '../angka/cetak/format-angka.js';
import type { Angka } from '../angka/desimal.js';
import { Pecahan } from '../angka/pecahan.js';
import type { HasilTerukur } from '../rumus/hasil.js';
import { tepatDari } from '../rumus/nilai-hasil.js';
import { cocokTahunan, gabungTahunan, tercetak } from '../rumus/waktu/cocok-tahunan.js';
import { periksaTargetTriwulan } from '../rumus/waktu/periksa-target-triwulan.js';
import { angkaTunggal } from './angka-nilai.js';
import type { Teguran } from './aturan.js';
import type { Indikator, Triwulan as SkemaTriwulan } from './indikator.js';
import { cetakDalam } from './pesan.js';

type Path = readonly PropertyKey[];
type Triwulan = z.infer<typeof SkemaTriwulan>;

/** Quarters of an indicator: what can't be added isn't, targets make the annual target and realisasi the annual realisasi. */
export function aturanTriwulan(indikator: Indikator, path: Path): Teguran[] {
  return Object.entries(indikator.triwulan ?? {}).flatMap(([tahun, tw]) => {
    const tempat = [...path, 'triwulan', tahun];
    if (indikator.ordinal !== undefined && tw.konsolidasi === 'jumlah') return [jumlahOrdinal(tempat)];
    return [
      ...indeksDijumlahkan(indikator, tw, tempat),
      ...targetTriwulan(tw, angkaTunggal(indikator.target[tahun], indikator.ordinal), tahun, tempat),
      ...realisasiTriwulan(tw, indikator, tahun, path),
    ];
  });
}

const jumlahOrdinal = (path: Path): Teguran => ({
  kode: 'jumlah-ordinal',
  tingkat: 'galat',
  path: [...path, 'konsolidasi'],
  id: 'nilai ordinal tidak dapat dijumlahkan; pilih "terakhir"',
  en: 'ordinal values cannot be added; choose "terakhir"',
});

function indeksDijumlahkan({ satuan }: Indikator, tw: Triwulan, path: Path): Teguran[] {
  if (tw.konsolidasi !== 'jumlah' || !/^(?:%|persen|persentase|indeks|nilai|skor)$/i.test(satuan)) return [];
  return [
    {
      kode: 'indeks-dijumlahkan',
      tingkat: 'peringatan',
      path: [...path, 'konsolidasi'],
      id: `satuan "${satuan}" umumnya tidak dijumlahkan antartriwulan; periksa apakah maksudnya "terakhir"`,
      en: `the unit "${satuan}" does not usually add up over quarters; check whether "terakhir" is meant`,
    },
  ];
}

// Stryker disable next-line StringLiteral: all but Indonesian is English there.
const inggris = (teks: string): string => cetakDalam(teks, 'en');

const CARA = {
  jumlah: { id: 'berjumlah', en: 'add up to' },
  'rata-rata': { id: 'berata-rata', en: 'have the mean' },
  terakhir: { id: 'berakhir di', en: 'end at' },
} as const;

function targetTriwulan(tw: Triwulan, target: Angka | null, tahun: string, path: Path): Teguran[] {
  // Stryker disable next-line ConditionalExpression: beside no target nothing is inconsistent.
  if (target === null) return [];
  const jenis = tw.konsolidasi;
  const { status, gabungan } = periksaTargetTriwulan({ targetTriwulan: tw.target, targetTahunan: target, jenis });
  if (status !== 'tidak-konsisten') return [];
  const kini = angkaGabungan(gabungan as HasilTerukur, target);
  const tahunan = formatAngka(target);
  return [
    {
      kode: 'target-triwulan',
      tingkat: 'peringatan',
      path: [...path, 'target'],
      id: `target triwulan ${CARA[jenis].id} ${kini}, padahal target ${tahun} adalah ${tahunan}; periksa targetnya atau cara konsolidasinya`,
      en: `the quarter targets ${CARA[jenis].en} ${inggris(kini)}, while the target of ${tahun} is ${inggris(tahunan)}; check the targets or how they consolidate`,
    },
  ];
}

/**
 * Realisasi of the quarters beside that of the year. Only a year whose quarters are all in says something: each one with a target, or all four
 * where none has one.
 */
function realisasiTriwulan(tw: Triwulan, indikator: Indikator, tahun: string, path: Path): Teguran[] {
  const { konsolidasi: jenis, target } = tw;
  const isi = (tw.realisasi ?? []).map((x) => (x === null ? null : Pecahan.baca(x)));
  const tanpaTarget = target.every((t) => t === null);
  if (isi.some((x, i) => x === null && (tanpaTarget || target[i] !== null))) return [];
  // Stryker disable next-line StringLiteral: of what is missing nothing is said.
  const hasil = gabungTahunan(isi, jenis, 'realisasi-kosong');
  // Stryker disable next-line StringLiteral: of what is refused, and a figure never is.
  const penuh = tepatDari(hasil, 'realisasi');
  // Stryker disable next-line LogicalOperator,ConditionalExpression,StringLiteral: the one is where the other is.
  if (hasil.status === 'tak-terukur' || penuh === null) return [];
  const tertulis = indikator.realisasi[tahun] ?? null;
  const tempat = [...path, 'realisasi', tahun];
  if (tertulis === null) return [tahunanKosong(angkaGabungan(hasil, 0), jenis, tahun, tempat)];
  const tahunan = angkaTunggal(tertulis, indikator.ordinal);
  // Stryker disable next-line StringLiteral: of what is refused, and the schemas read it before.
  if (tahunan === null || cocokTahunan(penuh, tercetak(tahunan, 'realisasi'), jenis)) return [];
  const kini = angkaGabungan(hasil, tahunan);
  const setahun = formatAngka(tahunan);
  return [
    {
      kode: 'realisasi-triwulan',
      tingkat: 'peringatan',
      path: tempat,
      id: `realisasi triwulan ${CARA[jenis].id} ${kini}, padahal realisasi ${tahun} adalah ${setahun}; periksa realisasinya atau cara konsolidasinya`,
      en: `the quarters ${CARA[jenis].en} ${inggris(kini)}, while the realisasi of ${tahun} is ${inggris(setahun)}; check the realisasi or how they consolidate`,
    },
  ];
}

const tahunanKosong = (kini: string, jenis: Triwulan['konsolidasi'], tahun: string, path: Path): Teguran => ({
  kode: 'realisasi-tahunan-kosong',
  tingkat: 'peringatan',
  path,
  id: `realisasi ${tahun} belum diisi, padahal realisasi triwulannya lengkap dan ${CARA[jenis].id} ${kini}; isi ${kini} bila itu realisasi setahun`,
  en: `the realisasi of ${tahun} is missing, while its quarters are complete and ${CARA[jenis].en} ${inggris(kini)}; enter ${inggris(kini)} if that is the year's`,
});

/** More decimals than the year has only where they are all that the value has: a mean need not end. */
const DESIMAL_TERBANYAK = 6;

function angkaGabungan({ nilai }: HasilTerukur, tahunan: Angka): string {
  const banyak = nilai.decimalPlaces();
  return formatAngka(nilai, {
    desimal: {
      min: 0,
      // Stryker disable next-line StringLiteral: of what is refused, and the schemas read it before.
      maks: banyak <= DESIMAL_TERBANYAK ? banyak : Math.min(20, Math.max(2, tercetak(tahunan, 'tahunan').desimal)),
    },
  });
}
