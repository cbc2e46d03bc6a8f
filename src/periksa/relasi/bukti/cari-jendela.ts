import { ratakan } from '../../../tabel/tiap.js';
import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import { type Aturan, pilihSampel } from './cari-pasangan.js';
import { type Lapangan, lebarKisi, type Petak } from './lapangan.js';
import { pertamaKali, samaDeret, sidikDeret } from './pertama-kali.js';
import { beratBaris, dendaCari } from './timbang.js';

const PANJANG = 13;
const LANGKAH = 4;
/** A sum of columns stands so near to them. */
const DEKAT = 6;
const PENUH = 9;

/** Sums over three and more columns at equal distances, a blank one counted as nothing: months, quarters, classes. */
export function cariJendela(l: Lapangan): Aturan[] {
  const n = l.kolom.length;
  const sampel = pilihSampel(l.baris.length);
  const calon: (readonly [hasil: number, masuk: readonly number[], rata: boolean])[] = [];
  let dicoba = 0;
  for (let t = 0; t < n; t += 1) {
    for (let langkah = 1; langkah <= LANGKAH; langkah += 1) {
      // One that ends near a column to its right begins no further to the left than its length.
      const terkiri = Math.max(0, t - DEKAT - (PANJANG - 1) * langkah);
      for (let awal = terkiri; awal < Math.min(n, t + DEKAT + 1); awal += 1) {
        if (awal === t) continue;
        const masuk = [awal];
        const jumlah: Jumlah[] = [];
        for (let c = awal + langkah; c < n && masuk.length < PANJANG; c += langkah) {
          if (c === t || (awal < t && c > t)) break;
          masuk.push(c);
          const ujung = Math.min(Math.abs(awal - t), Math.abs(c - t));
          if (masuk.length < 3 || ujung > DEKAT) continue;
          for (const rata of [false, true]) {
            const kena = cocokSampel(l, sampel, masuk, t, rata, jumlah);
            if (kena === null) continue;
            dicoba += 1;
            if (kena >= 2) calon.push([t, [...masuk], rata]);
          }
        }
      }
    }
  }
  return ratakan(calon, ([t, masuk, rata]) => timbang(l, t, masuk, rata, dicoba) ?? []);
}

/** What columns of one row come to so far. */
interface Jumlah {
  /** How many of the columns were added up. */
  kolom: number;
  nilai: number;
  terisi: number;
  bukanNol: number;
  satuan: number;
  terkecil: number;
  terbesar: number;
}

const belumAda = (): Jumlah => ({
  kolom: 0,
  nilai: 0,
  terisi: 0,
  bukanNol: 0,
  satuan: 0,
  terkecil: Infinity,
  terbesar: -Infinity,
});

/** How far the parts lie from each other; 0 where all are the same figure. */
const sebaran = (s: Jumlah): number => s.terbesar - s.terkecil;

/** Goes on adding up, from where the last shorter run of the same columns ended. */
function lanjutkan(s: Jumlah, l: Lapangan, r: number, masuk: readonly number[]): Jumlah {
  const baris = l.petak[r] ?? [];
  for (; s.kolom < masuk.length; s.kolom += 1) {
    const p = baris[masuk[s.kolom] as number];
    if (p === undefined) continue;
    s.nilai += p.nilai;
    s.terisi += 1;
    if (p.nilai !== 0) s.bukanNol += 1;
    s.terkecil = Math.min(s.terkecil, p.nilai);
    s.terbesar = Math.max(s.terbesar, p.nilai);
    s.satuan = Math.max(s.satuan, p.satuan);
  }
  return s;
}

/** `jumlah` keeps what the columns come to in each row of the sample, for the longer runs of them and their means. */
function cocokSampel(
  l: Lapangan,
  sampel: readonly number[],
  masuk: readonly number[],
  t: number,
  rata: boolean,
  jumlah: Jumlah[],
): number | null {
  let penuh = 0;
  let kena = 0;
  for (let i = 0; i < sampel.length; i += 1) {
    const r = sampel[i] as number;
    const p = l.petak[r]?.[t];
    if (p === undefined) continue;
    const s = lanjutkan(jumlah[i] ?? belumAda(), l, r, masuk);
    jumlah[i] = s;
    if (s.bukanNol < 3) continue;
    penuh += 1;
    if (!(rata && sebaran(s) === 0) && selisih(p, s, rata) <= batas(p, s, rata)) kena += 1;
    if (kena >= 2 || penuh >= PENUH) break;
  }
  return penuh < 2 ? null : kena;
}

/** How far a sum of rounded parts may lie from its rounded total; counts are not rounded. */
const longgar = (nilai: number, satuan: number, bagian: number): number =>
  Math.abs(nilai) >= SATUAN_TERKECIL * bagian * satuan ? (bagian * satuan) / 2 : satuan / 2;

const selisih = (p: Petak, s: Jumlah, rata: boolean): number =>
  Math.abs((rata ? s.nilai / s.terisi : s.nilai) - p.nilai);

/** The most that a figure may lie from the sum, or the mean, of its parts. */
const batas = (p: Petak, s: Jumlah, rata: boolean): number =>
  rata ? p.satuan * 1.0001 + s.satuan / 2 : longgar(p.nilai, Math.max(p.satuan, s.satuan), s.terisi) * 1.0001;

/** How unlikely it is, in nats, that one of the figures between the parts comes so near to their mean. */
const beratDiAntara = (rentang: number, lebar: number): number => Math.max(0, Math.log(rentang / lebar));

function timbang(l: Lapangan, t: number, masuk: readonly number[], rata: boolean, dicoba: number): Aturan | null {
  const ciri = l.ciri[t];
  if (ciri === undefined) return null;
  const [baris, tepat, kira] = [[] as number[], new Set<number>(), new Set<number>()];
  const pertama = pertamaKali(samaDeret);
  let berat = 0;
  for (let r = 0; r < l.baris.length; r += 1) {
    const p = l.petak[r]?.[t];
    const s = p && lanjutkan(belumAda(), l, r, masuk);
    if (!p || !s || s.terisi < 2) continue;
    baris.push(r);
    const satuan = Math.max(p.satuan, s.satuan);
    const beda = selisih(p, s, rata);
    if (beda > batas(p, s, rata)) continue;
    const pas = beda <= (rata ? p.satuan * 1.0001 : satuan / 2);
    (pas ? tepat : kira).add(r);
    if (s.bukanNol < 2 || (rata && sebaran(s) === 0)) continue;
    const angka = [p.nilai, ...masuk.map((m) => l.petak[r]?.[m]?.nilai)];
    if (!pertama(angka, sidikDeret(angka))) continue;
    const lebar = Math.max(lebarKisi(l, r, p), pas ? BOBOT.lebarCetak * satuan : 2 * batas(p, s, rata));
    const satu = beratBaris(ciri, p.nilai, lebar);
    // Any figure among parts that lie close together is nearly their mean.
    berat += rata ? Math.min(satu, beratDiAntara(sebaran(s), lebar)) : (sebaran(s) === 0 ? BOBOT.setara : 1) * satu;
  }
  const denda = dendaCari(dicoba, !rata);
  const bersih = berat - denda;
  // A column that is nearly empty is no part of a sum.
  const berisi = masuk.every((c) => baris.filter((r) => l.petak[r]?.[c] !== undefined).length * 2 >= baris.length);
  return bersih < BOBOT.terbukti || !berisi
    ? null
    : { hasil: t, masuk, bentuk: null, rata, baris, tepat, longgar: kira, bersih, denda };
}
