/** `Rp 334, 220 miliar`, `Rp 1. 250.000.000`: a blank behind a separator, before digits that go on with the amount. */
const RUPIAH =
  /(Rp\.?\s{0,2})(\d{1,3}(?:[.,]\d{3}){0,4})(\.(?= \d{3}(?!\d))|,(?= \d{1,3} ?(?:ribu|juta|mil[iy]ar|tril[iy]un)\b|(?: \d{3}[.,]\d)))( )(?=\d)/giu;
/** `75, 00 persen`, where it is none of a list (`70, 75 dan 80 persen`). */
const PERSEN = /(?<![\d.,]|\d[,;] |dan )(\d{1,3},)( )(?=\d{2} ?(?:%|persen))/giu;

/** `1 triliun 584,9 miliar`: the rest of an amount in the next smaller unit, of at most three digits. */
const BERSUSUN = /(?<![\d.,])(\d{1,3}) (triliun|mil[iy]ar|juta) (\d{1,3})((?:,\d{1,3})?) (mil[iy]ar|juta|ribu)\b/giu;
const DI_BAWAH: Readonly<Record<string, string>> = { triliun: 'mil', miliar: 'jut', milyar: 'jut', juta: 'rib' };

/** The two as one amount in the smaller unit, as long as they stood: `1584,9 miliar`. */
const satukan = (utuh: string, besar: string, satuan: string, kecil: string, pecahan: string, lalu: string): string =>
  lalu.toLowerCase().startsWith(DI_BAWAH[satuan.toLowerCase()] ?? ' ')
    ? `${besar}${kecil.padStart(3, '0')}${pecahan} ${lalu}`.padEnd(utuh.length)
    : utuh;

/** A text in which a figure that was torn apart behind a separator is whole: the blank comes to stand before it, so that no other place moves. */
export const sambungAngka = (teks: string): string =>
  teks.replace(RUPIAH, '$1$4$2$3').replace(PERSEN, '$2$1').replace(BERSUSUN, satukan);
