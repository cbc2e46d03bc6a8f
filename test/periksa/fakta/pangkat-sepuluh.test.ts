import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../../src/angka/baca/baca-angka.js';
import { bacaDocx } from '../../../src/docx/baca-docx.js';
import { lepasCatatanKaki } from '../../../src/periksa/fakta/catatan-kaki.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';
import { dokumen, p, r, tbl, tc, tr } from '../../docx/dokumen-tangan.js';

const status = (teks: string) => bacaAngka(lepasCatatanKaki(teks)).status;

describe('a power of ten is neither 10 with a note nor a figure', () => {
  it.each(['10⁶', '10²', '10⁻³', '10¹²', '5 × 10³', '3,5x10⁶', '10⁶ jiwa'])('%s', (teks) => {
    expect(status(teks)).not.toBe('angka');
  });

  it.each([
    ['20¹', '20'],
    ['110²', '110'],
    ['85,10³', '85,10'],
    ['10¹', '10'],
    ['10*)', '10'],
  ])('%s is a figure with a note', (teks, angka) => {
    expect(lepasCatatanKaki(teks)).toBe(angka);
    expect(status(teks)).toBe('angka');
  });

  it('is one text in Word and in Markdown', () => {
    const naik = r('6', '<w:vertAlign w:val="superscript"/>');
    const sel = bacaDocx(dokumen(tbl(tr(tc(p(r('10') + naik)))))).tabel[0]?.baris[0]?.[0];
    expect(sel).toBe('10⁶');
    expect(bukuDariMarkdown('| a |\n|---|\n| 10<sup>6</sup> |').tabel[0]?.baris[1]).toEqual(['10⁶']);
  });

  it('square metres are a unit as before', () => {
    expect(status('10 m²')).toBe('angka');
  });
});
