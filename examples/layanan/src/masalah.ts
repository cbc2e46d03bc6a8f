import type { MasalahBaris } from 'lkjip';

/** A fault of one cell, as clients see it. */
export type Cela = Pick<MasalahBaris, 'kode' | 'tabel' | 'baris' | 'bidang' | 'pesan'>;

/** Every kind of fault: its HTTP status and title. A kind is described under /masalah/{kind}, where `type` points. */
export const JENIS_MASALAH = {
  'badan-rusak': [400, 'Isi permintaan bukan JSON'],
  'kueri-salah': [400, 'Parameter tidak dikenal atau tidak sah'],
  'tanpa-izin': [401, 'Token tidak ada atau salah'],
  'tidak-ada': [404, 'Yang diminta tidak ada'],
  'metode-lain': [405, 'Metode ini tidak berlaku di alamat itu'],
  'sudah-ada': [409, 'Sudah ada'],
  'melanggar-kendala': [409, 'Basis data menolak'],
  'versi-lama': [412, 'Datanya sudah diubah orang lain'],
  'terlalu-besar': [413, 'Isi permintaan terlalu besar'],
  'jenis-isi': [415, 'Jenis isi tidak dikenal'],
  'baris-tidak-sah': [422, 'Datanya tidak sah'],
  'perlu-if-match': [428, 'If-Match wajib'],
  'terlalu-sering': [429, 'Terlalu banyak permintaan'],
  'terlalu-lama': [408, 'Permintaan tidak kunjung lengkap'],
  'galat-dalam': [500, 'Kesalahan pada layanan'],
  sibuk: [503, 'Layanan belum dapat menjawab'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type JenisMasalah = keyof typeof JENIS_MASALAH;

/** A fault that a client is told of, as RFC 9457 wants it. */
export class Masalah extends Error {
  constructor(
    readonly jenis: JenisMasalah,
    /** One plain sentence: what is wrong here, and what would be right. */
    readonly rinci: string,
    readonly lain: {
      readonly cela?: readonly Cela[];
      readonly lainnya?: number;
      readonly kepala?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(rinci);
  }

  get status(): number {
    return JENIS_MASALAH[this.jenis][0];
  }

  badan(instance: string): Readonly<Record<string, unknown>> {
    const { cela, lainnya } = this.lain;
    return {
      type: `/masalah/${this.jenis}`,
      title: JENIS_MASALAH[this.jenis][1],
      status: this.status,
      detail: this.rinci,
      instance,
      ...(cela ? { masalah: cela, lainnya: lainnya ?? 0 } : {}),
    };
  }
}
