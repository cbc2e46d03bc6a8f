import { serapan } from '../../../rumus/anggaran/serapan.js';
import { efisiensiKelebihanRasio } from '../../../rumus/efisiensi/kelebihan-rasio.js';
import { efisiensiRasio } from '../../../rumus/efisiensi/rasio.js';
import { efisiensiSelisih } from '../../../rumus/efisiensi/selisih.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { putuskan } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';

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
  const angka = t.kolom.filter(berfakta);
  const satu = (...peran: readonly Kolom['peran'][]): Kolom | undefined => {
    const kena = angka.filter((k) => peran.includes(k.peran));
    return kena.length === 1 ? kena[0] : undefined;
  };
  const [C, S, E] = [satu('capaian'), satu('serapan'), satu('efisiensi')];
  if (C === undefined || S === undefined || E === undefined) return [];
  const [P, A] = [satu('pagu'), satu('realisasi-anggaran')];
  const cara = CARA.map((rumus) => sebaris(t, rumus, E, { C, S })).sort((a, b) => banyak(b) - banyak(a));
  return [P && A ? sebaris(t, serapan, S, { P, A }) : [], cara[0] ?? []];
}

const sebaris = (t: TabelTerbaca, rumus: Rumus, k: Kolom, dari: Readonly<Record<string, Kolom>>): RelasiRumus[] =>
  t.baris.flatMap((b): RelasiRumus[] => {
    const hasil = b.jenis === 'isi' ? faktaDi(t, b, k) : undefined;
    const masukan = Object.entries(dari).flatMap(([lambang, x]) => {
      const fakta = faktaDi(t, b, x);
      return fakta === undefined ? [] : [{ lambang, fakta: [fakta] }];
    });
    if (hasil === undefined || masukan.length < Object.keys(dari).length) return [];
    return [{ bentuk: 'rumus', jenis: 'rasio-baris', rumus, hasil, masukan, kuat: false }];
  });

const banyak = (r: Kalimat): number => r.filter((x) => (putuskan(x)?.status ?? 'tidak') !== 'tidak').length;
