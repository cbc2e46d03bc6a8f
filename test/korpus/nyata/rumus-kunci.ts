import { Pecahan } from '../../orakel/pecahan.js';
import { type AngkaTercetak, bacaAngka } from '../angka-tercetak.js';
import type { BerkasNyata, LetakKunci } from '../baca-korpus.js';
import { cocok, hitungSelang, NOL, type Selang, selangBulat } from './selang.js';

/** One printed relation: the cell that states a result, and the cells from which it can be recomputed. */
export interface Hubungan {
  readonly teks: string;
  readonly sel: readonly LetakKunci[];
  /** Whether the printed result can be right, half-up or cut off; rounded parts may lie half a unit off where the relation says `≈`. */
  terpenuhi(grid: Grid): boolean;
}

export type Grid = (letak: LetakKunci) => string;

const KATA = /\d+!|[A-Z]{1,2}\d+|\d+|jumlah|[-+*/(),:=≈]/g;

/** Expands `{b}`, `{k}` and `{n}` of a relation and leaves out the rows in which something it needs is not printed. */
export function uraikan(teks: string, { tabel, desimal }: BerkasNyata): Hubungan[] {
  const grid: Grid = ([t, b, k]) => tabel[t]?.baris[b]?.[k] ?? '';
  const [rumus = '', ...pengganti] = teks.split(' ; ');
  const semua = pengganti.reduce<string[]>(
    (daftar, p) => {
      const [nama = '', isi = ''] = p.split(' = ');
      return daftar.flatMap((r) => deret(isi).map((x) => r.replaceAll(`{${nama}}`, x)));
    },
    [rumus],
  );
  const hasil = semua.map((r) => new Pembaca(r, desimal).hubungan()).filter((h) => h.lengkap(grid));
  if (hasil.length === 0) throw new Error(`tidak mengenai satu sel pun: ${teks}`);
  return hasil;
}

/** 1 of `A`, 27 of `AA`. */
const nomorKolom = (huruf: string) => [...huruf].reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0);

/** `3-5,9` or `B-D`, written out; columns of two letters stand alone. */
function deret(isi: string): string[] {
  return isi.split(',').flatMap((bagian) => {
    const [dari = '', sampai = dari] = bagian.split('-');
    if (/\d/.test(dari))
      return Array.from({ length: Number(sampai) - Number(dari) + 1 }, (_, i) => `${Number(dari) + i}`);
    if (dari === sampai) return [dari];
    const awal = dari.charCodeAt(0);
    return Array.from({ length: sampai.charCodeAt(0) - awal + 1 }, (_, i) => String.fromCharCode(awal + i));
  });
}

type Hitung = (grid: Grid) => Selang;

const gabung =
  (tanda: string, kiri: Hitung, kanan: Hitung): Hitung =>
  (grid) =>
    hitungSelang(tanda, kiri(grid), kanan(grid));

/** Reads `E4 = C4 / B4 * 100` from left to right, products before sums. */
class Pembaca {
  readonly #kata: readonly string[];
  #di = 0;
  #tabel = 0;
  readonly #sel: LetakKunci[] = [];
  readonly #wajib: LetakKunci[] = [];
  #kasar = false;

  constructor(
    readonly teks: string,
    readonly desimal: ',' | '.' | undefined,
  ) {
    this.#kata = teks.match(KATA) ?? [];
  }

  hubungan(): Hubungan & { lengkap(grid: Grid): boolean } {
    this.#kasar = this.teks.includes('≈');
    if (this.#kata[0]?.endsWith('!')) this.#tabel = Number.parseInt(this.#ambil(), 10) - 1;
    const kiri = this.#alamat();
    this.#wajib.push(kiri);
    this.#ambil();
    const kanan = this.#jumlah();
    if (this.#di < this.#kata.length) throw new Error(`tidak terbaca: ${this.teks}`);
    const [sel, wajib] = [[kiri, ...this.#sel], this.#wajib];
    return {
      teks: this.teks,
      sel,
      lengkap: (grid) => wajib.every((s) => this.#angka(grid(s)) !== undefined),
      terpenuhi: (grid) => {
        const hasil = this.#angka(grid(kiri));
        return (
          hasil !== undefined && wajib.every((s) => this.#angka(grid(s)) !== undefined) && cocok(hasil, kanan(grid))
        );
      },
    };
  }

  #angka(teks: string): AngkaTercetak | undefined {
    return bacaAngka(teks, this.desimal);
  }

  #ambil(): string {
    const kata = this.#kata[this.#di] ?? '';
    this.#di += 1;
    return kata;
  }

  #jumlah(): Hitung {
    let kiri = this.#hasilKali();
    while (this.#kata[this.#di] === '+' || this.#kata[this.#di] === '-')
      kiri = gabung(this.#ambil(), kiri, this.#hasilKali());
    return kiri;
  }

  #hasilKali(): Hitung {
    let kiri = this.#suku();
    while (this.#kata[this.#di] === '*' || this.#kata[this.#di] === '/')
      kiri = gabung(this.#ambil(), kiri, this.#suku());
    return kiri;
  }

  #suku(): Hitung {
    const kata = this.#kata[this.#di] ?? '';
    if (kata === '(') return this.#kurung(() => this.#jumlah());
    if (kata === 'jumlah') {
      this.#ambil();
      return this.#kurung(() => this.#rentang());
    }
    if (/^\d+$/.test(kata)) {
      const tetap = Pecahan.dari(this.#ambil());
      return () => [tetap, tetap];
    }
    const sel = this.#alamat();
    this.#sel.push(sel);
    this.#wajib.push(sel);
    return this.#isi(sel);
  }

  #kurung(baca: () => Hitung): Hitung {
    this.#ambil();
    const hasil = baca();
    if (this.#ambil() !== ')') throw new Error(`kurung: ${this.teks}`);
    return hasil;
  }

  #rentang(): Hitung {
    const dari = this.#alamat();
    this.#ambil();
    const sampai = this.#alamat();
    const sel: LetakKunci[] = [];
    for (let b = dari[1]; b <= sampai[1]; b += 1)
      for (let k = dari[2]; k <= sampai[2]; k += 1) sel.push([dari[0], b, k]);
    this.#sel.push(...sel);
    const isi = sel.map((s) => this.#isi(s));
    return (grid) => isi.map((f) => f(grid)).reduce(([a, b], [c, d]) => [a.tambah(c), b.tambah(d)], [NOL, NOL]);
  }

  /** What a cell may stand for; nothing printed counts as nothing. */
  #isi(sel: LetakKunci): Hitung {
    return (grid) => {
      const angka = this.#angka(grid(sel));
      if (angka === undefined) return [NOL, NOL];
      return this.#kasar ? selangBulat(angka) : [angka.nilai, angka.nilai];
    };
  }

  #alamat(): LetakKunci {
    const kata = this.#ambil();
    const [tabel, sel] = kata.endsWith('!') ? [Number.parseInt(kata, 10) - 1, this.#ambil()] : [this.#tabel, kata];
    const [, huruf, baris] = /^([A-Z]{1,2})(\d+)$/.exec(sel) ?? [];
    if (huruf === undefined) throw new Error(`bukan alamat "${sel}": ${this.teks}`);
    return [tabel, Number(baris) - 1, nomorKolom(huruf) - 1];
  }
}
