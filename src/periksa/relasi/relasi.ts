import type { Rentang } from '../../angka/cetakan.js';
import type { Decimal } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import { Pecahan } from '../../angka/pecahan.js';
import { pecahanDesimal } from '../../angka/pecahan-desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import { rataRataHitung } from '../../rumus/gabungan/rata-rata.js';
import { desimalKerja, nilaiRumus, nilaiTepatRumus } from '../../rumus/pembaca/nilai-rumus.js';
import { rakitTepat } from '../../rumus/pembaca/rakit-tepat.js';
import type { Rumus } from '../../rumus/rumus.js';
import { konsolidasiJumlah } from '../../rumus/waktu/konsolidasi-nilai.js';
import { tiap } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';

/** What kind of statement a relation is; decides the code of a finding. */
export type JenisRelasi =
  | 'rasio-baris'
  | 'rasio-total'
  | 'rasio-tegak'
  | 'jumlah-kolom'
  | 'jumlah-induk'
  | 'antar-pos'
  | 'selisih-baris'
  | 'rata-rata-kolom'
  | 'jumlah-periode'
  | 'antar-tahun'
  | 'angka-sama'
  | 'narasi'
  | 'narasi-tabel';

/** Where a hypothesis comes from: printed by the table, defined by a form's law, promised by headings, or found among the figures. */
export type Asal = 'tercetak' | 'bentuk' | 'judul' | 'cari';

/** Those that bind rows of one column: sums, means, and ratios of sums. */
export const ANTARBARIS: ReadonlySet<JenisRelasi> = new Set([
  'jumlah-kolom',
  'jumlah-induk',
  'antar-pos',
  'rata-rata-kolom',
  'rasio-total',
]);

/** Closer bounds of what stands behind a figure, where they are known. */
export type BatasSejati = Pick<ReadonlyMap<Fakta, Rentang | undefined>, 'get'>;

interface Dasar {
  readonly jenis: JenisRelasi;
  /** The figure that the others give. */
  readonly hasil: Fakta;
  /** Whether the table itself shows that the relation is meant: other rows or columns of it hold. Else a break is no more than a warning. */
  readonly kuat: boolean;
  /** An accepted policy would also print this figure: a break is a warning at most. */
  readonly ragu?: boolean;
  /** Only what explains how the wrong figure came about makes a break more than a warning: the words that bind the two may mean another figure. */
  readonly perluSebab?: true;
  /** It may well be something else: nothing is said where it does not hold, unless what broke it is certain. */
  readonly diam?: boolean;
  /** Other readings of the same figure, which may be what was done. */
  readonly lain?: readonly Relasi[];
  /** Another figure of the sentence may be meant in place of one of its own: they cannot all be right, and no value is proposed for any. */
  readonly terbuka?: { readonly dalam: Fakta; readonly lain: readonly Fakta[] };
  /** Where the sentence comes from that this relation is a part of; headings where nothing is said. */
  readonly asal?: Asal;
  /** It cannot be turned round: an input stands in it more than once. */
  readonly searah?: true;
  /** Its shown operands were rounded, whatever their digits and columns say: nothing shows that they are exact. */
  readonly operanBulat?: true;
  /** Others of its column hold only within the rounding of their inputs: so does this one, with whatever mends it. */
  readonly sekolomBulat?: true;
  /** Closer bounds of what stands behind an input than its own digits give, from what else binds it. */
  readonly sejati?: BatasSejati;
}

/** hasil = Σ ± suku, or their mean where `pembagi` is how many they are: sums, differences, means, equalities. */
export interface RelasiLurus extends Dasar {
  readonly bentuk: 'lurus';
  /** Null where no formula of the registry says it: two prints of one figure, a difference of any kind. */
  readonly rumus: Rumus | null;
  readonly suku: readonly { readonly fakta: Fakta; readonly koef: 1 | -1 }[];
  readonly pembagi: number;
  /** Other sums of its table hold but for the rounding of their parts: so does this one, with whatever mends it. */
  readonly bagianBulat?: true;
  /** The others of its kind hold to the unit, which sums of rounded parts would hardly all do. */
  readonly bagianTepat?: boolean;
  /** Another sum of its column does, or several of its row: the figures there are rounded, however small its own are. */
  readonly sejajarBulat?: true;
  /** Its parts exceed it, and no more than that is known: both cannot be right, whichever is, and no value is proposed for any. */
  readonly melebihi?: true;
}

/** hasil = a formula of the registry, or the one that the table prints, over figures; several figures under one symbol are added up first. */
export interface RelasiRumus extends Dasar {
  readonly bentuk: 'rumus';
  readonly rumus: Rumus;
  readonly masukan: readonly { readonly lambang: string; readonly fakta: readonly Fakta[] }[];
  /** The limit of its column, on which its result stands though its inputs give less: any of them may be wrong, for whatever gives more prints the same. */
  readonly patok?: Decimal;
}

/** One statement that binds printed figures. */
export type Relasi = RelasiLurus | RelasiRumus;

/** Inputs of one figure each, by the symbols of their formula. */
export const perLambang = (isi: Readonly<Record<string, Fakta>>): RelasiRumus['masukan'] =>
  tiap(Object.entries(isi), ([lambang, f]) => ({ lambang, fakta: [f] }));

/** Whether all that a relation says is that its parts exceed it. */
export const melebihi = (r: Relasi): boolean => r.bentuk === 'lurus' && r.melebihi === true;

