import { selisihTepat } from '../../../angka/jumlah.js';
import { skmKonversi } from '../../../rumus/survei/skm.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { nilaiKasar } from '../../fakta/nilai-kasar.js';
import { terpenuhi } from '../konsistensi.js';
import { nilaiRelasi } from '../relasi.js';
import type { Kalimat } from './bentuk.js';
import { konversiUnsur, rataUnsur, tertimbangTetap } from './bobot-tetap.js';
import { rataJawaban } from './rata-jawaban.js';
import { rumusSebaris } from './rumus-sebaris.js';
import { type Berdampingan, berbobot, cukupUnsur, jumlahNilai, konversi, sebagian } from './unsur-skm.js';

/**
 * A survey whose table prints no weights: beside the means of its elements stands one share of each (NRR ÷ 9, or × 0,111), or what each is as a
 * value of 25 to 100. Known by the ratio of the two columns; where there is one column only, by what the last row is called.
 */
export function tanpaBobot(t: TabelTerbaca): readonly Kalimat[] {
  const unsur = t.baris.filter((b) => b.jenis === 'isi' && !BUKAN_UNSUR.test(rapikanKata(b.label)));
  if (!cukupUnsur(unsur.length)) return [];
  // Whatever else it is, a survey has its means, and hardly any other table has such a column.
  const rata = t.kolom.filter((k) => sebagian(unsur, t, k, (n) => n >= 1 && n <= 4));
  if (rata.length === 0) return [];
  const kolom = t.kolom.filter(berfakta);
  const pasangan = (dalam: (n: number) => boolean, kali: number): Berdampingan | undefined => {
    for (const k of kolom) {
      const r = rata.filter((x) => x.ke < k.ke).at(-1);
      if (r && sebagian(unsur, t, k, dalam) && berbanding(t, unsur, { r, k }, kali)) return { r, k };
    }
    return undefined;
  };
  const bobot = pasangan((n) => n > 0 && n <= 1, 1 / unsur.length);
  const nilai = pasangan((n) => n >= 25 && n <= 100, 25);
  if (bobot === undefined && nilai === undefined) return unsurSaja(t, unsur, kolom);
  return [...(bobot ? menurutBobot(t, unsur, bobot) : []), ...(nilai ? menurutNilai(t, unsur, nilai) : [])];
}

const INDEKS = /\b(?:ikm|skm|nik|konversi|indeks kepuasan)\b/;

/** The elements in a column of their own, and below them nothing but the index of 25 to 100 that they make. */
function unsurSaja(t: TabelTerbaca, unsur: readonly Baris[], kolom: readonly Kolom[]): readonly Kalimat[] {
  return ratakan(kolom, (k): Kalimat[] => {
    const nilai = ratakan(unsur, (b) => faktaDi(t, b, k) ?? []);
    const rata = nilai.filter((f) => f.desimal > 0 && f.nilai.gte(1) && f.nilai.lte(4));
    if (nilai.length < unsur.length || rata.length * 2 <= nilai.length) return [];
    return ratakan(t.baris, (b): Kalimat[] => {
      const hasil = b.ke > (unsur.at(-1)?.ke ?? 0) && INDEKS.test(rapikanKata(b.label)) ? faktaDi(t, b, k) : undefined;
      return hasil?.nilai.gte(25) && hasil.nilai.lte(100) ? [[konversiUnsur(hasil, nilai)]] : [];
    });
  });
}

/** What stands below the elements, or is no element by its name. */
const BUKAN_UNSUR = /\b(?:jumlah|total|rata ?rata|ikm|skm|nik|indeks|konversi|responden|kuesioner)\b/;

const menurutBobot = (t: TabelTerbaca, unsur: readonly Baris[], d: Berdampingan): readonly Kalimat[] =>
  berbobot(t, unsur, d, tertimbangTetap(unsur.map((b) => [faktaDi(t, b, d.r), faktaDi(t, b, d.k)])));

function menurutNilai(t: TabelTerbaca, unsur: readonly Baris[], { r, k }: Berdampingan): readonly Kalimat[] {
  const di = (b: Baris | undefined, x: Kolom): Fakta | undefined => b && faktaDi(t, b, x);
  const akhir = t.baris.find(
    (b) => b.ke > (unsur.at(-1)?.ke ?? 0) && /rata ?rata|\b(?:ikm|skm)\b/.test(rapikanKata(b.label)),
  );
  const unsurnya = ratakan(unsur, (b) => rumusSebaris(skmKonversi, di(b, k), { I: di(b, r) }));
  const [ikm, indeks] = [di(akhir, k), di(akhir, r)];
  const tiap = ikm && indeks ? [...unsurnya, konversi(ikm, indeks)] : unsurnya;
  const s = jumlahNilai(t, unsur, r);
  const jawaban = s ? rataJawaban(t, unsur, [s, r], undefined) : [];
  const bagian = ratakan(unsur, (b) => di(b, indeks ? r : k) ?? []);
  const hasil = indeks ?? ikm;
  if (hasil === undefined || bagian.length < unsur.length) return [tiap, ...jawaban];
  const rata = rataUnsur(hasil, bagian);
  // A mean of another kind that two columns agree on is no error; the index may be of the rounded mean that is not printed.
  const lain = indeks
    ? ikm !== undefined && tiap.every(terpenuhi)
    : selisihTepat(nilaiRelasi(rata) ?? hasil.nilai, hasil.nilai)
        .abs()
        .lte(SEPERSERATUS);
  return terpenuhi(rata) || !lain ? [tiap, ...jawaban, [rata]] : [tiap, ...jawaban];
}

/** What a hundredth of the mean is as a value of 25 to 100. */
const SEPERSERATUS = 0.25;

/** Whether most figures of a column are so many times those of another. */
const berbanding = (t: TabelTerbaca, baris: readonly Baris[], { r, k }: Berdampingan, kali: number): boolean =>
  baris.filter((b) => {
    const [x, y] = [faktaDi(t, b, r), faktaDi(t, b, k)];
    return x && y && Math.abs(nilaiKasar(y) / nilaiKasar(x) / kali - 1) <= TOLERANSI;
  }).length *
    4 >=
  baris.length * 3;

/** A weight cut off to two decimals (0,07 of 1 ÷ 14), and the rounding of what it gives. */
const TOLERANSI = 0.05;
