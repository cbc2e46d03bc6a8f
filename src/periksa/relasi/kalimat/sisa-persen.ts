import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { efisiensiSisa } from '../../../rumus/efisiensi/sisa-anggaran.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { NAIK, TURUN } from '../../fakta/naik-turun.js';
import { terpenuhi } from '../konsistensi.js';
import { ID_TERCETAK, type RelasiRumus } from '../relasi.js';
import { SERATUS } from '../saring/menurut-bagian.js';
import { satuSelip } from '../satu-selip.js';
import { digitBerarti } from '../sekali-ketik.js';
import { SETARA } from './sekian-persen.js';
import { SISANYA } from './sisa.js';

type Daftar = readonly AngkaKalimat[];

/** 100 − S, of whatever: the registry has it only of a budget. */
const sisaSeratus: Rumus = {
  ...efisiensiSisa,
  id: ID_TERCETAK,
  nama: 'Sisa dari seratus persen',
  gloss: 'what is left of a hundred percent',
};
/** Of shorter shares two soon come near a hundred. */
const DIGIT = 3;
/** So many sentences back the other shares may stand. */
const JAUH = 2;
/** Before a percentage that is no share. */
const BUKAN_BAGIAN = new RegExp(
  String.raw`\b(?:${NAIK}|${TURUN}|rata-rata|target|tahun (?:lalu|sebelumnya)|(?:di)?banding(?:kan)?)\b`,
  'iu',
);
/** What is either the one or the other: of these two shares are all of it. */
const PASANGAN: readonly (readonly [RegExp, RegExp])[] = [
  [/\bformal\b/iu, /\binformal\b/iu],
  [/\b(?:laki-laki|pria)\b/iu, /\b(?:perempuan|wanita)\b/iu],
  [/\bperkotaan\b/iu, /\b(?:perdesaan|pedesaan)\b/iu],
  [/\b(?<!non[- ]?)(?:pertanian|migas|pns|asn)\b/iu, /\bnon[- ]?(?:pertanian|migas|pns|asn)\b/iu],
];
/** Words by which percentages of a sentence are shares of one whole. */
const PEMBAGIAN =
  /\b(?:sebagian besar|mayoritas|terdiri|terbagi|komposisi|proporsi|lainnya|dari (?:total|seluruh|jumlah))\b/iu;
const BERPASANGAN = 2;

/** Shares that make a hundred: what is left is the last of them, or two that are all there is. */
export const relasiSisaPersen = (kalimat: readonly KalimatAngka[]): RelasiRumus[] =>
  ratakan(kalimat, (k, i) => {
    const persen = k.angka.filter((a) => a.jenis === 'persen');
    const sisa = persen.find((a) => disisakan(k.angka, a));
    const sekitar = ratakan(kalimat.slice(i, i + 2), (x) => x.angka);
    if (sisa !== undefined) return bukti([...sebelum(kalimat, i, persen.indexOf(sisa)), sisa], sekitar);
    return berpasangan(k, persen) ? bukti(persen, sekitar) : [];
  });

/** `Sisanya # persen`, `sisanya, # perkara atau # persen`. */
function disisakan(angka: Daftar, a: AngkaKalimat): boolean {
  const lalu = angka[angka.indexOf(a) - 1];
  return SISANYA.test(a.kata) || (lalu !== undefined && SETARA.test(a.kata) && SISANYA.test(lalu.kata));
}

/** The shares of the sentence before what is left, else those of the nearest sentence that has any. */
function sebelum(kalimat: readonly KalimatAngka[], i: number, ke: number): Daftar {
  const sendiri = (kalimat[i] as KalimatAngka).angka.filter((a) => a.jenis === 'persen').slice(0, ke);
  if (sendiri.length > 0) return sendiri;
  const lalu = kalimat.slice(Math.max(0, i - JAUH), i).map((k) => k.angka.filter((a) => a.jenis === 'persen'));
  return lalu.reverse().find((p) => p.length > 0) ?? [];
}

/** Whether the two percentages of a sentence are those of the one and of the other, and shares. */
const berpasangan = ({ rangka, angka }: KalimatAngka, persen: Daftar): boolean =>
  persen.length === BERPASANGAN &&
  PASANGAN.some((p) => p.every((pola) => pola.test(rangka))) &&
  (PEMBAGIAN.test(rangka) || (angka.length === 2 * BERPASANGAN && persen.every((a) => SETARA.test(a.kata))));

/** Shares that make a hundred, or would but for one slip, and not with another that stands near. */
function bukti(daftar: Daftar, sekitar: Daftar): RelasiRumus[] {
  const [akhir, ...lain] = [...daftar].reverse();
  if (akhir === undefined || lain.length === 0 || daftar.some((a) => BUKAN_BAGIAN.test(a.kata))) return [];
  if (Math.max(...daftar.map((a) => digitBerarti(a.fakta))) < DIGIT) return [];
  const r: RelasiRumus = {
    bentuk: 'rumus',
    jenis: 'narasi',
    rumus: sisaSeratus,
    hasil: akhir.fakta,
    masukan: [{ lambang: 'S', fakta: lain.reverse().map((a) => a.fakta) }],
    kuat: true,
  };
  const beda = selisihTepat(jumlahTepat(daftar.map((a) => a.fakta.nilai)), SERATUS);
  const timbangan = daftar.map(({ fakta }) => ({ fakta, koef: 1 }) as const);
  const terlewat = sekitar.some((a) => !daftar.includes(a) && a.fakta.nilai.eq(beda.abs()));
  return terpenuhi(r) || (!terlewat && satuSelip(timbangan, beda)) ? [r] : [];
}
