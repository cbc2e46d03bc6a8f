import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { bernilai, sesatuan, tanpaSatuan } from '../../fakta/angka-sebanding.js';
import { arahKalimat } from '../../fakta/arah-kalimat.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { berupaSelisih } from '../../fakta/naik-turun.js';
import { bagianDari } from './bagian.js';
import { SETARA } from './narasi.js';

/** The figures of a sentence that a list in it may divide. */
export interface CalonInduk {
  /** All of them, in their order. */
  readonly semua: readonly AngkaKalimat[];
  /** The one by which the parts are known: that of their unit, else the nearest. */
  readonly acuan: AngkaKalimat;
  /** No figure of another kind stands between them and the list: one of them is meant. */
  readonly tegas: boolean;
}

/** Of one kind: both money, or with one unit, unless one of them does not show it. */
const sekelas = (a: AngkaKalimat, b: AngkaKalimat): boolean =>
  a.rp === b.rp ? a.rp || sesatuan(a, b) : mungkinUang(a) && mungkinUang(b);
const mungkinUang = (a: AngkaKalimat): boolean => a.rp || (a.jenis === 'uang' && tanpaSatuan(a));
/** A percentage that only says again how much the amount before it is: `Rp900 juta (90%)`. */
const setara = ({ jenis, kata }: AngkaKalimat): boolean => jenis === 'persen' && SETARA.test(kata);
/** `direvisi menjadi #`: the figure before it holds no longer. */
const MENJADI = /\bmenjadi\b/iu;

/** What the figures after the first `sebelum` may be the parts of; null where nothing before them is. */
export function calonInduk({ angka }: KalimatAngka, sebelum: number): CalonInduk | null {
  const [dahulu, sesudah] = [angka.slice(0, sebelum), angka.slice(sebelum)];
  const bagian = sesudah.find(bernilai);
  if (bagian === undefined) return null;
  const berbagian = dahulu.filter((a) => bernilai(a) && bagianDari(a, sesudah).pilihan.length > 0);
  const acuan = berbagian.filter((a) => sekelas(a, bagian)).at(-1) ?? berbagian.at(-1);
  if (acuan === undefined) return null;
  const semua = dahulu.filter(
    (a, i) => a === acuan || (bernilai(a) && sekelas(a, acuan) && !MENJADI.test((angka[i + 1] as AngkaKalimat).kata)),
  );
  return { semua, acuan, tegas: semua.includes(dahulu.filter((a) => !setara(a)).at(-1) as AngkaKalimat) };
}

/** What closes a clause: what is compared with stands within it, and what is spoken of without. */
const TERTUTUP = /[,)][^#]*$/u;

/** The figures of which one is the whole: all but those that it is compared with or changed by, unless the parts come nearer to one of these. */
export function indukTersisa(
  k: KalimatAngka,
  pembuka: number,
  semua: readonly AngkaKalimat[],
  bagian: readonly AngkaKalimat[],
): readonly AngkaKalimat[] {
  if (!TERTUTUP.test(k.rangka.slice(0, pembuka))) return semua;
  const lalu = new Set([...arahKalimat(k).map((a) => a.lalu), ...semua.filter(berupaSelisih)]);
  const sisa = semua.filter((a) => !lalu.has(a));
  const jumlah = jumlahTepat(bagian.map((a) => a.fakta.nilai));
  const jarak = (a: AngkaKalimat) => selisihTepat(a.fakta.nilai, jumlah).abs();
  return semua.every((a) => !lalu.has(a) || sisa.some((b) => jarak(b).lte(jarak(a)))) ? sisa : semua;
}
