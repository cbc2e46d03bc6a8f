import { hasilKali } from '../../../rumus/gabungan/hasil-kali.js';
import { rataRataHitung } from '../../../rumus/gabungan/rata-rata.js';
import { skmKonversi } from '../../../rumus/survei/skm.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { RelasiLurus, RelasiRumus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { lurus } from './lurus.js';
import { rataJawaban } from './rata-jawaban.js';
import { rumusSebaris } from './rumus-sebaris.js';

/**
 * The processing table of a satisfaction survey: total score ÷ respondents = NRR, NRR × weight = weighted NRR, their sum, the sum × 25.
 * Recognised by a column of like weights that add up to 1 beside means of 1 to 4.
 */
export const skm: Bentuk = {
  id: 'skm',
  nama: 'Pengolahan Survei Kepuasan Masyarakat',
  sumber: [
    { acuan: 'permenpanrb-14-2017', tempat: 'Lampiran, pengolahan data SKM', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'kalkulator-skm', tempat: 'NRR, NRR tertimbang, IKM × 25', kedudukan: 'praktik' },
  ],
  kalimat: (t) => [...menurun(t), ...mendatar(t)],
};

const UNSUR_TERSEDIKIT = 4;
const UNSUR_TERBANYAK = 20;

function menurun(t: TabelTerbaca): readonly Kalimat[] {
  const w = t.kolom.find((k) => k.peran === 'bobot' && bobotUnsur(angka(t, k)));
  if (w === undefined) return [];
  const unsur = t.baris.filter((b) => b.jenis === 'isi' && faktaDi(t, b, w) !== undefined);
  if (unsur.length < UNSUR_TERSEDIKIT || unsur.length > UNSUR_TERBANYAK) return [];
  const r = terakhir(t, w, (k) => sebagian(unsur, t, k, (n) => n >= 1 && n <= 4));
  const hasil = t.kolom.find((k) => k.ke > w.ke && sebagian(unsur, t, k, (n) => n > 0 && n <= 1));
  if (r === undefined || hasil === undefined) return [];
  const s = terakhir(t, r, (k) => sebagian(unsur, t, k, (n) => n > 4));
  const tertimbang = unsur.flatMap((b) =>
    rumusSebaris(hasilKali, faktaDi(t, b, hasil), { X: faktaDi(t, b, r), Y: faktaDi(t, b, w) }),
  );
  const { total, ikm, responden } = barisAkhir(t, unsur, hasil, s);
  return [
    tertimbang,
    total === undefined
      ? []
      : [
          lurus(
            total,
            tertimbang.map((x) => x.hasil),
            'jumlah-kolom',
          ),
        ],
    total === undefined || ikm === undefined ? [] : [konversi(ikm, total)],
    ...(s === undefined ? [] : rataJawaban(t, unsur, [s, r], responden)),
  ];
}

/**
 * The same with the elements side by side: the answers row by row, below them their sum and mean, then the weighted means, whose sum stands at
 * the end of their row, and the index.
 */
function mendatar(t: TabelTerbaca): readonly Kalimat[] {
  // A column without a heading of its own, as that of the sums at the end, goes by the one to its left.
  const unsur = t.kolom.filter(
    (k, i) => berfakta(k) && /^u ?\d{1,2}$/.test(rapikanKata(k.judul)) && t.kolom[i - 1]?.judul !== k.judul,
  );
  if (unsur.length < UNSUR_TERSEDIKIT || unsur.length > UNSUR_TERBANYAK) return [];
  const bernama = (pola: RegExp): Baris | undefined => t.baris.find((b) => pola.test(rapikanKata(b.label)));
  const [jumlah, rata] = [bernama(/^(?:σ|jumlah|total) nilai/), bernama(/^nrr (?:per )?unsur/)];
  const [tertimbang, indeks] = [bernama(/^nrr tertimbang/), bernama(/^(?:nilai )?(?:ikm|skm)/)];
  const jawaban = t.baris.filter((b) => b.jenis === 'isi' && b.ke < ((jumlah ?? rata)?.ke ?? 0));
  const di = (b: Baris | undefined, k: Kolom | undefined): Fakta | undefined => b && k && faktaDi(t, b, k);
  const dari = (k: Kolom): Fakta[] => jawaban.flatMap((b) => faktaDi(t, b, k) ?? []);
  const akhir = t.kolom.find((k) => k.ke > (unsur.at(-1)?.ke ?? 0) && di(tertimbang, k) !== undefined);
  const [total, ikm] = [di(tertimbang, akhir), di(indeks, akhir)];
  return [
    unsur.flatMap((k) => bilaAda(di(jumlah, k), (f) => lurus(f, dari(k), 'jumlah-kolom'))),
    unsur.flatMap((k) =>
      bilaAda(di(rata, k), (f) => ({
        ...lurus(f, dari(k), 'rata-rata-kolom'),
        rumus: rataRataHitung,
        pembagi: jawaban.length,
      })),
    ),
    bilaAda(total, (f) =>
      lurus(
        f,
        unsur.flatMap((k) => di(tertimbang, k) ?? []),
        'jumlah-periode',
      ),
    ),
    total === undefined || ikm === undefined ? [] : [konversi(ikm, total)],
  ];
}

/** A sum or mean of a figure that is there, over figures that are all there. */
const bilaAda = (f: Fakta | undefined, buat: (f: Fakta) => RelasiLurus): RelasiLurus[] => {
  const r = f && buat(f);
  return r === undefined || r.suku.length === 0 || r.suku.length < r.pembagi ? [] : [r];
};

/** The nearest column left of another that is of a kind. */
const terakhir = (t: TabelTerbaca, batas: Kolom, cocok: (k: Kolom) => boolean): Kolom | undefined =>
  t.kolom.filter((k) => k.ke < batas.ke && cocok(k)).at(-1);

const angka = (t: TabelTerbaca, k: Kolom): number[] =>
  t.baris.flatMap((b) => (b.jenis === 'isi' ? (faktaDi(t, b, k)?.nilai.toNumber() ?? []) : []));

/** Most weights are one, and so many of it make 1 or a little less. */
function bobotUnsur(nilai: readonly number[]): boolean {
  const tengah = [...nilai].sort((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;
  return nilai.length >= UNSUR_TERSEDIKIT && Math.abs(tengah * nilai.length - 1) <= 0.05;
}

/** Whether most figures of a column are of a range. */
function sebagian(baris: readonly Baris[], t: TabelTerbaca, k: Kolom, dalam: (n: number) => boolean): boolean {
  const nilai = baris.flatMap((b) => faktaDi(t, b, k)?.nilai.toNumber() ?? []);
  return nilai.length * 2 > baris.length && nilai.filter(dalam).length * 2 > nilai.length;
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
    ikm: cari(hasil, (kata) => !bukan(kata) && indeks(kata) && !/^jumlah (?!x)/.test(kata)),
    responden: (s && cari(s, bukan)) ?? cari(hasil, bukan),
  };
}

const konversi = (hasil: Fakta, ikm: Fakta): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'rasio-total',
  rumus: skmKonversi,
  hasil,
  masukan: [{ lambang: 'I', fakta: [ikm] }],
  kuat: false,
});
