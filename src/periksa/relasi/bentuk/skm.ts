import { hasilKali } from '../../../rumus/gabungan/hasil-kali.js';
import { rataRataHitung } from '../../../rumus/gabungan/rata-rata.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { RelasiLurus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { tertimbangTetap } from './bobot-tetap.js';
import { lurus } from './lurus.js';
import { rumusSebaris } from './rumus-sebaris.js';
import { tanpaBobot } from './skm-tanpa-bobot.js';
import { berbobot, cukupUnsur, konversi, sebagian, terakhir } from './unsur-skm.js';

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

function menurun(t: TabelTerbaca): readonly Kalimat[] {
  const w = t.kolom.find((k) => k.peran === 'bobot' && bobotUnsur(angka(t, k)));
  if (w === undefined) return tanpaBobot(t);
  const unsur = t.baris.filter((b) => b.jenis === 'isi' && faktaDi(t, b, w) !== undefined);
  if (!cukupUnsur(unsur.length)) return [];
  const r = terakhir(t, w, (k) => sebagian(unsur, t, k, (n) => n >= 1 && n <= 4));
  const hasil = t.kolom.find((k) => k.ke > w.ke && sebagian(unsur, t, k, (n) => n > 0 && n <= 1));
  if (r === undefined || hasil === undefined) return [];
  const tertimbang = ratakan(unsur, (b) =>
    rumusSebaris(hasilKali, faktaDi(t, b, hasil), { X: faktaDi(t, b, r), Y: faktaDi(t, b, w) }),
  );
  return berbobot(t, unsur, { r, k: hasil }, tertimbang);
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
  if (!cukupUnsur(unsur.length)) return [];
  const bernama = (pola: RegExp): Baris | undefined => t.baris.find((b) => pola.test(rapikanKata(b.label)));
  const [jumlah, rata] = [bernama(/^(?:σ|jumlah|total) nilai/), bernama(/^nrr (?:per )?unsur/)];
  const [tertimbang, indeks] = [bernama(/^nrr tertimbang/), bernama(/^(?:nilai )?(?:ikm|skm)/)];
  const jawaban = t.baris.filter((b) => b.jenis === 'isi' && b.ke < ((jumlah ?? rata)?.ke ?? 0));
  const di = (b: Baris | undefined, k: Kolom | undefined): Fakta | undefined => b && k && faktaDi(t, b, k);
  const dari = (k: Kolom): Fakta[] => ratakan(jawaban, (b) => faktaDi(t, b, k) ?? []);
  const akhir = t.kolom.find((k) => k.ke > (unsur.at(-1)?.ke ?? 0) && di(tertimbang, k) !== undefined);
  const [total, ikm] = [di(tertimbang, akhir), di(indeks, akhir)];
  return [
    ratakan(unsur, (k) => bilaAda(di(jumlah, k), (f) => lurus(f, dari(k), 'jumlah-kolom'))),
    ratakan(unsur, (k) =>
      bilaAda(di(rata, k), (f) => ({
        ...lurus(f, dari(k), 'rata-rata-kolom'),
        rumus: rataRataHitung,
        pembagi: jawaban.length,
      })),
    ),
    tertimbangTetap(unsur.map((k) => [di(rata, k), di(tertimbang, k)])),
    bilaAda(total, (f) =>
      lurus(
        f,
        ratakan(unsur, (k) => di(tertimbang, k) ?? []),
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

const angka = (t: TabelTerbaca, k: Kolom): number[] =>
  ratakan(t.baris, (b) => (b.jenis === 'isi' ? (faktaDi(t, b, k)?.nilai.toNumber() ?? []) : []));

/** Most weights are one, and so many of it make 1 or a little less. */
function bobotUnsur(nilai: readonly number[]): boolean {
  const tengah = [...nilai].sort((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;
  return nilai.length > 3 && Math.abs(tengah * nilai.length - 1) <= 0.05;
}
