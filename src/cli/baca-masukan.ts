import { closeSync, fstatSync } from 'node:fs';
import { basename } from 'node:path';
import { teksBerkas } from '../berkas/baca-berkas.js';
import { uraiJson } from '../berkas/urai-json.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { bacaSekali, bukaMasukan } from './buka-masukan.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan, MASUKAN_BUKAN_BERKAS, sebabBerkas } from './galat-masukan.js';
import { apakahTerbuka } from './keluaran/jalur-nyata.js';

/** The largest text input: a whole kabupaten is a few megabytes. */
const BATAS_BYTE = 64 * 1024 * 1024;
const POTONGAN = 64 * 1024;

/** The name by which messages call an input. */
export function namaMasukan(berkas: string): string {
  if (berkas === '-') return 'masukan standar';
  return berkas.trim() === '' ? '(nama kosong)' : basename(berkas);
}

/** Reads a file, or standard input for `-`. A missing, unreadable or too large input is a fault of the input. */
export function bacaBita(berkas: string): Buffer {
  return bukaBerkas(berkas, (fd) => bacaSampaiBatas(fd, namaMasukan(berkas)));
}

/** Refuses a name that stands for nothing that can be opened, or for what is no plain file, as {@link bacaBita} does. */
export function pastikanBerkas(berkas: string): void {
  if (apakahTerbuka(berkas)) throw new GalatMasukan([`${namaMasukan(berkas)}: ${MASUKAN_BUKAN_BERKAS}`]);
  bukaBerkas(berkas, () => undefined);
}

function bukaBerkas<T>(berkas: string, lakukan: (fd: number) => T): T {
  try {
    const fd = bukaMasukan(berkas, namaMasukan(berkas));
    try {
      return lakukan(fd);
    } finally {
      if (berkas !== '-') closeSync(fd);
    }
  } catch (galat) {
    if (galat instanceof GalatMasukan) throw galat;
    throw new GalatMasukan([`${namaMasukan(berkas)}: ${sebabBerkas(galat, berkas)}`]);
  }
}

/** Reads a text, as {@link bacaBita}; one whose encoding cannot be known is a fault of the input. */
function bacaTeks(berkas: string): string {
  const { teks, catatan } = teksBerkas(bacaBita(berkas));
  for (const c of catatan) tulisCatatan(`${namaMasukan(berkas)}: ${c}.`);
  return teks;
}

/** A pipe does not tell its size beforehand, so what has come is counted while it comes. */
function bacaSampaiBatas(fd: number, nama: string): Buffer {
  const terlaluBesar = () => new GalatMasukan([`${nama}: terlalu besar; batasnya ${BATAS_BYTE / 1024 / 1024} MiB.`]);
  if (fstatSync(fd).size > BATAS_BYTE) throw terlaluBesar();
  const bagian: Buffer[] = [];
  for (let banyak = 0; ; ) {
    const kini = Buffer.allocUnsafe(POTONGAN);
    const n = bacaSekali(fd, kini);
    if (n === 0) return Buffer.concat(bagian);
    bagian.push(kini.subarray(0, n));
    banyak += n;
    if (banyak > BATAS_BYTE) throw terlaluBesar();
  }
}

/** Reads JSON, saying in which line and column it breaks off; `seharusnya` is what it should hold. */
export function bacaJson(berkas: string, seharusnya: string): unknown {
  return sebutBerkas(berkas, () => uraiJson(bacaTeks(berkas), seharusnya));
}

/** What a reader of the library gives; that an input cannot be read becomes a fault of the input, with its name. */
export function sebutBerkas<T>(berkas: string, baca: () => T): T {
  try {
    return baca();
  } catch (galat) {
    throw denganNama(berkas, galat);
  }
}

/** The same of a reader that takes its time. */
export async function sebutBerkasNanti<T>(berkas: string, baca: () => Promise<T>): Promise<T> {
  try {
    return await baca();
  } catch (galat) {
    throw denganNama(berkas, galat);
  }
}

const denganNama = (berkas: string, galat: unknown): unknown =>
  galat instanceof TabelTakTerbaca ? new GalatMasukan([`${namaMasukan(berkas)}: ${galat.message}`]) : galat;
