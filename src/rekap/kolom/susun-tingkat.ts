import type { JumlahKelompok } from '../../angka/jumlah-kelompok.js';
import type { TingkatKode } from '../../model/kode.js';
import { serapan as rumusSerapan } from '../../rumus/anggaran/serapan.js';
import { sisa as rumusSisa } from '../../rumus/anggaran/sisa.js';
import { nisbah } from '../../rumus/gabungan/nisbah.js';
import { hitungKolom } from '../../rumus/kolom/hitung-kolom.js';
import type { CaraAnggaranTakTerukur, Pembulatan } from '../../rumus/opsi.js';
import type { HasilKolom } from '../../rumus/pembaca/kolom/jalankan.js';
import { kolomBulat } from '../../rumus/pembaca/kolom/kolom-bulat.js';
import type { CaraBarisInduk } from '../baris-induk.js';
import { kodeDariKunci } from '../susun-anggaran.js';
import { tingkatUjung } from './kelompok-induk.js';
import { kunciPada, kunciTeks, TINGKAT } from './kode-kolom.js';
import { CACAH, JumlahCacah, type Pengumpul } from './pengumpul.js';

/** One level of a roll-up as columns, in the order of the codes. */
export interface TingkatKolom {
  readonly kode: readonly string[];
  /** The row of the level above to which each belongs. */
  readonly induk: Int32Array;
  /** Lines below, and how many of them have both amounts; with the policy they say what the figures stand on. */
  readonly baris: Float64Array;
  readonly terukur: Float64Array;
  /** On one base, as in `rekapAnggaran`: `sisa` is `pagu` − `realisasi` and `serapan` their ratio. */
  readonly pagu: HasilKolom;
  readonly realisasi: HasilKolom;
  readonly sisa: HasilKolom;
  readonly serapan: HasilKolom;
  /** The pagu of all lines, also of those that are left out. */
  readonly paguSeluruhnya: HasilKolom;
  /** The mean of the capaian below, of the rows that have one, and how many those are. */
  readonly capaian: HasilKolom;
  readonly bercapaian: Float64Array;
}

/** All levels, and the whole as a level of one row. */
export type SemuaTingkat = Readonly<Record<TingkatKode | 'total', TingkatKolom>>;

/** What the figures of a level are computed by. */
export interface AturanKolom {
  readonly pembulatan: Pembulatan;
  readonly takTerukur: CaraAnggaranTakTerukur;
  readonly barisInduk: CaraBarisInduk;
}

/**
 * Builds every level of groups in the order of their codes: a line goes to the level of its own code, and each level, complete, to the one above. Of
 * those that are left out only the achievements go on.
 */
export function susunTingkat(
  pengumpul: Pengumpul,
  urut: Int32Array,
  dilewati: ReadonlySet<number>,
  aturan: AturanKolom,
): SemuaTingkat {
  const { kunci, kode } = pengumpul.nomor;
  const total = new Tingkat();
  const tingkat = TINGKAT.map(() => new Tingkat());
  if (urut.length > 0) total.baru(0, '', -1);
  for (const daun of urut) {
    const ini = kunci[daun] as number;
    const ujung = tingkatUjung(ini);
    for (let t = 0; t <= ujung; t += 1) {
      const pada = kunciPada(ini, t);
      const di = tingkat[t] as Tingkat;
      if (di.terakhir === pada) continue;
      // A line of this very level, which comes before those below it, says how its code is written.
      const sebutan = t === ujung ? (kode[daun] as string) : kodeTingkat(pada, t);
      di.baru(pada, sebutan, t === 0 ? 0 : (tingkat[t - 1] as Tingkat).kode.length - 1);
    }
    const milik = tingkat[ujung] as Tingkat;
    if (dilewati.has(daun)) milik.tambahCapaian(milik.kode.length - 1, pengumpul, daun);
    else milik.tambahDari(milik.kode.length - 1, pengumpul, daun);
  }
  for (let t = TINGKAT.length - 1; t >= 0; t -= 1) {
    const bawah = tingkat[t] as Tingkat;
    const atas = t === 0 ? total : (tingkat[t - 1] as Tingkat);
    for (let i = 0; i < bawah.kode.length; i += 1) atas.tambahDari(bawah.induk[i] as number, bawah, i);
  }
  const isi = TINGKAT.map((nama, t) => [nama, (tingkat[t] as Tingkat).kolom(aturan)]);
  return Object.fromEntries([...isi, ['total', total.kolom(aturan)]]) as SemuaTingkat;
}

/** The code of a level from its key; an urusan alone has no bidang to write. */
const kodeTingkat = (kunci: number, tingkat: number): string => {
  const kode = kodeDariKunci(kunciTeks(kunci, tingkat));
  return tingkat === 0 ? kode.slice(0, 1) : kode;
};

class Tingkat extends JumlahCacah {
  /** The key of the last row. */
  terakhir = -1;
  readonly kode: string[] = [];
  readonly induk: number[] = [];

  baru(kunci: number, kode: string, induk: number): void {
    this.terakhir = kunci;
    this.induk.push(induk);
    this.lapangkan(this.kode.push(kode));
  }

