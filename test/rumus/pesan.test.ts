import { describe, expect, it } from 'vitest';
import { daftarAlasan, type KodeAlasan, pesanAlasan } from '../../src/rumus/alasan.js';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { daftarPeringatan, pesanPeringatan } from '../../src/rumus/daftar-peringatan.js';
import { type KodePeringatan, peringatan } from '../../src/rumus/peringatan.js';
import * as pola from '../../src/rumus/pola-peringatan.js';

describe('reasons', () => {
  it('say the same in both languages, Indonesian by default', () => {
    expect(pesanAlasan('pagu-nol')).toBe('pagu 0 tidak dapat menjadi pembagi');
    expect(pesanAlasan('pagu-nol', 'en')).toBe('a pagu of 0 cannot divide');
  });
  it.each(Object.keys(daftarAlasan) as KodeAlasan[])('%s has words in both languages', (kode) => {
    for (const bahasa of ['id', 'en'] as const) expect(pesanAlasan(kode, bahasa).length).toBeGreaterThan(8);
    expect(pesanAlasan(kode)).not.toBe(pesanAlasan(kode, 'en'));
  });
  it('refuse a code and a language that do not exist, also under a name of Object', () => {
    for (const kode of ['pagu-nool', 'constructor', '__proto__']) {
      expect(() => pesanAlasan(kode as KodeAlasan)).toThrow(`kode: ${kode} bukan kode alasan yang dikenal`);
    }
    for (const bahasa of ['fr', 'toString']) {
      expect(() => pesanAlasan('pagu-nol', bahasa as 'en')).toThrow(
        `bahasa: ${bahasa} tidak dikenal; pilih id atau en.`,
      );
    }
  });
  it('cover every reason that a formula declares', () => {
    for (const r of daftarRumus) for (const b of r.takTerukurBila) expect(daftarAlasan, r.id).toHaveProperty(b.alasan);
  });
});

describe('warnings', () => {
  it('are filled from the data of the case, in either language', () => {
    const p = peringatan(pola.dibatasi, { asal: '150,00', hasil: '120,00' });
    expect(p).toEqual({
      kode: 'dibatasi',
      pesan: 'nilai 150,00 dibatasi menjadi 120,00',
      data: { asal: '150,00', hasil: '120,00' },
    });
    expect(pesanPeringatan(p)).toBe(p.pesan);
    expect(pesanPeringatan(p, 'en')).toBe('the value 150,00 is limited to 120,00');
  });
  it('without data print as they are, and leave a gap that nothing fills readable', () => {
    expect(pesanPeringatan({ kode: 'target-nol-tercapai', pesan: '' })).toBe(
      'target 0 dan realisasi 0: dianggap tercapai penuh (100)',
    );
    expect(peringatan(pola.dibatasi).pesan).toBe('nilai {asal} dibatasi menjadi {hasil}');
  });
  it('are listed with the text that they are made from', () => {
    const teks = Object.entries(daftarPeringatan).map(([kode, { id }]) => ({ kode, id }));
    expect(teks).toEqual(expect.arrayContaining(Object.values(pola)));
    expect(teks).toHaveLength(Object.keys(pola).length);
  });
  it.each(Object.keys(daftarPeringatan) as KodePeringatan[])('%s asks for the same data in both languages', (kode) => {
    const celah = (teks: string) => [...new Set(teks.match(/\{[a-z]+\}/g) ?? [])].sort();
    const { id, en } = daftarPeringatan[kode];
    expect(celah(id)).toEqual(celah(en));
    for (const kata of [id, en]) expect(kata.length).toBeGreaterThan(8);
    expect(en).not.toBe(id);
  });
});
