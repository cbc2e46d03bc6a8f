import { kunciKode } from '../../../model/kode.js';
import { tampil } from '../../../model/pesan.js';
import type { BarisBaca } from '../baca-baris.js';
import type { Objek, Perakit } from './perakit.js';

/** Level of what owns an indicator. */
export type TingkatPemilik = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'sub-kegiatan';

interface Terdaftar {
  readonly objek: Objek;
  readonly tingkat: TingkatPemilik;
  /** Code of the owner; null where none was found. */
  readonly induk: string | null;
}

/** The owner of an indicator as a cell names it where only its level tells it from another. */
export const sebutInduk = (tingkat: TingkatPemilik, kode: string): string => `${tingkat} ${kode}`;

/** The indicators of a workbook by their codes; those of two owners may have the same one. */
export class DaftarIndikator {
  readonly #menurutKode = new Map<string, Terdaftar[]>();

  tambah(kode: string, objek: Objek, tingkat: TingkatPemilik, pemilik: Objek | undefined): void {
    const semua = this.#menurutKode.get(kode) ?? [];
    this.#menurutKode.set(kode, semua);
    semua.push({ objek, tingkat, induk: pemilik ? String(pemilik['kode']) : null });
  }

  /** The indicator that a row names by its code, and by its owner where the code is not enough; what is wrong is noted. */
  cari(perakit: Perakit, b: BarisBaca): Objek | undefined {
    const kode = perakit.wajib(b, 'indikator', 'Kode indikator', null);
    if (kode === null) return undefined;
    const semua = this.#menurutKode.get(String(kode)) ?? [];
    const induk = b.isi.get('induk');
    const cocok = induk === undefined ? semua : semua.filter((x) => dimiliki(x, String(induk)));
    const [pertama, ...lain] = cocok;
    // Two of one owner are a fault of their own, told where they stand.
    if (pertama && lain.every((x) => x.tingkat === pertama.tingkat && x.induk === pertama.induk)) return pertama.objek;
    if (pertama) perakit.tegur(b, 'induk', lebihDariSatu(kode, cocok));
    else if (semua.length > 0) perakit.tegur(b, 'induk', bukanPemilik(kode, induk, semua));
    else perakit.tegur(b, 'indikator', takAda(kode));
    return undefined;
  }
}

function dimiliki({ tingkat, induk }: Terdaftar, tertulis: string): boolean {
  if (induk === null) return false;
  const sama = sebutInduk(tingkat, induk).toLowerCase() === tertulis.toLowerCase();
  return sama || kunciKode(induk) === kunciKode(tertulis);
}

const pemilik = (semua: readonly Terdaftar[]): string =>
  semua.map(({ tingkat, induk }) => (induk === null ? tingkat : sebutInduk(tingkat, induk))).join(', ');

const takAda = (kode: unknown): string =>
  `indikator ${tampil(kode)} tidak ada di lembar Kinerja; betulkan kodenya, atau tambahkan barisnya di sana`;

const lebihDariSatu = (kode: unknown, semua: readonly Terdaftar[]): string =>
  `indikator ${tampil(kode)} ada pada ${pemilik(semua)}; tulis pemiliknya di "Kode induk"`;

const bukanPemilik = (kode: unknown, induk: unknown, semua: readonly Terdaftar[]): string =>
  `indikator ${tampil(kode)} tidak ada pada ${tampil(induk)}; pemiliknya ${pemilik(semua)}`;
