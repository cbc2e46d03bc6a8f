/** `Rp 334, 220 miliar`, `Rp 1. 250.000.000`: a blank behind a separator, before digits that go on with the amount. */
const RUPIAH =
  /(Rp\.?\s{0,2})(\d{1,3}(?:[.,]\d{3}){0,4})(\.(?= \d{3}(?!\d))|,(?= \d{1,3} ?(?:ribu|juta|mil[iy]ar|tril[iy]un)\b|(?: \d{3}[.,]\d)))( )(?=\d)/giu;
/** `75, 00 persen`, where it is none of a list (`70, 75 dan 80 persen`). */
const PERSEN = /(?<![\d.,]|\d[,;] |dan )(\d{1,3},)( )(?=\d{2} ?(?:%|persen))/giu;

/** A text in which a figure that was torn apart behind a separator is whole: the blank comes to stand before it, so that no other place moves. */
export const sambungAngka = (teks: string): string => teks.replace(RUPIAH, '$1$4$2$3').replace(PERSEN, '$2$1');
