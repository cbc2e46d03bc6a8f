import { ratakan } from '../../../tabel/tiap.js';
import { daunJudul } from '../../fakta/daun-judul.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { jumlahKolomKe } from '../bentuk/lurus.js';
import type { RelasiLurus } from '../relasi.js';

/** A group of columns that adds up the others: `Jumlah`, `Total`, `L+P`. */
const JUMLAH = /^(?:(?:sub )?(?:jumlah|total)|l ?\+ ?p)$/;

/** Columns under `Jumlah` as the sums of those of the same name under the groups left of it: men and women by what they do. */
export function jumlahSilang(t: TabelTerbaca): RelasiLurus[] {
  return ratakan(t.kolom, (k) => {
    const bagian = k.berangka && !k.persen && JUMLAH.test(kelompok(k)) ? senama(t.kolom, k) : [];
    return bagian.length < 2 ? [] : jumlahKolomKe(t, t.baris, k, bagian).map((r) => ({ ...r, kuat: true }));
  });
}

/** What stands above the last line of a heading; '' for one of a single line. */
const kelompok = ({ judul }: Kolom): string => rapikanKata(judul.slice(0, Math.max(0, judul.lastIndexOf(' / '))));

/** The columns of the same leaf in the groups left of a column; none where a group has it twice, or is a sum itself. */
function senama(kolom: readonly Kolom[], k: Kolom): readonly Kolom[] {
  const daun = rapikanKata(daunJudul(k));
  const kiri = kolom.filter(
    (x) => x.ke < k.ke && x.berangka && kelompok(x) !== '' && rapikanKata(daunJudul(x)) === daun,
  );
  const nama = new Set(kiri.map(kelompok));
  return nama.size === kiri.length && ![...nama].some((n) => JUMLAH.test(n)) ? kiri : [];
}
