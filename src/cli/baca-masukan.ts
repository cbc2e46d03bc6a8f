import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { GalatMasukan } from './galat-masukan.js';

/** The largest text input: a whole kabupaten is a few megabytes. */
const BATAS_BYTE = 64 * 1024 * 1024;

/** The name by which messages call an input. */
export function namaMasukan(berkas: string): string {
  return berkas === '-' ? 'masukan standar' : basename(berkas);
}

/** Reads a file, or standard input for `-`. A missing, unreadable or too large input is a fault of the input. */
export function bacaTeks(berkas: string): string {
  try {
    const fd = berkas === '-' ? 0 : openSync(berkas, 'r');
    try {
      const { size } = fstatSync(fd);
      if (size > BATAS_BYTE)
        throw new GalatMasukan([`${namaMasukan(berkas)}: terlalu besar (${size} bita); batasnya ${BATAS_BYTE} bita.`]);
      const teks = readFileSync(fd, 'utf8');
      return teks.startsWith('\uFEFF') ? teks.slice(1) : teks;
    } finally {
      if (berkas !== '-') closeSync(fd);
    }
  } catch (galat) {
    if (galat instanceof GalatMasukan) throw galat;
    throw new GalatMasukan([`${namaMasukan(berkas)}: ${sebab(galat, berkas)}`]);
  }
}

function sebab(galat: unknown, berkas: string): string {
  switch ((galat as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `berkas tidak ada; periksa letaknya (${berkas}).`;
    case 'EISDIR':
      return 'ini folder, bukan berkas; sebutkan berkas di dalamnya.';
    case 'EACCES':
    case 'EPERM':
      return 'berkas tidak boleh dibaca; periksa izinnya.';
    default:
      return `tidak dapat dibaca (${(galat as Error).message}).`;
  }
}

/** Reads JSON, saying in which line and column it breaks off. */
export function bacaJson(berkas: string): unknown {
  const teks = bacaTeks(berkas);
  if (teks.trim() === '')
    throw new GalatMasukan([`${namaMasukan(berkas)}: kosong; seharusnya berisi laporan dalam JSON.`]);
  try {
    return JSON.parse(teks);
  } catch (galat) {
    throw new GalatMasukan([
      `${namaMasukan(berkas)}: bukan JSON yang sah${letakGalat(teks, galat as Error)}; periksa tanda koma, kurung dan kutip di sekitarnya.`,
    ]);
  }
}

function letakGalat(teks: string, galat: Error): string {
  const posisi =
    /position (\d+)/.exec(galat.message)?.[1] ?? (/end of JSON/.test(galat.message) ? String(teks.length) : undefined);
  if (posisi === undefined) return '';
  const sebelum = teks.slice(0, Number(posisi)).split('\n');
  return ` (baris ${sebelum.length}, kolom ${(sebelum.at(-1)?.length ?? 0) + 1})`;
}