  kolom({ pembulatan, takTerukur }: AturanKolom): TingkatKolom {
    const banyak = this.kode.length;
    const P = satukan(this.jumlah.pagu, this.jumlah.paguSaja);
    const A = satukan(this.jumlah.realisasi, this.jumlah.realisasiSaja);
    const X = satukan(this.jumlah.capaian);
    const cacah = (apa: number) =>
      Float64Array.from({ length: banyak }, (_, i) => this.cacah[i * CACAH + apa] as number);
    const [baris, terukur, paguSaja, realisasiSaja, bercapaian] = [0, 1, 2, 3, 4].map(cacah) as Float64Array[] & {
      length: 5;
    };
    const kolom = {
      pagu: [] as Isi[],
      realisasi: [] as Isi[],
      seluruhnya: [] as Isi[],
      pasangan: [] as Isi[],
      capaian: [] as Isi[],
    };
    for (let i = 0; i < banyak; i += 1) {
      const [n, dua, p, a] = [baris, terukur, paguSaja, realisasiSaja].map((c) => (c as Float64Array)[i] as number) as [
        number,
        number,
        number,
        number,
      ];
      const dasar = dasarBaris(n, dua, p, a, takTerukur);
      const pagu = dasar.pagu === null ? null : dasar.pagu === 'pasangan' ? P.pasangan(i) : P.semua(i);
      const realisasi = dasar.realisasi === null ? null : dasar.realisasi === 'pasangan' ? A.pasangan(i) : A.semua(i);
      kolom.pagu.push(pagu);
      kolom.realisasi.push(realisasi);
      kolom.seluruhnya.push(dua + p > 0 ? P.semua(i) : null);
      // Without a pair the realisasi is what is missing, if not the pagu.
      kolom.pasangan.push(dasar.sepasang ? realisasi : null);
      // Of no rows 0, which divided by their number is no mean.
      kolom.capaian.push(X.semua(i));
    }
    const masukan = { P: ganda(kolom.pagu), A: ganda(kolom.pasangan) };
    const desimal = { P: P.desimal, A: A.desimal };
    const rata = hitungKolom(
      nisbah,
      { X: ganda(kolom.capaian), Y: bercapaian as Float64Array },
      { pembulatan, desimal: { X: X.desimal } },
    );
    return {
      kode: this.kode,
      induk: Int32Array.from(this.induk),
      baris: baris as Float64Array,
      terukur: terukur as Float64Array,
      pagu: kolomBulat(kolom.pagu, P.desimal, 'pagu-kosong'),
      realisasi: kolomBulat(kolom.realisasi, A.desimal, 'realisasi-kosong'),
      sisa: hitungKolom(rumusSisa, masukan, {
        desimal,
        pembulatan: { desimal: Math.max(P.desimal, A.desimal), mode: 'potong' },
      }),
      serapan: hitungKolom(rumusSerapan, masukan, { desimal, pembulatan }),
      paguSeluruhnya: kolomBulat(kolom.seluruhnya, P.desimal, 'pagu-kosong'),
      // Whatever the ratio lacks, it is the one thing.
      capaian: { ...rata, status: rata.status.map((s) => (s === 0 ? 0 : 1)), alasan: ['tidak-ada-yang-terukur'] },
      bercapaian: bercapaian as Float64Array,
    };
  }
}

type Isi = number | bigint | null;

/** Doubles where they hold all of a column, else what it is. */
const ganda = (isi: readonly Isi[]): Float64Array | readonly Isi[] =>
  // Stryker disable next-line ConditionalExpression: a list of doubles says the same, only slower.
  isi.some((x) => typeof x === 'bigint') ? isi : Float64Array.from(isi as (number | null)[], (x) => x ?? Number.NaN);

/** Sums of pairs, and with those of lines that have the one figure alone, on one scale. */
function satukan(pasangan: JumlahKelompok, sendiri?: JumlahKelompok) {
  const desimal = Math.max(pasangan.desimal, sendiri?.desimal ?? 0);
  pasangan.perhalus(desimal);
  sendiri?.perhalus(desimal);
  const isi = (j: JumlahKelompok, i: number): number | bigint => (j.lebih.has(i) ? j.utuh(i) : (j.ganda[i] as number));
  return {
    desimal,
    pasangan: (i: number) => isi(pasangan, i),
    semua(i: number): number | bigint {
      if (sendiri === undefined) return isi(pasangan, i);
      // Stryker disable next-line ConditionalExpression,BlockStatement: as BigInt the sum is the same, only slower.
      if (!pasangan.lebih.has(i) && !sendiri.lebih.has(i)) {
        const ganda = (pasangan.ganda[i] as number) + (sendiri.ganda[i] as number);
        // Stryker disable next-line ConditionalExpression: the same.
        if (Number.isSafeInteger(ganda)) return ganda;
      }
      return pasangan.utuh(i) + sendiri.utuh(i);
    },
  };
}

type Dasar = 'pasangan' | 'semua' | null;

/** The base of a level by the policy, as `rekapAnggaran` takes it: of the lines with both figures, of all, or none. */
function dasarBaris(
  baris: number,
  terukur: number,
  paguSaja: number,
  realisasiSaja: number,
  takTerukur: CaraAnggaranTakTerukur,
): { readonly pagu: Dasar; readonly realisasi: Dasar; readonly sepasang: boolean } {
  const [berpagu, berealisasi] = [terukur + paguSaja, terukur + realisasiSaja];
  // Stryker disable StringLiteral: where every line is a pair they are all; and what is no other word means all.
  if (terukur === baris) return { pagu: 'pasangan', realisasi: 'pasangan', sepasang: true };
  if (takTerukur === 'nol' && berpagu > 0) return { pagu: 'semua', realisasi: 'pasangan', sepasang: true };
  // Stryker restore StringLiteral
  if (takTerukur === 'kecualikan' && terukur > 0) return { pagu: 'pasangan', realisasi: 'pasangan', sepasang: true };
  const utuh = takTerukur === 'tak-terukur' ? baris : 1;
  // Stryker disable next-line StringLiteral: what is no other word means all.
  return { pagu: berpagu >= utuh ? 'semua' : null, realisasi: berealisasi >= utuh ? 'semua' : null, sepasang: false };
}
