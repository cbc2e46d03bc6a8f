import type { Laporan } from '../../src/index.js';
import { acak, buatOpd } from './buat-opd.js';
import { DINAS, INDEKS, KEJADIAN, KELUARAN, PROGRAM, SASARAN } from './nama.js';

type Indikator = Laporan['tujuan'][number]['sasaran'][number]['indikator'][number];
type SubKegiatan = Laporan['program'][number]['kegiatan'][number]['subKegiatan'][number];
type Empat<T> = [T, T, T, T];
type Bulat = (dari: number, sampai: number) => number;

/** The year of `buatOpd`, which stays as it is; the years before are closed, the one after is under way. */
const POKOK = 2024;
const PERIODE = { awal: 2022, akhir: 2026 };
const TERTUTUP = [2022, 2023, POKOK];
const BERJALAN = 2025;
/** Quarters of the running year that should be in by now. */
const TRIWULAN_BERJALAN = 2;
const RENCANA = [2022, 2023, 2024, 2025, 2026];

/** Years that a dashboard can show. */
export const TAHUN_BERKALA = [...TERTUTUP, BERJALAN];

/** A whole number in four whole parts; the last takes what is left. */
function bagiEmpat(x: number, bobot: readonly [number, number, number]): Empat<number> {
  const [a, b, c] = bobot.map((w) => Math.floor(x * w)) as [number, number, number];
  return [a, b, c, x - a - b - c];
}

const sampai = (x: Empat<number>, banyak: number): Empat<number | null> =>
  x.map((n, i) => (i < banyak ? n : null)) as Empat<number | null>;

/** How many quarters of a year are filled in; offices are late now and then. */
function terisi(tahun: number, lengkap: boolean, r: () => number, bulat: Bulat): number {
  if (tahun === BERJALAN) return r() < 0.2 ? bulat(0, TRIWULAN_BERJALAN - 1) : TRIWULAN_BERJALAN;
  return lengkap ? 4 : bulat(0, 3);
}

/** Targets, realisasi and quarters of all years of the plan around the figures of 2024. */
function indikatorBerkala(i: Indikator, nama: string, r: () => number, bulat: Bulat): Indikator {
  const turun = i.polarisasi === 'minimize';
  const pokok = Number(i.target[POKOK]);
  const langkah = turun ? -1 : bulat(1, 2);
  const target = Object.fromEntries(
    RENCANA.map((t) => [t, Math.max(1, Math.min(turun ? pokok + 2 : 100, pokok + langkah * (t - POKOK)))]),
  );
  const nilai = (t: number) =>
    Math.max(1, Math.round((target[t] as number) * (turun ? 0.8 + r() * 0.5 : 0.74 + r() * 0.34)));
  const hasil = Object.fromEntries(
    TERTUTUP.map((t) => [t, t === POKOK ? (i.realisasi[t] as number | null) : nilai(t)]),
  );
  // Some are measured once a year, by a survey in the last quarter.
  const sekali = !turun && r() < 0.2;
  const triwulan = Object.fromEntries(
    TAHUN_BERKALA.map((t) => {
      const akhir = hasil[t] ?? nilai(t);
      const banyak = terisi(t, (hasil[t] ?? null) !== null, r, bulat);
      const T = target[t] as number;
      if (turun) {
        return [
          t,
          {
            konsolidasi: 'jumlah' as const,
            target: bagiEmpat(T, [0.25, 0.25, 0.25]),
            realisasi: sampai(bagiEmpat(akhir, [0.2 + r() * 0.1, 0.25, 0.25]), banyak),
          },
        ];
      }
      if (sekali) {
        const isi = banyak === 4 ? akhir : null;
        return [
          t,
          {
            konsolidasi: 'terakhir' as const,
            target: [null, null, null, T] as Empat<number | null>,
            realisasi: [null, null, null, isi] as Empat<number | null>,
          },
        ];
      }
      const naik = bulat(1, 2);
      const menuju = (x: number, n: number): Empat<number> => [x - 3 * n, x - 2 * n, x - n, x];
      return [
        t,
        {
          konsolidasi: 'terakhir' as const,
          target: menuju(T, 2),
          realisasi: sampai(menuju(akhir, naik), banyak),
        },
      ];
    }),
  );
  return {
    ...i,
    nama,
    target,
    realisasi: { ...hasil, [BERJALAN]: null },
    kondisiAwal: { tahun: PERIODE.awal - 1, nilai: Math.max(1, pokok - 4 * langkah) },
    targetAkhir: { tahun: PERIODE.akhir, nilai: target[PERIODE.akhir] as number, jenis: 'nilai-akhir' },
    triwulan,
    sumberData: 'Data rekaan',
  };
}

