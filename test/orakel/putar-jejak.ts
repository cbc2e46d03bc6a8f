import type { Jejak, Langkah } from '../../src/rumus/hasil.js';
import { Pecahan } from './pecahan.js';

const NOL = Pecahan.dari(0n);
const mutlak = (a: Pecahan): Pecahan => (a.banding(NOL) < 0 ? a.negatif() : a);
const terbesar = (x: readonly Pecahan[]): Pecahan => x.reduce((a, b) => (b.banding(a) > 0 ? b : a));
const pangkat = (x: Pecahan, n: bigint): Pecahan => Pecahan.rasio(x.pembilang ** n, x.penyebut ** n);

/** Where a trace does not follow from itself; null when it does. */
export type GagalPutar = { readonly langkah: number; readonly tercetak: string } | null;

/** A trace computed again with exact fractions, from its operands only. */
export interface Putaran {
  readonly hasil: Pecahan;
  /** False where a root stands in the trace, whose printed value is then taken over. */
  readonly tepat: boolean;
  readonly gagal: GagalPutar;
}

/**
 * Computes each step of a trace again on BigInt fractions and compares it with the value it prints, to 38 digits of the
 * largest number in the step. A root is checked by raising it to its power.
 */
export function putarJejak(jejak: Jejak): Putaran {
  const nilai: Pecahan[] = [];
  let gagal: GagalPutar = null;
  let tepat = true;
  const baca = (rujukan: string): Pecahan => {
    const n = rujukan.startsWith('#') ? nilai[Number(rujukan.slice(1)) - 1] : Pecahan.dari(rujukan);
    if (n === undefined) throw new Error(`jejak merujuk ${rujukan} yang belum ada`);
    return n;
  };
  for (const [i, l] of jejak.langkah.entries()) {
    const operan = l.operan.map(baca);
    const cetak = Pecahan.dari(l.nilai);
    if (l.operasi === 'rata-rata-ukur') tepat = false;
    const { ulang, ambang } = ulangi(l, operan, cetak);
    const beda = mutlak(ulang.kiri.kurang(ulang.kanan));
    if (beda.banding(ambang) > 0) gagal ??= { langkah: i + 1, tercetak: l.nilai };
    nilai.push(l.operasi === 'rata-rata-ukur' ? cetak : ulang.kiri);
  }
  return { hasil: baca(jejak.hasil ?? '?'), tepat, gagal };
}

function ulangi(l: Langkah, operan: readonly Pecahan[], cetak: Pecahan) {
  const [a = NOL, b = NOL] = operan;
  const jarak = (x: Pecahan) => terbesar([mutlak(x), ...operan.map(mutlak)]).bagi(Pecahan.dari(10n ** 38n));
  const biasa = (x: Pecahan) => ({ ulang: { kiri: x, kanan: cetak }, ambang: jarak(x) });
  switch (l.operasi) {
    case 'tambah':
      return biasa(a.tambah(b));
    case 'kurang':
      return biasa(a.kurang(b));
    case 'kali':
      return biasa(a.kali(b));
    case 'bagi':
      return biasa(a.bagi(b));
    case 'min':
      return biasa(terbesar(operan.map((x) => x.negatif())).negatif());
    case 'maks':
      return biasa(terbesar(operan));
    case 'jumlah':
      return biasa(Pecahan.jumlah(operan));
    case 'cacah':
      return biasa(Pecahan.dari(BigInt(operan.length)));
    case 'rata-rata':
      return biasa(Pecahan.jumlah(operan).bagi(Pecahan.dari(BigInt(operan.length))));
    case 'rata-rata-ukur': {
      // value ^ Σw against Π x^w, with whole weights; a relative slip of the root grows with Σw.
      const n = operan.length / 2;
      const bobot = operan.slice(n).map((w) => w.pembilang / w.penyebut);
      const W = bobot.reduce((x, y) => x + y, 0n);
      const kanan = operan.slice(0, n).reduce((h, x, i) => h.kali(pangkat(x, bobot[i] ?? 0n)), Pecahan.dari(1n));
      return { ulang: { kiri: pangkat(cetak, W), kanan }, ambang: kanan.kali(Pecahan.rasio(W, 10n ** 38n)) };
    }
    default:
      throw new Error(`operasi ${l.operasi} tidak dikenal orakel`);
  }
}
