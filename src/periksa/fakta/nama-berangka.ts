import type { Narasi } from '../../tabel/tabel.js';
import { lebarkan } from './angka-lebar.js';
import type { TabelTerbaca } from './fakta.js';

/** Shorter texts, and those of fewer words, are no names that a sentence would repeat by chance as well. */
const TERPENDEK = 12;
const TERPANJANG = 200;
/** Short whole numbers among words: `Indikator 22 Jumlah Dokumen`, `Penduduk usia 15 tahun ke atas`. */
const BERANGKA = /(?<![\d.,])\d{1,4}(?![.,]?\d)/;
const KATA = /\p{L}{3}/gu;
const KATA_TERSEDIKIT = 2;
/** Each name is looked for in each text: of more than any report has, nothing is. */
const PERBANDINGAN_TERBANYAK = 500_000;
/** A remark and no name: its figures are measured. */
const CATATAN = /%|\bRp|\bpersen\b|\b(?:sebesar|sebanyak|mencapai)\b|\b(?:dari|target|realisasi|capaian) \d/iu;

/**
 * The texts with the figures in the names of table rows made wide: no reader of figures takes `Indikator ２２ Jumlah Dokumen` for a count, and
 * names are still the same (`rapikanKata`). Each text stays as long as it is.
 */
export function samarkanNama(teks: readonly Narasi[], tabel: readonly TabelTerbaca[]): readonly Narasi[] {
  if (teks.length === 0) return teks;
  const nama = new Set<string>();
  for (const t of tabel) for (const b of t.baris) for (const n of b.nama.values()) if (menamai(n)) nama.add(n.trim());
  if (nama.size === 0 || nama.size * teks.length > PERBANDINGAN_TERBANYAK) return teks;
  return teks.map((n) => {
    let isi = n.teks;
    for (const x of nama) if (isi.includes(x)) isi = isi.replaceAll(x, lebarkan(x));
    return isi === n.teks ? n : { ...n, teks: isi };
  });
}

const menamai = (n: string): boolean =>
  n.length >= TERPENDEK &&
  n.length <= TERPANJANG &&
  BERANGKA.test(n) &&
  (n.match(KATA)?.length ?? 0) >= KATA_TERSEDIKIT &&
  !CATATAN.test(n);
