import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { type Angka, type Decimal, desimal } from '../angka/desimal.js';
import { bacaKode } from '../model/kode.js';
import type { Laporan } from '../model/laporan.js';
import { type AgregatAnggaran, agregatBaris, gabungAgregat } from './agregat-anggaran.js';

/** One budget line as a caller hands it in: usually a sub-kegiatan, never a total of other lines; null is missing. */
export interface BarisAnggaran {
  readonly kode: string;
  readonly nama?: string;
  readonly pagu: Angka | null;
  readonly realisasi: Angka | null;
}

/** All that is known under one canonical code. */
export interface DaunAnggaran {
  readonly kunci: string;
  readonly kode: string;
  readonly nama: string;
  readonly agregat: AgregatAnggaran;
}

/** {@link bacaKode} that reads each code once: a report names its codes in several places. */
// Stryker disable BlockStatement,ConditionalExpression: each code read anew gives the same, only slower.
export function pembacaKode(): typeof bacaKode {
  const terbaca = new Map<string, ReturnType<typeof bacaKode>>();
  return (teks) => {
    const lama = terbaca.get(teks);
    if (lama) return lama;
    const baru = bacaKode(teks);
    terbaca.set(teks, baru);
    return baru;
  };
}
// Stryker restore all

/** Reads budget lines and adds up those with the same canonical code. Throws `ArgumenTidakSah`, which names a line whose code is no code. */
export function daunDari(baris: readonly BarisAnggaran[], baca: typeof bacaKode = bacaKode): DaunAnggaran[] {
  return satukanDaun(
    baris.map(({ kode, nama = '', pagu, realisasi }, i) => {
      const terbaca = baca(kode);
      // Stryker disable next-line StringLiteral,ConditionalExpression: what is broken has no program either.
      if (terbaca.status === 'rusak' || terbaca.program === undefined)
        throw new ArgumenTidakSah(
          `baris[${i}].kode: "${kode.slice(0, 60)}" bukan kode program, kegiatan atau sub-kegiatan.`,
        );
      const P = angka(pagu, `baris[${i}].pagu`);
      return { kunci: terbaca.kunci, kode, nama, agregat: agregatBaris(P, angka(realisasi, `baris[${i}].realisasi`)) };
    }),
  );
}

const angka = (x: Angka | null, bidang: string): Decimal | null => (x === null ? null : desimal(x, bidang));

/** Merges leaves of the same code; which spelling of code and name stays does not depend on the order. */
export function satukanDaun(daun: readonly DaunAnggaran[]): DaunAnggaran[] {
  const menurutKunci = new Map<string, DaunAnggaran[]>();
  for (const d of daun) {
    const sama = menurutKunci.get(d.kunci);
    if (sama) sama.push(d);
    else menurutKunci.set(d.kunci, [d]);
  }
  return [...menurutKunci.values()].map(gabungDaun).sort((a, b) => bandingKunci(a.kunci, b.kunci));
}

function gabungDaun(sama: readonly DaunAnggaran[]): DaunAnggaran {
  const [pertama] = sama as [DaunAnggaran];
  // Stryker disable next-line ConditionalExpression: the way below gives the same of one, only slower.
  if (sama.length === 1) return pertama;
  return {
    kunci: pertama.kunci,
    kode: pilihTeks(sama.map((d) => d.kode)),
    nama: pilihTeks(sama.map((d) => d.nama)),
    agregat: gabungAgregat(sama.map((d) => d.agregat)),
  };
}

/** The longest text, and of equally long ones the first in order. */
export function pilihTeks(teks: readonly string[]): string {
  const [pertama = ''] = teks;
  // Stryker disable next-line EqualityOperator: of equal texts either will do.
  return teks.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a), pertama);
}

/** Orders canonical codes by their numbers, which have no leading zeros: the longer one is larger. Other texts have a place too. */
export function bandingKunci(a: string, b: string): number {
  let [i, j] = [0, 0];
  // Behind its end the other code has a part of length −1, and is the smaller one there.
  // Stryker disable next-line EqualityOperator: a part ends in front of its sign, so i is never the length.
  while (i < a.length) {
    const [x, y] = [akhirBagian(a, i), akhirBagian(b, j)];
    const panjang = x - i - (y - j);
    if (panjang !== 0) return panjang;
    for (; i < x; i += 1, j += 1) {
      const beda = a.charCodeAt(i) - b.charCodeAt(j);
      if (beda !== 0) return beda;
    }
    i += 1;
    j += 1;
  }
  return a.length - b.length;
}

/** The first parts of a canonical key. */
export function awalKunci(kunci: string, bagian: number): string {
  let akhir = -1;
  for (let i = 0; i < bagian; i += 1) {
    akhir = kunci.indexOf('-', akhir + 1);
    // Stryker disable next-line EqualityOperator: no canonical key begins with its sign.
    if (akhir < 0) return kunci;
  }
  return kunci.slice(0, akhir);
}

function akhirBagian(kunci: string, dari: number): number {
  const garis = kunci.indexOf('-', dari);
  // Stryker disable next-line EqualityOperator: no canonical code begins with its sign.
  return garis < 0 ? kunci.length : garis;
}

/**
 * The budget lines of a report for one year: sub-kegiatan, and where those have none the kegiatan's or program's own figure. Lines
 * without any figure for the year are no lines of that year.
 */
export function barisLaporan({ program }: Laporan, tahun: number): BarisAnggaran[] {
  const baris = (x: {
    kode: string;
    nama: string;
    anggaran?: Laporan['program'][number]['anggaran'];
  }): BarisAnggaran[] => {
    const { pagu = null, realisasi = null } = x.anggaran?.[tahun] ?? {};
    return pagu === null && realisasi === null ? [] : [{ kode: x.kode, nama: x.nama, pagu, realisasi }];
  };
  return program.flatMap((p) => {
    const isi = p.kegiatan.flatMap((k) => {
      const sub = k.subKegiatan.flatMap(baris);
      return sub.length > 0 ? sub : baris(k);
    });
    return isi.length > 0 ? isi : baris(p);
  });
}
