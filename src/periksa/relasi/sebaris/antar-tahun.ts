import { digitCetak, geserKoma } from '../../../angka/digit-cetak.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { penurunan } from '../../../rumus/waktu/penurunan.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../../rumus/waktu/selisih-tahun.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { terpenuhi } from '../konsistensi.js';
import { nilaiRelasi, perLambang, type RelasiLurus, type RelasiRumus } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import { hitungDukungan } from './dukungan.js';
import { mungkinAntarTahun } from './mungkin-antar-tahun.js';
import { tandaSelisih } from './tanda-selisih.js';

/** Columns that may hold a difference or a growth; the rows show which. */
const HASIL: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan', 'persen', 'sisa', null]);

/** Points are of percentages, whose columns are no pair here. */
const POIN_PERSEN = /poin persen|persen poin|% ?poin/iu;

/** Differences and growth between two years of the same quantity, where the rows of a column show that it holds them. */
export function antarTahun(t: TabelTerbaca, selisih: readonly RelasiLurus[]): RelasiRumus[] {
  // What is over or left of a budget may look like a change in a row or two.
  const terjelaskan = new Set(selisih.map((r) => r.hasil.sel?.kolom));
  const hasil = t.kolom.filter(
    (k) => k.berangka && HASIL.has(k.peran) && !terjelaskan.has(k) && !POIN_PERSEN.test(k.judul),
  );
  const mungkin = mungkinAntarTahun(t);
  return ratakan(pasanganTahun(t.kolom), ([lalu, ini]) =>
    ratakan(
      hasil.filter((k) => k !== lalu && k !== ini && (MENYEBUT.has(k.peran) || mungkin(k, lalu, ini))),
      (k) => relasiKolom(t, k, lalu, ini),
    ),
  );
}

/** Two columns of one role in consecutive places of time, the earlier first. */
function pasanganTahun(kolom: readonly Kolom[]): (readonly [lalu: Kolom, ini: Kolom])[] {
  const bertahun = kolom.filter((k) => k.berangka && !k.persen && (k.tahun !== null || k.lalu) && k.triwulan === null);
  return ratakan(bertahun, (ini) =>
    bertahun.filter((lalu) => lalu.peran === ini.peran && lebihDahulu(lalu, ini)).map((lalu) => [lalu, ini] as const),
  );
}

const lebihDahulu = (lalu: Kolom, ini: Kolom): boolean =>
  lalu.tahun !== null && ini.tahun !== null ? lalu.tahun === ini.tahun - 1 : lalu.lalu && !ini.lalu;

/** A change of a row: as its formula has it, and what a column without signs prints of a fall. */
interface Perubahan {
  readonly lurus: RelasiRumus;
  readonly balik: RelasiRumus;
  /** The figure is the fall without its sign. */
  readonly terbalik: boolean;
}

/** What a column holds by one formula. */
interface Dinilai {
  readonly perubahan: readonly Perubahan[];
  readonly cocok: readonly RelasiRumus[];
}

function relasiKolom(t: TabelTerbaca, kolom: Kolom, lalu: Kolom, ini: Kolom): readonly RelasiRumus[] {
  const calon = (kolom.persen ? [pertumbuhan] : [selisihTahun, pertumbuhan]).map((rumus): Dinilai => {
    const perubahan = ratakan(t.baris, (b): Perubahan[] => {
      const [hasil, a, z] = [faktaDi(t, b, kolom), faktaDi(t, b, ini), faktaDi(t, b, lalu)];
      return hasil && a && z ? [bacaPerubahan(rumus, hasil, a, z)] : [];
    });
    const terbalik = MENYEBUT.has(kolom.peran) ? ratakan(perubahan, (p) => (p.terbalik ? [p.balik] : [])) : [];
    const { cocok, bertukar } = hitungDukungan(perubahan.map((p) => p.lurus));
    return { perubahan, cocok: [...cocok, ...terbalik, ...bertukar()] };
  });
  const terbaik = calon.reduce((a, c) => (c.cocok.length > a.cocok.length ? c : a));
  const banyak = terbaik.perubahan.length;
  const terbukti =
    terbaik.cocok.length > 0 &&
    (!berteman(t, kolom, lalu, ini) || terbaik.cocok.length === banyak) &&
    (terbaik.cocok.length * 2 >= banyak ||
      (MENYEBUT.has(kolom.peran) &&
        (bersama(calon) * 2 >= banyak || terbaik.cocok.some((r) => bukanKebetulan(r.hasil)))));
  if (!terbukti) return [];
  const [utama, lain] = [terbaik, ...calon.filter((c) => c !== terbaik)].map((c) =>
    menurutTanda(t, kolom, c.perubahan),
  );
  return lain === undefined ? (utama as readonly RelasiRumus[]) : campuran(utama as readonly RelasiRumus[], lain);
}

