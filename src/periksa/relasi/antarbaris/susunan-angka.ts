import { type Decimal, desimal } from '../../../angka/desimal.js';
import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan, tiap } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Keluarga } from './susunan-baris.js';

/** Amounts below this add up by chance. */
const BERARTI = desimal(100_000);
const ANAK_TERBANYAK = 200;
const BARIS_TERBANYAK = 5000;
const UANG: ReadonlySet<Kolom['peran']> = new Set(['pagu', 'realisasi-anggaran']);

/**
 * The nesting that the amounts alone show, where neither code, number nor layout does: a row is the parent of the rows right below it whose
 * amounts add up to its own, in two columns or of two rows and more (`Belanja Operasi`, `Belanja Pegawai`, `Belanja Barang dan Jasa`).
 */
export function keluargaMenurutAngka(t: TabelTerbaca): Keluarga[] {
  const kolom = t.kolom.filter((k) => k.berangka && UANG.has(k.peran));
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  if (kolom.length === 0 || isi.length > BARIS_TERBANYAK) return [];
  const nilai = tiap(isi, (b) => tiap(kolom, (k) => faktaDi(t, b, k)?.nilai));
  const pasti = sarang(nilai, kolom.length > 1);
  // Where some rows show it in two columns, one column is enough for the others, which may hold a mistake.
  const semua = kolom.length > 1 && pasti.length > 0 ? sarang(nilai, false, pasti) : pasti;
  return tiap(semua, ({ induk, anak }) => ({ induk: isi[induk] as Baris, anak: tiap(anak, (a) => isi[a] as Baris) }));
}

interface Sarang {
  readonly induk: number;
  readonly anak: readonly number[];
}

/**
 * Nests from the innermost outwards, in the order of their rows. Those that are certain stay, and their rows are no other's: what adds up in one
 * column across them does so by chance.
 */
function sarang(nilai: readonly Nilai[], duaKolom: boolean, pasti: readonly Sarang[] = []): Sarang[] {
  /** Where the next row on the same level stands. */
  const lanjut = tiap(nilai, (_, i) => i + 1);
  const tetap = new Map(pasti.map((s) => [s.induk, s.anak]));
  const milik = new Set(ratakan(pasti, (s) => s.anak));
  const hasil: Sarang[] = [];
  for (let induk = nilai.length - 2; induk >= 0; induk -= 1) {
    const sendiri = tetap.get(induk);
    const anak = sendiri ?? anakDari(induk, nilai, lanjut, duaKolom);
    const terakhir = anak.at(-1);
    if (terakhir === undefined || (sendiri === undefined && anak.some((a) => milik.has(a)))) continue;
    lanjut[induk] = lanjut[terakhir] as number;
    hasil.push({ induk, anak });
  }
  return hasil.reverse();
}

type Nilai = readonly (Decimal | undefined)[];

/** The rows below a row, each the first of its own nest, that add up to it; none where they do not. */
function anakDari(i: number, nilai: readonly Nilai[], lanjut: readonly number[], duaKolom: boolean): number[] {
  const induk = nilai[i] as Nilai;
  if (!induk.some((n) => n?.gte(BERARTI))) return [];
  let jumlah = tiap(induk, () => desimal(0));
  const anak: number[] = [];
  for (let j = i + 1; j < nilai.length && anak.length < ANAK_TERBANYAK; j = lanjut[j] as number) {
    const baris = nilai[j] as Nilai;
    jumlah = tiap(jumlah, (s, k) => jumlahTepat([s, baris[k] ?? desimal(0)]));
    anak.push(j);
    const sama = induk.filter((n, k) => n?.gte(BERARTI) && n.eq(jumlah[k] as Decimal)).length;
    if (sama >= 2 || (!duaKolom && sama === 1 && anak.length >= 2)) return anak;
    if (induk.every((n, k) => n === undefined || jumlah[k]?.gt(n))) return [];
  }
  return [];
}
