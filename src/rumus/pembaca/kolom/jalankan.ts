import type { KodeAlasan } from '../../alasan.js';
import { PenghitungBaris } from './baris.js';
import { BLOK, type KolomAngka, potongan } from './kolom-angka.js';
import { jepitBlok, type Laju, pilihLaju } from './pilih-laju.js';
import type { Rencana } from './rencana.js';

/** The results of a formula over columns. */
export interface HasilKolom {
  /** The double nearest the rounded value of each row, which prints it exactly with `desimal` decimals; NaN where `status` is not 0. */
  readonly nilai: Float64Array;
  /** 0 is measured; n is not measurable for the reason `alasan[n − 1]`. */
  readonly status: Uint8Array;
  /** Codes of the reasons, for `pesanAlasan`. */
  readonly alasan: readonly KodeAlasan[];
  /** Decimals of `nilai`. */
  readonly desimal: number;
  /** Rows whose print has more digits than a double holds: the value × 10^desimal. */
  readonly utuh: ReadonlyMap<number, bigint>;
}

/** A formula made ready to run over columns, once for all calls. */
export interface KolomSiap {
  readonly rencana: Rencana;
  readonly alasan: readonly KodeAlasan[];
  readonly laju: Laju | null;
}

/**
 * Makes a formula ready. `polos` is the formula without what policies say of rows that its own conditions refuse: a loop for it leaves such rows over, so what the
 * loop computes is right for both.
 */
export function siapkanKolom(rencana: Rencana, polos: Rencana): KolomSiap {
  return { rencana, alasan: [...new Set(rencana.penjaga.map((p) => p.alasan))], laju: pilihLaju(polos) };
}

/** Rows of the block at hand that a loop leaves over; nothing in between calls what comes back here. */
const SISA = new Uint32Array(BLOK);

/** Computes a formula for every row of the columns, which are equally long and in the order of the plan. */
export function jalankanKolom(siap: KolomSiap, kolom: readonly KolomAngka[], banyak: number): HasilKolom {
  const { rencana, laju } = siap;
  const nilai = new Float64Array(banyak);
  const status = new Uint8Array(banyak);
  const alasan = [...siap.alasan];
  const kode = (a: KodeAlasan): number => {
    const ada = alasan.indexOf(a);
    return ada >= 0 ? ada + 1 : alasan.push(a);
  };
  let baris: PenghitungBaris | null = null;
  const bulat = kolom.every((k) => k.bulat);
  for (let dari = 0; dari < banyak; dari += BLOK) {
    const sampai = Math.min(dari + BLOK, banyak);
    const blok = kolom.map((k) => k.blok(dari, sampai));
    const hasil = potongan(nilai, dari, sampai);
    const banyakSisa = laju === null ? sampai - dari : laju(blok, hasil, SISA, bulat);
    for (let s = 0; s < banyakSisa; s += 1) {
      baris ??= new PenghitungBaris(rencana, kolom);
      const i = laju === null ? s : (SISA[s] as number);
      for (let j = 0; j < blok.length; j += 1) baris.x[j] = (blok[j] as Float64Array)[i] as number;
      const sebab = baris.hitung(dari + i);
      hasil[i] = sebab === null ? baris.nilai : Number.NaN;
      if (sebab !== null) status[dari + i] = kode(sebab);
    }
    jepitBlok(rencana, hasil);
  }
  return { nilai, status, alasan, desimal: rencana.pembulatan.desimal, utuh: baris?.utuh ?? new Map() };
}
