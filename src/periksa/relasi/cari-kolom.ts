import { ratakan } from '../../tabel/tiap.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';

const akhir = (k: Kolom): boolean => k.peran === 'target-akhir';

/**
 * Whether two columns can speak of the same period: neither names another year, of the calendar or of the plan, or quarter than the other. The target at the end of the plan
 * goes with every year.
 */
export const seperiode = (a: Kolom, b: Kolom): boolean =>
  (a.tahun === null || b.tahun === null || a.tahun === b.tahun || akhir(a) || akhir(b)) &&
  (a.tahunKe ?? b.tahunKe) === (b.tahunKe ?? a.tahunKe) &&
  (a.triwulan ?? b.triwulan) === (b.triwulan ?? a.triwulan) &&
  a.lalu === b.lalu;

/** Under one heading years do not part: `Target 2022` and `Realisasi 2020` of the group `2022` belong together. */
const sekelompok = (a: Kolom, b: Kolom): boolean => a.kelompok !== null && a.kelompok === b.kelompok;

/** The column with a role that stands nearest to another one, of the same period, rather to its left. */
export function kolomTerdekat(peran: Peran, dari: Kolom, semua: readonly Kolom[]): Kolom | null {
  const jarak = (k: Kolom): number =>
    k.ke === dari.ke - 1
      ? 0
      : (k.ke < dari.ke ? dari.ke - k.ke : (k.ke - dari.ke) * 2) +
        (k.tahun === dari.tahun || sekelompok(k, dari) ? 0 : 3) +
        (k.triwulan === dari.triwulan ? 0 : 20) +
        (k.kumulatif === dari.kumulatif ? 0 : 2) +
        (k.uang === dari.uang ? 0 : 2);
  if (SETAHUN.has(peran) && sejakAwalRencana(dari, semua)) return null;
  const calon = semua.filter((k) => k.peran === peran);
  const sebagian = bagianTahun(dari, calon);
  const berangka = semua.filter((k) => k.berangka);
  return calon
    .filter(
      (k) =>
        k.ke !== dari.ke && !sebagian(k) && (sekelompok(k, dari) || seperiode(k, dari)) && !sisaGabungan(k, berangka),
    )
    .reduce<Kolom | null>((a, k) => (a === null || jarak(k) < jarak(a) ? k : a), null);
}

/** What is planned for one year. */
const SETAHUN: ReadonlySet<Peran> = new Set(['target', 'pagu']);

/** Whether a column holds what was reached since the plan began, beside a target for its end: no target and no budget of one year is held against it. */
const sejakAwalRencana = (k: Kolom, semua: readonly Kolom[]): boolean =>
  k.kumulatif &&
  k.triwulan === null &&
  (k.peran === 'realisasi' || k.peran === 'realisasi-anggaran') &&
  semua.some(akhir);

/** Of several quarters none stands for the year, but for one that runs from its beginning. */
function bagianTahun(dari: Kolom, seperan: readonly Kolom[]): (k: Kolom) => boolean {
  if (dari.triwulan !== null) return () => false;
  const kuartal = new Set(ratakan(seperan, (k) => k.triwulan ?? []));
  return kuartal.size < 2 ? () => false : (k) => k.triwulan !== null && !k.kumulatif;
}

/**
 * Whether columns that a rule binds are of one period: none is a quarter of what another column of the table holds for the year, beside a
 * share of the year; and none is of one year beside another measure of another year, of which the table has its own.
 */
export const samaPeriode = (terikat: readonly Kolom[], semua: readonly Kolom[]): boolean =>
  (!terikat.some((k) => k.triwulan === null && (k.persen || HITUNGAN.has(k.peran))) ||
    !terikat.some((k) => k.triwulan !== null && !k.kumulatif && semua.some((x) => setahun(x, k)))) &&
  !terikat.some((a) => terikat.some((b) => lainUkuran(a, b) && semua.some((x) => gantiDi(b, a, x, terikat))));

/** What a target, a result and their share of one year are, another year has of its own. */
const UKURAN: ReadonlySet<Peran | null> = new Set<Peran>([
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'realisasi-anggaran',
  'serapan',
]);

const lainUkuran = (a: Kolom, b: Kolom): boolean =>
  UKURAN.has(a.peran) && UKURAN.has(b.peran) && a.peran !== b.peran && !sekelompok(a, b) && !seperiode(a, b);

/** Whether a column that a rule leaves out holds, of the period of one that it binds, what another one of it is of its own period. */
const gantiDi = (masa: Kolom, ukuran: Kolom, x: Kolom, terikat: readonly Kolom[]): boolean =>
  x.peran === ukuran.peran &&
  x.tahun === masa.tahun &&
  x.tahunKe === masa.tahunKe &&
  x.triwulan === masa.triwulan &&
  x.lalu === masa.lalu &&
  !terikat.includes(x);

const HITUNGAN: ReadonlySet<Peran | null> = new Set(['capaian', 'serapan', 'persen', 'kemajuan']);

const setahun = (x: Kolom, k: Kolom): boolean =>
  x.peran === k.peran && x.berangka && !x.persen && (x.triwulan === null || x.kumulatif);

/** A blank column below a heading that runs over several, of which another one holds the figures. */
const sisaGabungan = (k: Kolom, berangka: readonly Kolom[]): boolean =>
  !k.berangka && berangka.some((x) => x.judul === k.judul);
