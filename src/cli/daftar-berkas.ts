import { type Dirent, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { sebutBeberapa } from '../tabel/catatan-bacaan.js';
import { berkasDiterima } from './berkas-diterima.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan, sebabBerkas } from './galat-masukan.js';
import { statistikMasukan } from './keluaran/sasaran.js';

/** Far beyond a report of any office; a folder of more was named by mistake. */
const BERKAS_TERBANYAK = 1_000;
const FOLDER_TERDALAM = 16;

/** Kinds that may hold tables, and in a folder seldom do: they are read where they are named, or not at all. */
const LAIN: ReadonlySet<string> = new Set(['.json', '.txt', '.zip', '.rar', '.7z', '.rtf', '.odt']);

/** What is found in a folder. */
interface Temuan {
  readonly berkas: string[];
  /** What may hold tables and is passed over, and why. */
  readonly dilewati: { readonly jalur: string; readonly sebab: string }[];
}

/**
 * The files that are meant: each as it was named, and those of the named kinds in a folder and its subfolders, sorted. Hidden files and the lock
 * files of Office are passed over; so are links and files of other kinds that may hold tables, which is said.
 */
export function daftarBerkas(disebut: readonly string[], ekstensi: ReadonlySet<string>): string[] {
  const semua = disebut.flatMap((b) => {
    if (b === '-' || !apakahFolder(b)) return [b];
    const isi: Temuan = { berkas: [], dilewati: [] };
    telusuri(b, ekstensi, isi, 0);
    sebutDilewati(b, isi);
    if (isi.berkas.length === 0) throw new GalatMasukan([`${b}: tidak ada berkas tabel di folder ini.`]);
    return isi.berkas;
  });
  return sekali(semua);
}

/** One line on what was passed over, but for links to what is read anyway. */
function sebutDilewati(folder: string, { berkas, dilewati }: Temuan): void {
  if (dilewati.length === 0) return;
  const dibaca = new Set(berkas.map(kunciBerkas));
  const sisa = dilewati.filter(({ jalur }) => !dibaca.has(kunciBerkas(jalur)));
  if (sisa.length === 0) return;
  const nama = sebutBeberapa(sisa.map(({ jalur, sebab }) => `${sebab} ${relative(folder, jalur)}`));
  tulisCatatan(`${folder}: ${sisa.length} dilewati: ${nama}. Sebutkan sendiri yang perlu diperiksa.`);
}

/** What is not there, and what flows, is told apart by its name alone. */
function kunciBerkas(jalur: string): string {
  const jenis = statistikMasukan(jalur);
  return jenis?.isFile() ? `${jenis.dev}:${jenis.ino}` : jalur;
}

/** Each file once, by whatever names: two copies of a table would be two witnesses of its own mistake. */
function sekali(berkas: readonly string[]): string[] {
  const sudah = new Map<string, string>();
  return berkas.filter((b) => {
    const kunci = kunciBerkas(b);
    const lama = sudah.get(kunci);
    if (lama !== undefined) tulisCatatan(`${b}: berkas yang sama dengan ${lama}; diperiksa sekali.`);
    else sudah.set(kunci, b);
    return lama === undefined;
  });
}

function apakahFolder(jalur: string): boolean {
  return statistikMasukan(jalur)?.isDirectory() === true;
}

function telusuri(folder: string, ekstensi: ReadonlySet<string>, isi: Temuan, dalam: number): void {
  const urut = bacaFolder(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const d of urut) {
    if (d.name.startsWith('.') || d.name.startsWith('~$') || berkasDiterima(d.name)) continue;
    const jalur = join(folder, d.name);
    const sebab = sebabDilewati(d, ekstensi, dalam);
    if (sebab !== null) isi.dilewati.push({ jalur, sebab });
    else if (d.isDirectory()) telusuri(jalur, ekstensi, isi, dalam + 1);
    else if (ekstensi.has(ekstensiDari(d))) isi.berkas.push(jalur);
    if (isi.berkas.length > BERKAS_TERBANYAK) {
      throw new GalatMasukan([`${folder}: lebih dari ${BERKAS_TERBANYAK} berkas; sebutkan folder yang lebih kecil.`]);
    }
  }
}

const ekstensiDari = (d: Dirent): string => extname(d.name).toLowerCase();

/** Why something that may hold tables is not read; null for what is read, and for what holds none. */
function sebabDilewati(d: Dirent, ekstensi: ReadonlySet<string>, dalam: number): string | null {
  if (d.isDirectory()) return dalam < FOLDER_TERDALAM ? null : 'terlalu dalam:';
  if (d.isSymbolicLink()) return 'tautan:';
  const jenis = ekstensiDari(d);
  if (d.isFile()) return LAIN.has(jenis) ? 'jenis lain:' : null;
  return ekstensi.has(jenis) ? 'bukan berkas biasa:' : null;
}

function bacaFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (galat) {
    throw new GalatMasukan([`${folder}: ${sebabBerkas(galat, folder)}`]);
  }
}
