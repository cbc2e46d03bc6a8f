import { jumlahTepat } from '../../../angka/jumlah.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { timbangHipotesis } from '../bukti/aturan-kolom.js';
import { BOBOT } from '../bukti/bobot.js';
import { lebihKasar } from '../bukti/gerbang.js';
import { ciriDeret } from '../bukti/lapangan.js';
import { dendaCari } from '../bukti/timbang.js';
import { putuskan } from '../konsistensi.js';
import { anggotaRelasi, type Ganti, type RelasiRumus } from '../relasi.js';
import { seunit } from '../saring/bagian-disesuaikan.js';
import { berjumlah, pembilang, penyebut, SERATUS, sepakat } from '../saring/menurut-bagian.js';
import type { KolomRasio } from '../sebaris/rasio-baris.js';
import { digitBerarti } from '../sekali-ketik.js';
import { bagianTanpaTotal } from './bagian-tanpa-total.js';

/** Columns that may hold each row's share of the total. */
const BAGIAN: ReadonlySet<Peran | null> = new Set(['persen', 'bobot', 'nilai', null]);
const BUKAN_DASAR: ReadonlySet<Peran | null> = new Set([
  'nomor',
  'kode',
  'persen',
  'bobot',
  'capaian',
  'serapan',
  'kemajuan',
]);

/**
 * Shares of the total down a column (`Kontribusi`, `Proporsi`): the row's figure by the total's, in percent. Only where no rule within the
 * row explains the column and most rows show it; where the shares add up to a hundred that the total prints, the table itself says what they
 * are, and one row is enough.
 */
export function bagianTotal(t: TabelTerbaca, rasio: readonly KolomRasio[]): RelasiRumus[] {
  const terakhir = t.baris.filter((b) => b.jenis === 'total').at(-1);
  const dijelaskan = new Set(rasio.filter((r) => r.relasi.some((x) => x.kuat)).map((r) => r.kolom));
  return ratakan(t.kolom, (k) => {
    if (!k.berangka || k.uang || !BAGIAN.has(k.peran) || dijelaskan.has(k)) return [];
    const total = terakhir ?? seratus(t, k);
    const calon = t.kolom
      .filter((x) => x.berangka && x !== k && !x.persen && !BUKAN_DASAR.has(x.peran) && !dalamBobot(t, x, k))
      .reverse();
    if (total === undefined) return bernama(k) && k.peran !== 'bobot' ? bagianTanpaTotal(t, k, calon) : [];
    const dinilai = calon.map((dasar): Dinilai => {
      const relasi = ratakan(t.baris, (b) =>
        b.jenis === 'isi' || b === total ? bagian(t, b.ke, k, dasar, total.ke) : [],
      );
      const berarti = relasi.filter((r) => r.hasil.sel?.baris !== total && !hampa(r));
      const cocok = (ganti?: Ganti): RelasiRumus[] =>
        berarti.filter((r) => putuskan(r, ganti)?.status === 'cocok' && !r.hasil.nilai.eq(SERATUS));
      const jumlah = jumlahSebenarnya(t, dasar, total);
      const [apaAdanya, dibetulkan] = [cocok(), jumlah === null ? [] : cocok(jumlah)];
      const tepat = dibetulkan.length > apaAdanya.length ? dibetulkan : apaAdanya;
      return { relasi, total, berarti, tepat, cocok: tepat.length };
    });
    const [terbaik] = dinilai.sort((a, b) => b.cocok - a.cocok);
    if (terbaik === undefined) return [];
    const ditegaskan = bernama(k) && k.peran !== 'bobot' ? menegaskan(t, k, terbaik) : [];
    if (ditegaskan.length > 0) return ditegaskan;
    if (terbaik.cocok === 0) {
      // One base alone of which all would be shares.
      const [satu, dua] = bernama(k) && seratusnya(t, k, total) ? dinilai.filter(tersirat) : [];
      return satu !== undefined && dua === undefined ? satu.relasi : [];
    }
    if (
      terbaik.cocok >= 2 &&
      terbaik.cocok * 2 > terbaik.berarti.length &&
      (bernama(k) || terbukti(t, k, terbaik, calon.length))
    )
      return terbaik.relasi;
    // Weights that were set add up to a hundred too, whatever they are of.
    return k.peran !== 'bobot' && genap(t, k, total) && !terbaik.relasi.some(kasar)
      ? terbaik.relasi.map((r) => ({ ...r, asal: 'tercetak' as const }))
      : [];
  });
}

