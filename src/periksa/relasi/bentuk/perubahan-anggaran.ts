import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import { nilaiRelasi, type Relasi, type RelasiLurus, type RelasiRumus } from '../relasi.js';
import { type SelisihKolom, selisihDari } from '../sebaris/selisih-baris.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { pohonJumlah } from './pohon-jumlah.js';
import { rumusSebaris } from './rumus-sebaris.js';

/**
 * A budget before and after its change: the difference of the two, its percentage of the first, and totals of each. Recognised by a column of
 * the first version, and by rows that show which two columns the third is the difference of.
 */
export const perubahanAnggaran: Bentuk = {
  id: 'perubahan-anggaran',
  nama: 'Ringkasan perubahan anggaran',
  sumber: [
    { acuan: 'wp-sipd', tempat: 'semula, menjadi, bertambah/(berkurang)', kedudukan: 'praktik' },
    {
      acuan: 'simpulan-lkjip',
      tempat: 'perubahan = menjadi − semula; persen = perubahan ÷ semula',
      kedudukan: 'simpulan',
    },
  ],
  kalimat,
};

/** How the version is called from which a change is counted. */
const SEMULA = /\b(?:semula|sebelum|murni|awal|induk)\b/;
/** So many differences that are not nothing show which columns they are of. */
const TERSEDIKIT = 2;
/** More columns of amounts are another table. */
const KOLOM_TERBANYAK = 12;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const angka = t.kolom.filter(berfakta);
  const jumlah = angka.filter((k) => !k.persen);
  if (jumlah.length > KOLOM_TERBANYAK || !jumlah.some((k) => SEMULA.test(rapikanKata(k.judul)))) return [];
  const terbaik = tigaKolom(jumlah)
    .map(([a, m, d]) => ({ a, m, d, selisih: selisihDari(t, d, m, a) }))
    .reduce<Tiga | null>((x, y) => (x === null || y.selisih.cocok > x.selisih.cocok ? y : x), null);
  if (terbaik === null || terbaik.selisih.cocok < TERSEDIKIT || !terbaik.selisih.relasi.some(berubah)) return [];
  const { a, m, d, selisih } = terbaik;
  const kanan = angka.find((k) => k.ke > d.ke && (k.persen || PERSENTASE.has(k.peran)));
  return [selisih.relasi, ...(kanan ? [persen(t, kanan, terbaik)] : []), ...jumlahBersama(t, [a, m, d])];
}

/** A difference from nothing, or to nothing, only repeats the other figure: one at least must be of two. */
const berubah = (r: RelasiLurus): boolean =>
  terpenuhi(r) && [r.hasil, ...r.suku.map((s) => s.fakta)].every((f) => !f.nilai.isZero());

/** Columns that may hold the percentage of the change. */
const PERSENTASE: ReadonlySet<Kolom['peran']> = new Set(['persen', 'pertumbuhan', 'serapan']);

interface Tiga {
  readonly a: Kolom;
  readonly m: Kolom;
  readonly d: Kolom;
  readonly selisih: SelisihKolom;
}

/** Three columns in their order, the last of which may be the difference of the others. */
const tigaKolom = (kolom: readonly Kolom[]): (readonly [Kolom, Kolom, Kolom])[] =>
  ratakan(kolom, (a, i) =>
    ratakan(kolom.slice(i + 1), (m, j) => kolom.slice(i + j + 2).map((d) => [a, m, d] as const)),
  );

/** The percentage by the one of several ways that most rows show; none that no row shows. */
function persen(t: TabelTerbaca, k: Kolom, { a, m, d }: Tiga): Kalimat {
  const bertanda = t.baris.some((b) => faktaDi(t, b, k)?.nilai.isNegative());
  const bagian = (b: Baris, x: Kolom, y: Kolom): RelasiRumus[] =>
    rumusSebaris(persenBagian, faktaDi(t, b, k), { X: faktaDi(t, b, x), Y: faktaDi(t, b, y) });
  // A change of nothing may be printed as a dash: then the two versions tell it.
  const tumbuh = (b: Baris): RelasiRumus[] =>
    rumusSebaris(pertumbuhan, faktaDi(t, b, k), { ini: faktaDi(t, b, m), lalu: faktaDi(t, b, a) });
  const cara = [
    (b: Baris) => (faktaDi(t, b, d) === undefined ? tumbuh(b) : bagian(b, d, a)),
    (b: Baris) => bagian(b, m, a),
    (b: Baris) => bagian(b, d, m),
  ].map((c) => ratakan(berisi(t), c));
  const terbaik = cara.reduce((x, y) => (banyak(y) > banyak(x) ? y : x));
  // A column without a minus says nothing of decreases.
  return banyak(terbaik) === 0 ? [] : terbaik.filter((r) => bertanda || nilaiRelasi(r)?.isNegative() !== true);
}

const banyak = (relasi: readonly Relasi[]): number =>
  relasi.filter((r) => terpenuhi(r) && !r.hasil.nilai.isZero()).length;

const berisi = (t: TabelTerbaca): Baris[] => t.baris.filter((b) => b.jenis === 'isi' || b.jenis === 'total');

/** Totals and parents: where one of the versions, or the change, is the sum of the rows below, so are the others. */
function jumlahBersama(t: TabelTerbaca, kolom: readonly Kolom[]): Kalimat[] {
  const baris = berisi(t);
  const total = baris.filter((b) => b.jenis === 'total');
  if (total.length > 1) return [];
  const semua = pohonJumlah(
    t,
    baris.filter((b) => b.jenis === 'isi'),
    total,
    kolom,
  );
  const perHasil = kelompokkan(semua.map((r) => [r.hasil.sel?.baris, r] as const));
  return [...perHasil.values()].filter((r) => banyak(r) > 0);
}
