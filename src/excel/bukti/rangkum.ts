import { type Decimal, desimal, kanonik } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import { tergalat } from '../isi-sel.js';
import type { SelExcel } from '../lembar.js';

/** What cells come to, for all functions over lists at once. */
export interface Rangkuman {
  readonly jumlah: Decimal;
  readonly banyak: number;
  readonly terkecil: Decimal | null;
  readonly terbesar: Decimal | null;
  /** An error value is among them. */
  readonly galat: boolean;
  /** What they come to cannot be told: an error, or a formula without a stored number. */
  readonly buntu: boolean;
}

export const KOSONG: Rangkuman = {
  jumlah: desimal(0),
  banyak: 0,
  terkecil: null,
  terbesar: null,
  galat: false,
  buntu: false,
};

/** One number. */
export const rangkumAngka = (n: Decimal): Rangkuman => ({ ...KOSONG, jumlah: n, banyak: 1, terkecil: n, terbesar: n });

/** The number stored in a cell; null where there is none, or one that no report holds. */
export const angkaSel = ({ angka }: SelExcel): Decimal | null =>
  angka !== null && kanonik(angka) ? desimal(angka) : null;

/** One cell; a formula without a stored number is a date, a truth value, or was never computed. */
export function rangkumSel(s: SelExcel): Rangkuman {
  const galat = tergalat(s);
  if (galat || (s.angka === null && s.rumus !== null)) return { ...KOSONG, galat, buntu: true };
  const nilai = angkaSel(s);
  return nilai === null ? KOSONG : rangkumAngka(nilai);
}

export function gabungRangkuman(a: Rangkuman, b: Rangkuman): Rangkuman {
  if (a === KOSONG) return b;
  if (b === KOSONG) return a;
  return {
    jumlah: jumlahTepat([a.jumlah, b.jumlah]),
    banyak: a.banyak + b.banyak,
    terkecil: a.terkecil === null || b.terkecil?.lt(a.terkecil) ? b.terkecil : a.terkecil,
    terbesar: a.terbesar === null || b.terbesar?.gt(a.terbesar) ? b.terbesar : a.terbesar,
    galat: a.galat || b.galat,
    buntu: a.buntu || b.buntu,
  };
}

/** Blocks of fewer cells than two to this power are looked at anew: to keep them costs more memory than it saves time. */
const TINGKAT_DIINGAT = 3;

/**
 * A row or column of cells in blocks of 2, 4, 8, … cells, of which each is summed up once. A range is a few of them, so a sheet of running
 * totals costs n log n and not n², and so does one that names the same range over and over.
 */
export class LarikRangkum {
  private readonly ingatan = new Map<number, Rangkuman>();

  /** `sel` gives a cell by its place; null where it may not be looked at, which leaves all that needs it without an answer. */
  constructor(
    private readonly sel: (ke: number) => SelExcel | null,
    private readonly baca: (s: SelExcel, ke: number) => Rangkuman = rangkumSel,
  ) {}

  /** The cells from one place to another, both included. */
  rangkum(dari: number, sampai: number): Rangkuman | null {
    let semua: Rangkuman | null = KOSONG;
    for (let ke = dari; semua !== null && ke <= sampai; ) {
      let tingkat = 0;
      while (ke % 2 ** (tingkat + 1) === 0 && ke + 2 ** (tingkat + 1) - 1 <= sampai) tingkat += 1;
      const blok = this.blok(tingkat, ke);
      semua = blok && gabungRangkuman(semua, blok);
      ke += 2 ** tingkat;
    }
    return semua;
  }

  private blok(tingkat: number, awal: number): Rangkuman | null {
    // A cell is asked for also where its block is known: whoever counts the visits counts these.
    const pertama = this.sel(awal);
    if (pertama === null) return null;
    if (tingkat === 0) return this.baca(pertama, awal);
    const kunci = awal * 32 + tingkat;
    const ada = this.ingatan.get(kunci);
    if (ada !== undefined) return ada;
    const [kiri, kanan] = [this.blok(tingkat - 1, awal), this.blok(tingkat - 1, awal + 2 ** (tingkat - 1))];
    const hasil = kiri && kanan && gabungRangkuman(kiri, kanan);
    if (hasil !== null && tingkat >= TINGKAT_DIINGAT) this.ingatan.set(kunci, hasil);
    return hasil;
  }
}
