import type { Laporan } from '../../../../src/index.js';
import type { Bulat } from '../acak.js';
import type { Gerbang } from '../keluarga/efisiensi.js';
import type { NamaSkala } from '../skala.js';

/** The one year of which the cases report. */
export const TAHUN = '2024';

type PerTahun<T> = Readonly<Record<string, T>>;

/** An indicator as a report has it: what the oracle reads of it. */
export interface IndikatorData {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly polarisasi: 'maximize' | 'minimize';
  readonly target: PerTahun<string | null>;
  readonly realisasi: PerTahun<string | null>;
  readonly bobot?: string;
  readonly targetMaksimal?: boolean;
  readonly targetAkhir?: {
    readonly tahun: number;
    readonly nilai: string;
    readonly jenis: 'nilai-akhir' | 'akumulasi';
  };
  readonly kondisiAwal?: { readonly tahun: number; readonly nilai: string };
  readonly triwulan?: PerTahun<{
    readonly konsolidasi: 'jumlah' | 'rata-rata' | 'terakhir';
    readonly target: readonly (string | null)[];
    readonly realisasi: readonly (string | null)[];
  }>;
}

export interface SasaranData {
  readonly kode: string;
  readonly uraian: string;
  readonly indikator: readonly IndikatorData[];
  readonly program?: readonly (string | { readonly kode: string; readonly porsi: string })[];
}

export interface TujuanData {
  readonly kode: string;
  readonly uraian: string;
  readonly sasaran: readonly SasaranData[];
}

export interface BarisData {
  readonly pagu?: string;
  readonly realisasi?: string | null;
}

export interface SubData {
  readonly kode: string;
  readonly nama: string;
  readonly anggaran: PerTahun<BarisData>;
}
export interface KegiatanData {
  readonly kode: string;
  readonly nama: string;
  readonly subKegiatan: readonly SubData[];
}
export interface ProgramData {
  readonly kode: string;
  readonly nama: string;
  readonly kegiatan: readonly KegiatanData[];
}

export interface BatasData {
  readonly bawah: string | null;
  readonly atas: string | null;
}
export type CaraSerapan = 'gabungan' | 'rata-rata-persen';

/** Policies that the cases vary; what is left out is the recommended default of docs/kebijakan.md. */
export interface KebijakanData {
  readonly minimize?: 'selisih' | 'rasio';
  readonly batas?: { readonly indikator?: BatasData; readonly rekap?: BatasData };
  readonly rataRata?: {
    readonly takTerukur?: 'kecualikan' | 'nol';
    readonly cara?: 'per-sasaran' | 'per-indikator' | 'berbobot';
    readonly rumus?: 'hitung' | 'ukur';
    readonly dari?: 'tak-dibulatkan' | 'dibulatkan';
  };
  readonly serapanRekap?: CaraSerapan | { readonly hierarki?: CaraSerapan; readonly sasaran?: CaraSerapan };
  readonly efisiensi?: { readonly metode?: 'sisa' | 'rasio' | 'selisih' | 'pmk-214'; readonly gerbang?: Gerbang };
  readonly skala?: NamaSkala;
  readonly pembulatan?: Bulat;
  readonly klasifikasi?: 'tak-dibulatkan' | 'dibulatkan';
}

export interface LaporanData {
  readonly versi: 1;
  readonly instansi: { readonly nama: string; readonly kode: string };
  readonly tahun: number;
  readonly periode?: { readonly awal: number; readonly akhir: number };
  readonly kebijakan?: KebijakanData | string;
  readonly tujuan: readonly TujuanData[];
  readonly program: readonly ProgramData[];
}

/** The data as the library takes it: the same JSON, typed by its schema. */
export const sebagaiLaporan = (l: LaporanData): Laporan => l as unknown as Laporan;

/** The policies of a report with the defaults filled in. */
export function kebijakanPenuh(l: LaporanData) {
  const k: KebijakanData = typeof l.kebijakan === 'object' ? l.kebijakan : {};
  const serapan =
    typeof k.serapanRekap === 'string' ? { hierarki: k.serapanRekap, sasaran: k.serapanRekap } : k.serapanRekap;
  return {
    minimize: k.minimize ?? 'selisih',
    batasIndikator: k.batas?.indikator ?? { bawah: '0', atas: null },
    batasRekap: k.batas?.rekap ?? { bawah: null, atas: null },
    nol: k.rataRata?.takTerukur === 'nol',
    cara: k.rataRata?.cara ?? 'per-sasaran',
    ukur: k.rataRata?.rumus === 'ukur',
    dibulatkan: k.rataRata?.dari === 'dibulatkan',
    hierarki: serapan?.hierarki ?? 'gabungan',
    sasaran: serapan?.sasaran ?? 'gabungan',
    metode: k.efisiensi?.metode ?? 'rasio',
    gerbang: k.efisiensi?.gerbang ?? '>=100',
    skala: k.skala ?? 'lan.empat-kelas',
    pembulatan: k.pembulatan ?? { desimal: 2, mode: 'setengah-naik' as const },
    klasifikasiDibulatkan: k.klasifikasi === 'dibulatkan',
  };
}
export type KebijakanPenuhData = ReturnType<typeof kebijakanPenuh>;
