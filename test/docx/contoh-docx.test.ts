import { expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import type { HasilPeriksa } from '../../src/periksa/temuan/temuan.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { narasiContoh, tabelContoh } from '../excel/tangan/lembar-tangan.js';
import { docxLibreOffice } from './contoh-docx.js';

const ringkas = (h: HasilPeriksa) => h.temuan.map((t) => [t.kode, t.tercetak, t.semestinya].join(' | ')).sort();

it('the example as a Word document made by LibreOffice gives the same findings as its grids and its text', {
  ...butuhAlat('soffice'),
  timeout: 240_000,
}, () => {
  const buku = { tabel: tabelContoh(), narasi: narasiContoh() };
  const terbaca = bacaDocx(docxLibreOffice(buku), { berkas: 'laporan.docx' });
  expect(terbaca.tabel).toHaveLength(buku.tabel.length);
  const hasil = periksaTabel(terbaca);
  expect(ringkas(hasil)).toEqual(ringkas(periksaTabel(buku)));
  for (const t of hasil.temuan) expect(t.lokasi.halaman).toBeGreaterThan(0);
});
