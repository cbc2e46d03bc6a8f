import { existsSync } from 'node:fs';

/** A fault of the input as data: what is wrong, and where that is known its code and place. */
export interface MasalahMasukan {
  readonly pesan: string;
  readonly kode?: string;
  readonly letak?: string;
  readonly lembar?: string;
  readonly sel?: string | null;
}

/** The input could not be read or is not valid: one line a fault, exit status 2. */
export class GalatMasukan extends Error {
  override readonly name = 'GalatMasukan';
  constructor(
    readonly baris: readonly string[],
    /** The same as data, where a fault has a place and a code of its own. */
    readonly masalah: readonly MasalahMasukan[] = baris.map((pesan) => ({ pesan })),
  ) {
    super(baris.join('\n'));
  }
}

/** A fault of this program. Its text may quote what a file held, and where in the code it happened is nothing to a user. */
export class GalatProgram extends Error {
  override readonly name = 'GalatProgram';
}

/** What is no plain file is not written. */
export const KELUARAN_BUKAN_BERKAS = 'bukan berkas biasa (perangkat atau pipa); alirkan dengan > atau |, tanpa -o.';

/** Nor is it read by a name. */
export const MASUKAN_BUKAN_BERKAS =
  'bukan berkas biasa (perangkat atau pipa); alirkan isinya, dan sebut - sebagai berkasnya.';

/** Why a file could not be written: what is not there, or not open to writing, is its folder. */
export function sebabKeluaran(galat: unknown, folder: string): string {
  switch ((galat as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      // A folder of the system's own, where no file can be made, says that there is none.
      return existsSync(folder)
        ? `tidak ada berkas yang dapat dibuat di folder ${folder}; sebutkan folder lain.`
        : `foldernya tidak ada; periksa letaknya (${folder}).`;
    case 'ENOTDIR':
      return `${folder} bukan folder; periksa letaknya.`;
    case 'ENXIO':
      return KELUARAN_BUKAN_BERKAS;
    case 'EACCES':
    case 'EPERM':
      return `tidak boleh ditulisi; periksa izin folder ${folder} dan berkasnya.`;
    default:
      return sebabBerkas(galat, folder);
  }
}

/** Why a file could not be read or written, and what to do about it. */
export function sebabBerkas(galat: unknown, berkas: string): string {
  switch ((galat as NodeJS.ErrnoException).code) {
    case 'ENOTDIR':
      return `letaknya melewati yang bukan folder; periksa tulisannya (${berkas}).`;
    case 'ENOENT':
      return `tidak ada; periksa letaknya (${berkas}).`;
    case 'ENXIO':
      return MASUKAN_BUKAN_BERKAS;
    case 'EIO':
      return 'tidak dapat dibaca atau ditulisi: sistem melaporkan gangguan pada tempat penyimpanannya.';
    case 'EISDIR':
      return 'ini folder, bukan berkas; sebutkan berkas di dalamnya.';
    case 'EACCES':
    case 'EPERM':
      return 'tidak boleh dibuka; periksa izinnya.';
    case 'EROFS':
      return 'tempat penyimpanannya hanya-baca.';
    case 'EBUSY':
    case 'EXDEV':
      return 'sedang dipakai sistem (misalnya tempat pasang), jadi tidak dapat diganti; sebutkan nama lain.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'tempat penyimpanan penuh.';
    case 'EFBIG':
      return 'hasilnya lebih besar daripada yang diizinkan di sana.';
    case 'ENAMETOOLONG':
      return 'namanya terlalu panjang.';
    case 'ELOOP':
      return 'tautannya berputar; sebutkan berkas yang sebenarnya.';
    default:
      return `tidak dapat dibuka (${(galat as Error).message}).`;
  }
}
