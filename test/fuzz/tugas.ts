/** What a worker is to do. */
export interface Tugas {
  readonly jenis: string;
  readonly benih: number;
  readonly dari: number;
  readonly sampai: number;
  /** One number: the input at hand. */
  readonly saat: SharedArrayBuffer;
}

/** What a worker tells: an input that went wrong, or that all are done. */
export type Pesan = { readonly ke: number; readonly salah: readonly string[] } | { readonly selesai: true };
