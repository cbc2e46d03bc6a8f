import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { teksDariBita } from '../arsip/teks-bita.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan, sebabBerkas } from './galat-masukan.js';

/** The largest text input: a whole kabupaten is a few megabytes. */
const BATAS_BYTE = 64 * 1024 * 1024;
const POTONGAN = 64 * 1024;

/** The name by which messages call an input. */
export function namaMasukan(berkas: string): string {
  return berkas === '-' ? 'masukan standar' : basename(berkas);
}

/** Reads a file, or standard input for `-`. A missing, unreadable or too large input is a fault of the input. */
export function bacaBita(berkas: string): Buffer {
  try {
    const fd = berkas === '-' ? 0 : openSync(berkas, 'r');
    try {
      return bacaSampaiBatas(fd, namaMasukan(berkas));
    } finally {
      if (berkas !== '-') closeSync(fd);
    }
  } catch (galat) {
    if (galat instanceof GalatMasukan) throw galat;
    throw new GalatMasukan([`${namaMasukan(berkas)}: ${sebabBerkas(galat, berkas)}`]);
  }
}

/** Reads a text, as {@link bacaBita}; one whose encoding cannot be known is a fault of the input. */
export function bacaTeks(berkas: string): string {
  return teksBita(bacaBita(berkas), berkas);
}

/** Bytes of an input as the text that they are: UTF-8, UTF-16 or Windows-1252, of which the last is said. */
export function teksBita(isi: Uint8Array, berkas: string): string {
  const hasil = teksDariBita(isi);
  if (hasil.status === 'tak-dikenal') throw new GalatMasukan([`${namaMasukan(berkas)}: ${hasil.sebab}`]);
  if (hasil.sandi === 'windows-1252') {
    tulisCatatan(`${namaMasukan(berkas)}: bukan UTF-8; dibaca sebagai Windows-1252.`);
  }
  return hasil.teks;
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

/** Reads what is there; waits where standard input has nothing yet; 0 at the end. */
function bacaSekali(fd: number, kini: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, kini, 0, kini.length, null);
    } catch (galat) {
      const { code } = galat as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw galat;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Reads JSON, saying in which line and column it breaks off. */
export function bacaJson(berkas: string): unknown {
  return uraiJson(bacaTeks(berkas), berkas);
}

/** The JSON of an input that was read already; see {@link bacaJson}. */
export function uraiJson(teks: string, berkas: string): unknown {
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
  const posisi = posisiGalat(teks, galat.message);
  if (posisi === undefined) return '';
  const sebelum = teks.slice(0, posisi).split('\n');
  return ` (baris ${sebelum.length}, kolom ${(sebelum.at(-1)?.length ?? 0) + 1})`;
}

/** V8 gives the position, or only ten characters on either side of it; these tell the place where they occur once. */
function posisiGalat(teks: string, pesan: string): number | undefined {
  const angka = /position (\d+)/.exec(pesan)?.[1];
  if (angka !== undefined) return Number(angka);
  if (/end of JSON/.test(pesan)) return teks.length;
  const sekitar = /\.\.\."([\s\S]+)"(?:\.\.\.)? is not valid JSON$/.exec(pesan)?.[1];
  if (sekitar === undefined) return undefined;
  const awal = teks.indexOf(sekitar);
  return awal >= 0 && awal === teks.lastIndexOf(sekitar) ? awal + 10 : undefined;
}
