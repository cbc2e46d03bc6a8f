import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EKSTENSI_BERKAS } from 'lkjip/berkas';
import { Tolak } from './tolak.js';

/** Bytes of one file. */
const BERKAS_TERBESAR = 20 * 1024 * 1024;
const TERDAFTAR = 50;

export class FolderSalah extends Error {}

/** The folders that were named on the command line. Nothing outside of them is read, nor told whether it is there. */
export class Gudang {
  private constructor(private readonly akar: readonly string[]) {}

  static async buka(folder: readonly string[]): Promise<Gudang> {
    const akar = folder.map(async (f) => {
      const asli = await realpath(f).catch(() => null);
      if (asli === null || !(await stat(asli)).isDirectory()) throw new FolderSalah(`${f}: folder itu tidak ada`);
      return asli;
    });
    return new Gudang(await Promise.all(akar));
  }

  get banyak(): number {
    return this.akar.length;
  }

  /** A file, by its path in a folder (or absolute, within one): its name as findings call it, and its bytes. */
  async baca(jalur: string): Promise<{ readonly nama: string; readonly data: Uint8Array }> {
    if (this.akar.length === 0) {
      throw new Tolak(
        'Berkas tidak dapat dibaca: asisten ini dimulai tanpa folder. Kirim isinya lewat "teks", atau mulai dengan folder.',
      );
    }
    const asli = await this.#temukan(jalur);
    // Neither a device nor a pipe may keep us waiting, nor a link that was put there since.
    const berkas = await open(asli, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
    if (berkas === null) throw new Tolak(`${sebut(jalur)} tidak dapat dibuka.`);
    try {
      return { nama: this.#nama(asli), data: await this.#isi(berkas, asli, jalur) };
    } finally {
      await berkas.close();
    }
  }

  async #isi(berkas: FileHandle, asli: string, jalur: string): Promise<Uint8Array> {
    const apa = await berkas.stat();
    if (apa.isDirectory()) throw new Tolak(await this.#daftar(asli, jalur));
    if (!apa.isFile()) throw new Tolak(`${sebut(jalur)} bukan berkas biasa.`);
    if (apa.size > BERKAS_TERBESAR)
      throw new Tolak(`${sebut(jalur)} melebihi ${BERKAS_TERBESAR / 1024 / 1024} MB; periksa dengan perintah lkjip.`);
    // What was opened is what the path leads to: no folder on the way was changed for a link in between.
    const lagi = await realpath(asli).catch(() => null);
    const kini = lagi === asli ? await stat(asli).catch(() => null) : null;
    if (kini === null || kini.ino !== apa.ino || kini.dev !== apa.dev)
      throw new Tolak(`${sebut(jalur)} berubah ketika dibaca; ulangi.`);
    const isi = Buffer.alloc(apa.size + 1);
    let n = 0;
    for (;;) {
      const { bytesRead } = await berkas.read(isi, n, isi.length - n, n);
      n += bytesRead;
      if (bytesRead === 0 || n === isi.length) break;
    }
    if (n > apa.size) throw new Tolak(`${sebut(jalur)} sedang ditulis; ulangi sesudah selesai.`);
    return isi.subarray(0, n);
  }

  /** The real path of a file within the folders. Links are followed, and have to end within. */
  async #temukan(jalur: string): Promise<string> {
    const luar = new Tolak(`${sebut(jalur)} tidak ada di folder yang diizinkan.`);
    if (jalur.includes('\0')) throw luar;
    const calon = isAbsolute(jalur) ? [jalur] : this.akar.map((a) => resolve(a, jalur));
    for (const c of calon) {
      // A path that leads outside by its words alone is not even looked for.
      if (!this.akar.some((a) => didalam(a, c))) continue;
      const asli = await realpath(c).catch(() => null);
      if (asli !== null && this.akar.some((a) => didalam(a, asli))) return asli;
    }
    throw luar;
  }

  #nama(asli: string): string {
    const akar = this.akar.find((a) => didalam(a, asli)) ?? '';
    return relative(akar, asli).split(sep).join('/') || basename(asli);
  }

  async #daftar(folder: string, jalur: string): Promise<string> {
    const isi = (await readdir(folder, { withFileTypes: true }))
      .filter((d) => d.isFile() && EKSTENSI_BERKAS.some((e) => d.name.toLowerCase().endsWith(e)))
      .map((d) => this.#nama(join(folder, d.name)))
      .sort();
    const nama = isi.slice(0, TERDAFTAR).map(sebut).join(', ');
    const sisa = isi.length > TERDAFTAR ? `, dan ${isi.length - TERDAFTAR} lagi` : '';
    return `${sebut(jalur)} folder, bukan berkas. ${isi.length === 0 ? 'Tidak ada yang dapat diperiksa di dalamnya.' : `Di dalamnya: ${nama}${sisa}.`}`;
  }
}

function didalam(akar: string, jalur: string): boolean {
  const dari = relative(akar, jalur);
  return dari === '' || (dari !== '..' && !dari.startsWith(`..${sep}`) && !isAbsolute(dari));
}

/** A path as a message quotes it: short, and without signs that would break the line. */
const sebut = (jalur: string): string => JSON.stringify(jalur.length > 120 ? `${jalur.slice(0, 120)}…` : jalur);
