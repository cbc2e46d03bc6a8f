/** What the page and its worker say to each other. Only plain data crosses; whole tables stay in the worker, and the page asks for the rows it shows. */
import type { HasilPeriksa, Lokasi, Temuan } from 'lkjip';

export interface Berkas {
  readonly nama: string;
  readonly data: Uint8Array;
}

/** A finding as it crosses, with the sheet of the page where it stands; -1 where it has no place. */
export interface TemuanHalaman {
  readonly temuan: Temuan;
  readonly lembar: number;
  /** Where it stands, in words. */
  readonly letak: string;
  /** Cells of the same sheet, by what they are to the finding. */
  readonly terkait: readonly SelTerkait[];
  readonly atau: readonly SelTerkait[];
  readonly ikut: readonly SelTerkait[];
}

export interface SelTerkait {
  readonly lembar: number;
  readonly baris: number;
  readonly kolom: number;
  readonly sel: string;
  readonly teks: string;
}

/** A sheet, a table of a document, or a text with figures, as the page shows it. */
export interface LembarHalaman {
  readonly nama: string;
  readonly berkas: string;
  readonly jenis: 'lembar' | 'tabel' | 'teks';
  readonly baris: number;
  readonly kolom: number;
  readonly tersembunyi: boolean;
}

export interface RingkasanHalaman {
  readonly temuan: readonly TemuanHalaman[];
  readonly lembar: readonly LembarHalaman[];
  /** `sebagian` and `tak-dapat-diperiksa` tables with figures, in words. */
  readonly takDiperiksa: readonly { readonly letak: string; readonly status: string; readonly sebab: string }[];
  readonly tabel: number;
  readonly angka: number;
  readonly terikat: number;
  readonly relasi: number;
  readonly konsisten: number;
  readonly catatan: readonly string[];
  /** How many decisions fit no finding. */
  readonly takTerpakai: number;
  /** Findings that a file of decisions says are truly wrong, by their number. */
  readonly benarSalah: readonly number[];
  readonly takTerbaca: readonly { readonly berkas: string; readonly sebab: string }[];
  /** Why nothing could be checked; null where something was. */
  readonly sebabTakDiperiksa: string | null;
  readonly sisa: HasilPeriksa['takDiperiksa'];
  /** Whether the marked copy is the file itself; else it is a new workbook. */
  readonly salinanUtuh: boolean;
}

/** A decision on a finding, by its number in the list: accepted for a reason, or truly wrong (null). */
export interface Keputusan {
  readonly ke: number;
  readonly alasan: string | null;
}

export interface PilihanKalkulator {
  readonly target: string;
  readonly realisasi: string;
  readonly arah: string;
  readonly kebijakan: string;
}

/** A formula as the page lists it. */
export interface RumusHalaman {
  readonly id: string;
  readonly nama: string;
  readonly rumus: string;
  readonly satuan: string;
  readonly sumber: readonly string[];
  readonly catatan: string;
}

/** One way to compute a capaian, in words. */
export interface Hitungan {
  readonly judul: string;
  readonly teks: string;
  readonly terukur: boolean;
  readonly predikat: string;
  readonly langkah: readonly string[];
  readonly sumber: readonly string[];
  readonly peringatan: readonly string[];
}

export interface Unduhan {
  readonly nama: string;
  readonly jenis: string;
  readonly isi: Uint8Array;
}

/** Every request with what it takes and gives. */
export interface Permintaan {
  periksa: { masuk: { berkas: readonly Berkas[] }; keluar: RingkasanHalaman };
  baris: { masuk: { lembar: number; dari: number; sampai: number }; keluar: readonly (readonly string[])[] };
  unduh: { masuk: { jenis: JenisUnduhan; keputusan: readonly Keputusan[] }; keluar: Unduhan };
  hitung: { masuk: { berkas: Berkas }; keluar: HasilHitung };
  unduhHitung: { masuk: { jenis: 'xlsx' | 'html' | 'json' }; keluar: Unduhan };
  templat: { masuk: { tahun: number }; keluar: Unduhan };
  kalkulator: { masuk: PilihanKalkulator; keluar: readonly Hitungan[] };
  katalog: { masuk: Record<string, never>; keluar: { rumus: readonly RumusHalaman[]; kebijakan: readonly Pilihan[] } };
}

export type JenisUnduhan = 'salinan' | 'kertas-kerja' | 'json' | 'sarif' | 'diterima';

export interface Pilihan {
  readonly id: string;
  readonly nama: string;
}

export type HasilHitung =
  | { readonly status: 'sah'; readonly judul: string; readonly html: string; readonly peringatan: readonly string[] }
  | { readonly status: 'tidak-sah'; readonly masalah: readonly string[]; readonly lainnya: number };

export type NamaPermintaan = keyof Permintaan;

export type KeluarPekerja =
  | { readonly jenis: 'siap' }
  | { readonly jenis: 'kemajuan'; readonly id: number; readonly teks: string }
  | { readonly jenis: 'hasil'; readonly id: number; readonly isi: unknown }
  | { readonly jenis: 'galat'; readonly id: number; readonly pesan: string; readonly terduga: boolean };

export interface MasukPekerja {
  readonly id: number;
  readonly nama: NamaPermintaan;
  readonly isi: unknown;
}

export type { Lokasi, Temuan };
