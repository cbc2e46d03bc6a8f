import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { daftarAcuan } from '../../src/acuan/daftar.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { daftarOrdinal } from '../../src/model/ordinal.js';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { daftarSkala } from '../../src/skala/daftar-lengkap.js';
import { bangunCli, jalankan as jalankanCli } from './bangun.js';

const idSemua = [...daftarRumus, ...daftarSkala, ...daftarOrdinal, ...daftarKebijakan, ...daftarAcuan].map((x) => x.id);

let cli = '';
const jalankan = (...argumen: string[]) => jalankanCli(cli, ['rumus', ...argumen]);
const terlebar = (teks: string) => Math.max(...teks.split('\n').map((b) => [...b].length));

beforeAll(async () => {
  cli = (await bangunCli()).cli;
});

describe('lkjip rumus', () => {
  it('lists every id whole, on a page of 100 columns', () => {
    const { status, stdout, stderr } = jalankan();
    expect([status, stderr]).toEqual([0, '']);
    const kata = new Set(stdout.split(/\s+/));
    expect(idSemua.filter((id) => !kata.has(id))).toEqual([]);
    expect(terlebar(stdout)).toBeLessThanOrEqual(100);
  });

  it('shows everything of one formula', () => {
    const { status, stdout } = jalankan('capaian.minimize.selisih');
    expect(status).toBe(0);
    expect(stdout).toContain('(2 × T − R) ÷ T × 100');
    // (2 × 20 − 18) ÷ 20 × 100 by hand
    expect(stdout).toContain('Target 20, realisasi 18: (2 × 20 − 18) ÷ 20 × 100 = 110,00 persen.');
    expect(stdout).toContain('#1: 2 × 20 = 40');
    expect(stdout).toContain('T kosong: target belum diisi');
    expect(stdout).toMatch(/PermenPANRB 8\/2021 \(berlaku 2021–2022\)[^-]*Dibaca di\s+peraturannya/);
  });

  it('shows the preset and the regulation that share an id', () => {
    const { stdout } = jalankan('permendagri-86-2017');
    expect(stdout).toContain('Kebijakan permendagri-86-2017 ·');
    expect(stdout).toContain('Acuan permendagri-86-2017 ·');
    expect(stdout).toContain('permendagri-86-2017.lima-kelas');
  });

  it('gives data as JSON, with the years that follow from its sources', () => {
    const { stdout } = jalankan('iki.permenpanrb-8-2021', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      versi: 1,
      entri: [
        {
          id: 'iki.permenpanrb-8-2021',
          jenisEntri: 'skala',
          masaBerlaku: [{ acuan: 'permenpanrb-8-2021', sejak: 2021, sampai: 2022 }],
        },
      ],
    });
    const katalog = JSON.parse(jalankan('-f', 'json').stdout) as { bab: { entri: { id: string }[] }[] };
    expect(katalog.bab.flatMap((b) => b.entri.map((e) => e.id))).toEqual(idSemua);
  });

  it('writes the document of the catalogue as Markdown', () => {
    expect(jalankan('--format', 'markdown').stdout).toBe(readFileSync('docs/rumus.md', 'utf8'));
    expect(jalankan('anggaran.serapan', '-f', 'markdown').stdout).toMatch(/^# Serapan anggaran\n/);
  });

  it.each([
    ['capaian.minimise', 'capaian.minimize.rasio'],
    ['lan.empat', 'lan.empat-kelas'],
    ['paser-lkjp-2022', 'paser-lkjip-2022'],
    ['WTP', '"lkjip rumus"'],
  ])('refuses %s with status 2, and says what may have been meant: %s', (id, saran) => {
    const { status, stdout, stderr } = jalankan(id);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`"${id}" tidak ada dalam katalog`);
    expect(stderr).toContain(saran);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('keeps a hostile id short and harmless', () => {
    const { status, stderr } = jalankan(`\u001b[31m${'x'.repeat(5000)}`);
    expect(status).toBe(2);
    expect(stderr.length).toBeLessThan(300);
    expect(stderr).not.toContain('\u001b');
    expect(jalankan('__proto__').status).toBe(2);
  });
});

describe.each(idSemua)('lkjip rumus %s', (id) => {
  // run in this process: 250 starts of node would cost minutes
  it('fits the page and is complete', async () => {
    const { cariKatalog } = await import('../../src/cli/katalog/cari-katalog.js');
    const { lembarKeTeks } = await import('../../src/cli/katalog/lembar-teks.js');
    for (const { lembar } of cariKatalog(id)) {
      expect(lembar.bagian.every((b) => b.rumus || b.paragraf || b.daftar?.length || b.tabel)).toBe(true);
      const teks = lembarKeTeks(lembar);
      expect(terlebar(teks)).toBeLessThanOrEqual(100);
      expect(teks).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
