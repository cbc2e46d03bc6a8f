import type { KeluarPekerja, MasukPekerja, NamaPermintaan, Permintaan } from '../pesan.js';
import { terkemas } from './terkemas.js';

let alamat: Promise<string> | null = null;

/** Unpacked once for every worker. */
function alamatPekerja(): Promise<string> {
  alamat ??= terkemas('pekerja').then((isi) => URL.createObjectURL(new Blob([isi], { type: 'text/javascript' })));
  return alamat;
}

interface Tunggu {
  readonly selesai: (isi: never) => void;
  readonly gagal: (galat: Error) => void;
  readonly lapor: ((teks: string) => void) | undefined;
}

/** The work was stopped by the user. */
export class Dihentikan extends Error {}

/** A worker that cannot be started is not tried for ever. */
const COBA_TERBANYAK = 3;

/** Asks the worker, and stops it. One that was stopped is replaced at once; what it held is lost with it. */
export class Pekerja {
  #utas: Worker | null = null;
  #gagal = 0;
  #urut = 0;
  readonly #tunggu = new Map<number, Tunggu>();
  readonly #polis: { createScriptURL(alamat: string): string };

  constructor(polis: { createScriptURL(alamat: string): string }) {
    this.#polis = polis;
  }

  /** Resolves when the worker runs. */
  async siap(): Promise<void> {
    if (this.#utas !== null) return;
    const alamat = await alamatPekerja();
    if (this.#utas !== null) return;
    const utas = new Worker(this.#polis.createScriptURL(alamat));
    this.#utas = utas;
    await new Promise<void>((siap, gagal) => {
      utas.addEventListener('message', ({ data }: MessageEvent<KeluarPekerja>) => {
        if (data.jenis === 'siap') {
          this.#gagal = 0;
          siap();
        } else this.#terima(data);
      });
      utas.addEventListener('error', (peristiwa) => {
        peristiwa.preventDefault();
        this.#gagal += 1;
        const galat = new Error(
          'Bagian penghitung halaman ini berhenti. Muat ulang halaman, atau coba berkas yang lebih kecil.',
        );
        this.#lepas(galat);
        gagal(galat);
      });
    });
  }

  async minta<N extends NamaPermintaan>(
    nama: N,
    isi: Permintaan[N]['masuk'],
    lapor?: (teks: string) => void,
  ): Promise<Permintaan[N]['keluar']> {
    if (this.#gagal >= COBA_TERBANYAK)
      throw new Error('Halaman ini tidak dapat bekerja di peramban ini; pakai perintah lkjip.');
    await this.siap();
    const id = ++this.#urut;
    return new Promise((selesai, gagal) => {
      this.#tunggu.set(id, { selesai: selesai as Tunggu['selesai'], gagal, lapor });
      this.#utas?.postMessage({ id, nama, isi } satisfies MasukPekerja);
    });
  }

  /** Ends what is being done, in the middle of a step. */
  hentikan(): void {
    this.#lepas(new Dihentikan('dihentikan'));
    void this.siap();
  }

  #lepas(galat: Error): void {
    this.#utas?.terminate();
    this.#utas = null;
    for (const t of this.#tunggu.values()) t.gagal(galat);
    this.#tunggu.clear();
  }

  #terima(pesan: Exclude<KeluarPekerja, { jenis: 'siap' }>): void {
    const t = this.#tunggu.get(pesan.id);
    if (!t) return;
    if (pesan.jenis === 'kemajuan') {
      t.lapor?.(pesan.teks);
      return;
    }
    this.#tunggu.delete(pesan.id);
    if (pesan.jenis === 'hasil') t.selesai(pesan.isi as never);
    else t.gagal(new Error(pesan.terduga ? pesan.pesan : `Kesalahan halaman ini: ${pesan.pesan}`));
  }
}
