import { ratakan } from '../../../tabel/tiap.js';
import { bernilai, sebanding } from '../../fakta/angka-sebanding.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { NAIK, TURUN } from '../../fakta/naik-turun.js';
import type { RelasiLurus } from '../relasi.js';
import { angkaDi, type Bacaan, yangTerbukti } from '../satu-selip.js';
import { jumlahKalimat } from './hitungan-kalimat.js';

type Daftar = readonly AngkaKalimat[];

/** Before what is left of a whole: `Sisanya, # perkara`, `selebihnya sebanyak #`. */
export const SISANYA = /\b(?:sisanya|selebihnya|tersisa)\b[^#]{0,60}$/iu;
/** Before a figure that is a part of another part, or of another time. */
const BUKAN_BAGIAN = new RegExp(
  String.raw`\b(?:${NAIK}|${TURUN}|diantaranya|antara lain|termasuk|(?:di)?banding(?:kan)?|rata-rata|tahun (?:lalu|sebelumnya)|target)\b`,
  'iu',
);
/** `Dari target #, tercapai #, sisanya #`: named first, a plan is what something is left of. */
const DARI_TARGET = /\bdari target\b/iu;
/** So many digits the whole has; one that stands farther off shows more. */
const DIGIT = { dekat: 3, jauh: 4 } as const;
/** So many sentences back the whole may stand. */
const JAUH = 2;

/** What is left of a whole, with what the sentence, or the one before, took of it: `# dari # perkara selesai. Sisanya, # perkara`. */
export const relasiSisa = (kalimat: readonly KalimatAngka[]): RelasiLurus[] =>
  ratakan(kalimat, (k, i) =>
    ratakan(k.angka, (sisa, ke) => {
      if (!bernilai(sisa) || !SISANYA.test(sisa.kata)) return [];
      const { rentang, awal } = sebelumnya(kalimat, i, ke, sisa);
      const sekitar = [...kalimat.slice(Math.max(0, awal - JAUH), awal), ...kalimat.slice(awal, i + 2)];
      const bukti = { digit: DIGIT.dekat, sekitar: angkaDi(sekitar) };
      const dekat = yangTerbukti(bacaan(rentang, sisa), bukti);
      if (dekat.length > 0 || rentang.length !== 1) return dekat;
      const induk = ratakan(kalimat.slice(Math.max(0, awal - JAUH), awal), (x) => sejenis(x.angka, sisa));
      const jauh = induk.map((a): Bacaan => ({ relasi: jumlahKalimat(a, [...rentang, sisa]) }));
      return yangTerbukti(jauh, { ...bukti, digit: DIGIT.jauh });
    }),
  );

/** The figures that something is left of: of its sentence, else of the one before. */
function sebelumnya(
  kalimat: readonly KalimatAngka[],
  i: number,
  ke: number,
  sisa: AngkaKalimat,
): { readonly rentang: Daftar; readonly awal: number } {
  const sendiri = sejenis((kalimat[i] as KalimatAngka).angka.slice(0, ke), sisa);
  return sendiri.length > 0 || i === 0
    ? { rentang: sendiri, awal: i }
    : { rentang: sejenis((kalimat[i - 1] as KalimatAngka).angka, sisa), awal: i - 1 };
}

const sejenis = (angka: Daftar, sisa: AngkaKalimat): AngkaKalimat[] =>
  angka.filter(
    (a, i) =>
      a.rp === sisa.rp && dihitung(a, sisa) && (!BUKAN_BAGIAN.test(a.kata) || (i === 0 && DARI_TARGET.test(a.kata))),
  );

/** Counts of few and of millions count the same. */
const dihitung = (a: AngkaKalimat, b: AngkaKalimat): boolean =>
  sebanding(a, b) || (!a.rp && new Set([a.jenis, b.jenis, 'uang', 'polos']).size === 2);

/** Each of the figures as the whole of all others; of only one other, which may be divided in turn, where that makes it. */
function bacaan(rentang: Daftar, sisa: AngkaKalimat): Bacaan[] {
  return ratakan(rentang, (induk) => {
    const bagian = rentang.filter((a) => a !== induk);
    if (bagian.length === 0) return [];
    const satu = bagian.map((a): Bacaan => ({ relasi: jumlahKalimat(induk, [a, sisa]), takSelip: true }));
    return [{ relasi: jumlahKalimat(induk, [...bagian, sisa]) }, ...(bagian.length > 1 ? satu : [])];
  });
}
