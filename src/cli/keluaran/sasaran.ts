import { accessSync, type BigIntStats, constants, fstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { GalatMasukan, KELUARAN_BUKAN_BERKAS, sebabKeluaran } from '../galat-masukan.js';
import { apakahTerbuka, jalurNyata } from './jalur-nyata.js';
import { type JenisIsi, jenisBerkas, SEBUT_JENIS } from './jenis-isi.js';

/** What may be replaced. */
export interface SyaratSasaran {
  /** The files that are read, `-` for standard input: none of them is ever written over. */
  readonly masukan: readonly string[];
  /** What is written beside it, and may not be there yet. */
  readonly lain?: readonly string[];
  /** What is going to be written. */
  readonly isi: JenisIsi;
  /** The user allowed that an existing file of another kind is replaced. */
  readonly timpa: boolean;
  /** Whether an existing file of the same kind also needs that leave, as one that people fill in. */
  readonly jagaSejenis?: boolean;
  /** Whether an existing file of the same content is this command's own result; without it any such is replaced. */
  readonly milikSendiri?: (jalur: string) => boolean;
}

/** A place that may be written. */
export interface Sasaran {
  /** Where the file really stands, behind links. */
  readonly jalur: string;
  /** The file that is there now. */
  readonly lama: BigIntStats | null;
}

/**
 * The file that a path stands for, or a refusal: an input under whatever name, a folder, a device or pipe, a file that is read-only or has a
 * second name, or one that holds something else and was not given up with --timpa.
 */
export function sasaranAman(
  berkas: string,
  { masukan, lain = [], isi, timpa, jagaSejenis = false, milikSendiri }: SyaratSasaran,
): Sasaran {
  const tolak = (sebab: string): never => {
    throw new GalatMasukan([`keluaran ${berkas}: ${sebab}`]);
  };
  let jalur: string;
  let lama: BigIntStats | null;
  let bersama: boolean;
  try {
    ({ jalur } = jalurNyata(berkas));
    bersama = lain.some((l) => jalurNyata(l).jalur === jalur);
    lama = statSync(jalur, { bigint: true, throwIfNoEntry: false }) ?? null;
    if (lama === null) pastikanFolder(dirname(jalur));
    // By its number too: a system may take two names for one, as those of large and small letters.
    else bersama ||= lain.some((l) => samaBerkas(l, lama as BigIntStats));
  } catch (galat) {
    if (apakahTerbuka(berkas)) {
      return tolak('itu aliran yang sudah terbuka, bukan nama berkas; alirkan dengan > atau |, tanpa -o.');
    }
    return tolak(sebabKeluaran(galat, dirname(berkas)));
  }
  if (bersama) return tolak('ini juga berkas keluaran perintah ini yang lain; sebutkan nama lain.');
  if (lama === null) return { jalur, lama };
  if (lama.isDirectory()) return tolak('ini folder; sebutkan nama berkas di dalamnya.');
  if (!lama.isFile()) {
    return tolak(KELUARAN_BUKAN_BERKAS);
  }
  if (masukan.some((m) => samaBerkas(m, lama))) return tolak('ini berkas masukannya; sebutkan nama lain.');
  if (hanyaBaca(jalur, lama)) return tolak('berkas itu hanya-baca; sebutkan nama lain, atau ubah dahulu izinnya.');
  if (timpa) return { jalur, lama };
  if (lama.nlink > 1n) {
    return tolak(
      'berkas itu juga bernama lain (hard link), yang isinya tidak akan ikut berubah; sebutkan nama lain, atau tambahkan --timpa.',
    );
  }
  const ada = jenisBerkas(jalur);
  if (ada === 'kosong') return { jalur, lama };
  if (ada !== isi) {
    return tolak(
      `berkas itu sudah ada dan berisi ${SEBUT_JENIS[ada]}, bukan ${SEBUT_JENIS[isi]}; sebutkan nama lain, atau tambahkan --timpa untuk menggantinya.`,
    );
  }
  if (jagaSejenis) {
    return tolak(
      'berkas itu sudah ada dan mungkin sudah diisi; sebutkan nama lain, atau tambahkan --timpa untuk menggantinya.',
    );
  }
  if (milikSendiri?.(jalur) === false) {
    return tolak(
      'berkas itu sudah ada dan bukan hasil perintah ini, atau sudah disimpan program lain; sebutkan nama lain, atau tambahkan --timpa untuk menggantinya.',
    );
  }
  return { jalur, lama };
}

/** Before any work is done for nothing: a folder in which a new file can be made. */
function pastikanFolder(folder: string): void {
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error('bukan folder'), { code: 'ENOTDIR' });
  accessSync(folder, constants.W_OK | constants.X_OK);
}

/** Refuses to append to a file that is being read: `lkjip hitung a.json >> a.json`. */
export function pastikanStandarBukanMasukan(masukan: readonly string[]): void {
  const keluar = statistikStandar(1);
  if (keluar?.isFile() && masukan.some((m) => samaBerkas(m, keluar))) {
    throw new GalatMasukan(['keluaran standar: ini berkas masukannya; alirkan ke berkas lain.']);
  }
}

/** By device and number, so whatever the two are called. */
export function samaBerkas(masukan: string, lain: BigIntStats): boolean {
  const ini = statistikMasukan(masukan);
  return ini?.dev === lain.dev && ini.ino === lain.ino;
}

/** What the system says of an input, `-` for standard input; null where it says nothing: why, reading tells. */
export function statistikMasukan(masukan: string): BigIntStats | null {
  if (masukan === '-') return statistikStandar(0);
  try {
    return statSync(masukan, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function statistikStandar(fd: 0 | 1): BigIntStats | null {
  try {
    return fstatSync(fd, { bigint: true });
  } catch {
    return null;
  }
}

/** Also for the superuser, whom the system would let. */
function hanyaBaca(jalur: string, { mode }: BigIntStats): boolean {
  if ((mode & 0o222n) === 0n) return true;
  try {
    accessSync(jalur, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
