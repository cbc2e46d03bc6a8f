import { ratakan, tiap } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import type { Keluarga } from './susunan-baris.js';

/** A subtotal adds up at most so many rows right above it. */
const BAGIAN_TERBANYAK = 40;
const PANJANG_NAMA = 80;

/** `Jumlah Belanja Pegawai`, `Total Aset`. */
export const disebutJumlah = (b: Baris): boolean =>
  /^(?:sub ?)?(?:jumlah|total) \p{L}/u.test(rapikanKata(b.label.slice(0, PANJANG_NAMA)));

/** The same of a subtotal, which may be of one row too: no indicator that counts something, with a number, a unit or a code of its own. */
export const bernamaJumlah = (b: Baris): boolean =>
  b.kode === null && b.nama.size <= 1 && b.satuan === '' && !/^\(?\d/.test(b.nomor) && disebutJumlah(b);

/** Rows with subtotals among them. */
export interface Tumpukan {
  /** What is left once those are taken away that a subtotal adds up. */
  readonly sisa: readonly Baris[];
  /** The subtotals with what they add up. */
  readonly bagian: readonly Keluarga[];
}

/**
 * Finds subtotals that stand right below what they add up, whatever they are called. By plain numbers: it proposes rows that a total may be of.
 */
export function tumpukanBaris(t: TabelTerbaca): (baris: readonly Baris[]) => Tumpukan {
  const kolom = t.kolom.filter((k) => berfakta(k) && !k.persen);
  const angka = (b: Baris): (Kasar | null)[] =>
    tiap(kolom, (k) => {
      const f = faktaDi(t, b, k);
      return f === undefined ? null : { nilai: nilaiKasar(f), satuan: satuanCetak(f) };
    });
  return (baris) => {
    const tumpukan: Lapis[] = [];
    const bagian: Keluarga[] = [];
    for (const b of baris) {
      const isi = angka(b);
      const banyak = panjangBagian(tumpukan, isi, bernamaJumlah(b) ? 1 : 2);
      const anak = tumpukan.splice(tumpukan.length - banyak, banyak, { b, isi });
      if (anak.length > 0) bagian.push({ induk: b, anak: tiap(anak, (x) => x.b) });
    }
    return { sisa: tiap(tumpukan, (x) => x.b), bagian };
  };
}

interface Kasar {
  readonly nilai: number;
  readonly satuan: number;
}

/** A row that no subtotal has taken yet, with its figures by column. */
interface Lapis {
  readonly b: Baris;
  readonly isi: readonly (Kasar | null)[];
}

/**
 * How many of the last rows a row adds up; 0 where it adds up none. A row above them that prints nothing in the columns that show it is one of
 * them as well.
 */
function panjangBagian(atas: readonly Lapis[], jumlah: readonly (Kasar | null)[], sejak: number): number {
  const sampai = tiap(jumlah, () => 0);
  const terbanyak = Math.min(atas.length, BAGIAN_TERBANYAK);
  let berkurang = false;
  for (let n = 1; n <= terbanyak; n += 1) {
    const baris = atas[atas.length - n]?.isi ?? [];
    for (let c = 0; c < sampai.length; c += 1) {
      const nilai = baris[c]?.nilai ?? 0;
      sampai[c] = (sampai[c] as number) + nilai;
      berkurang ||= nilai < 0;
    }
    if (n >= sejak && sebanyak(jumlah, sampai)) return n + hampaDiAtas(atas, n, kolomKena(jumlah, sampai));
    // Nothing that is added brings back what is too much already.
    if (!berkurang && jumlah.every((p, c) => p === null || (sampai[c] as number) > p.nilai + p.satuan)) return 0;
  }
  return 0;
}

/** How many rows above the last so many print nothing in the columns that show them. */
function hampaDiAtas(atas: readonly Lapis[], sudah: number, kena: readonly number[]): number {
  let n = 0;
  const terbanyak = Math.min(atas.length, BAGIAN_TERBANYAK) - sudah;
  while (n < terbanyak && kena.every((c) => (atas[atas.length - sudah - n - 1]?.isi[c]?.nilai ?? 0) === 0)) n += 1;
  return n;
}

const cocok = (p: Kasar, sampai: number): boolean => p.nilai !== 0 && Math.abs(sampai - p.nilai) <= p.satuan / 2;

/** Whether sums are those of a row, in most of its columns. */
function sebanyak(jumlah: readonly (Kasar | null)[], sampai: readonly number[]): boolean {
  let [berisi, kena] = [0, 0];
  for (let c = 0; c < jumlah.length; c += 1) {
    const p = jumlah[c];
    if (!p || p.nilai === 0) continue;
    berisi += 1;
    if (cocok(p, sampai[c] as number)) kena += 1;
  }
  return kena * 2 > berisi;
}

const kolomKena = (jumlah: readonly (Kasar | null)[], sampai: readonly number[]): number[] =>
  ratakan(jumlah, (p, c) => (p !== null && cocok(p, sampai[c] as number) ? [c] : []));