/** So many digits of one figure show a formula, and so many rows that it is that of the column. */
const DIGIT_BUKTI = 3;
const SEPAKAT = 3;
/** What has one digit more or less than a figure is no slip of it. */
const DIGIT_LAIN = 1;

/** Whether a formula gives a figure of another size than the one that is printed. */
function lainUkuran(r: RelasiRumus): boolean {
  const nilai = nilaiRelasi(r)?.abs();
  const tercetak = r.hasil.nilai.abs();
  return nilai === undefined || nilai.gt(geserKoma(tercetak, DIGIT_LAIN)) || tercetak.gt(geserKoma(nilai, DIGIT_LAIN));
}

/**
 * Each row by the formula that most rows follow, or by the other one where it follows this: under a heading that names neither, as `Perubahan`,
 * points stand beside percentages. A cell with the sign of percent, or that only the other formula comes near to, is meant by it; nothing of
 * this is certain where no row shows it.
 */
function campuran(utama: readonly RelasiRumus[], lain: readonly RelasiRumus[]): readonly RelasiRumus[] {
  const milikLain = lain.filter((r, i) => terpenuhi(r) && !terpenuhi(utama[i] as RelasiRumus));
  const terlihat = milikLain.length > 0;
  // One short figure among many is that of the other formula by chance.
  const [satu] = milikLain;
  const kebetulan =
    milikLain.length === 1 &&
    satu?.hasil.persen === false &&
    digitBerarti(satu.hasil) < DIGIT_BUKTI &&
    utama.filter(terpenuhi).length >= SEPAKAT;
  return utama.map((u, i) => {
    const l = lain[i] as RelasiRumus;
    if (terpenuhi(u)) return u;
    if (terpenuhi(l)) return kebetulan ? u : l;
    const persen = u.hasil.persen && l.rumus !== selisihTahun;
    if (!persen && (!lainUkuran(u) || lainUkuran(l))) return u;
    return terlihat ? l : { ...l, ragu: true };
  });
}

/** How many rows follow one of several formulas. */
const bersama = (calon: readonly Dinilai[]): number => new Set(ratakan(calon, (c) => c.cocok.map((r) => r.hasil))).size;

function bacaPerubahan(rumus: Rumus, hasil: Fakta, ini: Fakta, lalu: Fakta): Perubahan {
  const relasi = (r: Rumus, a: Fakta, z: Fakta): RelasiRumus => {
    const masukan = perLambang({ ini: a, lalu: z });
    return { bentuk: 'rumus', jenis: 'antar-tahun', rumus: r, hasil, masukan, kuat: true };
  };
  const lurus = relasi(rumus, ini, lalu);
  const balik = rumus === pertumbuhan ? relasi(penurunan(), ini, lalu) : relasi(rumus, lalu, ini);
  const terbalik = nilaiRelasi(lurus)?.isNegative() === true && !terpenuhi(lurus) && terpenuhi(balik);
  return { lurus, balik, terbalik };
}

/** Each row with its sign, or without it where the column prints none. */
function menurutTanda(t: TabelTerbaca, kolom: Kolom, perubahan: readonly Perubahan[]): readonly RelasiRumus[] {
  const tanda = tandaSelisih(t, kolom, perubahan.filter((p) => p.terbalik).length);
  return perubahan.map(({ lurus, balik, terbalik }) => {
    if (tanda === 'tanpa-tanda') return nilaiRelasi(lurus)?.isNegative() ? balik : lurus;
    return terbalik && tanda === 'tak-tentu' ? { ...lurus, ragu: true } : lurus;
  });
}

/** Whether other figures stand with it between the two years: what was added and what was taken off, of which neither alone is the difference. */
const berteman = (t: TabelTerbaca, kolom: Kolom, lalu: Kolom, ini: Kolom): boolean =>
  lalu.ke < kolom.ke &&
  kolom.ke < ini.ke &&
  t.kolom.some((k) => k !== kolom && k.berangka && !k.persen && lalu.ke < k.ke && k.ke < ini.ke);

/** Columns whose heading says that they hold a change: one row that fits beyond luck shows which. */
const MENYEBUT: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan']);

const bukanKebetulan = ({ nilai, desimal }: Fakta): boolean =>
  digitCetak(nilai, desimal).replace(/^0+/, '').length >= 4;
