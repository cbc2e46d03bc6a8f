import type { Narasi } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import { pecahKalimat } from '../fakta/pecah-kalimat.js';
import { bacaBilangan } from './baca-bilangan.js';

/** A place that a sentence gives to something: a rank, or the highest or lowest of all. */
export interface UrutanKalimat {
  readonly narasi: Narasi;
  /** Where the words begin in the text. */
  readonly di: number;
  readonly teks: string;
  /** The part of the sentence that says of what, and with which figure. */
  readonly bagian: string;
  /** `tertinggi` is the first of the highest, `terendah` the first of the lowest. */
  readonly tempat: number;
  readonly arah: 'tinggi' | 'rendah' | null;
}

const PERINGKAT =
  /\b(?:peringkat|ranking|rangking|urutan|posisi)\s{1,2}(?:(?:ke)?[- ]?(?<angka>\d{1,3})(?![\d.,%]*[\d%])|(?<kata>pertama|teratas|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?:\s?(?:puluh|belas))?))\b/giu;
const UJUNG =
  /\b(?:(?<tinggi>ter(?:tinggi|besar|banyak)|paling (?:tinggi|besar|banyak))|ter(?:rendah|endah|kecil)|paling (?:rendah|kecil|sedikit))\b/giu;
/** Of another year or a wider list than the tables have, of a plan, of what is denied, and of some of the rows only. */
const LAIN_HAL =
  /\b(?:nasional|provinsi|regional|se[- ](?:indonesia|jawa|sumatera|kalimantan|sulawesi|kabupaten|kota|provinsi)|tahun (?:lalu|sebelumnya)|sebelumnya|target(?:nya)?|ditargetkan|naik|turun|meningkat|menurun|tidak|bukan|belum|salah satu|antara|kedua|sejak|sepanjang|dari peringkat|kategori|predikat|kelompok)\b/iu;
const PENYAMBUNG = /\b(?:dan|sedangkan|sementara|serta|adapun|diikuti|disusul|kemudian)\b|[,;]/iu;
const TERPANJANG = 400;

/** The places that the sentences of a text give. Of several in one sentence each speaks of its own part. */
export function urutanKalimat(narasi: Narasi): UrutanKalimat[] {
  return ratakan(pecahKalimat(narasi), ({ teks, di }) => {
    if (teks.length > TERPANJANG) return [];
    const semua = [...teks.matchAll(PERINGKAT), ...teks.matchAll(UJUNG)].sort((a, b) => a.index - b.index);
    return ratakan(semua, (m, i): UrutanKalimat[] => {
      const bagian =
        semua.length === 1
          ? sampaiBerikutnya(teks, m.index)
          : potong(teks, m.index, semua[i - 1]?.index, semua[i + 1]?.index);
      const ujung = m.groups?.['angka'] === undefined && m.groups?.['kata'] === undefined;
      const tempat = ujung ? 1 : bacaTempat(m);
      if (bagian === null || tempat === null || LAIN_HAL.test(bagian.replace(m[0], ''))) return [];
      const arah = ujung ? (m.groups?.['tinggi'] === undefined ? 'rendah' : 'tinggi') : null;
      return [{ narasi, di: di + m.index, teks: m[0], bagian, tempat, arah }];
    });
  });
}

/** What follows in rank is not what the word says. */
const BERIKUTNYA = /\b(?:diikuti|disusul|menyusul|berikutnya|selanjutnya|kemudian|lalu)\b/iu;

function sampaiBerikutnya(teks: string, di: number): string {
  const lanjut = teks.slice(di).search(BERIKUTNYA);
  return lanjut < 0 ? teks : teks.slice(0, di + lanjut);
}

function bacaTempat({ groups = {} }: RegExpMatchArray): number | null {
  const { angka, kata = '' } = groups;
  if (angka !== undefined) return Number(angka);
  return /pertama|teratas/iu.test(kata) ? 1 : bacaBilangan(kata.replace(/^ke/iu, ''));
}

/** The part of a sentence around a word, from the joint behind the one before it to the joint before the next. */
function potong(teks: string, di: number, sebelum: number | undefined, sesudah: number | undefined): string | null {
  const sambung = [...teks.matchAll(new RegExp(PENYAMBUNG.source, 'giu'))].map((m) => m.index);
  const awal = sebelum === undefined ? 0 : sambung.filter((s) => s > sebelum && s < di).at(-1);
  const akhir = sesudah === undefined ? teks.length : sambung.filter((s) => s > di && s < sesudah).at(-1);
  return awal === undefined || akhir === undefined ? null : teks.slice(awal, akhir);
}
