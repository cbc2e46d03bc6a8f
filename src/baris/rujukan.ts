import { tampil } from '../model/pesan.js';
import type { BarisTerbaca } from './baca-tabel.js';
import type { Objek, Perakit } from './perakit.js';

/** Things that rows of other tables point to: by the id that the application gave, else by code. */
export class Rujukan {
  readonly #menurutId = new Map<string, Objek>();
  readonly #menurutKode = new Map<string, Objek[]>();
  readonly #pemilik = new Map<Objek, string>();

  constructor(
    /** What they are called: `sasaran`. */
    readonly apa: string,
    readonly perakit: Perakit,
    readonly kunci: (kode: string) => string = (k) => k,
  ) {}

  get banyak(): number {
    return this.#pemilik.size;
  }

  get satuSatunya(): Objek | undefined {
    return this.banyak === 1 ? [...this.#pemilik.keys()][0] : undefined;
  }

  /** `pemilik` tells things of the same code apart. */
  tambah(objek: Objek, baris: BarisTerbaca, pemilik = ''): void {
    const id = baris.isi.get('@id');
    if (id !== undefined) {
      if (this.#menurutId.has(String(id))) this.perakit.tegur(baris, '@id', `${tampil(id)} sudah ada pada baris lain`);
      else this.#menurutId.set(String(id), objek);
    }
    const kode = this.kunci(String(objek['kode'] ?? ''));
    this.#menurutKode.set(kode, [...(this.#menurutKode.get(kode) ?? []), objek]);
    this.#pemilik.set(objek, pemilik);
  }

  /** Whether something is called so. */
  ada(sebutan: string): boolean {
    return this.#menurutId.has(sebutan) || this.#menurutKode.has(this.kunci(sebutan));
  }

  /** What a row points to; that it points to nothing, or to more than one thing, is noted. */
  cari(baris: BarisTerbaca, jalur: string, pemilik?: string): Objek | undefined {
    const sebutan = baris.isi.get(jalur);
    if (sebutan === undefined) {
      this.perakit.tegur(baris, jalur, `belum diisi; tulis kode atau id ${this.apa}nya`);
      return undefined;
    }
    const menurutId = this.#menurutId.get(String(sebutan));
    if (menurutId) return menurutId;
    const semua = this.#menurutKode.get(this.kunci(String(sebutan))) ?? [];
    const calon = pemilik === undefined ? semua : semua.filter((o) => this.#pemilik.get(o) === pemilik);
    if (calon.length === 1) return calon[0];
    this.perakit.tegur(
      baris,
      jalur,
      calon.length === 0
        ? `${this.apa} ${tampil(sebutan)} tidak ada di antara barisnya; betulkan, atau tambahkan barisnya`
        : `${this.apa} ${tampil(sebutan)} ada ${calon.length}; sebut pemiliknya di "induk", atau pakai id`,
    );
    return undefined;
  }
}
