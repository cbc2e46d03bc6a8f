import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../src/acuan/daftar.js';
import { daftarSkala as daftarPokok, SkalaTidakDikenal } from '../../src/skala/daftar.js';
import { cariSkala, daftarSkala } from '../../src/skala/daftar-lengkap.js';
import { pastikanSkala } from '../../src/skala/pastikan-skala.js';
import { periksaSkala } from '../../src/skala/periksa-skala.js';
import type { Skala } from '../../src/skala/skala.js';
import { tentukanPredikat } from '../../src/skala/tentukan-predikat.js';

const daftar: readonly Skala[] = daftarSkala;

describe.each(daftar.map((s) => [s.id, s] as const))('%s', (id, skala) => {
  it('is a scale by the schema, found by its id', () => {
    expect(pastikanSkala(skala)).toEqual(skala);
    expect(cariSkala(id)).toBe(skala);
  });

  it('has no overlap, no undeclared hole, no hole that a class covers, and is listed from the top', () => {
    const hasil = periksaSkala(skala);
    expect(hasil).toMatchObject({ utuh: true, tumpangTindih: [], terurut: true });
    const boleh = ['celah-dinyatakan', 'puncak-terbuka', 'dasar-terbuka'];
    expect(hasil.temuan.filter((t) => !boleh.includes(t.kode))).toEqual([]);
  });

  it('declares only holes that are there', () => {
    const { celah } = periksaSkala(skala);
    expect(celah.length > 0).toBe((skala.lubang ?? []).length > 0);
  });

  it.each(skala.contoh ?? [])('gives its worked example $nilai ($asal)', (contoh) => {
    const p = tentukanPredikat(contoh.nilai, skala);
    expect(p).toMatchObject('kode' in contoh ? { kode: contoh.kode } : { alasan: contoh.alasan });
  });

  it('has a worked example, a unit, and its name in both languages', () => {
    expect(skala.contoh?.length).toBeGreaterThan(0);
    expect([skala.nama, skala.gloss ?? ''].every((t) => t.length > 3)).toBe(true);
  });

  it('cites sources that exist', () => {
    expect(skala.kutipan.length).toBeGreaterThan(0);
    expect(skala.kutipan.filter((k) => cariAcuan(k.acuan) === undefined)).toEqual([]);
  });

  it('claims to have been read in a regulation only where that text was read', () => {
    const sendiri = skala.kutipan
      .filter((k) => k.kedudukan === 'dibaca-di-peraturan')
      .map((k) => cariAcuan(k.acuan)?.dibaca);
    expect(sendiri.filter((d) => d !== 'naskah')).toEqual([]);
  });

  it('puts a percentage above its top into the top class with a warning, or has none above', () => {
    // capaian above 100 is ordinary; a scale of percentages that refused it would be of no use
    if (skala.satuan === 'persen')
      expect(skala.diAtas === 'kelas-teratas' || !periksaSkala(skala).puncakTerbuka).toBe(true);
  });
});

describe('daftarSkala', () => {
  it('has each id once', () => {
    expect(new Set(daftar.map((s) => s.id)).size).toBe(daftar.length);
    expect(daftar.filter((s) => !/^[a-z0-9-]+\.[a-z0-9-]+$/.test(s.id))).toEqual([]);
  });

  it('has every scale of every file, and nothing else', async () => {
    const berkas = readdirSync('src/skala').filter((f) =>
      /as const satisfies Skala;/.test(readFileSync(`src/skala/${f}`, 'utf8')),
    );
    const isi = await Promise.all(
      berkas.map(async (f) => Object.values(await import(`../../src/skala/${f}`)) as Skala[]),
    );
    const [utuh, pokok] = [isi.flat().filter((s) => s.contoh), isi.flat().filter((s) => !s.contoh)];
    const id = (x: readonly Skala[]) => x.map((s) => s.id).sort();
    expect(id(utuh)).toEqual(id(daftar));
    expect(id(pokok)).toEqual(id(daftar));
    expect(daftarPokok.map((s) => s.id)).toEqual(daftar.map((s) => s.id));
    for (const p of daftarPokok) expect({ ...cariSkala(p.id), ...p }).toEqual(cariSkala(p.id));
  });

  it('finds nothing under an unknown id', () => {
    expect([cariSkala('lan.lima-kelas'), cariSkala('__proto__'), cariSkala('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a scale that there is not', () => {
  it('is named, of a long name the beginning, beside those that there are', () => {
    const galat = new SkalaTidakDikenal('x'.repeat(100));
    expect(galat.name).toBe('SkalaTidakDikenal');
    expect(galat.message).toMatch(/^Skala "x{60}" tidak dikenal\. Pilih salah satu: lan\./);
    expect(galat.message).toContain('lan.empat-kelas, ');
  });
});
