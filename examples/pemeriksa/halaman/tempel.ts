import type { Berkas } from '../pesan.js';

/** So many rows and columns of a pasted table are unfolded. */
const BARIS_TERBANYAK = 50_000;
const KOLOM_TERBANYAK = 500;

const bita = (teks: string): Uint8Array => new TextEncoder().encode(teks);

/**
 * Cells that were copied from Excel, Word or a web page, as a file: the plain text where the table is plain, else the HTML with its merged cells
 * unfolded. The HTML is parsed into a document that runs nothing and loads nothing.
 */
export function berkasTempelan(data: DataTransfer, polis: { createHTML(html: string): string }): Berkas | null {
  const html = data.getData('text/html');
  const teks = data.getData('text/plain');
  if (/(?:row|col)span/i.test(html)) {
    const dokumen = new DOMParser().parseFromString(polis.createHTML(html), 'text/html');
    const baris = [...dokumen.querySelectorAll('table')].map(barisTabel).filter((b) => b.length > 0);
    if (baris.length > 0) {
      return { nama: 'tempelan.json', data: bita(JSON.stringify(baris.map((b) => ({ baris: b })))) };
    }
  }
  return teks.trim() === '' ? null : { nama: 'tempelan.tsv', data: bita(teks) };
}

function barisTabel(tabel: HTMLTableElement): string[][] {
  const baris: string[][] = [];
  for (const [i, b] of [...tabel.rows].slice(0, BARIS_TERBANYAK).entries()) {
    let kolom = 0;
    for (const sel of b.cells) {
      baris[i] ??= [];
      while (baris[i]?.[kolom] !== undefined) kolom += 1;
      const [tinggi, lebar] = [Math.min(sel.rowSpan || 1, 1000), Math.min(sel.colSpan || 1, KOLOM_TERBANYAK)];
      for (let r = 0; r < tinggi; r += 1) {
        const kini = baris[i + r] ?? [];
        baris[i + r] = kini;
        // A merged cell holds its text once, in its first place.
        for (let k = 0; k < lebar; k += 1) kini[kolom + k] = r === 0 && k === 0 ? (sel.textContent ?? '').trim() : '';
      }
      kolom += lebar;
      if (kolom > KOLOM_TERBANYAK) break;
    }
  }
  return baris.slice(0, BARIS_TERBANYAK).map((b) => Array.from(b ?? [], (s) => s ?? ''));
}
