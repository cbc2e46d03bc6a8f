import type * as z from 'zod';
import { sedikitnyaKali } from '../angka/banding.js';
import { desimal } from '../angka/desimal.js';
import { tentukanPredikat } from '../skala/tentukan-predikat.js';
import type { Teguran } from './aturan.js';
import { aturanTriwulan } from './aturan-triwulan.js';
import type { Indikator, TargetAkhir } from './indikator.js';
import type { Laporan } from './laporan.js';
import type { NilaiTarget } from './nilai.js';
import { angkaOrdinal } from './ordinal.js';
import type { IsiLaporan } from './telusur.js';

type Path = readonly PropertyKey[];

/** Indicators: years, ranges in order, labels that exist, letters that fit their score. */
export function aturanIndikator({ laporan, indikator: semua }: IsiLaporan): Teguran[] {
  return semua.flatMap(({ indikator, path }) => [
    ...tahunTarget(indikator, laporan, path),
    ...targetAkhir(indikator.targetAkhir, laporan, path),
    ...nilaiTiapTahun(indikator, path),
    ...aturanTriwulan(indikator, path),
  ]);
}

/** A target before the plan is there to be compared with; one after it is a slip of the year. */
function tahunTarget({ target }: Indikator, { periode }: Laporan, path: Path): Teguran[] {
  if (!periode || periode.awal > periode.akhir) return [];
  return Object.keys(target)
    .filter((t) => Number(t) > periode.akhir)
    .map((t) => ({
      kode: 'tahun-di-luar-periode',
      tingkat: 'galat',
      path: [...path, 'target', t],
      id: `tahun ${t} sesudah periode ${periode.awal}–${periode.akhir}; betulkan tahunnya atau periodenya`,
      en: `year ${t} is after the period ${periode.awal}–${periode.akhir}; correct the year or the period`,
    }));
}

function targetAkhir(akhir: z.infer<typeof TargetAkhir> | undefined, { periode }: Laporan, path: Path): Teguran[] {
  if (!akhir || !periode || akhir.tahun === periode.akhir) return [];
  return [
    {
      kode: 'tahun-target-akhir',
      tingkat: 'peringatan',
      path: [...path, 'targetAkhir', 'tahun'],
      id: `target akhir bertahun ${akhir.tahun}, padahal periode berakhir ${periode.akhir}`,
      en: `the end target is for ${akhir.tahun}, while the period ends in ${periode.akhir}`,
    },
  ];
}

function nilaiTiapTahun(indikator: Indikator, path: Path): Teguran[] {
  const target = Object.entries(indikator.target).map(([t, n]) => ({ n, path: [...path, 'target', t] }));
  const realisasi = Object.entries(indikator.realisasi).map(([t, n]) => ({ n, path: [...path, 'realisasi', t] }));
  const akhir = { n: indikator.targetAkhir?.nilai, path: [...path, 'targetAkhir', 'nilai'] };
  const tanpaTarget = Object.entries(indikator.realisasi)
    .filter(([t, n]) => n !== null && (indikator.target[t] ?? null) === null)
    .map(([t]) => ({
      kode: 'realisasi-tanpa-target',
      tingkat: 'peringatan' as const,
      path: [...path, 'realisasi', t],
      id: `ada realisasi ${t} tanpa target ${t}; capaiannya tidak dapat dihitung`,
      en: `realisasi ${t} without a target for ${t}; its achievement cannot be computed`,
    }));
  const nilaiSalah = [...target, ...realisasi, akhir].flatMap(({ n, path: p }) => nilai(n, indikator, p));
  return [...sekaliSaja(nilaiSalah, 'label-tanpa-ordinal'), ...pecahanPersen(indikator, path), ...tanpaTarget];
}

/** Of target and realisasi of a year, one at most 1 percent and the other so many times it: it may be a fraction, 0.782 for 78.2 percent. */
const KALI_PECAHAN = 20;

function pecahanPersen({ satuan, target, realisasi }: Indikator, path: Path): Teguran[] {
  if (!PERSEN.test(satuan)) return [];
  return Object.keys(realisasi).flatMap((tahun) => {
    const isi = [
      { bidang: 'target', lain: 'realisasi', n: skalar(target[tahun]), banding: skalar(realisasi[tahun]) },
      { bidang: 'realisasi', lain: 'target', n: skalar(realisasi[tahun]), banding: skalar(target[tahun]) },
    ];
    return isi.flatMap(({ bidang, lain, n, banding }): Teguran[] => {
      if (n === null || banding === null) return [];
      const kecil = desimal(n);
      if (kecil.lte(0) || kecil.gt(1) || !sedikitnyaKali(banding, n, KALI_PECAHAN)) return [];
      return [
        {
          kode: 'persen-mungkin-pecahan',
          tingkat: 'peringatan',
          path: [...path, bidang, tahun],
          id: `${bidang} ${n} bersatuan persen, sedangkan ${lain} ${banding}; bila maksudnya pecahan, tulis persennya`,
          en: `${bidang} ${n} is in percent, while ${lain} is ${banding}; if a fraction was meant, write its percentage`,
        },
      ];
    });
  });
}

