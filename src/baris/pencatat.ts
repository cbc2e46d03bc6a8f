import type { NamaTabel } from './daftar-kolom.js';

/** A fault or a warning in rows, with the table, the row (from 1) and the column as the row calls it. */
export interface MasalahBaris {
  /** Kebab-case code. */
  readonly kode: string;
  readonly tingkat: 'galat' | 'peringatan';
  /** Null where it is about the whole report. */
  readonly tabel: NamaTabel | null;
  readonly baris: number | null;
  readonly bidang: string | null;
  /** One plain sentence: where, what, and what would be right. */
  readonly pesan: string;
}

/** Collects faults of rows. */
export class Pencatat {
  readonly galat: MasalahBaris[] = [];
  readonly #sudah = new Set<string>();

  catat(tabel: NamaTabel, baris: number | null, bidang: string | null, pesan: string): void {
    this.galat.push({
      kode: 'baris',
      tingkat: 'galat',
      tabel,
      baris,
      bidang,
      pesan: `${letakBaris(tabel, baris, bidang)}: ${pesan}`,
    });
    if (bidang !== null) this.#sudah.add(JSON.stringify([tabel, baris, bidang]));
  }

  /** Whether a cell is known to be wrong, so that what follows from it need not be said. */
  sudah(tabel: NamaTabel | null, baris: number | null, bidang: string | null): boolean {
    return this.#sudah.has(JSON.stringify([tabel, baris, bidang]));
  }
}

/** A place as messages call it. */
export const letakBaris = (tabel: NamaTabel | null, baris: number | null, bidang: string | null): string =>
  [tabel ?? 'laporan', baris === null ? null : `baris ${baris}`, bidang === null ? null : `"${bidang.slice(0, 60)}"`]
    .filter((x) => x !== null)
    .join(' ');
