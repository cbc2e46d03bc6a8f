import {
  bagi,
  kali,
  konstanta,
  kurang,
  masukan,
  type Simpul,
  type SimpulMasukan,
  tambah,
} from '../../../rumus/pohon.js';
import type { Kolom } from '../../fakta/kolom.js';

/** A printed formula over columns as an expression; `acuan` holds the columns by the symbol that stands for them. */
export interface RumusKolom {
  readonly isi: Simpul;
  readonly acuan: ReadonlyMap<string, Kolom>;
  readonly masukan: Readonly<Record<string, SimpulMasukan>>;
}

const PANJANG_TERBANYAK = 60;
const LAPIS_TERBANYAK = 8;
const LAMBANG = /\s*(?:(kolom|kol\.?) ?)?(\d{1,6}[a-z]?(?![a-z])|[a-wyz](?![a-z])|[-–−+*x×·:/÷()[\]{}%])/iy;

/**
 * Reads `(3 : 4)`, `5/4 x 100 %`, `kol. 4 : kol. 3 × 100`, `{3 − (4 − 3)} / 3`: four operations and brackets over column numbers. A
 * number that is no column with figures is a constant; with `konstan` also one that multiplies or divides a bracket, as the 4 of a mean of
 * four. Null when it is anything else.
 */
export function uraiRumusKolom(
  teks: string,
  cari: (nomor: string) => Kolom | undefined,
  konstan = false,
): RumusKolom | null {
  const lambang = pecah(teks);
  if (lambang === null) return null;
  const pengurai = new Pengurai(lambang, cari, konstan);
  const isi = pengurai.jumlah(0);
  return isi === null || !pengurai.habis || pengurai.acuan.size === 0
    ? null
    : { isi, acuan: pengurai.acuan, masukan: pengurai.masukan };
}

interface Lambang {
  readonly teks: string;
  /** The word `kolom` stands before it. */
  readonly kolom: boolean;
}

function pecah(teks: string): Lambang[] | null {
  if (teks.length > PANJANG_TERBANYAK) return null;
  const rapi = teks.replace(/persen/gi, '%').trim();
  const hasil: Lambang[] = [];
  LAMBANG.lastIndex = 0;
  while (LAMBANG.lastIndex < rapi.length) {
    const cocok = LAMBANG.exec(rapi);
    if (cocok === null) return null;
    hasil.push({ teks: (cocok[2] as string).toLowerCase(), kolom: cocok[1] !== undefined });
  }
  return hasil;
}

/** Numbers that formulas hold as such where no column has them. */
const TETAPAN: ReadonlySet<string> = new Set(['1', '2', '100', '1000']);

const KURUNG: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const TAMBAH = new Set(['+']);
const KURANG = new Set(['-', '–', '−']);
const KALI = new Set(['*', 'x', '×', '·']);
const BAGI = new Set([':', '/', '÷']);

class Pengurai {
  readonly acuan = new Map<string, Kolom>();
  readonly masukan: Record<string, SimpulMasukan> = Object.create(null) as Record<string, SimpulMasukan>;
  #di = 0;

  constructor(
    private readonly lambang: readonly Lambang[],
    private readonly cari: (nomor: string) => Kolom | undefined,
    private readonly konstan: boolean,
  ) {}

  get habis(): boolean {
    return this.#di === this.lambang.length;
  }

  jumlah(lapis: number): Simpul | null {
    let kiri = this.#hasilKali(lapis);
    while (kiri !== null) {
      if (this.#lewati(TAMBAH)) kiri = pasang(tambah, kiri, this.#hasilKali(lapis));
      else if (this.#lewati(KURANG)) kiri = pasang(kurang, kiri, this.#hasilKali(lapis));
      else break;
    }
    return kiri;
  }

  #hasilKali(lapis: number): Simpul | null {
    let kiri = this.#satuan(lapis);
    while (kiri !== null) {
      if (this.#lewati(KALI)) kiri = pasang(kali, kiri, this.#satuan(lapis));
      else if (this.#lewati(BAGI)) kiri = pasang(bagi, kiri, this.#satuan(lapis));
      else break;
    }
    return kiri;
  }

  /** A number or a bracket; the sign `%` behind it only says that the result is printed in percent. */
  #satuan(lapis: number): Simpul | null {
    const ini = this.lambang[this.#di];
    if (ini === undefined || lapis > LAPIS_TERBANYAK) return null;
    this.#di += 1;
    const tutup = KURUNG[ini.teks];
    const isi = tutup === undefined ? this.#bilangan(ini) : this.jumlah(lapis + 1);
    if (tutup !== undefined && !this.#lewati(new Set([tutup]))) return null;
    this.#lewati(new Set(['%']));
    return isi;
  }

  #bilangan({ teks, kolom }: Lambang): Simpul | null {
    if (!/^[\da-z]/.test(teks) || KALI.has(teks)) return null;
    const [sebelum, sesudah] = [this.lambang[this.#di - 2]?.teks ?? '', this.lambang[this.#di]?.teks ?? ''];
    const pengali =
      this.konstan && !kolom && /^\d$/.test(teks) && (BAGI.has(sebelum) || KALI.has(sebelum) || KALI.has(sesudah));
    const acuan = sesudah === '%' || pengali ? undefined : this.cari(teks);
    if (acuan === undefined) {
      const tetapan = !kolom && (sesudah === '%' || pengali || TETAPAN.has(teks));
      return tetapan && /^\d+$/.test(teks) ? konstanta(teks) : null;
    }
    const lambang = `K${teks}`;
    this.acuan.set(lambang, acuan);
    this.masukan[lambang] ??= masukan(`kolom ${teks}`, 'satuan-indikator', { min: null, maks: null });
    return this.masukan[lambang];
  }

  #lewati(tanda: ReadonlySet<string>): boolean {
    const cocok = tanda.has(this.lambang[this.#di]?.teks ?? '');
    if (cocok) this.#di += 1;
    return cocok;
  }
}

const pasang = (operasi: (a: Simpul, b: Simpul) => Simpul, kiri: Simpul, kanan: Simpul | null): Simpul | null =>
  kanan === null ? null : operasi(kiri, kanan);
