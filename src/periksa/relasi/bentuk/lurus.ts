import { konsolidasiJumlah } from '../../../rumus/waktu/konsolidasi-nilai.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { RelasiLurus } from '../relasi.js';

/** hasil = Σ tambah − Σ kurang, not yet shown by anything. */
export const lurus = (
  hasil: Fakta,
  tambah: readonly Fakta[],
  jenis: RelasiLurus['jenis'],
  kurang: readonly Fakta[] = [],
): RelasiLurus => ({
  bentuk: 'lurus',
  jenis,
  rumus: kurang.length > 0 ? null : konsolidasiJumlah,
  hasil,
  suku: [
    ...tambah.map((fakta) => ({ fakta, koef: 1 as const })),
    ...kurang.map((fakta) => ({ fakta, koef: -1 as const })),
  ],
  pembagi: 1,
  kuat: false,
});

/** One column as the sum of others, row by row where all of them are filled. */
export const jumlahKolomKe = (
  t: TabelTerbaca,
  baris: readonly Baris[],
  hasil: Kolom,
  bagian: readonly Kolom[],
): RelasiLurus[] =>
  ratakan(baris, (b) => {
    const utuh = faktaDi(t, b, hasil);
    const suku = ratakan(bagian, (k) => faktaDi(t, b, k) ?? []);
    return utuh === undefined || suku.length < bagian.length ? [] : [lurus(utuh, suku, 'jumlah-periode')];
  });
