import { pastikanBentuk } from '../angka/bentuk.js';
import { type Decimal, teksKanonik } from '../angka/desimal.js';
import type { Cakupan } from '../rumus/gabungan/hitung-rata-rata.js';
import type { HasilJson } from '../rumus/hasil.js';
import { hasilKeJson } from '../rumus/hasil-ke-json.js';
import { pastikanBoolean, pastikanOpsi } from '../rumus/pastikan-opsi.js';
import type { HasilTren } from '../rumus/waktu/hitung-tren.js';
import type { AngkaAnggaran } from './bentuk-anggaran.js';
import { BENTUK_REKAP } from './bentuk-rekap.js';
import type { RekapIndikator } from './rekap-indikator.js';
import type { RekapSasaran, RekapTujuan } from './rekap-kinerja.js';
import type { RekapLaporan } from './rekap-laporan.js';

/** A computed report as plain JSON data: amounts and values are canonical strings, so that no digit is lost on the way. */
export type RekapLaporanJson = ReturnType<typeof semuaKeJson>;

/** The same without the traces of its figures. */
export type RekapTanpaJejakJson = TanpaJejak<RekapLaporanJson>;

type TanpaJejak<T> = T extends readonly (infer U)[]
  ? TanpaJejak<U>[]
  : T extends object
    ? { [K in keyof T as K extends 'jejak' ? never : K]: TanpaJejak<T[K]> }
    : T;

/** Options of {@link rekapKeJson}. */
export interface OpsiRekapKeJson {
  /** Whether every figure comes with its trace, which is most of the size. Figures without one can't be read back as a `Hasil`. @defaultValue true */
  readonly jejak?: boolean;
}

/**
 * Brings a computed report to plain JSON data, the shape that `lkjip hitung --format json` prints.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field, and for an option that is not known.
 *
 * @example
 * rekapKeJson(rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] })).anggaran.total.pagu
 * // => null
 * @example
 * const laporan = { versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] };
 * 'jejak' in rekapKeJson(rekapLaporan(laporan), { jejak: false }).kinerja.rataRata // => false
 */
export function rekapKeJson(rekap: RekapLaporan, opsi: { readonly jejak: false }): RekapTanpaJejakJson;
export function rekapKeJson(rekap: RekapLaporan, opsi?: OpsiRekapKeJson): RekapLaporanJson;
export function rekapKeJson(rekap: RekapLaporan, opsi: OpsiRekapKeJson = {}): RekapLaporanJson | RekapTanpaJejakJson {
  pastikanBentuk('rekapKeJson', 'rekap', rekap, BENTUK_REKAP);
  pastikanOpsi('rekapKeJson', opsi, OPSI_REKAP_KE_JSON);
  const isi = semuaKeJson(rekap);
  return opsi.jejak === false ? (tanpaJejak(isi) as RekapTanpaJejakJson) : isi;
}

/** The options of {@link rekapKeJson}. */
export const OPSI_REKAP_KE_JSON = { jejak: pastikanBoolean } as const;

function tanpaJejak(isi: unknown): unknown {
  if (Array.isArray(isi)) return isi.map(tanpaJejak);
  if (typeof isi !== 'object' || isi === null) return isi;
  return Object.fromEntries(Object.entries(isi).flatMap(([k, v]) => (k === 'jejak' ? [] : [[k, tanpaJejak(v)]])));
}

function semuaKeJson({ kinerja, anggaran, efisiensi, ...umum }: RekapLaporan) {
  return {
    versi: umum.versi,
    instansi: umum.instansi,
    tahun: umum.tahun,
    kebijakan: umum.kebijakan,
    kinerja: {
      rataRata: hasilKeJson(kinerja.rataRata),
      cakupan: kinerja.cakupan,
      predikat: kinerja.predikat,
      tujuan: kinerja.tujuan.map(tujuanKeJson),
    },
    anggaran: {
      total: anggaranKeJson(anggaran.total),
      program: anggaran.program.map((p) => ({
        kode: p.kode,
        nama: p.nama,
        ...anggaranKeJson(p),
        kegiatan: p.kegiatan.map((k) => ({
          kode: k.kode,
          nama: k.nama,
          ...anggaranKeJson(k),
          subKegiatan: k.subKegiatan.map((s) => ({ kode: s.kode, nama: s.nama, ...anggaranKeJson(s) })),
        })),
      })),
      sasaran: anggaran.sasaran.map((s) => ({
        kode: s.kode,
        uraian: s.uraian,
        ...anggaranKeJson(s),
        program: s.program,
      })),
    },
    efisiensi: {
      metode: efisiensi.metode,
      gerbang: efisiensi.gerbang,
      total: hasilKeJson(efisiensi.total),
      sasaran: efisiensi.sasaran.map((s) => ({ ...s, efisiensi: hasilKeJson(s.efisiensi) })),
    },
    peringatan: umum.peringatan,
  };
}

const tujuanKeJson = ({ capaian, indikator, sasaran, ...t }: RekapTujuan) => ({
  ...t,
  capaian: hasilKeJson(capaian),
  indikator: indikator.map(indikatorKeJson),
  sasaran: sasaran.map(sasaranKeJson),
});

const sasaranKeJson = ({ capaian, indikator, ...s }: RekapSasaran) => ({
  ...s,
  capaian: hasilKeJson(capaian),
  indikator: indikator.map(indikatorKeJson),
});

const indikatorKeJson = ({ capaian, nilai, kemajuan, tren, ...i }: RekapIndikator) => ({
  ...i,
  capaian: hasilKeJson(capaian),
  ...(nilai ? { nilai: hasilKeJson(nilai) } : {}),
  kemajuan: hasilKeJson(kemajuan),
  tren: trenKeJson(tren),
});

function trenKeJson(tren: HasilTren) {
  return {
    ...tren,
    delta: hasilKeJson(tren.delta),
    pertumbuhan: hasilKeJson(tren.pertumbuhan),
    rataRata: hasilKeJson(tren.rataRata),
    cagr: hasilKeJson(tren.cagr),
    perubahan: tren.perubahan.map((p) => ({
      ...p,
      delta: hasilKeJson(p.delta),
      pertumbuhan: hasilKeJson(p.pertumbuhan),
    })),
  };
}

function anggaranKeJson({ pagu, realisasi, sisa, serapan, paguSeluruhnya, cakupan }: AngkaAnggaran): {
  pagu: string | null;
  realisasi: string | null;
  sisa: string | null;
  serapan: HasilJson;
  paguSeluruhnya: string | null;
  cakupan: Cakupan;
} {
  const teks = (x: Decimal | null) => (x === null ? null : teksKanonik(x));
  return {
    pagu: teks(pagu),
    realisasi: teks(realisasi),
    sisa: teks(sisa),
    serapan: hasilKeJson(serapan),
    paguSeluruhnya: teks(paguSeluruhnya),
    cakupan,
  };
}
