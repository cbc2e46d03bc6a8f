import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

const halaman = readFileSync('docs/menambah-temuan.md', 'utf8');
const kutipan = [...halaman.matchAll(/<!-- (berkas|baris): (\S+) -->\n```typescript\n([\s\S]*?)```/g)].map(
  ([, jenis, berkas = '', isi = '']) => ({ jenis, berkas, isi }),
);
const contoh = [...halaman.matchAll(/<!-- contoh: (.+) -->\n\n((?:\|.*\n)+)/g)].map(([, harap = '', tabel = '']) => ({
  harap,
  tabel,
}));

describe('docs/menambah-temuan.md', () => {
  it('quotes a finding, a source of relations, a form, a cause and a synonym, and runs an example of each and of a reading', () => {
    expect(kutipan.map((k) => k.jenis).join(' ')).toBe('berkas baris baris baris baris berkas baris baris');
    expect(contoh.map((c) => c.harap)).toHaveLength(6);
    expect(halaman.split('<!-- ')).toHaveLength(1 + kutipan.length + contoh.length);
  });

  it.each(kutipan)('quotes $jenis of $berkas as it is', ({ jenis, berkas, isi }) => {
    const sebenarnya = readFileSync(berkas, 'utf8');
    if (jenis === 'berkas') expect(isi).toBe(sebenarnya);
    else expect(sebenarnya.split('\n')).toContain(isi.trimEnd());
  });

  it.each(contoh)('example: $harap', ({ harap, tabel }) => {
    const hasil = periksaTabel(bukuDariMarkdown(tabel));
    const temuan = hasil.temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel}`);
    const [jenis, huruf = '', peran] = harap.split(' ');
    if (jenis === 'bersih') {
      expect(temuan).toEqual([]);
      expect(hasil.cakupan.terikat).toBe(hasil.cakupan.angka);
    } else if (jenis === 'kolom') {
      expect(hasil.kolom[huruf.charCodeAt(0) - 65]?.peran).toBe(peran);
    } else {
      const [letak, sebab] = harap.split(' sebab ');
      expect(temuan).toEqual([letak]);
      if (sebab !== undefined) expect(hasil.temuan[0]?.penjelasan[0]?.sebab).toBe(sebab);
    }
  });

  it('names only files and folders that exist', () => {
    const berkas = [...halaman.matchAll(/`((?:src|test|docs)\/[^`<]*)`/g)].map((m) => m[1] ?? '');
    expect(berkas.length).toBeGreaterThan(15);
    expect(berkas.filter((b) => !existsSync(b))).toEqual([]);
  });
});
