import type { Decimal } from '../../angka/desimal.js';
import { jauh } from '../../angka/jumlah.js';
import { memuat, type Selang } from '../../angka/selang.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { diLuar, sekolom } from '../fakta/sekolom.js';
import { masihPatah } from '../relasi/patah.js';
import { denganNilai, type Ganti, type Relasi } from '../relasi/relasi.js';
import { BOBOT_PELAKU as BOBOT } from '../sebab/bobot.js';
import type { KandidatSebab, Konteks } from '../sebab/sebab.js';
import { berlainan, dendaPecah, sumbangan } from './berat.js';
import { kejanggalan } from './kejanggalan.js';
import { layakDiusulkan } from './layak-diusulkan.js';
import { lebihWajar } from './lebih-wajar.js';
import { nilaiTerduga, nilaiTunggal } from './nilai-perbaikan.js';
import type { SelTakTerbaca } from './tak-terbaca.js';

/** A figure that was computed from one that is wrong, with what it becomes. */
export interface Ikut {
  readonly fakta: Fakta;
  readonly nilai: Decimal;
}

/**
 * How sure a blame is: one figure; one of several of like weight; or figures that cannot all be right, of which none has a value that would
 * mend it.
 */
export type Kepastian = 'satu' | 'salah-satu' | 'bertentangan';

/** One figure that is to blame, with what it should have been. */
export interface Perbaikan {
  readonly fakta: Fakta;
  /** The value that repairs; null where several would, or none that its column could hold. */
  readonly nilai: Decimal | null;
  /** The relations that it repairs. */
  readonly relasi: readonly Relasi[];
  readonly sebab: readonly KandidatSebab[];
  /** What speaks for it, less what speaks against it. */
  readonly neto: number;
  readonly kepastian: Kepastian;
  /** Something that holds speaks for the printed figure; sums that were taken of it do not. */
  readonly dibantah?: boolean;
  /** Other explanations of like weight, the best first. */
  readonly tandingan: readonly Perbaikan[];
  readonly ikut: readonly Ikut[];
  /** Values on which the repair rests, where they are not the printed ones. */
  readonly dasar: Ganti;
  /** Cells that could not be read, of which it depends whether anything is wrong at all. */
  readonly takTerbaca?: readonly SelTakTerbaca[];
}

/** The values that accused figures may have to have: all that are accused first, then each of those that may be wrong in their stead. */
export const usulanDari = (pelaku: readonly Perbaikan[]): ReadonlyMap<Fakta, Decimal>[] => [
  new Map(ratakan(pelaku, ubahan)),
  ...ratakan(pelaku, (p) => p.tandingan.map((t) => new Map(ubahan(t)))),
];

const ubahan = ({ fakta, nilai, ikut }: Perbaikan): [Fakta, Decimal][] =>
  nilai === null ? [] : [[fakta, nilai], ...ikut.map((i): [Fakta, Decimal] => [i.fakta, i.nilai])];

/** What stands around a figure under suspicion. */
export interface Milik {
  readonly rusak: readonly Relasi[];
  /** Relations that hold but for the rounding of their parts. */
  readonly goyah: readonly Relasi[];
  readonly utuh: readonly Relasi[];
}

/** What a figure would have to be, and the relations that this was drawn from. */
export interface Usulan {
  readonly perlu: Selang;
  readonly relasi: readonly Relasi[];
  /** Relations that hold and that no such value keeps. */
  readonly pecah: readonly Relasi[];
}

