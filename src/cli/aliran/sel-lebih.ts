import type { KepalaCsv } from './kepala-csv.js';

/** Separators that no figure is written with. */
const BUKAN_DALAM_ANGKA = [...';\t|'].map((p) => p.charCodeAt(0));
/** As many rows as are named. */
const SEBUT = 20;
const DI_AKHIR = /\d$/;
const EMPAT_DI_AKHIR = /\d{4}$/;
const SATU_DUA = /^\d\d?(?!\d)/;
const TIGA = /^\d{3}(?!\d)/;

/** Rows that may have slipped: so many, the first of them by their lines. */
export interface Tergeser {
  readonly banyak: number;
  readonly nomor: readonly number[];
}

/**
 * The rows of a CSV that have more cells than its header, the last of them empty. Where figures are written with its separator too, that is what becomes of
 * `K,"1,500",,` without quotes: everything behind stands one column further. It is a habit of the program that wrote the file only where every row has as
 * many, and one of them shows no figure that may have been cut.
 */
export class SelLebih {
  readonly nomor: number[] = [];
  banyak = 0;
  private lebar = 0;
  private tetap = true;
  private adaUtuh = false;

  /** Takes a row of `ada` cells; `sel` is where those below a title stand. */
  catat(data: Buffer, sel: Int32Array, ada: number, nomor: number, kepala: KepalaCsv): void {
    if (BUKAN_DALAM_ANGKA.includes(kepala.pemisah)) return;
    if (this.banyak === 0) this.lebar = ada;
    this.tetap &&= ada === this.lebar;
    this.adaUtuh ||= !mungkinTerbelah(data, sel, kepala);
    this.banyak += 1;
    if (this.nomor.length < SEBUT) this.nomor.push(nomor);
  }

  /** Those of a file of so many rows. */
  tergeser(baris: number): Tergeser {
    const lazim = this.tetap && this.adaUtuh && this.banyak === baris;
    return lazim ? { banyak: 0, nomor: [] } : this;
  }
}

/** Whether two cells side by side may be one figure, as it stands there without quotes: 1,500 by its thousands, 97,45 by its decimals. */
function mungkinTerbelah(data: Buffer, sel: Int32Array, { banyak, letak }: KepalaCsv): boolean {
  const isi = (i: number) => (i === letak.kode ? '' : data.toString('utf8', sel[2 * i], sel[2 * i + 1]).trim());
  for (let i = 1; i < banyak; i += 1) {
    const [kiri, kanan] = [isi(i - 1), isi(i)];
    if (DI_AKHIR.test(kiri) && (SATU_DUA.test(kanan) || (TIGA.test(kanan) && !EMPAT_DI_AKHIR.test(kiri)))) return true;
  }
  return false;
}
