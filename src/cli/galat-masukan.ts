/** The input could not be read or is not valid: one line a fault, exit status 2. */
export class GalatMasukan extends Error {
  override readonly name = 'GalatMasukan';
  constructor(readonly baris: readonly string[]) {
    super(baris.join('\n'));
  }
}

/** Why a file could not be read or written, and what to do about it. */
export function sebabBerkas(galat: unknown, berkas: string): string {
  switch ((galat as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `tidak ada; periksa letaknya (${berkas}).`;
    case 'EISDIR':
      return 'ini folder, bukan berkas; sebutkan berkas di dalamnya.';
    case 'EACCES':
    case 'EPERM':
      return 'tidak boleh dibuka; periksa izinnya.';
    case 'ENOSPC':
      return 'tempat penyimpanan penuh.';
    default:
      return `tidak dapat dibuka (${(galat as Error).message}).`;
  }
}
