import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { DESIMAL_TERBANYAK } from '../../angka/bulatkan.js';
import { JumlahKelompok, lapangkan } from '../../angka/jumlah-kelompok.js';
import type { Pecahan } from '../../angka/pecahan.js';
import type { KolomAngka } from '../../rumus/pembaca/kolom/kolom-angka.js';
import { BLOK } from '../../rumus/pembaca/kolom/kolom-angka.js';
import { PenomorKode } from './kode-kolom.js';

/** Which columns a row has; a sum of each stands by what else the row has, as a pair with a hole is no pair. */
type Nama = 'pagu' | 'realisasi' | 'paguSaja' | 'realisasiSaja' | 'capaian';
const NAMA_JUMLAH: readonly Nama[] = ['pagu', 'realisasi', 'paguSaja', 'realisasiSaja', 'capaian'];

/** Counts of each group; the loop over pairs writes it out. */
export const CACAH = 5;

/** Exact sums and counts of groups. */
export class JumlahCacah {
  readonly jumlah: Readonly<Record<Nama, JumlahKelompok>> = {
    pagu: new JumlahKelompok(64),
    realisasi: new JumlahKelompok(64),
    paguSaja: new JumlahKelompok(64),
    realisasiSaja: new JumlahKelompok(64),
    capaian: new JumlahKelompok(64),
  };
  /** Of each group its counts: rows, rows with both amounts, with a pagu alone, with a realisasi alone; and rows with a capaian. */
  // Stryker disable next-line ArithmeticOperator: room is made before it is used.
  cacah: Float64Array = new Float64Array(64 * CACAH);

  /** Makes room for so many groups. */
  lapangkan(banyak: number): void {
    for (const n of NAMA_JUMLAH) this.jumlah[n].lapangkan(banyak);
    this.cacah = lapangkan(this.cacah, banyak * CACAH);
  }

  /** Adds a group of others. */
  tambahDari(ke: number, lain: JumlahCacah, asal: number): void {
    for (const n of NAMA_JUMLAH) this.jumlah[n].tambahDari(ke, lain.jumlah[n], asal);
    for (let c = 0; c < CACAH; c += 1) {
      (this.cacah[ke * CACAH + c] as number) += lain.cacah[asal * CACAH + c] as number;
    }
  }

  /** Adds of a group of others the achievements alone. */
  tambahCapaian(ke: number, lain: JumlahCacah, asal: number): void {
    this.jumlah.capaian.tambahDari(ke, lain.jumlah.capaian, asal);
    (this.cacah[ke * CACAH + 4] as number) += lain.cacah[asal * CACAH + 4] as number;
  }
}

/** The same by code, in a form that merges. */
export class Pengumpul extends JumlahCacah {
  readonly nomor = new PenomorKode();

  /** Adds rows by their groups; those without one are left out. */
  tambah(
    kelompok: Int32Array,
    kolom: { readonly pagu?: KolomAngka; readonly realisasi?: KolomAngka; readonly capaian?: KolomAngka },
  ): void {
    this.lapangkan(this.nomor.kunci.length);
    const { pagu, realisasi, capaian } = kolom;
    // Stryker disable next-line EqualityOperator: behind the end there are no rows.
    for (let dari = 0; dari < kelompok.length; dari += BLOK) {
      const ini = kelompok.subarray(dari, dari + BLOK);
      // Stryker disable next-line LogicalOperator: rekapKolom takes both or none.
      if (pagu && realisasi) this.pasangan(ini, pagu, realisasi, dari);
      else {
        // Stryker disable next-line EqualityOperator,ConditionalExpression: a count before the beginning or behind the end is kept nowhere.
        for (let i = 0; i < ini.length; i += 1) if ((ini[i] as number) >= 0) this.hitung(ini[i] as number, 0);
      }
      if (capaian) this.satu(ini, capaian, dari);
    }
  }

  /** Adds the groups of another. */
  serap(lain: Pengumpul): void {
    for (const [asal, kunci] of lain.nomor.kunci.entries()) {
      const ke = this.nomor.nomorKunci(kunci, lain.nomor.kode[asal] as string);
      this.lapangkan(this.nomor.kunci.length);
      this.tambahDari(ke, lain, asal);
    }
  }

  private hitung(kelompok: number, apa: number): void {
    (this.cacah[kelompok * CACAH + apa] as number) += 1;
  }

