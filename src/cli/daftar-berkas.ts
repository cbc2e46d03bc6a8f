import { type Dirent, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { berkasDiterima } from './berkas-diterima.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan, sebabBerkas } from './galat-masukan.js';
import { statistikMasukan } from './keluaran/sasaran.js';

/** Far beyond a report of any office; a folder of more was named by mistake. */
const BERKAS_TERBANYAK = 1_000;
const FOLDER_TERDALAM = 16;

/**
 * The files that are meant: each as it was named, and those of the named kinds in a folder and its subfolders, sorted. Hidden files, the lock
 * files of Office and links are passed over; so are .json files, which in a folder are seldom tables.
 */
export function daftarBerkas(disebut: readonly string[], ekstensi: ReadonlySet<string>): string[] {
  const semua = disebut.flatMap((b) => {
    if (b === '-' || !apakahFolder(b)) return [b];
    const isi: string[] = [];
    telusuri(b, ekstensi, isi, 0);
    if (isi.length === 0) throw new GalatMasukan([`${b}: tidak ada berkas tabel di folder ini.`]);
    return isi;
  });
  return sekali(semua);
}

/** Each file once, by whatever names: two copies of a table would be two witnesses of its own mistake. */
function sekali(berkas: readonly string[]): string[] {
  const sudah = new Map<string, string>();
  return berkas.filter((b) => {
    const jenis = statistikMasukan(b);
    // What is not there, and what flows, is told apart by its name alone.
    const kunci = jenis?.isFile() ? `${jenis.dev}:${jenis.ino}` : b;
    const lama = sudah.get(kunci);
    if (lama !== undefined) tulisCatatan(`${b}: berkas yang sama dengan ${lama}; diperiksa sekali.`);
    else sudah.set(kunci, b);
    return lama === undefined;
  });
}

function apakahFolder(jalur: string): boolean {
  return statistikMasukan(jalur)?.isDirectory() === true;
}

function telusuri(folder: string, ekstensi: ReadonlySet<string>, isi: string[], dalam: number): void {
  if (dalam > FOLDER_TERDALAM) return;
  const urut = bacaFolder(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const d of urut) {
    if (d.name.startsWith('.') || d.name.startsWith('~$')) continue;
    const jalur = join(folder, d.name);
    if (d.isDirectory()) telusuri(jalur, ekstensi, isi, dalam + 1);
    else if (d.isFile() && ekstensi.has(extname(d.name).toLowerCase()) && !berkasDiterima(d.name)) isi.push(jalur);
    if (isi.length > BERKAS_TERBANYAK) {
      throw new GalatMasukan([`${folder}: lebih dari ${BERKAS_TERBANYAK} berkas; sebutkan folder yang lebih kecil.`]);
    }
  }
}

function bacaFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (galat) {
    throw new GalatMasukan([`${folder}: ${sebabBerkas(galat, folder)}`]);
  }
}
