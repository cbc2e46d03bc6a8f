import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { daftarSkema, type NamaSkema } from '../../src/model/daftar-skema.js';
import { skemaJson } from '../../src/model/skema-json.js';
import { laporanUji, ubah } from './laporan-uji.js';

const ajv = new Ajv2020({ allowUnionTypes: true, strict: false });
const sah = ajv.compile(skemaJson('Laporan'));
const ind = ['tujuan', 0, 'sasaran', 0, 'indikator', 0] as const;
const sub = ['program', 0, 'kegiatan', 0, 'subKegiatan', 0, 'anggaran', '2022'] as const;

describe('skemaJson', () => {
  it('names the parts of the model', () => {
    expect([...daftarSkema].sort()).toEqual([
      'Indikator',
      'Kebijakan',
      'Kegiatan',
      'Konfigurasi',
      'Laporan',
      'Program',
      'Sasaran',
      'SubKegiatan',
      'Tujuan',
    ]);
  });

  it.each(daftarSkema)('%s is a schema of draft 2020-12 with its title', (nama) => {
    expect(skemaJson(nama)).toMatchObject({ title: nama, $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(ajv.validateSchema(skemaJson(nama))).toBe(true);
  });

  it.each(daftarSkema)('%s has no empty description', (nama) => {
    expect(JSON.stringify(skemaJson(nama))).not.toMatch(/"description":"\s*"/);
  });

  it.each(['Laporann', '__proto__', 'constructor'])('throws for %s and lists the known ones', (nama) => {
    expect(() => skemaJson(nama as NamaSkema)).toThrow(/tidak ada; pilih Tujuan, Sasaran/);
  });

  it('passes the small report and the real one', () => {
    expect(sah(laporanUji())).toBe(true);
    expect(sah(JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8')))).toBe(true);
  });

  it.each<[string, readonly (string | number)[], unknown]>([
    ['an unknown field', ['lain'], 1],
    ['a missing field', ['tujuan'], undefined],
    ['another version', ['versi'], 2],
    ['an unknown polarity', [...ind, 'polarisasi'], 'naik'],
    ['an Indonesian number', [...ind, 'target', '2022'], '82,5'],
    ['a year that is none', [...ind, 'target', '22'], 5],
    ['three quarters', [...ind, 'triwulan'], { 2022: { konsolidasi: 'jumlah', target: [1, 2, 3] } }],
    ['a negative pagu', [...sub, 'pagu'], -1],
    ['a negative pagu as text', [...sub, 'pagu'], '-1'],
    ['a thousandth of a rupiah', [...sub, 'pagu'], '1.001'],
    ['a negative weight', [...ind, 'bobot'], -1],
    ['an empty name', ['instansi', 'nama'], ''],
    ['an unknown policy', ['kebijakan'], { minimize: 'bagi' }],
  ])('refuses %s', (_, path, nilai) => {
    expect(sah(ubah(laporanUji(), path, nilai))).toBe(false);
  });
});