/** Figures as shares of a total: those that could show it, and how many do. */
interface Dinilai {
  readonly relasi: readonly RelasiRumus[];
  readonly total: Baris;
  readonly berarti: readonly RelasiRumus[];
  /** Those of them that hold. */
  readonly tepat: readonly RelasiRumus[];
  readonly cocok: number;
}

/** Whether shares that hold with no printed total, nor with the sum of its rows, would all hold with one. */
const tersirat = ({ berarti }: Dinilai): boolean => berarti.length >= BAGIAN_TERSEDIKIT && sepakat(berarti);

/** So many digits of a share hold by no chance, and so many do not where the rest of the table says the same. */
const DIGIT_BUKTI = 3;
const DIGIT_SEDIKIT = 2;

/**
 * Shares of which all but one hold, where the table itself says what they are: their total prints a hundred, and either they come to it or the
 * figures that they are of come to theirs, so that one wrong figure cannot hide both. Those that miss by a unit of their last decimal were rounded in a
 * way of their own: they speak for the total, and where another one is wrong nothing is said of them, unless they are few.
 */
function menegaskan(t: TabelTerbaca, k: Kolom, { relasi, total, berarti, tepat }: Dinilai): readonly RelasiRumus[] {
  const [satu] = tepat;
  const dekat = berarti.filter((r) => !tepat.includes(r) && digitBerarti(r.hasil) >= DIGIT_BUKTI && seunit(r));
  const terjelaskan = tepat.length + dekat.length;
  if (satu === undefined || dekat.length > tepat.length || terjelaskan + 1 < berarti.length) return [];
  if (berarti.length < 2 || !seratusnya(t, k, total)) return [];
  if (!tepat.some((r) => digitBerarti(r.hasil) >= DIGIT_SEDIKIT)) return [];
  const bagian = berarti.map((r) => r.hasil);
  const dasar = jumlahTepat(berarti.map((r) => pembilang(r).nilai));
  if (!berjumlah(bagian, SERATUS) && !dasar.eq(penyebut(satu).nilai)) return [];
  const diragukan = terjelaskan < berarti.length && dekat.length * 2 > tepat.length;
  const disebut = diragukan ? relasi.filter((r) => !dekat.includes(r)) : relasi;
  return disebut.map((r) => ({ ...r, asal: 'tercetak' as const }));
}

/** Columns whose heading, or whose cells, say that they are shares. */
const bernama = (k: Kolom): boolean => k.persen || k.peran === 'persen' || k.peran === 'bobot';

/**
 * Whether the rows show beyond chance what no word says: among a few small counts that come again and again some column is near to the share of
 * any other. A total that is the sum of its column, and no hundred, says that these are none.
 */
function terbukti(t: TabelTerbaca, k: Kolom, { relasi, berarti, cocok, total }: Dinilai, dicoba: number): boolean {
  const isi = ratakan(t.baris, (b) => (b === total ? [] : (faktaDi(t, b, k) ?? [])));
  const tercetak = faktaDi(t, total, k)?.nilai;
  if (tercetak?.eq(100) === false && jumlahTepat(isi.map((f) => f.nilai)).eq(tercetak)) return false;
  const ciri = ciriDeret(isi);
  const timbang = { ciri: () => ciri, kisi: () => 0, tertukar: new Map() };
  return (
    cocok >= BOBOT.liputan * berarti.length &&
    timbangHipotesis(relasi, -dendaCari(dicoba, false), timbang).bersih >= BOBOT.terbukti
  );
}

