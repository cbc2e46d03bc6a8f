import { serapan } from '../../../rumus/anggaran/serapan.js';
import { efisiensiKelebihanRasio } from '../../../rumus/efisiensi/kelebihan-rasio.js';
import { efisiensiRasio } from '../../../rumus/efisiensi/rasio.js';
import { efisiensiSelisih } from '../../../rumus/efisiensi/selisih.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { rumusSebaris } from './rumus-sebaris.js';

/**
 * Achievement beside what was spent for it: absorption = realisasi ÷ budget, efficiency = achievement less absorption, or by it; which one its
 * rows show.
 */
export const efisiensi: Bentuk = {
  id: 'efisiensi',
  nama: 'Analisis efisiensi penggunaan sumber daya',
  sumber: [
    { acuan: 'permenpanrb-53-2014', tempat: 'Lampiran II, analisis efisiensi', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'simpulan-lkjip', tempat: 'efisiensi = capaian dibanding serapan', kedudukan: 'simpulan' },
  ],
  kalimat,
};

const CARA = [efisiensiSelisih, efisiensiRasio, efisiensiKelebihanRasio] as const;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  // A difference between the two may stand beside them.
  const angka = t.kolom.filter((k) => berfakta(k) && k.peran !== 'selisih' && k.peran !== 'pertumbuhan');
  const ke = angka.findIndex((k) => k.peran === 'efisiensi');
  const [E, S, A, P] = [ke, ke - 1, ke - 2, ke - 3].map((i) => angka[i]);
  if (E === undefined || S === undefined) return [];
  const berpagu = A !== undefined && P !== undefined && berupaJumlah(t, A) && berupaJumlah(t, P);
  const C = berpagu ? angka[ke - 4] : A;
  if (C === undefined || berupaJumlah(t, S)) return [];
  const cara = CARA.map((rumus) => sebaris(t, rumus, E, { C, S })).sort((a, b) => banyak(b) - banyak(a));
  // Where no row shows any of the ways, the column is made in another.
  return [berpagu ? sebaris(t, serapan, S, { P, A }) : [], ...cara.slice(0, 1).filter((k) => banyak(k) > 0)];
}

/** Amounts have more digits than any percentage. */
const BESAR = 10_000;

/** Whether a column holds amounts: all its figures are too large for percentages. */
const berupaJumlah = (t: TabelTerbaca, k: Kolom): boolean =>
  t.baris.every((b) => b.jenis !== 'isi' || (faktaDi(t, b, k)?.nilai.gte(BESAR) ?? true));

const sebaris = (t: TabelTerbaca, rumus: Rumus, k: Kolom, dari: Readonly<Record<string, Kolom>>): RelasiRumus[] =>
  t.baris.flatMap((b) =>
    b.jenis === 'isi'
      ? rumusSebaris(
          rumus,
          faktaDi(t, b, k),
          Object.fromEntries(Object.entries(dari).map(([lambang, x]) => [lambang, faktaDi(t, b, x)])),
        )
      : [],
  );

const banyak = (r: Kalimat): number => r.filter(terpenuhi).length;
