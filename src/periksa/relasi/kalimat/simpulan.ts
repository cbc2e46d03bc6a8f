import type { Decimal } from '../../../angka/desimal.js';
import { ratakan } from '../../../tabel/tiap.js';
import { tanpaSatuan } from '../../fakta/angka-sebanding.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { pecahKata } from '../../fakta/kata.js';
import { peranRupiah } from '../../fakta/peran-narasi.js';
import { samaCetak } from '../../fakta/sama-cetak.js';
import { singkatanDari } from '../../fakta/singkatan.js';
import { type Relasi, type RelasiLurus, samakan } from '../relasi.js';
import { type Simpulan, simpulanTabel } from './figur-simpulan.js';
import { tahunDi } from './tunggal.js';

/** Words that say that a figure follows, or how large something is, and not of what. */
const HAMPA: ReadonlySet<string> = new Set(
  (
    'adalah akhir angka atas atau berdasarkan besar besarnya capaian dan dari dengan di diperoleh hasil ialah indeks ini itu jumlah kami kepada ke ' +
    'keseluruhan kinerja maka memiliki memperoleh mencapai mendapat mendapatkan menjadi menunjukkan menurut nilai oleh pada para persen rp sebagai ' +
    'sebanyak sebesar secara sehingga sejumlah seluruh seluruhnya senilai skor tahun telah tersebut tingkat total unit untuk yaitu yakni yang'
  ).split(' '),
);
/** A figure is stated right after one of these. */
const MENYEBUT =
  /(?:sebesar|mencapai|adalah|yaitu|yakni|ialah|sebanyak|senilai|sejumlah|nilai|skor|indeks|angka|[:=])\s*(?:\bRp\.?\s*)?$/iu;
/** What is said of another time, place or kind than the tables close with. */
const LAIN_HAL =
  /triwulan|semester|\bbulan\b|tahun (?:lalu|sebelumnya)|nasional|provinsi|target|renstra|rpjm|sebelum|semula|rencana/iu;
/** `2 dari 3 indikator terukur`, `3 yang tak terukur`: so many is a count, and no figure that a table comes to. */
const SEKIAN_DARI = /\d (?:dari \d|yang (?:tak|tidak|belum) terukur)/;
const JUMLAH = /\b(?:jumlah|total|seluruh|seluruhnya|keseluruhan)\b/iu;

/**
 * Sentences that state what a table comes to without any other figure of it: `Nilai Survei Kepuasan Masyarakat tahun 2024 sebesar 77,59`. Every word
 * before the figure must be one of the row, the title or the headings, and all that it may mean must print the same.
 */
export function relasiSimpulan(kalimat: readonly KalimatAngka[], relasi: readonly Relasi[]): RelasiLurus[] {
  if (kalimat.length === 0) return [];
  const simpulan = simpulanTabel(relasi);
  if (simpulan.length === 0) return [];
  const terakhir = Math.max(0, ...simpulan.map((s) => s.tahun ?? 0), ...ratakan(kalimat, ({ teks }) => tahunDi(teks)));
  return ratakan(kalimat, ({ teks, angka }) => {
    if (SEKIAN_DARI.test(teks)) return [];
    const { cacah, a } = tanpaCacah(angka);
    if (a === undefined || !MENYEBUT.test(a.kata.trimEnd()) || LAIN_HAL.test(a.kata)) return [];
    const [tahun, lagi] = tahunDi(teks);
    if (lagi !== undefined) return [];
    const calon = simpulan.filter(
      (s) =>
        (cacah === null || cacah.eq(s.banyak)) &&
        (tahun === undefined || tahun === (s.tahun ?? terakhir)) &&
        sejenis(a, s) &&
        dinamai(a, s),
    );
    const bertahun = calon.filter((s) => s.tahun !== null);
    const [satu, ...lain] = bertahun.length > 0 ? bertahun : calon;
    if (satu === undefined || lain.some((s) => !samaCetak(s.fakta, satu.fakta)) || diSebelah(a.fakta, satu.fakta))
      return [];
    const lurus = samakan(a.fakta, satu.fakta);
    const pasti =
      satu.label.length > 0 || a.jenis !== 'uang' || sesama(a.fakta, satu.fakta) || sejudul(a.kata, satu.sebutan);
    return [pasti ? lurus : { ...lurus, perluSebab: true as const }];
  });
}