/** Budgets with cash plans and quarters, and the output beside the money. */
function subBerkala(s: SubKegiatan, ke: number, r: () => number, bulat: Bulat): SubKegiatan {
  const [nama, keluaran, satuan] = KELUARAN[ke % KELUARAN.length] as (typeof KELUARAN)[number];
  const pokok = s.anggaran[POKOK] as { pagu: number; realisasi: number | null };
  const anggaran: SubKegiatan['anggaran'] = {};
  const target: Record<string, number> = {};
  const realisasi: Record<string, number | null> = {};
  const triwulan: NonNullable<Indikator['triwulan']> = {};
  const volume = bulat(4, 40);
  for (const t of TAHUN_BERKALA) {
    const pagu = t === POKOK ? pokok.pagu : Math.round(pokok.pagu * (1 + 0.04 * (t - POKOK)));
    const rencana = bagiEmpat(pagu, [0.14, 0.26, 0.28]);
    const cepat = 0.72 + r() * 0.28;
    const habis = t === POKOK ? pokok.realisasi : t === BERJALAN ? null : Math.floor(pagu * (0.78 + r() * 0.21));
    const banyak = terisi(t, habis !== null, r, bulat);
    const belanja = bagiEmpat(habis ?? Math.floor(pagu * cepat), [0.1 + r() * 0.06, 0.22, 0.28]);
    anggaran[t] = { pagu, realisasi: habis, triwulan: { rak: rencana, realisasi: sampai(belanja, banyak) } };
    const tercapai = Math.min(volume, Math.max(1, Math.round(volume * (0.66 + r() * 0.42))));
    target[t] = volume;
    realisasi[t] = t === BERJALAN || habis === null ? null : tercapai;
    triwulan[t] = {
      konsolidasi: 'jumlah',
      target: bagiEmpat(volume, [0.15, 0.25, 0.3]),
      realisasi: sampai(bagiEmpat(tercapai, [0.08 + r() * 0.1, 0.24, 0.28]), banyak),
    };
  }
  const indikator: Indikator = {
    kode: `${s.kode}.IK1`,
    nama: `Jumlah ${keluaran}`,
    satuan,
    polarisasi: 'maximize',
    target,
    realisasi,
    triwulan,
  };
  return { ...s, nama, anggaran, indikator: [indikator] };
}

/**
 * The report of one of the 30 offices over the plan 2022–2026: its figures of 2024 are those of `buatOpd`; around them stand the years before, a year under
 * way, quarters, cash plans, outputs and end targets. Names are of no real office.
 */
export function opdBerkala(nomor: number): Laporan {
  const asal = buatOpd(nomor, POKOK);
  const r = acak(nomor * 104_729);
  const bulat: Bulat = (dari, ke) => dari + Math.floor(r() * (ke - dari + 1));
  const [dinas, urusan] = DINAS[asal.program[0]?.kode.slice(0, 4) ?? ''] ?? [asal.instansi.nama, 'Kewilayahan'];
  return {
    ...asal,
    instansi: { ...asal.instansi, nama: dinas, pemda: 'Kabupaten Contoh' },
    periode: PERIODE,
    sumber: 'Data rekaan: examples/kabupaten-30-opd/opd-berkala.ts',
    tujuan: asal.tujuan.map((t) => ({
      ...t,
      sasaran: t.sasaran.map((s, n) => ({
        ...s,
        uraian: SASARAN[n % SASARAN.length] as string,
        indikator: s.indikator.map((i, m) => {
          const daftar = (i.polarisasi === 'minimize' ? KEJADIAN : INDEKS)[n % SASARAN.length] as readonly string[];
          return indikatorBerkala(i, daftar[m % daftar.length] as string, r, bulat);
        }),
      })),
    })),
    program: asal.program.map((p, n) => ({
      ...p,
      nama: n === 0 ? `Program ${PROGRAM[0]}` : `Program ${PROGRAM[n % PROGRAM.length]} ${urusan}`,
      kegiatan: p.kegiatan.map((k) => ({
        ...k,
        nama: 'Pelaksanaan Program',
        subKegiatan: k.subKegiatan.map((s, m) => subBerkala(s, n + m, r, bulat)),
      })),
    })),
  };
}
