import type { Pecahan } from '../../../angka/pecahan.js';
import { garisPatah } from './garis-patah.js';
import {
  jepit,
  lajuLinear,
  lajuPatah,
  lajuSebanding,
  lajuSebandingDiAtas,
  lajuSeri,
  T_TERBESAR,
  TERBESAR,
  TERKECIL,
} from './laju.js';
import { koefisien, paruh, type Rencana } from './rencana.js';
import type { LinearGanda } from './simpul-kolom.js';

/** Fills a block of results from the blocks of the columns, whose whole doubles are the numbers themselves (`bulat`) or perhaps not; the rows that are left over come into `sisa`, and how many. */
export type Laju = (blok: readonly Float64Array[], hasil: Float64Array, sisa: Uint32Array, bulat: boolean) => number;

/** As many inputs as the loop for ratios takes. */
const TERBANYAK = 3;

/** The loop for a formula; one with choices or more inputs has none, and all its rows are left over. */
export function pilihLaju(rencana: Rencana): Laju | null {
  const { akar, penjaga, kolom } = rencana;
  if (penjaga.some((p) => p.jenis === 'syarat' || p.jenis === 'selalu')) return null;
  if (kolom.length === 0 || kolom.length > TERBANYAK) return null;
  if (akar.jenis !== 'nisbah') return patah(rencana, 0) ?? patah(rencana, 1);
  return sebanding(rencana, akar) ?? linear(rencana, akar);
}

/** Holds the results of a block between the bounds of the plan. */
export function jepitBlok({ jepit: batas }: Rencana, hasil: Float64Array): void {
  if (batas !== null) jepit(hasil, batas.bawah, batas.atas);
}

/** What the conditions of the formula ask of the sign of a column: 0 nothing, 1 not below 0, 2 above 0. Both pass only values that all conditions pass. */
function tuntutan({ penjaga }: Rencana, kolom: number): 0 | 1 | 2 {
  let hasil: 0 | 1 | 2 = 0;
  for (const p of penjaga) {
    // A condition between inputs is none of a column.
    if (p.jenis === 'kosong' || (p as { kolom?: number }).kolom !== kolom) continue;
    if (p.jenis !== 'negatif') return 2;
    hasil = 1;
  }
  return hasil;
}

type Nisbah = { readonly atas: LinearGanda; readonly bawah: LinearGanda };

function sebanding(rencana: Rencana, { atas, bawah }: Nisbah): Laju | null {
  const { kolom, pembulatan } = rencana;
  if (kolom.length !== 2 || atas.koefisien[0] !== 0 || bawah.koefisien[0] !== 0) return null;
  // Above 0, as in every normal form, or both are 0, and then K is no number.
  const pembagi = koefisien(bawah, 1) === 0 ? 0 : 1;
  const terbagi = 1 - pembagi;
  if (koefisien(bawah, terbagi) !== 0) return null;
  const skala = 10 ** pembulatan.desimal;
  const b = koefisien(bawah, pembagi);
  const c = (koefisien(atas, terbagi) * skala) / b;
  const K = (koefisien(atas, pembagi) * skala) / b;
  const bersyarat = tuntutan(rencana, terbagi) > 0;
  // A divisor beyond all doubles makes 0 of c, whatever it is.
  if (!(Math.abs(K) <= T_TERBESAR && (bersyarat ? c > 0 : c !== 0))) return null;
  const seri = pilihSeri(rencana, { atas, bawah }, pembagi);
  const kolomnya = (blok: readonly Float64Array[]) => [blok[pembagi], blok[terbagi]] as [Float64Array, Float64Array];
  const potong = pembulatan.mode === 'potong';
  if (!potong && !bersyarat) {
    const k = Float64Array.of(K, c, skala);
    return (blok, hasil, sisa, bulat) => {
      const [u, v] = kolomnya(blok);
      const banyak = lajuSebanding(u, v, hasil, k, sisa);
      return bulat ? seri(u, v, hasil, sisa, banyak) : banyak;
    };
  }
  const t = K + paruh(pembulatan.mode);
  const k = Float64Array.of(t, c, skala, potong ? Math.max(0, bersyarat ? t : 0) : t);
  return (blok, hasil, sisa, bulat) => {
    const [u, v] = kolomnya(blok);
    const banyak = lajuSebandingDiAtas(u, v, hasil, k, sisa);
    return bulat ? seri(u, v, hasil, sisa, banyak) : banyak;
  };
}

