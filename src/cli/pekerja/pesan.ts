import type { Kemajuan } from '../../tabel/kemajuan.js';
import type { MasalahMasukan } from '../galat-masukan.js';
import type { HasilTugas } from './hasil-tugas.js';
import type { NamaTugas, OpsiTugas } from './tugas.js';

/** What is handed to the worker: which task, and its options. */
export interface SuratTugas<N extends NamaTugas = NamaTugas> {
  readonly nama: N;
  readonly opsi: OpsiTugas<N>;
}

/** What the worker tells. */
export type PesanPekerja =
  | { readonly jenis: 'kemajuan'; readonly kemajuan: Kemajuan }
  | { readonly jenis: 'selesai'; readonly hasil: HasilTugas }
  /** A fault of the input. */
  | { readonly jenis: 'masukan'; readonly baris: readonly string[]; readonly masalah: readonly MasalahMasukan[] }
  /** A fault of the program itself. */
  | { readonly jenis: 'program'; readonly pesan: string };