  private pasangan(kelompok: Int32Array, pagu: KolomAngka, realisasi: KolomAngka, dari: number): void {
    const P = pagu.blok(dari, dari + kelompok.length);
    const A = realisasi.blok(dari, dari + kelompok.length);
    const { cacah, jumlah } = this;
    jumlah.pagu.perhalus(pagu.desimal);
    jumlah.realisasi.perhalus(realisasi.desimal);
    const jumlahPagu = jumlah.pagu.ganda;
    const jumlahRealisasi = jumlah.realisasi.ganda;
    // Whole numbers of the scale of the sums are added as they are; a number with more decimals changes that scale.
    // Stryker disable next-line ArrowFunction,ConditionalExpression: where none is added as it is, the same is added row by row, only slower.
    const lurus = () => jumlah.pagu.desimal === pagu.desimal && jumlah.realisasi.desimal === realisasi.desimal;
    // Stryker disable next-line ConditionalExpression: the same.
    let bulat = pagu.bulat && realisasi.bulat && lurus();
    for (let i = 0; i < kelompok.length; i += 1) {
      const g = kelompok[i] as number;
      if (g < 0) continue;
      const p = P[i] as number;
      const a = A[i] as number;
      const sp = (jumlahPagu[g] as number) + p;
      const sa = (jumlahRealisasi[g] as number) + a;
      (cacah[g * 5] as number) += 1;
      if (
        // Stryker disable next-line ConditionalExpression: the same.
        bulat &&
        Math.abs(sp) < 9_007_199_254_740_992 &&
        Math.abs(sa) < 9_007_199_254_740_992 &&
        Math.abs(p) < 9_007_199_254_740_992 &&
        Math.abs(a) < 9_007_199_254_740_992 &&
        Math.floor(p) === p &&
        Math.floor(a) === a
      ) {
        jumlahPagu[g] = sp;
        jumlahRealisasi[g] = sa;
        (cacah[g * 5 + 1] as number) += 1;
      } else {
        this.baris(g, dari + i, p, a, pagu, realisasi);
        bulat &&= lurus();
      }
    }
  }

  private baris(g: number, i: number, p: number, a: number, pagu: KolomAngka, realisasi: KolomAngka): void {
    const [adaP, adaA] = [!Number.isNaN(p), !Number.isNaN(a)];
    if (adaP && adaA) this.hitung(g, 1);
    else if (adaP) this.hitung(g, 2);
    else if (adaA) this.hitung(g, 3);
    if (adaP) masukkan(adaA ? this.jumlah.pagu : this.jumlah.paguSaja, g, i, p, pagu);
    if (adaA) masukkan(adaP ? this.jumlah.realisasi : this.jumlah.realisasiSaja, g, i, a, realisasi);
  }

  private satu(kelompok: Int32Array, kolom: KolomAngka, dari: number): void {
    const isi = kolom.blok(dari, dari + kelompok.length);
    for (let i = 0; i < kelompok.length; i += 1) {
      const g = kelompok[i] as number;
      const x = isi[i] as number;
      if (g < 0 || Number.isNaN(x)) continue;
      this.hitung(g, 4);
      masukkan(this.jumlah.capaian, g, dari + i, x, kolom);
    }
  }
}

function masukkan(jumlah: JumlahKelompok, g: number, baris: number, x: number, kolom: KolomAngka): void {
  // Stryker disable ConditionalExpression: as a fraction the same number is added, only slower.
  if (!Number.isFinite(x) || !kolom.tepatGanda(baris, x)) jumlah.tambahTepat(g, kolom.tepat(baris) as Pecahan);
  else if (kolom.desimal === 0) jumlah.tambah(g, x);
  else if (Number.isSafeInteger(x)) jumlah.tambahBulat(g, BigInt(x), kolom.desimal);
  else jumlah.tambahTepat(g, kolom.tepat(baris) as Pecahan);
  // Stryker restore ConditionalExpression
  // As many as results may have.
  if (jumlah.desimal > DESIMAL_TERBANYAK)
    throw new ArgumenTidakSah(
      `${kolom.nama}[${baris}]: ${(kolom.tepat(baris) as Pecahan).cetak()} berdesimal lebih dari ${DESIMAL_TERBANYAK}; bulatkan dahulu.`,
    );
}
