import { TabelTakTerbaca } from './batas.js';

/** The end of an unquoted field, whichever program wrote the line ends. */
const AKHIR_BARIS = /[\r\n]/g;

/**
 * The fields of a CSV, row by row (RFC 4180; CR, LF or both end a line). Blanks around a field are no part of it, and a quotation mark inside an
 * unquoted one is a sign like any other. A last line end adds no row; a blank line is a row of one empty field.
 *
 * Throws `TabelTakTerbaca` for a quotation mark that is not closed, or one that closes in the middle of a field: from there on every cell would be
 * in the wrong place.
 */
export function uraiCsv(teks: string, pemisah: string): string[][] {
  const hasil: string[][] = [];
  const panjang = teks.length;
  let baris: string[] = [];
  let i = teks.charCodeAt(0) === 0xfeff ? 1 : 0;
  // The next of each sign is looked for once and kept until it is passed, so a file without quotes or separators takes no longer than others.
  let [pisah, ganti] = [-1, -1];
  const cariPisah = (dari: number): number => {
    if (pisah < dari) pisah = (teks.indexOf(pemisah, dari) + panjang + 1) % (panjang + 1);
    return pisah;
  };
  const cariGanti = (dari: number): number => {
    if (ganti >= dari) return ganti;
    AKHIR_BARIS.lastIndex = dari;
    ganti = AKHIR_BARIS.exec(teks)?.index ?? panjang;
    return ganti;
  };
  while (i < panjang) {
    const buka = lewatiKosong(teks, i, pemisah);
    let akhir: number;
    if (teks[buka] === '"') {
      const tutup = cariTutup(teks, buka);
      if (tutup < 0) throw rusak('dibuka tetapi tidak ditutup', teks, buka);
      akhir = lewatiKosong(teks, tutup + 1, pemisah);
      if (akhir < panjang && teks[akhir] !== pemisah && teks[akhir] !== '\r' && teks[akhir] !== '\n') {
        throw rusak('ditutup di tengah isian', teks, tutup);
      }
      baris.push(teks.slice(buka + 1, tutup).replaceAll('""', '"'));
    } else {
      akhir = Math.min(cariPisah(i), cariGanti(i));
      baris.push(teks.slice(i, akhir).trim());
    }
    if (teks[akhir] === pemisah) {
      i = akhir + 1;
      if (i === panjang) baris.push('');
    } else if (akhir === panjang) {
      break;
    } else {
      i = teks.startsWith('\r\n', akhir) ? akhir + 2 : akhir + 1;
      hasil.push(baris);
      baris = [];
    }
  }
  // Blanks behind the last line end are no row either.
  if (baris.length > 1 || (baris[0] ?? '') !== '') hasil.push(baris);
  return hasil;
}

function lewatiKosong(teks: string, dari: number, pemisah: string): number {
  let i = dari;
  while ((teks[i] === ' ' || teks[i] === '\t') && teks[i] !== pemisah) i += 1;
  return i;
}

/** The mark that closes a quoted field; two together stand for one inside it. */
function cariTutup(teks: string, buka: number): number {
  for (let i = teks.indexOf('"', buka + 1); i >= 0; i = teks.indexOf('"', i + 2)) {
    if (teks[i + 1] !== '"') return i;
  }
  return -1;
}

function rusak(apa: string, teks: string, letak: number): TabelTakTerbaca {
  const ke = teks.slice(0, letak).split(/\r\n|\r|\n/).length;
  return new TabelTakTerbaca(
    `CSV rusak: tanda kutip ganda ${apa} di baris ${ke}. Periksa tanda kutip ganda di sekitar baris itu.`,
  );
}