type Seri = (u: Float64Array, v: Float64Array, hasil: Float64Array, sisa: Uint32Array, banyak: number) => number;

/** The loop for what the estimate leaves over. */
function pilihSeri(rencana: Rencana, { atas, bawah }: Nisbah, pembagi: number): Seri {
  const { desimal, mode } = rencana.pembulatan;
  const skala = 10 ** desimal;
  const terbagi = 1 - pembagi;
  const k = Float64Array.of(
    koefisien(atas, pembagi) * skala,
    koefisien(atas, terbagi) * skala,
    koefisien(bawah, pembagi),
    skala,
    [-TERBESAR, 0, 1][tuntutan(rencana, terbagi)] as number,
    mode === 'potong' ? 2 : 1,
  );
  return (u, v, hasil, sisa, banyak) => lajuSeri(u, v, hasil, k, mode === 'setengah-genap', sisa, banyak);
}

/** A formula with choices that is a broken line in the quotient of its two inputs. */
function patah(rencana: Rencana, pembagi: 0 | 1): Laju | null {
  const { kolom, pembulatan, bentuk } = rencana;
  if (kolom.length !== 2 || pembulatan.mode === 'potong') return null;
  const ruas = garisPatah(bentuk, pembagi);
  if (ruas === null) return null;
  const skala = 10 ** pembulatan.desimal;
  const ganda = (x: Pecahan): number => Number(x.teksDesimal(20));
  const c = ruas.map((r) => ganda(r.c) * skala);
  const K = ruas.map((r) => ganda(r.K) * skala);
  if (K.some((x) => !(Math.abs(x) <= T_TERBESAR)) || c.some((x) => !(Math.abs(x) <= TERBESAR))) return null;
  const k = Float64Array.of(
    Math.max(...c.map(Math.abs)) * 2 ** -48,
    skala,
    tuntutan(rencana, 1 - pembagi) > 0 ? 0 : -TERBESAR,
    ...ruas.flatMap(({ sampai }, i) => [c[i] as number, K[i] as number, sampai === null ? Infinity : ganda(sampai)]),
  );
  return (blok, hasil, sisa) =>
    lajuPatah(blok[pembagi] as Float64Array, blok[1 - pembagi] as Float64Array, hasil, k, sisa);
}

function linear(rencana: Rencana, { atas, bawah }: Nisbah): Laju | null {
  const { pembulatan } = rencana;
  const skala = 10 ** pembulatan.desimal;
  const tiga = [0, 1, 2, 3];
  // A divisor that is a constant has no error, however large t is.
  const tetap = bawah.koefisien.every((x, j) => j === 0 || x === 0) && bawah.tepat;
  const terbesar = tetap ? 2 ** 51 : T_TERBESAR;
  // Half of the open range of t, from 0 on where it is cut off.
  const lebar = pembulatan.mode === 'potong' ? terbesar / 2 : terbesar;
  const ambil = (a: Float64Array, kali = 1) => tiga.map((j) => (a[j] ?? 0) * kali);
  const [galatAtas, galatBawah] = [ambil(atas.galat, skala), ambil(bawah.galat, tetap ? 0 : T_TERBESAR)];
  const lantai = [0, 1, 2].map((j) => {
    const t = tuntutan(rencana, j);
    return t === 0 ? -TERBESAR : t === 1 ? 0 : TERKECIL;
  });
  const k = Float64Array.of(
    paruh(pembulatan.mode),
    terbesar - lebar,
    lebar,
    skala,
    ...ambil(atas.koefisien, skala),
    ...ambil(bawah.koefisien),
    ...tiga.map((j) => (galatAtas[j] as number) + (galatBawah[j] as number)),
    ...lantai,
  );
  if (k.some((x) => !Number.isFinite(x))) return null;
  return (blok, hasil, sisa) => {
    const [u, v = u, w = u] = blok as readonly [Float64Array, Float64Array?, Float64Array?];
    return lajuLinear(u, v, w, hasil, k, sisa);
  };
}
