import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Buku } from '../../src/tabel/tabel.js';

const lolos = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** A Word document made by LibreOffice from tables and texts, each table with its caption and each text under its heading. */
export function docxLibreOffice(folder: string, { tabel, narasi = [] }: Buku): Uint8Array {
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
  writeFileSync(
    join(folder, 'laporan.html'),
    `<html><head><meta charset="utf-8"></head><body>${alinea.join('')}${petak.join('')}</body></html>`,
  );
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profil`,
      '--headless',
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      join(folder, 'laporan.html'),
    ],
    { stdio: 'pipe', timeout: 180_000 },
  );
  return readFileSync(join(folder, 'laporan.docx'));
}
