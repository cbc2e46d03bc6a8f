import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anjuran } from '../../src/kebijakan/anjuran.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { KebijakanIndikator } from '../../src/model/kebijakan.js';
import { samakanHalaman } from './halaman.js';
import { semuaKebijakan, tabelKebijakan, tabelPreset } from './tabel-kebijakan.js';

const BERKAS = 'docs/kebijakan.md';
const dokumen = readFileSync(BERKAS, 'utf8');

/** The cells of the rows below a heading. */
const tabel = (judul: string): string[][] => {
  const bagian = dokumen.slice(dokumen.indexOf(`## ${judul}\n`)).split('\n## ')[0] ?? '';
  return [...bagian.matchAll(/^\| (`.*) \|$/gm)].map((m) => (m[1] ?? '').split(' | '));
};
const kata = (sel: string): string[] => [...sel.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');

/** Bounds are two numbers, and a scale has a catalogue of its own. */
const TANPA_KATA = new Set(['batas.indikator', 'batas.rekap', 'kemajuan.batas', 'skala', 'pembulatan.desimal']);

describe('docs/kebijakan.md', () => {
  it('has the tables that the registries give (PERBARUI=1 rewrites them)', () => {
    samakanHalaman(BERKAS, { preset: tabelPreset(), kebijakan: tabelKebijakan() });
  });

  it('says what each policy is about', () => {
    expect([...semuaKebijakan()].filter(([, { arti }]) => arti === '').map(([nama]) => nama)).toEqual([]);
  });

  it('names every preset', () => {
    expect(tabel('Preset').map((b) => kata(b[0] ?? '')[0])).toEqual(daftarKebijakan.map((k) => k.id));
  });

  const baris = new Map(tabel('Setiap kebijakan').map((b) => [kata(b[0] ?? '')[0] ?? '', b]));

  it('names every policy of the model, and no other', () => {
    expect([...baris.keys()].sort()).toEqual([...semuaKebijakan().keys()].sort());
  });

  it.each([...semuaKebijakan()].filter(([nama]) => !TANPA_KATA.has(nama)))(
    'offers for %s what the lists do',
    (nama, { pilihan: ada }) => {
      const tertulis = kata(baris.get(nama)?.[1] ?? '');
      expect([...tertulis].sort()).toEqual([...ada].sort());
      const [kelompok = '', bidang] = nama.split('.');
      const bawaan = (anjuran.aturan as Readonly<Record<string, unknown>>)[kelompok];
      expect(tertulis[0]).toBe(bidang === undefined ? bawaan : (bawaan as Record<string, unknown>)[bidang]);
    },
  );

  it('gives the default scale and number of decimals', () => {
    expect(kata(baris.get('skala')?.[1] ?? '')).toEqual([anjuran.aturan.skala]);
    expect(baris.get('pembulatan.desimal')?.[1]).toBe(String(anjuran.aturan.pembulatan.desimal));
  });

  it('says which ones an indicator may set for itself', () => {
    const ya = [...baris]
      .filter(([, b]) => b.at(-1) === 'ya')
      .map(([nama]) => nama.replace('batas.indikator', 'batas'));
    expect(ya.sort()).toEqual(Object.keys(KebijakanIndikator.shape).sort());
    expect([...baris.values()].every((b) => /^(?:ya|tidak)$/.test(b.at(-1) ?? ''))).toBe(true);
  });
});
