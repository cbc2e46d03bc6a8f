import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { rataRataHitung } from '../../src/rumus/gabungan/rata-rata.js';
import { keSql, keSqlAlasan, keSqlPecahan } from '../../src/sql/index.js';
import { hitungDuckdb } from '../orakel/mesin-hitung.js';
import { bangunCli, jalankan as jalankanCli } from './bangun.js';

let cli = '';
const map = mkdtempSync(join(tmpdir(), 'lkjip-sql-'));
const jalankan = (...argumen: string[]) => jalankanCli(cli, ['sql', ...argumen], '', { cwd: map });
const peta = (isi: object) => {
  const berkas = join(map, 'peta.json');
  writeFileSync(berkas, JSON.stringify(isi));
  return berkas;
};

beforeAll(async () => {
  cli = (await bangunCli()).cli;
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('lkjip sql RUMUS', () => {
  const kolom = { T: ['t', 'target'], R: 'realisasi' };
  it('prints what keSql gives', () => {
    const umum = ['capaian.maximize', '--dialek', 'mariadb', '--kolom', 'target=t.target'];
    expect(jalankan(...umum)).toEqual({
      status: 0,
      stdout: `${keSql(capaianMaximize, kolom, { dialek: 'mariadb' })}\n`,
      stderr: '',
    });
    const pembulatan = { desimal: 0, mode: 'potong' } as const;
    const opsi = { dialek: 'mariadb', desimalMasukan: 2, pembulatan } as const;
    const lengkap = [...umum, '--desimal', '0', '--mode', 'potong', '--desimal-masukan', '2'];
    expect(jalankan(...lengkap).stdout).toBe(`${keSql(capaianMaximize, kolom, opsi)}\n`);
    expect(jalankan(...umum, '--bagian', 'alasan').stdout).toBe(
      `${keSqlAlasan(capaianMaximize, kolom, { dialek: 'mariadb' })}\n`,
    );
    const pecahan = ['gabungan.rata-rata', '--dialek', 'duckdb', '--kolom', 'x=atas/bawah', '--bagian', 'penyebut'];
    const x = { pembilang: 'atas', penyebut: 'bawah' };
    const ch = ['capaian.maximize', '--dialek', 'clickhouse', '--kolom', 'target=t.target'];
    expect(jalankan(...ch).stdout).toBe(`${keSql(capaianMaximize, kolom, { dialek: 'clickhouse' })}\n`);
    expect(jalankan(...pecahan).stdout).toBe(`${keSqlPecahan(rataRataHitung, { x }, { dialek: 'duckdb' }).penyebut}\n`);
  });
  it.each([
    [['capaian.maximise', '--dialek', 'mariadb'], 'maksudnya "capaian.maximize"?'],
    [['capaian.maximize', '--dialek', 'oracle'], 'dialek: oracle tidak dikenal; pilih postgresql, duckdb'],
    [['capaian.maximize', '--dialek', 'duckdb', '--kolom', 'S=x'], 'masukannya target (T), realisasi (R)'],
    [['capaian.maximize', '--dialek', 'duckdb', '--kolom', 'T=a/b/c'], 'tulis kolom pecahan sebagai atas/bawah'],
    [['capaian.maximize', '--dialek', 'duckdb', '--kolom', 'T=p', '--kolom', 'T=q'], 'Kolom T disebut dua kali.'],
    [
      ['capaian.maximize', '--dialek', 'duckdb', '--kolom', 'T=p', '--kolom', 'target=q'],
      '--kolom target: masukan itu sudah disebut sebagai T; sebut satu kali.',
    ],
    [['capaian.maximize', '--dialek', 'duckdb', '--kolom', 'T'], 'Tulis seperti target=t.target.'],
    [[], 'sebutkan salah satu'],
    [['capaian.maximize', '--dialek', 'duckdb', '-o', 'x.csv'], 'tidak menulis .csv; yang ditulis: .sql'],
  ])('refuses %j', (argumen, pesan) => {
    const { status, stdout, stderr } = jalankan(...argumen);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(pesan);
  });
});

describe('lkjip sql --pandangan', () => {
  const anggaran = { tabel: 'anggaran', kunci: ['id'], pagu: 'pagu', realisasi: 'realisasi', kelompok: [[]] };
  it('writes views that a database takes, and keeps the mapping', async () => {
    const berkas = peta({ dialek: 'mariadb', anggaran });
    expect(jalankan('--pandangan', berkas, '--dialek', 'duckdb', '-o', 'view.sql')).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^lkjip: ditulis: view\.sql \([\d.]+ bita\)\.\n$/),
    });
    const naskah = readFileSync(join(map, 'view.sql'), 'utf8');
    const data =
      'CREATE TABLE anggaran AS SELECT 1 AS id, 8000000::DECIMAL(18,2) AS pagu, 7999599.99::DECIMAL(18,2) AS realisasi';
    const [b] = await hitungDuckdb('SELECT serapan FROM lkjip_serapan_total', data, naskah);
    // 99,99499…: half-up to two decimals.
    expect(b).toEqual({ serapan: '99.99' });
    expect(jalankan('--pandangan', berkas, '-o', berkas).stderr).toContain('keluaran');
  });
  it('names what is wrong in the mapping', () => {
    const { status, stderr } = jalankan(
      '--pandangan',
      peta({ dialek: 'mariadb', anggaran: { ...anggaran, pagu: 5, pagunya: 'x' } }),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('peta.json: anggaran.pagu: 5 harus teks');
    expect(stderr).toContain('pagunya');
  });
  it('has a schema', () => {
    const { stdout } = jalankanCli(cli, ['skema', 'PetaPandangan']);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'PetaPandangan', properties: { kinerja: {}, anggaran: {} } });
  });
});
