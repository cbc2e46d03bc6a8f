import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import { type RelasiLurus, rataBagian } from '../relasi.js';

/** `Rata-rata Capaian` right of the achievements of several years, `Rata-rata` right of two semesters: the mean of those that its row prints. */
export function rataKelompok(t: TabelTerbaca): RelasiLurus[] {
  return ratakan(t.kolom, (k) => {
    const kiri = k.peran === 'rata-rata' && k.berangka ? sekelompokKiri(t.kolom, k) : [];
    const [pertama] = kiri;
    if (pertama === undefined || kiri.length < 2) return [];
    const bernama = pertama.peran !== null || pertama.triwulan !== null || pertama.tahun !== null;
    // Where no heading says what the columns are, most rows must show which of them the mean is of.
    const dinilai = kiri.slice(bernama ? -1 : 1).map((x) => {
      const relasi = rataDari(t, k, kiri.slice(0, kiri.indexOf(x) + 1).reverse());
      return { relasi, cocok: relasi.filter((r) => !sama(r) && terpenuhi(r)).length };
    });
    const { relasi, cocok } = dinilai.reduce((a, d) => (d.cocok > a.cocok ? d : a));
    // Of several rows one must show it: the mean may be that of a total and those counted.
    const tampak = bernama
      ? relasi.length < 2 || relasi.some(terpenuhi)
      : cocok >= TERLIHAT && cocok * 2 > relasi.length;
    return tampak ? relasi : [];
  });
}

/** The mean of equal figures shows nothing. */
const sama = (r: RelasiLurus): boolean => r.suku.every((s) => s.fakta.nilai.eq(r.hasil.nilai));

const TERLIHAT = 2;

function rataDari(t: TabelTerbaca, k: Kolom, bagian: readonly Kolom[]): RelasiLurus[] {
  return ratakan(t.baris, (b): RelasiLurus[] => {
    const hasil = b.jenis === 'isi' ? faktaDi(t, b, k) : undefined;
    const suku = ratakan(bagian, (x) => faktaDi(t, b, x) ?? []);
    return hasil === undefined || suku.length < 2 ? [] : [rataBagian(hasil, suku, true)];
  });
}

const BAGIAN_TERBANYAK = 12;

/** The columns of one role, or of none, that stand without a gap left of a column, the nearest first. */
function sekelompokKiri(semua: readonly Kolom[], k: Kolom): readonly Kolom[] {
  const kiri = semua.filter((x) => x.ke < k.ke).reverse();
  const peran = kiri[0]?.peran ?? null;
  const lain = kiri.findIndex((x) => x.peran !== peran || !x.berangka || x.persen !== kiri[0]?.persen);
  const sejajar = kiri.slice(0, lain < 0 ? kiri.length : lain);
  return peran === null ? sejajar.slice(0, BAGIAN_TERBANYAK) : sejajar;
}
