import type { Narasi } from '../../tabel/tabel.js';
import type { TabelTerbaca } from './fakta.js';

/** Shorter texts, and those of fewer words, are no names that a sentence would repeat by chance as well. */
const TERPENDEK = 12;
const TERPANJANG = 200;
/** A figure with words on either side, which say nothing that is measured: `Indikator 22 Jumlah Dokumen`, `Penduduk usia 15 tahun ke atas`. */
const BERANGKA = /^(?=.*\p{L}{3}.*\s.*\p{L}{3})[^\n]*(?<![\d.,])\d{1,4}(?![\d.,]*\d)/u;
/** A remark and no name: its figures are measured. */
const CATATAN = /%|\bRp|\bpersen\b|\b(?:sebesar|sebanyak|mencapai)\b|\b(?:dari|target|realisasi|capaian) \d/iu;
const LEBAR = 0xfee0;

/**
 * The texts with the figures in the names of table rows made wide: no reader of figures takes `Indikator ２２ Jumlah Dokumen` for a count, and
 * names are still the same (`rapikanKata`). Each text stays as long as it is.
 */
export function samarkanNama(teks: readonly Narasi[], tabel: readonly TabelTerbaca[]): readonly Narasi[] {
  if (teks.length === 0) return teks;
  const nama = new Set<string>();
  for (const t of tabel)
    for (const b of t.baris)
      for (const n of b.nama.values())
        if (n.length >= TERPENDEK && n.length <= TERPANJANG && BERANGKA.test(n) && !CATATAN.test(n)) nama.add(n.trim());
  if (nama.size === 0) return teks;
  return teks.map((n) => {
    let isi = n.teks;
    for (const x of nama) if (isi.includes(x)) isi = isi.replaceAll(x, lebarkan(x));
    return isi === n.teks ? n : { ...n, teks: isi };
  });
}

const lebarkan = (nama: string): string => nama.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + LEBAR));

/** The usual digits for wide ones. */
export const sempitkan = (teks: string): string =>
  teks.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - LEBAR));
