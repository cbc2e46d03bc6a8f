import { ratakan, tiap } from '../../tabel/tiap.js';
import { capaianNilai } from './capaian-nilai.js';
import { daunJudul } from './daun-judul.js';
import { kelompokkan } from './kelompokkan.js';
import type { Kolom } from './kolom.js';
import type { Peran } from './peran.js';

/** What quarters may hold. */
export const PERAN_TRIWULAN: ReadonlySet<Peran | null> = new Set(['target', 'realisasi', 'pagu', 'realisasi-anggaran']);

/** Columns under one heading of which no two have the same role: they speak of the same thing, also where they name different years. */
function berkelompok(kolom: readonly Kolom[]): readonly Kolom[] {
  const perKelompok = kelompokkan(
    ratakan(kolom, (k): [string, Kolom][] => (k.kelompok === null || !k.berangka ? [] : [[k.kelompok, k]])),
  );
  return tiap(kolom, (k) => {
    const anggota = perKelompok.get(k.kelompok ?? '') ?? [];
    const padu = anggota.length > 1 && new Set(tiap(anggota, (a) => a.peran)).size === anggota.length;
    if (!padu) return k.kelompok === null ? k : { ...k, kelompok: null };
    const ada = (peran: Peran): boolean => anggota.some((a) => a.peran === peran);
    return (k.peran === 'persen' || (k.peran === 'nilai' && k.persen)) && ada('target') && ada('realisasi')
      ? { ...k, peran: 'capaian' }
      : k;
  });
}

/** `Realisasi (%)` right of a target in percent is the result itself, and no share of a budget. */
const realisasiPersen = (kolom: readonly Kolom[]): Kolom[] =>
  tiap(kolom, (k, i) => {
    const kiri = kolom[i - 1];
    const sendiri =
      k.peran === 'persen' && /\brealisasi/i.test(daunJudul(k)) && kiri?.peran === 'target' && kiri.persen;
    return sendiri ? { ...k, peran: 'realisasi' } : k;
  });

/** Names that one mean gives to the figures left of it. */
const RATA_RATA = /^(?:rata[ -]?rata|rerata)(?![\p{L}])/iu;

/**
 * What several years make of a heading: a plan ends once, so that several years of `Target Renstra` are the targets of these; and the mean of
 * several achievements is none of them.
 */
function beberapaTahun(kolom: readonly Kolom[]): readonly Kolom[] {
  const bertahun = (peran: Peran): boolean =>
    new Set(ratakan(kolom, (k) => (k.peran === peran ? (k.tahun ?? []) : []))).size > 1;
  const [target, capaian] = [bertahun('target-akhir'), bertahun('capaian')];
  return tiap(kolom, (k) => {
    if (target && k.peran === 'target-akhir' && k.tahun !== null) return { ...k, peran: 'target' };
    return capaian && k.peran === 'capaian' && k.tahun === null && RATA_RATA.test(daunJudul(k))
      ? { ...k, peran: 'rata-rata' }
      : k;
  });
}

/**
 * What the columns make of each other: beside a budget and without a target, a bare "Realisasi" is the realisasi of the budget; beside a
 * degree of progress, or where there is no other, the target of a later year than the realisasi's is the one at the end of the plan.
 */
export function pahamiBersama(semua: readonly Kolom[], besar: (k: Kolom) => boolean): readonly Kolom[] {
  const kolom = capaianNilai(jumlahSetahun(berkelompok(beberapaTahun(realisasiPersen(semua)))));
  const adaKemajuan = kolom.some((k) => k.peran === 'kemajuan') && !kolom.some((k) => k.peran === 'target-akhir');
  const tahunRealisasi = ratakan(kolom, (k) => (k.peran === 'realisasi' ? (k.tahun ?? []) : []));
  const kelak = (k: Kolom): boolean =>
    k.peran === 'target' && tahunRealisasi.length > 0 && tahunRealisasi.every((t) => t < (k.tahun ?? 0));
  const ada = (peran: Peran): boolean => kolom.some((k) => k.peran === peran);
  const hanyaKelak = ada('capaian') && kolom.some(kelak) && kolom.every((k) => k.peran !== 'target' || kelak(k));
  if (adaKemajuan || hanyaKelak) return tiap(kolom, (k) => (kelak(k) ? { ...k, peran: 'target-akhir' } : k));
  if (ada('target') && ada('capaian') && !ada('realisasi')) return tahunSebagaiHasil(kolom);
  if (!ada('pagu') || ada('target')) return kolom;
  // Beside spending that is called so another bare "Realisasi" may be of the output, unless it is as large.
  const sendiri = !ada('realisasi-anggaran');
  return tiap(kolom, (k) =>
    k.peran === 'realisasi' && !k.persen && (sendiri || besar(k))
      ? { ...k, peran: 'realisasi-anggaran', uang: true }
      : k,
  );
}

/** A bare `Jumlah` right after the four quarters of a measure, of which nothing else gives the year, is that measure. */
function jumlahSetahun(kolom: readonly Kolom[]): readonly Kolom[] {
  return tiap(kolom, (k, i) => {
    if (k.peran !== 'jumlah' || k.persen || i < 4) return k;
    const kiri = kolom.slice(i - 4, i);
    const peran = kiri[0]?.peran ?? null;
    const kuartal = PERAN_TRIWULAN.has(peran) && kiri.every((x, n) => x.peran === peran && x.triwulan === n + 1);
    return kuartal && !kolom.some((x) => x.peran === peran && x.triwulan === null) ? { ...k, peran } : k;
  });
}

/** Of columns that name a year and nothing else, the year of the target holds the results that achievement is made of. */
function tahunSebagaiHasil(kolom: readonly Kolom[]): Kolom[] {
  const { tahun } = kolom.find((k) => k.peran === 'target') as Kolom;
  return tiap(kolom, (k) =>
    k.peran === 'nilai' && tahun !== null && k.tahun === tahun ? { ...k, peran: 'realisasi' } : k,
  );
}
