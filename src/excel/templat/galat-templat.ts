import { KET_KODE_ANGKA } from './isian/kode.js';

/** A fault or a warning in a filled template, with its sheet and cell. */
export interface MasalahTemplat {
  readonly lembar: string;
  /** `F7`; null where a whole sheet is meant. */
  readonly sel: string | null;
  /** Kebab-case code of what the model says of the report. */
  readonly kode?: string;
  /** One plain sentence: where, what is wrong, what would be right. */
  readonly pesan: string;
}

/** Collects the faults of a workbook while it is read. */
export class PencatatGalat {
  readonly #galat: MasalahTemplat[] = [];
  readonly #sel = new Set<string>();
  readonly #kodeAngka = new Set<string>();

  get galat(): readonly MasalahTemplat[] {
    return this.#galat;
  }

  catat(lembar: string, sel: string | null, pesan: string): void {
    this.#galat.push({ lembar, sel, pesan: `${letakSel(lembar, sel)}: ${pesan}${this.petunjuk(lembar, sel)}` });
    if (sel !== null) this.#sel.add(JSON.stringify([lembar, sel]));
  }

  /** Notes that a code is stored as a number, so that whatever is wrong with it may come from that. */
  tandaiKodeAngka(lembar: string, sel: string): void {
    this.#kodeAngka.add(JSON.stringify([lembar, sel]));
  }

  /** What is to be said behind a fault of a cell; mostly nothing. */
  petunjuk(lembar: string, sel: string | null): string {
    return this.#kodeAngka.has(JSON.stringify([lembar, sel])) ? `; ${KET_KODE_ANGKA}` : '';
  }

  /** Whether a cell is known to be wrong, so that what follows from it need not be said. */
  sudah(lembar: string, sel: string | null): boolean {
    return this.#sel.has(JSON.stringify([lembar, sel]));
  }
}

/** A place as messages call it. */
export const letakSel = (lembar: string, sel: string | null): string =>
  sel === null ? `lembar "${lembar}"` : `lembar "${lembar}", sel ${sel}`;