/** `untuk 4 program tersebut sebesar Rp …`: before an amount may stand how many things it is for, which its table must have. */
function tanpaCacah([pertama, kedua]: readonly AngkaKalimat[]): { cacah: Decimal | null; a: AngkaKalimat | undefined } {
  return pertama?.jenis === 'polos' && !tanpaSatuan(pertama) && kedua?.jenis === 'uang'
    ? { cacah: pertama.fakta.nilai, a: { ...kedua, kata: `${pertama.kata}${kedua.kata}` } }
    : { cacah: null, a: pertama };
}

/** Whether the table prints the figure of a sentence in another cell: of its total another row was copied. */
const sesama = (a: Fakta, { sel }: Fakta): boolean =>
  [...(sel?.tabel.fakta.values() ?? [])].some((baris) => mencetak(baris, a));

/** Whether the row itself prints the figure in another column, which is then what the sentence states: the index beside the mean that it comes from. */
const diSebelah = (a: Fakta, { sel, nilai }: Fakta): boolean =>
  !a.nilai.eq(nilai) && mencetak(sel?.tabel.fakta.get(sel.baris.ke) ?? new Map(), a);

const mencetak = (baris: ReadonlyMap<number, Fakta>, a: Fakta): boolean =>
  [...baris.values()].some((f) => f.nilai.eq(a.nilai));

/** Amounts with amounts of the role that the words give, percentages with percentages. */
function sejenis({ jenis, kata }: AngkaKalimat, { fakta, kolom }: Simpulan): boolean {
  const uang = kolom.uang && !fakta.persen;
  if (jenis === 'uang') {
    const peran = peranRupiah(kata, null);
    return uang && (peran === kolom.peran || (peran === null && TANPA_PERAN.has(kolom.peran)));
  }
  const berpersen = fakta.persen || kolom.persen || PERSEN.has(kolom.peran);
  // `Jumlah indikator: 2` counts something: no percentage is a sum.
  if (jenis !== 'persen' && berpersen && JUMLAH.test(kata)) return false;
  return !uang && jenis !== 'poin' && (jenis !== 'persen' || berpersen);
}
/** Amounts of which the heading says no more than that. */
const TANPA_PERAN: ReadonlySet<Simpulan['kolom']['peran']> = new Set(['jumlah', 'nilai', null]);
const PERSEN: ReadonlySet<Simpulan['kolom']['peran']> = new Set(['capaian', 'serapan', 'persen', 'rata-rata']);

/** Whether the words before a figure are those of a title, no fewer and no more. */
function sejudul(kata: string, sebutan: Simpulan['sebutan']): boolean {
  const [isi, ...judul] = [pecahKata(kata), ...sebutan].map(
    (x) => new Set(x.filter((k) => /^\p{L}+$/u.test(k) && !HAMPA.has(k) && k !== 'tabel')),
  ) as [Set<string>, ...Set<string>[]];
  return isi.size > 1 && judul.some((j) => j.size === isi.size && [...isi].every((k) => j.has(k)));
}

/** Whether all words before a figure speak of what a table comes to, and enough of them name it. */
function dinamai({ kata }: AngkaKalimat, { label, judul }: Simpulan): boolean {
  const isi = [...kata.matchAll(/[\p{L}]+/gu)].map((m) => m[0]);
  const semua = [...label, ...judul];
  const kena = (k: string): boolean =>
    semua.some((x) => sekata(x, k.toLowerCase())) ||
    (/^\p{Lu}+$/u.test(k) && [label, judul].some((x) => singkatanDari(k, x)));
  const berarti = isi.filter((k) => !HAMPA.has(k.toLowerCase()));
  if (berarti.length === 0 || !berarti.every(kena)) return false;
  const disebut = (x: string): boolean => HAMPA.has(x) || isi.some((k) => sekata(x, k.toLowerCase()));
  const berlabel = label.filter((x) => !HAMPA.has(x));
  if (berlabel.length > 1 && label.every(disebut)) return true;
  if (label.length === 0 && JUMLAH.test(kata)) return true;
  return berarti.length > 1 || berarti.some((k) => /^\p{Lu}+$/u.test(k) && !judul.includes(k.toLowerCase()));
}

const AWALAN = /^(?:di|ter|ber)(?=\p{L}{5})/u;
const AKAR = 6;

/** The same word, whatever its endings and what it begins with. */
function sekata(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.replace(AWALAN, ''), b.replace(AWALAN, '')];
  return x.length >= AKAR && y.length >= AKAR && x.slice(0, AKAR) === y.slice(0, AKAR);
}
