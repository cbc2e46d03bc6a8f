import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { GalatMasukan, MASUKAN_BUKAN_BERKAS } from './galat-masukan.js';

/**
 * Opens a file, or gives standard input for `-`. Only a plain file is opened by its name: a pipe or a device may wait for its writer for ever, where nothing
 * can stop the thread that waits. Not to block holds for files too: some of /proc wait as pipes do. Throws as Node does, or `GalatMasukan`.
 */
export function bukaMasukan(berkas: string, nama: string): number {
  if (berkas === '-') return 0;
  // Not there on Windows.
  const fd = openSync(berkas, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const jenis = fstatSync(fd);
  if (jenis.isFile() || jenis.isDirectory()) return fd;
  closeSync(fd);
  throw new GalatMasukan([`${nama}: ${MASUKAN_BUKAN_BERKAS}`]);
}

/** When reading must have ended, by `performance.now()`, and after how many seconds that is. */
let batas: { readonly sampai: number; readonly detik: number; readonly seluruhnya?: boolean } | undefined;

/**
 * Before standard input is read: whoever writes it may never write nor end, and a thread that waits in the system cannot be stopped. So it is made not to
 * block, by the way in which Node opens it, and {@link bacaSekali} waits itself: in a worker until that is ended, in this thread for so many seconds.
 */
export function batasiMasukan(detik: number, masukan: readonly (string | undefined)[]): void {
  batas = { sampai: performance.now() + detik * 1_000, detik };
  if (masukan.includes('-') && dapatMenunggu()) void process.stdin;
}

/** The same in a worker that says itself when the time is up; its output has no time beyond it. */
export function batasiSampai(sampai: number, detik: number): void {
  batas = { sampai, detik, seluruhnya: true };
}

function dapatMenunggu(): boolean {
  try {
    const jenis = fstatSync(0);
    return jenis.isFIFO() || jenis.isSocket() || isatty(0);
  } catch {
    // Closed: reading says so.
    return false;
  }
}

/** Reads what is there; waits where standard input has nothing yet; 0 at the end. */
export function bacaSekali(fd: number, kini: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, kini, 0, kini.length, null);
    } catch (galat) {
      const { code } = galat as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw galat;
      if (batas !== undefined && performance.now() > batas.sampai) throw waktuHabis(batas.detik, 'isi masukan');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

const waktuHabis = (detik: number, apa: string): GalatMasukan =>
  new GalatMasukan([
    `waktu ${detik} detik habis saat menunggu ${apa}; tambah dengan --batas-waktu bila memang perlu selama itu.`,
  ]);

/** Ends the wait for a reader of the output that since then has taken nothing; one who pages through it takes some now and then. */
export function pastikanDibaca(sejak: number): void {
  if (batas === undefined) return;
  const sampai = batas.seluruhnya === true ? batas.sampai : sejak + batas.detik * 1_000;
  if (performance.now() > sampai) throw waktuHabis(batas.detik, 'pembaca keluaran');
}
