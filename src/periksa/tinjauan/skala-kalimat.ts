import { bacaSelang } from '../../skala/selang-teks.js';
import type { KelasSkala, Skala } from '../../skala/skala.js';
import { bacaKelas } from './p206-skala.js';

/** A text longer than this is no note under a table. */
const TERPANJANG = 600;
const PEMBUKA = /^\s{0,4}(?:keterangan|catatan|skala|kriteria|kategori|predikat|interval)[^:;]{0,60}:/iu;
const SELANG =
  /[<>≥≤=]{0,2}\s?\d[\d.,]{0,9}\s?%?(?:\s?(?:s\s?\/\s?d|s\.d\.|sd|-|–|sampai dengan|sampai)\s?[<≤]?=?\s?\d[\d.,]{0,9}\s?%?)?/giu;

/** A scale as a sentence or a note prints it: `≥ 90 = Sangat Baik; 80–<90 = Baik; < 80 = Cukup`; null for any other text. */
export const skalaKalimat = (teks: string): Skala | null => skalaDari(bacaBagianTeks(teks) ?? []);

/** The scales among lines that follow each other, as the notes under a table: one in a line, or one over lines of a class each. */
export function skalaBaris(teks: readonly string[]): Skala[] {
  const hasil: Skala[] = [];
  let kelas: KelasSkala[] = [];
  for (const t of [...teks, null]) {
    const bagian = t === null ? null : bacaBagianTeks(t);
    const sendiri = skalaDari(bagian ?? []);
    if (bagian !== null && sendiri === null) {
      kelas.push(...bagian);
      continue;
    }
    for (const s of [skalaDari(kelas), sendiri]) if (s !== null) hasil.push(s);
    kelas = [];
  }
  return hasil;
}

/** The classes that a text lists, none where it is only the opening of a list; null where any part of it is no class. */
function bacaBagianTeks(teks: string): KelasSkala[] | null {
  if (teks.length > TERPANJANG) return null;
  const bagian = teks
    .replace(PEMBUKA, '')
    .split(/[;\n]/)
    .map((s) => tandaBatas(s.trim()))
    .filter((s) => s !== '')
    .map(bacaBagian);
  const kelas = bagian.filter((k) => k !== null);
  return kelas.length < bagian.length ? null : kelas;
}

/** Three classes or more are a scale. */
function skalaDari([pertama, ...lain]: readonly KelasSkala[]): Skala | null {
  if (pertama === undefined || lain.length < 2) return null;
  return {
    id: 'tercetak',
    nama: 'Skala tercetak',
    satuan: 'persen',
    rentang: [pertama, ...lain],
    diAtas: 'kelas-teratas',
    diBawah: 'kelas-terbawah',
    kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'skala yang dicetak laporan itu sendiri', kedudukan: 'simpulan' }],
  };
}

/** Bounds in words as signs: `50 ke bawah`, `di atas 90`, `kurang dari 60`. */
const tandaBatas = (teks: string): string =>
  teks
    .replace(/(\d[\d.,]{0,9})\s?%?\s?ke (bawah|atas)/iu, (_, n: string, arah: string) =>
      arah === 'bawah' ? `≤ ${n}` : `≥ ${n}`,
    )
    .replace(/\b(kurang dari|di ?bawah|lebih dari|di ?atas)\s(?=\d)/iu, (_, kata: string) =>
      /kurang|bawah/iu.test(kata) ? '< ' : '> ',
    );

/** One class: its interval and, before or behind it, its name. */
function bacaBagian(teks: string): KelasSkala | null {
  const [selang, lagi] = [...teks.matchAll(SELANG)];
  if (selang === undefined || lagi !== undefined) return null;
  const di = bacaKelas(selang[0].trim());
  const label = `${teks.slice(0, selang.index)} ${teks.slice(selang.index + selang[0].length)}`
    .replace(/[^\p{L}()/ ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return di === null || bacaSelang(di) === null || label === '' || label.length > 40
    ? null
    : { di, kode: label, label };
}
