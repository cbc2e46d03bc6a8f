import { skmKonversi } from '../../../rumus/survei/skm.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { nilaiKasar } from '../../fakta/nilai-kasar.js';
import type { RelasiRumus } from '../relasi.js';
import type { Kalimat } from './bentuk.js';
import { lurus } from './lurus.js';
import { rataJawaban } from './rata-jawaban.js';

/** So many elements a survey has. */
export const cukupUnsur = (n: number): boolean => n >= 4 && n <= 20;

/** The nearest column left of another that is of a kind. */
export const terakhir = (t: TabelTerbaca, batas: Kolom, cocok: (k: Kolom) => boolean): Kolom | undefined =>
  t.kolom.filter((k) => k.ke < batas.ke && cocok(k)).at(-1);

/** Whether most figures of a column are of a range. */
export function sebagian(baris: readonly Baris[], t: TabelTerbaca, k: Kolom, dalam: (n: number) => boolean): boolean {
  let [terisi, kena] = [0, 0];
  for (const b of baris) {
    const f = faktaDi(t, b, k);
    if (f === undefined) continue;
    terisi += 1;
    if (dalam(nilaiKasar(f))) kena += 1;
  }
  return terisi * 2 > baris.length && kena * 2 > terisi;
}

/** The means of the elements, and what is made of each. */
export interface Berdampingan {
  readonly r: Kolom;
  readonly k: Kolom;
}

/** The totals of answers left of their means. */
export const jumlahNilai = (t: TabelTerbaca, unsur: readonly Baris[], r: Kolom): Kolom | undefined =>
  terakhir(t, r, (k) => sebagian(unsur, t, k, (n) => n > 4));

/** What the weighted means of the elements come to, beside how they are made: their sum, the index, the means of the answers. */
export function berbobot(
  t: TabelTerbaca,
  unsur: readonly Baris[],
  { r, k }: Berdampingan,
  tertimbang: Kalimat,
): readonly Kalimat[] {
  const s = jumlahNilai(t, unsur, r);
  const { total, ikm, responden } = barisAkhir(t, unsur, k, s);
  const jumlah =
    total &&
    lurus(
      total,
      ratakan(unsur, (b) => faktaDi(t, b, k) ?? []),
      'jumlah-kolom',
    );
  return [
    tertimbang,
    jumlah ? [jumlah] : [],
    total && ikm ? [konversi(ikm, total)] : [],
    ...(s ? rataJawaban(t, unsur, [s, r], responden) : []),
  ];
}

interface Akhir {
  readonly total: Fakta | undefined;
  readonly ikm: Fakta | undefined;
  readonly responden: Fakta | undefined;
}

/** The rows below the elements: their sum, the index, how many answered. */
function barisAkhir(t: TabelTerbaca, unsur: readonly Baris[], hasil: Kolom, s: Kolom | undefined): Akhir {
  const bawah = t.baris.filter((b) => b.ke > (unsur.at(-1)?.ke ?? 0));
  const cari = (k: Kolom, cocok: (kata: string, b: Baris) => boolean): Fakta | undefined => {
    const baris = bawah.find((b) => faktaDi(t, b, k) !== undefined && cocok(rapikanKata(b.label), b));
    return baris && faktaDi(t, baris, k);
  };
  const bukan = (kata: string): boolean => /responden|kuesioner/.test(kata);
  const indeks = (kata: string): boolean => /\b(?:25|ikm|skm|nik|konversi|indeks)\b/.test(kata);
  return {
    total: cari(
      hasil,
      (kata, b) =>
        !bukan(kata) && !/\b25\b/.test(kata) && (b.jenis === 'total' || /^jumlah|^total|tertimbang/.test(kata)),
    ),
    // The index of 1 to 4 is called so too.
    ikm: cari(
      hasil,
      (kata, b) =>
        !bukan(kata) && indeks(kata) && !/^jumlah (?!x)/.test(kata) && faktaDi(t, b, hasil)?.nilai.gt(4) === true,
    ),
    responden: (s && cari(s, bukan)) ?? cari(hasil, bukan),
  };
}

/** The index as a value of 25 to 100; a mean has more digits than it is printed with. */
export const konversi = (hasil: Fakta, ikm: Fakta): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'rasio-total',
  rumus: skmKonversi,
  hasil,
  masukan: [{ lambang: 'I', fakta: [ikm] }],
  kuat: false,
  sekolomBulat: true,
});
