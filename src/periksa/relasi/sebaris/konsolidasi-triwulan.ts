import { cocokCetak } from '../../../angka/cetakan.js';
import { rataRataHitung } from '../../../rumus/gabungan/rata-rata.js';
import { nilaiRumus } from '../../../rumus/pembaca/nilai-rumus.js';
import { konsolidasiTerakhir } from '../../../rumus/waktu/konsolidasi-nilai.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { tambahKe } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { terukur } from '../../fakta/satuan-ukur.js';
import { putuskan } from '../konsistensi.js';
import { jumlahBagian, type Relasi, type RelasiRumus } from '../relasi.js';

/** Columns that may hold the figure of the year. */
const TAHUNAN: ReadonlySet<Peran | null> = new Set([
  'realisasi',
  'realisasi-anggaran',
  'target',
  'pagu',
  'jumlah',
  'nilai',
]);

/**
 * The quarters of a row and its year, or what was reached until a quarter: added up, as counts are, or ended at the last of them, as indices
 * and running figures do. Which one is decided row by row; of a row that shows neither, its like show which one was meant.
 */
export const konsolidasiTriwulan = (t: TabelTerbaca): Relasi[] =>
  ratakan(kelompokTriwulan(t.kolom), ({ bagian, tujuan }) => {
    const jumlah = tujuan.filter((k) => k.peran === 'jumlah');
    return ratakan([tujuan.filter((k) => !jumlah.includes(k)), jumlah], (kolom) => {
      const calon = kolom.map((k) => bacaBaris(t, k, bagian));
      const terbaik = calon.reduce<readonly Sebaris[]>((a, c) => (banyak(c) > banyak(a) ? c : a), []);
      if (banyak(terbaik) === 0 || banyak(terbaik) * 2 < terbaik.length) return [];
      return ratakan(terbaik, (x) => pilih(t, x, terbaik));
    });
  });

interface Kelompok {
  readonly bagian: readonly Kolom[];
  /** Columns that may hold what these come to. */
  readonly tujuan: readonly Kolom[];
}

/** Quarters of one kind from the first on, each with the columns that may hold the year, or what was reached until the last of them. */
function kelompokTriwulan(semua: readonly Kolom[]): Kelompok[] {
  const kolom = semua.filter((k) => k.berangka && !k.persen);
  const jenis = new Map<string, Kolom[]>();
  for (const k of kolom) {
    if (k.triwulan === null) continue;
    const kunci = `${k.peran}|${k.uang}|${k.tahun}|${k.kumulatif}`;
    tambahKe(jenis, kunci, k);
  }
  return ratakan([...jenis.values()], (tw): Kelompok[] => {
    const [awal] = tw;
    if (awal === undefined || tw.length < 2 || !tw.every((k, i) => k.triwulan === i + 1)) return [];
    const sejenis = kolom.filter((k) => TAHUNAN.has(k.peran) && searti(k, awal) && !tw.includes(k));
    const utuh = tw.length === SETAHUN || awal.kumulatif;
    const setahun = sejenis.filter((k) => k.triwulan === null && (utuh || k.peran === 'jumlah'));
    // Quarters that run from the beginning of the year are no parts of one another.
    const berjalan = awal.kumulatif ? [] : sejenis.filter((k) => k.kumulatif && (k.triwulan ?? 0) > 1);
    const sampai = (n: number): readonly Kolom[] => berjalan.filter((k) => k.triwulan === n);
    return tw.slice(1).map((_, i): Kelompok => {
      const n = i + 2;
      return { bagian: tw.slice(0, n), tujuan: n === tw.length ? [...sampai(n), ...setahun] : sampai(n) };
    });
  });
}

const SETAHUN = 4;

/** A schedule of work does not add up to a target: quarters without a meaning of their own may be of any column, others of their own kind. */
const searti = (k: Kolom, tw: Kolom): boolean => k.peran === tw.peran || k.peran === 'jumlah' || tw.peran === null;

/** How the quarters of a row make its year. */
type Cara = 'jumlah' | 'terakhir';

