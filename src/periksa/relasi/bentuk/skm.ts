import { hasilKali } from '../../../rumus/gabungan/hasil-kali.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import { skmKonversi } from '../../../rumus/survei/skm.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { RelasiRumus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { lurus } from './lurus.js';
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
  kalimat,
};

const UNSUR_TERSEDIKIT = 5;
const UNSUR_TERBANYAK = 20;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
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
    s === undefined || responden === undefined
      ? []
      : unsur.flatMap((b) => rumusSebaris(nisbah, faktaDi(t, b, r), { X: faktaDi(t, b, s), Y: responden })),
  ];
}

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
