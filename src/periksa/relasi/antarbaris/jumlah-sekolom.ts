import { jumlahRupiah } from '../../../rumus/anggaran/jumlah-rupiah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { RelasiLurus } from '../relasi.js';

/** The figure of one row as the sum of those of others in its column; null where it, or all of them, are blank. */
export function jumlahSekolom(
  t: TabelTerbaca,
  jumlah: Baris,
  bagian: readonly Baris[],
  kolom: Kolom,
  sifat: Pick<RelasiLurus, 'jenis' | 'kuat'>,
): RelasiLurus | null {
  const hasil = faktaDi(t, jumlah, kolom);
  const suku = ratakan(bagian, (b) => {
    const fakta = faktaDi(t, b, kolom);
    return fakta === undefined ? [] : [{ fakta, koef: 1 as const }];
  });
  if (hasil === undefined || suku.length === 0) return null;
  return { bentuk: 'lurus', rumus: jumlahRupiah, hasil, suku, pembagi: 1, ...sifat };
}