/** A row with all its quarters. */
interface Sebaris {
  readonly baris: Baris;
  readonly hasil: Fakta;
  readonly suku: readonly Fakta[];
  /** The ways that hold. */
  readonly cara: readonly Cara[];
}

const banyak = (baris: readonly Sebaris[]): number => baris.filter((b) => b.cara.length > 0 && berarti(b)).length;

/** Where nothing, or one figure, makes up the year every way comes to the same. */
const berarti = ({ suku }: Sebaris): boolean => suku.filter((f) => !f.nilai.isZero()).length > 1;

const bacaBaris = (t: TabelTerbaca, tujuan: Kolom, bagian: readonly Kolom[]): Sebaris[] =>
  ratakan(t.baris, (baris): Sebaris[] => {
    if (baris.jenis !== 'isi' && baris.jenis !== 'total') return [];
    const hasil = faktaDi(t, baris, tujuan);
    const suku = bagian.map((k) => faktaDi(t, baris, k)).filter((f): f is Fakta => f !== undefined);
    if (hasil === undefined || suku.length < bagian.length) return [];
    const cara = CARA.filter((c) => putuskan(relasi(c, hasil, suku))?.status === 'cocok');
    return [{ baris, hasil, suku, cara }];
  });

const CARA = ['jumlah', 'terakhir'] as const;

const relasi = (cara: Cara, hasil: Fakta, suku: readonly Fakta[]): Relasi =>
  cara === 'jumlah' ? jumlahBagian(hasil, suku, true) : terakhir(hasil, suku.at(-1) as Fakta);

const terakhir = (hasil: Fakta, fakta: Fakta): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'rasio-baris',
  rumus: konsolidasiTerakhir,
  hasil,
  masukan: [{ lambang: 'x', fakta: [fakta] }],
  kuat: true,
});

function pilih(t: TabelTerbaca, x: Sebaris, semua: readonly Sebaris[]): Relasi[] {
  const [berlaku] = x.cara;
  if (berlaku !== undefined) return [relasi(berlaku, x.hasil, x.suku)];
  const serupa = caraSerupa(t, x, semua);
  return serupa === null || ragamLain(x) ? [] : [relasi(serupa, x.hasil, x.suku)];
}

/** The mean of the quarters, or the highest of them, is a way as well. */
function ragamLain({ hasil, suku }: Sebaris): boolean {
  const nilai = suku.map((f) => f.nilai);
  const rata = nilaiRumus(rataRataHitung, { x: nilai });
  return (
    (rata !== null && cocokCetak(hasil.nilai, hasil.desimal, rata) !== 'tidak') ||
    (nilai.some((n) => n.eq(hasil.nilai)) && nilai.every((n) => n.lte(hasil.nilai)))
  );
}

/**
 * The one way that the rows of a like kind show: those of which another column says the same (`Akumulasi`, `Orang`), else those that are
 * counted, or measured, as this one is. Null where they show none, or several.
 */
function caraSerupa(t: TabelTerbaca, x: Sebaris, semua: readonly Sebaris[]): Cara | null {
  const tegas = semua.filter((y) => y !== x && y.cara.length === 1 && berarti(y));
  const teks = (y: Sebaris, k: Kolom): string => (t.tabel.baris[y.baris.ke]?.[k.ke] ?? '').trim().toLowerCase();
  const sekata = t.kolom
    .filter((k) => !k.berangka)
    .map((k) => tegas.filter((y) => teks(x, k) !== '' && teks(y, k) === teks(x, k)))
    .reduce<readonly Sebaris[]>((a, y) => (y.length > a.length && satuCara(y) !== null ? y : a), []);
  return satuCara(sekata.length > 0 ? sekata : tegas.filter((y) => diukur(y) === diukur(x)));
}

function satuCara(baris: readonly Sebaris[]): Cara | null {
  const [awal, ...lain] = new Set(ratakan(baris, (y) => y.cara));
  return awal === undefined || lain.length > 0 ? null : awal;
}

/** Whether the figures of a row are measured or derived: by their unit, a percent sign, or a fraction. */
const diukur = ({ baris, suku }: Sebaris): boolean =>
  terukur(baris.satuan) || terukur(baris.label) || suku.some((f) => f.persen || !f.nilai.isInteger());