/** The figure of a value; of a range its lower bound, of words none. */
function skalar(n: NilaiTarget | undefined): number | string | null {
  if (n === null || n === undefined || typeof n !== 'object') return n ?? null;
  return 'label' in n ? null : 'huruf' in n ? n.nilai : n.bawah;
}

const PERSEN = /^(?:%|persen|persentase)$/i;

/** Keeps the first warning of a kind: one missing scale is one thing to mend, not one a year. */
function sekaliSaja(teguran: readonly Teguran[], kode: string): Teguran[] {
  const pertama = teguran.findIndex((t) => t.kode === kode);
  return teguran.filter((t, i) => t.kode !== kode || i === pertama);
}

function nilai(n: NilaiTarget | undefined, indikator: Indikator, path: Path): Teguran[] {
  if (n === null || n === undefined) return [];
  if (typeof n !== 'object') return persenLebih(n, indikator, path);
  if ('label' in n) return label(n.label, indikator, path);
  if ('huruf' in n) return huruf(n.nilai, n.huruf, indikator, path);
  if (desimal(n.bawah).lte(desimal(n.atas))) return [];
  return [
    {
      kode: 'rentang-terbalik',
      tingkat: 'galat',
      path,
      id: `rentang target ${n.bawah}–${n.atas} terbalik; batas bawah harus lebih kecil`,
      en: `the target range ${n.bawah}–${n.atas} is reversed; the lower bound must be smaller`,
    },
  ];
}

function persenLebih(n: number | string, { satuan, polarisasi }: Indikator, path: Path): Teguran[] {
  if (polarisasi !== 'maximize' || !PERSEN.test(satuan) || desimal(n).lte(100)) return [];
  return [
    {
      kode: 'persen-di-atas-100',
      tingkat: 'peringatan',
      path,
      id: `nilai ${n} bersatuan persen di atas 100; periksa satuannya`,
      en: `the value ${n} is above 100 percent; check its unit`,
    },
  ];
}

function label(teks: string, { ordinal }: Indikator, path: Path): Teguran[] {
  const nilaiOrdinal = ordinal === undefined ? undefined : angkaOrdinal(teks, ordinal);
  if (nilaiOrdinal === undefined) {
    return [
      ordinal === undefined
        ? {
            kode: 'label-tanpa-ordinal',
            tingkat: 'peringatan',
            path,
            id: `nilai "${teks}" berupa kata tanpa skala ordinal; capaiannya tidak dapat dihitung`,
            en: `the value "${teks}" is a word without an ordinal scale; its achievement cannot be computed`,
          }
        : {
            kode: 'ordinal-tak-dikenal',
            tingkat: 'galat',
            path,
            id: `skala ordinal "${String(ordinal)}" tidak dikenal; pilih opini-bpk, nilai-sakip, ya-tidak, kriteria-a-d, atau tulis petanya`,
            en: `the ordinal scale "${String(ordinal)}" is unknown; choose opini-bpk, nilai-sakip, ya-tidak, kriteria-a-d, or give the map`,
          },
    ];
  }
  if (nilaiOrdinal !== null) return [];
  return [
    {
      kode: 'label-tak-dikenal',
      tingkat: 'galat',
      path,
      id: `label "${teks}" tidak ada dalam skala ordinalnya`,
      en: `the label "${teks}" is not in its ordinal scale`,
    },
  ];
}

/** "82 (B)" is a grade of the IKM where the indicator is one, and of the AKIP evaluation elsewhere. */
function huruf(skor: number | string, tulisan: string, { nama }: Indikator, path: Path): Teguran[] {
  const tulis = tulisan.toUpperCase();
  const id = /\b(?:IKM|SKM)\b|kepuasan masyarakat/i.test(nama) ? 'skm.permenpanrb-14-2017' : 'akip.permenpanrb-88-2021';
  const kelas = tentukanPredikat(skor, id);
  if (kelas.status !== 'kelas' || kelas.kode === tulis) return [];
  return [
    {
      kode: 'huruf-tak-cocok',
      tingkat: 'peringatan',
      path,
      id: `skor ${skor} bukan ${tulis}; menurut skala ${id} skor itu ${kelas.kode}, ${kelas.di}`,
      en: `score ${skor} is not ${tulis}; on the scale ${id} it is ${kelas.kode}, ${kelas.di}`,
    },
  ];
}