/** Puts a repair together: what the figure should have been, what happened to it, and how plausible that is. */
export function susunPerbaikan(
  fakta: Fakta,
  usulan: Usulan,
  sebab: readonly KandidatSebab[],
  milik: Milik,
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan {
  const hasil = usulan.relasi.find((r) => r.hasil === fakta);
  const dicari = cariNilai(fakta, usulan, sebab, ganti);
  const nilai = dicari !== null && layakDiusulkan(fakta, dicari) ? dicari : null;
  const dasar = nilai === null ? ganti : denganNilai(ganti, fakta, nilai);
  const relasi =
    nilai === null
      ? usulan.relasi
      : [...milik.rusak, ...milik.goyah].filter((r) => usulan.relasi.includes(r) || !masihPatah(r, dasar));
  const pecah = nilai === null ? usulan.pecah : milik.utuh.filter((r) => masihPatah(r, dasar));
  const turunan = hasil !== undefined;
  const wajar = nilai !== null && sebab.length > 0 && lebihWajar(fakta, nilai);
  // A slip by an order of amount was there when the sums beside it were taken.
  const terbawa =
    (wajar && pecah.every((r) => r.bentuk === 'lurus' && r.hasil !== fakta)) ||
    // Where another print of a total differs, by as much as another total does, its table was made before a row changed: its parts too,
    // and what sentences copied of it.
    (nilai !== null &&
      sebab[0]?.bersama === true &&
      relasi.every((r) => r.jenis === 'angka-sama') &&
      pecah.every((r) => r.jenis === 'narasi-tabel' || (r.bentuk === 'lurus' && r.hasil === fakta)));
  const keberatan = terbawa ? [] : berlainan(salahHitung(fakta, sebab[0], pecah) ? [] : pecah);
  const denda = keberatan.reduce((n, r) => n + dendaPecah(r, turunan), 0);
  // Sums of sums were taken after the slip; then nothing that happened to a print explains it. What is the sum of one is a copy.
  const dijumlah = (r: Relasi): boolean => turunan && r.bentuk === 'lurus' && r.suku.length > 1 && r.hasil !== fakta;
  // So were shares of a sum, if not as surely.
  const dibagi = (r: Relasi): boolean => hasil?.bentuk === 'lurus' && r.jenis === 'rasio-baris' && r.hasil !== fakta;
  const dendaTerjumlah = keberatan.reduce(
    (n, r) => n + (dijumlah(r) || dibagi(r) ? BOBOT.rataPecah : dendaPecah(r, turunan)),
    0,
  );
  const neto =
    berlainan(relasi).reduce((n, r) => n + (milik.goyah.includes(r) ? BOBOT.goyah : 1) * sumbangan(r), 0) +
    Math.max(Math.max(0, ...sebab.map(bobotSebab)) - denda, -dendaTerjumlah) +
    (hasil?.bentuk === 'lurus' && hasil.pembagi === 1 && hasil.suku.length > 1
      ? BOBOT.total
      : turunan
        ? BOBOT.turunan
        : 0) +
    (wajar ? BOBOT.wajar : 0) +
    BOBOT.janggal * kejanggalan(fakta) +
    (nilai === null
      ? -BOBOT.tanpaNilai
      : sekawan(fakta, nilai) + sekisaran(fakta, nilai) + seurut(fakta, nilai, konteks)) -
    (!turunan && hanyaKalimat(relasi, sebab.length > 0) ? BOBOT.kalimat : 0);
  return {
    fakta,
    nilai,
    relasi,
    sebab,
    neto,
    dibantah: pecah.some((r) => !dijumlah(r)),
    kepastian: nilai === null && dicari !== null ? 'bertentangan' : 'satu',
    tandingan: [],
    ikut: [],
    dasar: ganti,
  };
}

/** A computed figure is what its inputs give; an input is what a slip explains, or else the one print that fits. */
function cariNilai(f: Fakta, { perlu, relasi }: Usulan, sebab: readonly KandidatSebab[], ganti: Ganti): Decimal | null {
  const hitungan = relasi.some((r) => r.hasil === f) ? nilaiTunggal(f, perlu, relasi, ganti) : null;
  if (hitungan !== null) return hitungan;
  const terduga = sebab[0]?.nilai ?? (f.rusak ? nilaiTerduga(f, perlu, sebab) : null);
  return terduga ?? nilaiTunggal(f, perlu, relasi, ganti);
}

const SALAH_HITUNG: ReadonlySet<string> = new Set(['baris-terlewat', 'terhitung-dua-kali']);

/**
 * Whether a row was left out of a total, or counted twice, and all that speaks for its print was made of it in the same table. What gives that
 * very total in another way speaks for it.
 */
const salahHitung = (f: Fakta, sebab: KandidatSebab | undefined, pecah: readonly Relasi[]): boolean =>
  sebab !== undefined &&
  SALAH_HITUNG.has(sebab.sebab) &&
  pecah.every((r) => r.hasil !== f && r.hasil.sel?.tabel === f.sel?.tabel);

const SALINAN: ReadonlySet<string> = new Set(['naskah-lama', 'nilai-tetangga']);

const bobotSebab = (s: KandidatSebab): number => (SALINAN.has(s.sebab) ? BOBOT.salinan : BOBOT.sebab) * s.skor;

/** A figure of a table is not wrong because one sentence says otherwise, nor an input of a sentence that nothing explains. */
const hanyaKalimat = (relasi: readonly Relasi[], dijelaskan: boolean): boolean =>
  relasi.every((r) => r.jenis === 'narasi-tabel') || (!dijelaskan && relasi.every((r) => r.jenis === 'narasi'));

/** A figure that lies far from all others of its column is suspect; one that would come to lie there is not. */
function sekisaran(f: Fakta, nilai: Decimal): number {
  const lain = sekolom(f);
  if (lain === null || lain.banyak < SEKAWAN_TERSEDIKIT) return 0;
  const [kini, nanti] = [diLuar(f.nilai, lain), diLuar(nilai, lain)];
  if (kini === nanti || !jauh(f.nilai, nilai, KALI_LAIN)) return 0;
  return kini ? BOBOT.kisaran : -BOBOT.kisaran;
}

/** Two figures that are closer than this lie on one side of a limit and the other by chance. */
const KALI_LAIN = 1.2;

/** A score that comes to stand where its rank says is the wrong one; one that would leave its place is not. */
function seurut(f: Fakta, nilai: Decimal, { batas }: Konteks): number {
  const perlu = batas.get(f);
  if (perlu === undefined) return 0;
  const [kini, nanti] = [memuat(perlu, f.nilai), memuat(perlu, nilai)];
  return kini === nanti ? 0 : nanti ? BOBOT.urut : -BOBOT.urut;
}

/** So many equal figures are no accident. */
const SEKAWAN_TERSEDIKIT = 3;

/** The odd one among equals is the wrong one, and not those that are equal. */
function sekawan(f: Fakta, nilai: Decimal): number {
  const lain = sekolom(f);
  if (lain === null) return 0;
  const [kini, nanti] = [lain.sama(f.nilai) >= SEKAWAN_TERSEDIKIT, lain.sama(nilai) >= SEKAWAN_TERSEDIKIT];
  return kini === nanti ? 0 : nanti ? BOBOT.sekawan : -BOBOT.sekawan;
}