/** Whether a relation that does not hold says only that its figures cannot all be right. */
export const tanpaUsul = (r: Relasi): boolean =>
  melebihi(r) || r.terbuka !== undefined || (r.bentuk === 'rumus' && r.patok !== undefined);

/** A figure of a sentence prints that of a cell. */
export const samakan = (hasil: Fakta, fakta: Fakta): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'narasi-tabel',
  rumus: null,
  hasil,
  suku: [{ fakta, koef: 1 }],
  pembagi: 1,
  kuat: true,
});

/** The figure of a period, or of a whole, as the sum of its parts in the same row. */
export const jumlahBagian = (hasil: Fakta, bagian: readonly Fakta[], kuat: boolean): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'jumlah-periode',
  rumus: konsolidasiJumlah,
  hasil,
  suku: tiap(bagian, (fakta) => ({ fakta, koef: 1 })),
  pembagi: 1,
  kuat,
});

/** A figure as the mean of others. */
export const rataBagian = (hasil: Fakta, bagian: readonly Fakta[], kuat: boolean): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'rata-rata-kolom',
  rumus: rataRataHitung,
  hasil,
  suku: tiap(bagian, (fakta) => ({ fakta, koef: 1 })),
  pembagi: bagian.length,
  kuat,
});

/** Values to use instead of the printed ones. */
export type Ganti = Pick<ReadonlyMap<Fakta, Decimal>, 'get' | 'has'>;

/** Values over others. Nothing is copied: in a file of equal tables what was put right before grows with the file, and is asked for every figure. */
export const berlapis = (atas: Ganti, bawah: Ganti): Ganti => ({
  get: (f) => atas.get(f) ?? bawah.get(f),
  has: (f) => atas.has(f) || bawah.has(f),
});

/** The same with one more. */
export const denganNilai = (ganti: Ganti, f: Fakta, nilai: Decimal): Ganti => berlapis(new Map([[f, nilai]]), ganti);

/** The same, of which some may be exact already. */
export interface GantiTepat {
  readonly get: (f: Fakta) => Decimal | Pecahan | undefined;
}

/** All figures as they are printed. */
export const TANPA_GANTI: Ganti = new Map();

/** Id of a formula that only the table itself has. */
export const ID_TERCETAK = 'kolom.rumus-tercetak';

/** The id under which a reader finds a formula in the registry; null for one that is not there. */
export const idTerdaftar = (rumus: Rumus | null): string | null =>
  rumus === null || rumus.id === ID_TERCETAK ? null : rumus.id;

// Loops and not lists of lists: every step asks every relation for these.

/** The figures that a relation takes in. */
export const masukanRelasi = (r: Relasi): readonly Fakta[] => tambahMasukan([], r);

/** All figures that a relation binds, its result first. */
export const anggotaRelasi = (r: Relasi): readonly Fakta[] => tambahMasukan([r.hasil], r);

function tambahMasukan(daftar: Fakta[], r: Relasi): Fakta[] {
  if (r.bentuk === 'lurus') for (const s of r.suku) daftar.push(s.fakta);
  else for (const m of r.masukan) for (const f of m.fakta) daftar.push(f);
  return daftar;
}

/** The figures that a relation binds, whichever of them it gives. */
export const kunciFakta = (r: Relasi): string =>
  [...new Set(anggotaRelasi(r).map((f) => f.no))].sort((a, b) => a - b).join();

/** What the inputs give, unrounded; null when the formula has no value for them. */
export function nilaiRelasi(r: RelasiLurus, ganti?: Ganti): Decimal;
export function nilaiRelasi(r: Relasi, ganti?: Ganti): Decimal | null;
export function nilaiRelasi(r: Relasi, ganti: Ganti = TANPA_GANTI): Decimal | null {
  if (r.bentuk === 'rumus') {
    const tepat = nilaiTepat(r, ganti);
    return tepat && desimalKerja(tepat);
  }
  const suku = tiap(r.suku, (s) => {
    const nilai = ganti.get(s.fakta) ?? s.fakta.nilai;
    return s.koef === 1 ? nilai : nilai.negated();
  });
  return r.pembagi === 1 ? jumlahTepat(suku) : nilaiRumus(rataRataHitung, { x: suku.map(pecahanDesimal) });
}

/** What the inputs of a formula give, as the exact number: to compare it costs a fraction of what its digits do. */
export function nilaiTepat(r: RelasiRumus, ganti: GantiTepat = TANPA_GANTI): Tepat | null {
  const terakit = rakitTepat(r.rumus);
  if (terakit === null)
    return nilaiTepatRumus(r.rumus, Object.fromEntries(r.masukan.map((m) => [m.lambang, jumlahMasukan(m, ganti)])));
  const isi: Pecahan[] = [];
  for (const lambang of terakit.lambang) {
    const m = r.masukan.find((x) => x.lambang === lambang);
    // A missing input is never taken as zero.
    if (m === undefined) return null;
    isi.push(jumlahMasukan(m, ganti));
  }
  return terakit.hitung(isi);
}

function jumlahMasukan({ fakta }: RelasiRumus['masukan'][number], ganti: GantiTepat): Pecahan {
  let jumlah: Pecahan | null = null;
  for (const f of fakta) {
    const nilai = ganti.get(f) ?? f.nilai;
    const satu = nilai instanceof Pecahan ? nilai : pecahanDesimal(nilai);
    jumlah = jumlah === null ? satu : jumlah.tambah(satu);
  }
  return jumlah ?? Pecahan.NOL;
}
