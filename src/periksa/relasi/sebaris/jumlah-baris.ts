import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import { dahanJudul, daunJudul } from '../../fakta/daun-judul.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { layak } from '../antarbaris/jumlah-selip.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { jumlahBagian, type RelasiLurus } from '../relasi.js';
import { digitBerarti, sekaliKetik } from '../sekali-ketik.js';

const BUKAN_BAGIAN: ReadonlySet<Peran | null> = new Set([
  'nomor',
  'kode',
  'capaian',
  'serapan',
  'kemajuan',
  'efisiensi',
  'jumlah',
]);
/** More columns than this no total adds up. */
const BAGIAN_TERBANYAK = 12;

/** `L+P`: a heading that says which of its neighbours it adds up. */
const JUMLAH_TERCETAK = /^(\p{L}{1,20}) ?\+ ?(\p{L}{1,20})$/u;

/** Men and women are all: what is called their total is their sum, whatever the rows are. */
const LAKI = /^(?:l|lk|laki ?[-–]? ?laki|pria)$/i;
const PEREMPUAN = /^(?:p|pr|perempuan|wanita)$/i;

const daun = (k: Kolom): string => daunJudul(k).trim();

/** Columns whose heading prints a sum of two others under the same heading. */
export function jumlahTercetak(t: TabelTerbaca): RelasiLurus[] {
  return ratakan(t.kolom, (k) => {
    const [, ...nama] = JUMLAH_TERCETAK.exec(daun(k)) ?? [];
    const bagian = nama.map((n) => t.kolom.find((x) => x.berangka && daun(x) === n && dahanJudul(x) === dahanJudul(k)));
    const [a, b] = bagian;
    if (!k.berangka || !a || !b) return [];
    return ratakan(jumlah(t, k, [a, b]).relasi, (r) => (antaranya(r) ? [] : [{ ...r, asal: 'tercetak' as const }]));
  });
}

/** Shares of two groups, and that of both together: it lies between them, and is no sum. */
const antaranya = ({ hasil, suku }: RelasiLurus): boolean =>
  hasil.desimal > 0 &&
  suku.some((s) => s.fakta.nilai.lt(hasil.nilai) && !s.fakta.nilai.isZero()) &&
  suku.some((s) => s.fakta.nilai.gt(hasil.nilai));

/** A column `Jumlah` as the sum of the columns that stand left of it (`Laki-laki`, `Perempuan`), where most rows show it. */
export function jumlahBaris(t: TabelTerbaca): RelasiLurus[] {
  return ratakan(t.kolom, (k) => {
    if (k.peran !== 'jumlah' || k.persen || !k.berangka) return [];
    const kiri = bagianKiri(t, k);
    const dinilai = kiri.slice(1).map((_, i) => jumlah(t, k, kiri.slice(0, i + 2)));
    const terbaik = dinilai.reduce<Dinilai | null>((a, d) => (a === null || d.cocok > a.cocok ? d : a), null);
    if (terbaik === null) return [];
    const terlihat = (terbaik.cocok >= 2 && terbaik.cocok * 2 >= terbaik.relasi.length) || satuPasti(terbaik);
    const berdua = [LAKI, PEREMPUAN].every((x) => kiri.slice(0, 2).some((b) => x.test(daun(b))));
    if (berdua && terbaik === dinilai[0] && terbaik.cocok > 0)
      return terbaik.relasi.map((r) => ({ ...r, asal: 'tercetak' }));
    return terlihat ? terbaik.relasi : selipTunggal(dinilai.at(-1));
  });
}

/** The only row of a table, with all that stands left of its total, where that is their sum or misses by what one keystroke makes. */
function selipTunggal(semua: Dinilai | undefined): readonly RelasiLurus[] {
  const [r, lain] = semua?.relasi ?? [];
  return r !== undefined && lain === undefined && layak(r) && (terpenuhi(r) || sekaliKetik(r)) ? [r] : [];
}

/** In a table of few rows one that meets by so many digits shows it: the others may be rates of it. */
const satuPasti = ({ relasi }: Dinilai): boolean =>
  relasi.length <= BARIS_SEDIKIT &&
  relasi.some((r) => digitBerarti(r.hasil) >= DIGIT_PASTI && putuskan(r)?.status === 'cocok');

const BARIS_SEDIKIT = 4;
const DIGIT_PASTI = 3;

/** The unbroken run of columns of figures left of a total, the nearest first; those of years and quarters are seen to elsewhere. */
function bagianKiri(t: TabelTerbaca, k: Kolom): Kolom[] {
  const kiri = t.kolom.filter((x) => x.ke < k.ke && !hampa(t, x)).reverse();
  const putus = kiri.findIndex(
    (x) =>
      !x.berangka ||
      x.persen ||
      x.uang !== k.uang ||
      x.tahun !== null ||
      x.triwulan !== null ||
      BUKAN_BAGIAN.has(x.peran),
  );
  return kiri.slice(0, Math.min(putus < 0 ? kiri.length : putus, BAGIAN_TERBANYAK));
}

/** `-`: there is none, which a sum leaves out; a blank cell may as well be one that nobody filled. */
const nihil = (t: TabelTerbaca, b: Baris, k: Kolom): boolean =>
  /^[-–—]$/.test(t.tabel.baris[b.ke]?.[k.ke]?.trim() ?? '');

/** Whether a column says of every row that there is none. */
const hampa = (t: TabelTerbaca, k: Kolom): boolean =>
  !k.berangka && t.baris.length > 0 && t.baris.every((b) => b.jenis === 'kosong' || nihil(t, b, k));

interface Dinilai {
  readonly relasi: readonly RelasiLurus[];
  /** Rows that show it: sums of more than one figure that is not zero. */
  readonly cocok: number;
}

function jumlah(t: TabelTerbaca, k: Kolom, bagian: readonly Kolom[]): Dinilai {
  const relasi = ratakan(t.baris, (b): RelasiLurus[] => {
    const hasil = b.jenis === 'isi' || b.jenis === 'total' ? faktaDi(t, b, k) : undefined;
    const terisi = bagian.filter((x) => !nihil(t, b, x));
    const suku = terisi.map((x) => faktaDi(t, b, x)).filter((f): f is Fakta => f !== undefined);
    if (hasil === undefined || suku.length === 0 || suku.length < terisi.length) return [];
    return [jumlahBagian(hasil, suku, true)];
  });
  const berlaku = (r: RelasiLurus): boolean => ['cocok', 'pembulatan-bagian'].includes(putuskan(r)?.status ?? '');
  const berarti = (r: RelasiLurus): boolean => r.suku.filter((s) => !s.fakta.nilai.isZero()).length > 1;
  return { relasi, cocok: relasi.filter((r) => berarti(r) && berlaku(r)).length };
}
