import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Acuan } from '../../src/acuan/acuan.js';
import { acuanBerjangka } from '../../src/acuan/berjangka.js';
import { cariAcuan, daftarAcuan } from '../../src/acuan/daftar.js';

const daftar: readonly Acuan[] = daftarAcuan;
const BUKAN_ACUAN = ['acuan.ts', 'berjangka.ts', 'daftar.ts', 'masa-berlaku.ts'];
const berkas = readdirSync('src/acuan').filter((f) => !BUKAN_ACUAN.includes(f));

describe('daftarAcuan', () => {
  it('has each id once, in kebab-case', () => {
    expect(new Set(daftar.map((a) => a.id)).size).toBe(daftar.length);
    expect(daftar.filter((a) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(a.id))).toEqual([]);
  });

  it('has one source a file, named after its id, and every file', async () => {
    const isi = await Promise.all(
      berkas.map(async (f) => {
        const nilai = Object.values(await import(`../../src/acuan/${f}`)) as Acuan[];
        // Beside the source its name and years alone, where it has years.
        return [f, nilai.filter((a) => 'jenis' in a)] as const;
      }),
    );
    expect(isi.filter(([f, nilai]) => nilai.length !== 1 || `${nilai[0]?.id}.ts` !== f)).toEqual([]);
    expect(isi.flatMap(([, nilai]) => nilai.map((a) => a.id)).sort()).toEqual(daftar.map((a) => a.id).sort());
  });

  it.each(daftar.map((a) => [a.id, a] as const))('%s is complete and found by its id', (id, acuan) => {
    expect(cariAcuan(id)).toBe(acuan);
    expect(acuan.judul.length).toBeGreaterThan(3);
    expect(new Date(`${acuan.diperiksa}T00:00:00Z`).toISOString().slice(0, 10)).toBe(acuan.diperiksa);
    if (acuan.berlaku) expect(acuan.berlaku.sampai ?? 9999).toBeGreaterThanOrEqual(acuan.berlaku.sejak);
  });

  it('gives law its years, and nothing else any', () => {
    const hukum = [
      'undang-undang',
      'peraturan-pemerintah',
      'peraturan-presiden',
      'peraturan-menteri',
      'keputusan-menteri',
      'keputusan-lembaga',
    ];
    expect(daftar.filter((a) => hukum.includes(a.jenis) !== (a.berlaku !== undefined)).map((a) => a.id)).toEqual([]);
  });

  it('has those with years in a list of their own', () => {
    const berjangka = daftar.filter((a) => a.berlaku);
    expect(acuanBerjangka).toEqual(berjangka.map(({ id, judul, berlaku }) => ({ id, judul, berlaku })));
  });

  it('takes the first year of a regulation from its title', () => {
    const salah = daftar.filter((a) => a.berlaku && !a.judul.includes(String(a.berlaku.sejak)));
    expect(salah.map((a) => a.id)).toEqual([]);
  });

  it('says where a source is, or that it was not read', () => {
    const tanpa = daftar.filter((a) => !a.letak && a.dibaca !== 'belum-dibaca').map((a) => a.id);
    expect(tanpa).toEqual([]);
  });

  it('knows every source that the code cites', () => {
    const kode = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
    const dikutip = kode.flatMap((f) =>
      [...readFileSync(`src/${f}`, 'utf8').matchAll(/\bacuan: '([^']+)'/g)].map((m) => m[1] ?? ''),
    );
    expect(dikutip.length).toBeGreaterThan(50);
    expect([...new Set(dikutip)].filter((id) => cariAcuan(id) === undefined)).toEqual([]);
  });

  it('finds nothing under an unknown id', () => {
    expect([cariAcuan('permen-panrb'), cariAcuan('constructor')]).toEqual([undefined, undefined]);
  });
});
