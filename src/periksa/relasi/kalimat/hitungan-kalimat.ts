import { jumlahRupiah } from '../../../rumus/anggaran/jumlah-rupiah.js';
import { serapan } from '../../../rumus/anggaran/serapan.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat } from '../../fakta/kalimat-angka.js';
import { perLambang, type RelasiLurus, type RelasiRumus } from '../relasi.js';

/** A figure of a sentence as the sum of others. */
export const jumlahKalimat = (total: AngkaKalimat, bagian: readonly AngkaKalimat[]): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'narasi',
  rumus: jumlahRupiah,
  hasil: total.fakta,
  suku: bagian.map(({ fakta }) => ({ fakta, koef: 1 })),
  pembagi: 1,
  kuat: true,
});

/** The same of a list of parts: counts are exact, whatever else the sign before them is read as. */
export const jumlahRincian = (total: AngkaKalimat, bagian: readonly AngkaKalimat[]): RelasiLurus => ({
  ...jumlahKalimat(total, bagian),
  ...(total.jenis === 'polos'
    ? { sejati: new Map(bagian.map(({ fakta: f }) => [f, [f.nilai, f.nilai] as const])) }
    : {}),
});

/** A percentage of a sentence as the share that one figure is of another, or of several together. */
export const bagianKalimat = (
  persen: AngkaKalimat,
  bagian: AngkaKalimat,
  keseluruhan: readonly Fakta[],
): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'narasi',
  rumus: persenBagian,
  hasil: persen.fakta,
  masukan: [
    { lambang: 'X', fakta: [bagian.fakta] },
    { lambang: 'Y', fakta: keseluruhan },
  ],
  kuat: true,
});

/** The same of what was planned: of an amount of money it is what was absorbed. */
export const persenDariRencana = (
  persen: AngkaKalimat,
  bagian: AngkaKalimat,
  keseluruhan: AngkaKalimat,
): RelasiRumus => ({
  ...bagianKalimat(persen, bagian, [keseluruhan.fakta]),
  ...(bagian.jenis === 'uang'
    ? { rumus: serapan, masukan: perLambang({ P: keseluruhan.fakta, A: bagian.fakta }) }
    : {}),
});
