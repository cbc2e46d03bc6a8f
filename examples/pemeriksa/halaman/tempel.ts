import type { Berkas } from '../pesan.js';

/** The most places that the cells of what is pasted may take. */
const SEL_TERBANYAK = 1_000_000;

const bita = (teks: string): Uint8Array => new TextEncoder().encode(teks);

/**
 * Cells that were copied from Excel, Word or a web page, as a file: the plain text where the table is plain, else the HTML with its merged cells
 * unfolded. The HTML is parsed into a document that runs nothing and loads nothing. Throws where there is no text, or more than a table to paste.
 */
export function berkasTempelan(data: DataTransfer, polis: { createHTML(html: string): string }): Berkas {
  const html = data.getData('text/html');
  const teks = data.getData('text/plain');
  if (/(?:row|col)span/i.test(html)) {
    const dokumen = new DOMParser().parseFromString(polis.createHTML(html), 'text/html');
    let banyak = 0;
    const hitung = (sel: number): void => {
      banyak += sel;
      if (banyak > SEL_TERBANYAK)
        throw new Error(
          'Tempelannya terlalu besar: lebih dari 1.000.000 sel. Simpan sebagai .xlsx, lalu buka berkasnya.',
        );
    };
    const baris = [...dokumen.querySelectorAll('table')].map((t) => barisTabel(t, hitung)).filter((b) => b.length > 0);
    if (baris.length > 0) {
      return { nama: 'tempelan.json', data: bita(JSON.stringify(baris.map((b) => ({ baris: b })))) };
    }
  }
  if (teks.trim() === '') throw new Error('Yang ditempel tidak memuat teks; salin selnya, bukan gambarnya.');
  return { nama: 'tempelan.tsv', data: bita(teks) };
}

/**
 * The rows of a table, each merged cell with its text once, in its first place. Nothing is written for what a cell only covers: of each column it is
 * known up to which row it is taken, so a span costs no more than its width, and reaches no further than the table does.
 */
function barisTabel(tabel: HTMLTableElement, hitung: (sel: number) => void): string[][] {
  const semua = [...tabel.rows];
  /** By column: the row from which it is free again. */
  const bebas: number[] = [];
  return semua.map((b, i) => {
    const baris: string[] = [];
    let kolom = 0;
    for (const sel of b.cells) {
      while ((bebas[kolom] ?? 0) > i) kolom += 1;
      const lebar = sel.colSpan || 1;
      hitung(kolom + lebar - baris.length);
      while (baris.length < kolom) baris.push('');
      baris.push((sel.textContent ?? '').trim());
      while (baris.length < kolom + lebar) baris.push('');
      // A span of no rows reaches to the end of the table.
      const sampai = i + Math.min(sel.rowSpan || semua.length, semua.length - i);
      if (sampai > i + 1) for (let k = kolom; k < kolom + lebar; k += 1) bebas[k] = sampai;
      kolom += lebar;
    }
    return baris;
  });
}