/** The total of a base as its rows add up to, where it is printed otherwise: shares that were made of that are of this base too. */
function jumlahSebenarnya(t: TabelTerbaca, dasar: Kolom, total: Baris): Ganti | null {
  const tercetak = faktaDi(t, total, dasar);
  const bagian = ratakan(t.baris, (b) => (b.jenis === 'isi' && b !== total ? (faktaDi(t, b, dasar)?.nilai ?? []) : []));
  if (tercetak === undefined || bagian.length < 2) return null;
  const jumlah = jumlahTepat(bagian);
  return jumlah.eq(tercetak.nilai) || jumlah.isZero() ? null : new Map([[tercetak, jumlah]]);
}

/** The whole of which a column prints shares, where no row is called total: the first or the last, if it prints a hundred. */
function seratus(t: TabelTerbaca, k: Kolom): Baris | undefined {
  const isi = t.baris.filter((b) => faktaDi(t, b, k) !== undefined);
  return k.persen ? [isi[0], isi.at(-1)].find((b) => b && seratusnya(t, k, b)) : undefined;
}

const seratusnya = (t: TabelTerbaca, k: Kolom, total: Baris): boolean =>
  faktaDi(t, total, k)?.nilai.eq(SERATUS) === true;

/** Whether three parts and more add up to the hundred that the total prints, but for their rounding, and none of them is all of it. */
function genap(t: TabelTerbaca, k: Kolom, total: Baris): boolean {
  // Counts that come to a hundred are no shares of anything.
  if (!k.persen) return false;
  const bagian = ratakan(t.baris, (b) => (b.jenis === 'isi' && b !== total ? (faktaDi(t, b, k) ?? []) : []));
  if (bagian.length < BAGIAN_TERSEDIKIT || !seratusnya(t, k, total)) return false;
  if (bagian.some((f) => f.nilai.gte(100) || f.nilai.isNegative())) return false;
  return berjumlah(bagian, SERATUS);
}

/** A share that was rounded to fewer decimals than are printed: the column says nothing of its last digit. */
const kasar = (r: RelasiRumus): boolean => r.hasil.desimal > 0 && putuskan(r)?.status === 'tidak' && lebihKasar(r);

/** Two parts make a hundred too easily. */
const BAGIAN_TERSEDIKIT = 3;

/** Scores that nowhere exceed their weight were given within it: the weight is no share of them, however close it comes to one. */
const dalamBobot = (t: TabelTerbaca, x: Kolom, bobot: Kolom): boolean =>
  bobot.peran === 'bobot' &&
  t.baris.every((b) => {
    const [nilai, batas] = [faktaDi(t, b, x)?.nilai, faktaDi(t, b, bobot)?.nilai];
    return nilai === undefined || batas === undefined || nilai.lte(batas);
  });

/** No share of nothing: it shows nothing. */
const hampa = (r: RelasiRumus): boolean => anggotaRelasi(r).some((f) => f.nilai.isZero()) && r.hasil.nilai.isZero();

function bagian(t: TabelTerbaca, baris: number, k: Kolom, dasar: Kolom, total: number): RelasiRumus[] {
  const [hasil, x, y] = [
    t.fakta.get(baris)?.get(k.ke),
    t.fakta.get(baris)?.get(dasar.ke),
    t.fakta.get(total)?.get(dasar.ke),
  ];
  if (!hasil || !x || !y) return [];
  const masukan = [
    { lambang: 'X', fakta: [x] },
    { lambang: 'Y', fakta: [y] },
  ];
  return [{ bentuk: 'rumus', jenis: 'rasio-baris', rumus: persenBagian, hasil, masukan, kuat: true }];
}
