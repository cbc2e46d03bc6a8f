import type { Buku } from '../../src/tabel/tabel.js';
import { lewatLibreOffice } from '../excel/libre-office.js';

const lolos = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** A Word document made by LibreOffice from tables and texts, each table with its caption and each text under its heading. */
export function docxLibreOffice({ tabel, narasi = [] }: Buku): Uint8Array {
  let bagian: string | undefined;
  const alinea = narasi.map((n) => {
    const judul = n.bagian !== bagian && n.bagian !== undefined ? `<h2>${lolos(n.bagian)}</h2>` : '';
    bagian = n.bagian;
    return `${judul}<p>${lolos(n.teks)}</p>`;
  });
  const petak = tabel.map(
    (t) =>
      `<p>${lolos([t.nama, t.judul].filter((x) => x !== undefined).join(' '))}</p><table border="1">${t.baris
        .map((b) => `<tr>${b.map((s) => `<td>${lolos(s)}</td>`).join('')}</tr>`)
        .join('')}</table><p></p>`,
  );
  return lewatLibreOffice(
    `<html><head><meta charset="utf-8"></head><body>${alinea.join('')}${petak.join('')}</body></html>`,
    'html',
    'docx:MS Word 2007 XML',
    'HTML (StarWriter)',
  );
}
