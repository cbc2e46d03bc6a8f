import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { Decimal } from '../../angka/desimal.js';
import { tentukanPredikat } from '../../skala/tentukan-predikat.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { rapikanKata } from '../fakta/kata.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p205 } from './p205-kategori.js';
import { bacaSkala } from './p206-skala.js';
import { p222 } from './p222-predikat-tak-sejalan.js';
import { p223 } from './p223-predikat-di-luar-skala.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A percentage with the word that a sentence gives it. */
interface Sebutan {
  readonly nilai: Decimal;
  readonly teks: string;
  readonly kata: string;
  /** Higher is better. */
  readonly peringkat: number;
  readonly lokasi: Lokasi;
}

/** Words of classes, from the lowest. */
const URUTAN = ['sangat kurang', 'kurang', 'cukup', 'baik', 'sangat baik'];
const ANGKA = String.raw`(\d{1,3}(?:[.,]\d{1,4})?) {0,2}`;
/** A percentage by its sign or by what stands before it, and the class word that follows in the same sentence. */
const POLA = new RegExp(
  `(?:(?<=(?:=|sebesar) {0,2})${ANGKA}(?:%|persen)?|(?<![\\d.,])${ANGKA}(?:%|persen))` +
    '[^\\d.;\\n]{0,60}?\\b(?:bermakna|dikategorikan|kategori|predikat) {1,3}((?:sangat |cukup |kurang )?(?:baik|berhasil)|cukup|kurang)',
  'gi',
);

/** Classes that sentences give to percentages: against the printed scales, and against each other. */
export function predikatNarasi(b: Bacaan): Temuan[] {
  const sebutan = bacaSebutan(b);
  return [...menurutSkala(b, sebutan), ...salingBertentangan(b, sebutan)];
}

function bacaSebutan(b: Bacaan): Sebutan[] {
  return b.narasi.flatMap((n) => {
    const lokasiDi = pencariLokasi(n);
    return [
      ...n.teks
        .slice(0, 20_000)
        .replace(/[*_✚✓]/gu, ' ')
        .matchAll(POLA),
    ].flatMap((m) => {
      const teks = m[1] ?? (m[2] as string);
      const kata = m[3] as string;
      const angka = bacaAngka(teks, { jenis: 'persen' });
      if (angka.status !== 'angka') return [];
      const rapi = rapikanKata(kata)
        .replace(/berhasil/, 'baik')
        .replace(/^(cukup|kurang) baik$/, '$1');
      return [{ nilai: angka.nilai, teks, kata, peringkat: URUTAN.indexOf(rapi), lokasi: lokasiDi(m.index) }];
    });
  });
}

/** Against the scales that the report prints; a word that none of them has is named once. */
function menurutSkala(b: Bacaan, sebutan: readonly Sebutan[]): Temuan[] {
  const skala = b.tabel.flatMap(({ tabel }) => {
    const s = bacaSkala(tabel);
    // A scale of classes, not a table that counts what fell into them.
    return s?.skala.rentang.every((k) => !/target/i.test(k.label))
      ? [{ skala: s.skala, nama: tabel.nama ?? { id: 'tabel skala', en: 'the table of the scale' } }]
      : [];
  });
  const [acuan] = skala;
  if (acuan === undefined) return [];
  return sebutan.flatMap(({ nilai, teks, kata, lokasi }) => {
    const bernama = skala.filter((s) => s.skala.rentang.some((k) => rapikanKata(k.label) === rapikanKata(kata)));
    const menurut = bernama[0] ?? acuan;
    const predikat = tentukanPredikat(nilai, menurut.skala);
    const kelas = predikat.status === 'kelas' ? predikat.label : null;
    const isi = { lokasi, tercetak: teks, semestinya: kelas };
    const pesan = { sel: namaLokasi(lokasi), tercetak: teks };
    if (bernama.length === 0) {
      const sekata = sebutan.filter((x) => rapikanKata(x.kata) === rapikanKata(kata));
      if (sekata[0]?.lokasi !== lokasi) return [];
      const semestinya =
        kelas === null ? '' : { id: `; menurut skala itu "${kelas}"`, en: `; that scale makes it "${kelas}"` };
      const terkait = sekata.slice(1).map((x) => x.lokasi);
      return [tulisTemuan(p223, b, { ...isi, terkait }, { ...pesan, predikat: kata, skala: menurut.nama, semestinya })];
    }
    const sesuai = bernama.some((s) => {
      const p = tentukanPredikat(nilai, s.skala);
      return p.status !== 'kelas' || rapikanKata(p.label) === rapikanKata(kata);
    });
    if (sesuai || kelas === null) return [];
    return [tulisTemuan(p205, b, isi, { ...pesan, kategori: kata, skala: menurut.nama, semestinya: kelas })];
  });
}

/** A higher figure with a lower word, or one figure with two words; each figure once. */
function salingBertentangan(b: Bacaan, sebutan: readonly Sebutan[]): Temuan[] {
  return sebutan.flatMap((s, i) => {
    const lain = sebutan.find(
      (x, j) =>
        (s.nilai.gt(x.nilai) && s.peringkat < x.peringkat) ||
        (s.nilai.eq(x.nilai) && s.peringkat !== x.peringkat && j > i),
    );
    if (lain === undefined) return [];
    return [
      tulisTemuan(
        p222,
        b,
        { lokasi: s.lokasi, tercetak: s.teks, terkait: [lain.lokasi] },
        {
          sel: namaLokasi(s.lokasi),
          tercetak: s.teks,
          predikat: s.kata,
          lain: lain.teks,
          predikatLain: lain.kata,
          terkait: namaLokasi(lain.lokasi),
        },
      ),
    ];
  });
}
