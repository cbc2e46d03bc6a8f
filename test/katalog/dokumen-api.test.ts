import { describe, expect, it } from 'vitest';
import { samakanHalaman } from './halaman.js';
import { halamanApi, semuaEkspor } from './halaman-api.js';

const semua = semuaEkspor();
const nama = (pintu: string): string[] => (semua.get(pintu) ?? []).map((e) => e.nama);

describe('docs/api.md', () => {
  it('is what the comments give (PERBARUI=1 rewrites it)', () => samakanHalaman('docs/api.md', halamanApi(semua)));

  it('has a sentence for every name of every entry point, and an example for every function', () => {
    const bolong = [...semua].flatMap(([p, e]) =>
      e
        .filter((x) => !x.ringkas.endsWith('.') || (x.jenis === 'fungsi' && !x.contoh.includes('// => ')))
        .map((x) => `${p}: ${x.nama}`),
    );
    expect(bolong).toEqual([]);
  });

  it('knows what importing gives', async () => {
    const impor = {
      lkjip: await import('../../src/index.js'),
      'lkjip/excel': await import('../../src/excel/index.js'),
      'lkjip/berkas': await import('../../src/berkas/index.js'),
    };
    for (const [p, modul] of Object.entries(impor)) {
      const nilai = (semua.get(p) ?? []).filter((e) => e.jenis !== 'tipe').map((e) => e.nama);
      expect(nilai).toEqual(Object.keys(modul).sort());
    }
    expect(nama('lkjip/docx')).toContain('OpsiBacaDocx');
  });
});
