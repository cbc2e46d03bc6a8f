import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cariRumus } from '../../src/rumus/daftar.js';

const halaman = readFileSync('docs/menambah-rumus.md', 'utf8');
const kutipan = [...halaman.matchAll(/<!-- (berkas|baris): (\S+) -->\n```typescript\n([\s\S]*?)```/g)].map(
  ([, jenis, berkas = '', isi = '']) => ({ jenis, berkas, isi }),
);

describe('docs/menambah-rumus.md', () => {
  it('shows one whole file and two lines of the registry', () => {
    expect(kutipan.map((k) => k.jenis)).toEqual(['berkas', 'baris', 'baris']);
  });

  it.each(kutipan)('quotes $jenis of $berkas as it is', ({ jenis, berkas, isi }) => {
    const sebenarnya = readFileSync(berkas, 'utf8');
    if (jenis === 'berkas') expect(isi).toBe(sebenarnya);
    else expect(sebenarnya.split('\n')).toContain(isi.trimEnd());
  });

  it('shows a formula that exists, whose file is named after its id', () => {
    const [, id = ''] = /\n {2}id: '([^']+)'/.exec(kutipan[0]?.isi ?? '') ?? [];
    expect(cariRumus(id)?.id).toBe(id);
    expect(kutipan[0]?.berkas).toBe(`src/rumus/${id.replace('.', '/')}.ts`);
  });

  it('names only files and folders that exist', () => {
    const berkas = [...halaman.matchAll(/`((?:src|test|docs)\/[^`<]*)`/g)].map((m) => m[1] ?? '');
    expect(berkas.length).toBeGreaterThan(8);
    expect(berkas.filter((b) => !existsSync(b))).toEqual([]);
  });
});
