import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownPeriksa } from '../../../src/periksa/keluaran/markdown.js';
import { hasilContoh, hasilKosong, temuanNarasi, temuanTotal } from './contoh-hasil.js';

describe('markdownPeriksa', () => {
  it('has a chapter a level, the accepted ones and what was not understood', () => {
    const hasil = markdownPeriksa({
      ...hasilContoh,
      temuan: [...hasilContoh.temuan, { ...temuanNarasi, diterima: 'angka *lama*' }],
    });
    expect(hasil.split('\n').filter((b) => b.startsWith('#'))).toEqual([
      '# Hasil periksa',
      '## Galat',
      '### P103 · tercetak/tabel-3-4-2.json · Tabel 3.4.2 · F4',
      '## Peringatan',
      '### P201 · narasi.md · IKHTISAR · baris 12, kolom 39',
      '## Catatan',
      '### P301 · tercetak/tabel-3-4-2.json · Tabel 3.4.2',
      '## Diterima',
      '## Kolom yang tidak dipahami',
    ]);
    expect(hasil).toContain('- tercetak **79,9**; semestinya **73,61**; rumus serapan\n- sebab (sangat mungkin): ');
    expect(hasil).toContain('- P201 · narasi.md · IKHTISAR · baris 12, kolom 39: angka \\*lama\\*');
    expect(hasil).toContain('- tercetak **–**');
  });

  it('names the cells that are wrong only because of one', () => {
    const ikut = [{ ...temuanTotal.lokasi, baris: 3, sel: 'F3' }];
    expect(markdownPeriksa({ ...hasilContoh, temuan: [{ ...temuanTotal, ikut }] })).toMatch(/^- .*: F3$/m);
  });

  it('says when there is nothing', () => {
    expect(markdownPeriksa(hasilKosong, { bahasa: 'en' })).toBe(
      '# Result of the check\n\nNo findings; 3 of 3 figures in 1 table checked.',
    );
  });

  it('lists what was not checked', () => {
    const tabel = [{ lokasi: { tabel: 'T*' }, status: 'sebagian', angka: 4, terikat: 1, sebab: 'kolom "X"' }] as const;
    expect(markdownPeriksa({ ...hasilKosong, cakupan: { angka: 4, terikat: 1, tabel } })).toContain(
      '## Belum diperiksa seluruhnya\n\n- diperiksa sebagian; kolom "X": T\\* (1/4)',
    );
  });

  it('keeps text of the tables text', () => {
    const jahat = { ...temuanTotal, pesan: '<script>alert(1)</script> [x](y) | **a**\n# b', saran: '', terkait: [] };
    const html = marked.parse(markdownPeriksa({ ...hasilContoh, temuan: [jahat] }), { async: false });
    expect(html).not.toMatch(/<(script|a|table)/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; [x](y) | **a** # b');
  });
});
