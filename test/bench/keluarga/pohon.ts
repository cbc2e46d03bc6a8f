import type { Acak } from './acak.js';
import { jumlahPagu, jumlahReal, type Simpul } from './bahan.js';
import { KEGIATAN, PROGRAM, SUB } from './kata.js';

const NAMA = [PROGRAM, KEGIATAN, SUB] as const;

function daun(a: Acak, kode: string, uraian: string, tingkat: number): Simpul {
  const pagu = a.rupiah(8, a.pilih([90, 400, 3000]));
  const cara = a.bulat(1, 100);
  const real = cara <= 4 ? 0n : cara <= 12 ? pagu : a.bagian(pagu, 620, 1000, a.pilih([1n, 1n, 50n, 1000n]));
  return { kode, uraian, tingkat, pagu, real, anak: [] };
}

/** Programs, activities and sub-activities: `dalam` levels with a few children each. */
export function pohon(a: Acak, dalam: number, banyak: readonly [number, number], awalan = ''): Simpul[] {
  const induk = awalan || a.pilih(['1.01', '2.07', '5.01', '7.01', 'X.XX', '1.02', '3.27']);
  const tumbuh = (kode: string, tingkat: number, nama: string): Simpul => {
    if (tingkat === dalam - 1) return daun(a, kode, nama, tingkat);
    const n = a.bulat(tingkat === 0 ? 1 : 1, 3);
    const anak = a.ambil(NAMA[Math.min(tingkat + 1, 2)] ?? SUB, n).map((s, i) => {
      const nomor = String(i + 1).padStart(2, '0');
      return tumbuh(tingkat === 0 ? `${kode}.2.${nomor}` : `${kode}.${nomor}`, tingkat + 1, s);
    });
    return { kode, uraian: nama, tingkat, pagu: jumlahPagu(anak), real: jumlahReal(anak), anak };
  };
  return a
    .ambil(PROGRAM, a.bulat(banyak[0], banyak[1]))
    .map((s, i) => tumbuh(`${induk}.${String(i + 1).padStart(2, '0')}`, 0, s));
}

export const urut = (s: readonly Simpul[]): Simpul[] => s.flatMap((x) => [x, ...urut(x.anak)]);
