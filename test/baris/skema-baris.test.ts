import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { bacaTabel } from '../../src/baris/baca-tabel.js';
import { contohBaris } from '../../src/baris/contoh-baris.js';
import { KOLOM, NAMA_TABEL, type NamaTabel } from '../../src/baris/daftar-kolom.js';
import { keBaris } from '../../src/baris/ke-baris.js';
import { type DataBaris, laporanDariBaris } from '../../src/baris/laporan-dari-baris.js';
import { Pencatat } from '../../src/baris/pencatat.js';
import { kolomBaris, skemaBaris } from '../../src/baris/skema-baris.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';

const ajv = new Ajv2020({ allowUnionTypes: true, strict: false });
const sah = ajv.compile(skemaBaris());
const lolos = (data: unknown): unknown => (sah(data) ? true : sah.errors);
const baca = (data: unknown) => laporanDariBaris(data as DataBaris);

/** The example with a second goal and objective, where an owner must be named. */
const berdua = {
  ...contohBaris,
  tujuan: [...contohBaris.tujuan, { id: 2, kode: 'T2', uraian: 'Lain' }],
  sasaran: [...contohBaris.sasaran, { id: 8, tujuan_id: 2, kode: 'S2', uraian: 'Lain' }],
};

describe('skemaBaris', () => {
  it('is a schema of draft 2020-12 with every table and every column', () => {
    const skema = skemaBaris() as {
      properties: Record<string, { items: { properties: object; patternProperties?: object } }>;
    };
    expect(ajv.validateSchema(skema)).toBe(true);
    for (const t of NAMA_TABEL) {
      const { properties, patternProperties = {} } = skema.properties[t]?.items ?? { properties: {} };
      expect(Object.keys({ ...properties, ...patternProperties })).toHaveLength(KOLOM[t].length);
    }
  });

  it('shows an example that is a report, with quarters and budget', () => {
    expect(lolos(contohBaris)).toBe(true);
    const hasil = baca(contohBaris);
    if (hasil.status !== 'sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
    // 82 ÷ 80; 90 of 100 million; what the rows say of the first quarter.
    expect(rekapLaporan(hasil.laporan)).toMatchObject({
      kinerja: { rataRata: { teks: '102,50' } },
      anggaran: { total: { serapan: { teks: '90,00' } } },
    });
    expect(hasil.laporan.program[0]?.anggaran?.['2025']?.triwulan?.rak?.[0]).toBe('25000000.00');
    expect(lolos(JSON.parse(JSON.stringify(keBaris(hasil.laporan))))).toBe(true);
  });

  it("lets through what laporanDariBaris takes: columns of one's own, other names, NULL", () => {
    const [ik] = contohBaris.indikator;
    expect(
      lolos({
        ...contohBaris,
        indikator: [{ ...ik, created_at: 'x', Target_2025: '80', target_2026: null, bobot: null }],
      }),
    ).toBe(true);
  });

  it.each([
    ['a table that is none', { indikators: [] }],
    ['a row that is none', { nilai: ['x'] }],
    ['a quarter that is none', { nilai: [{ ...contohBaris.nilai[1], triwulan: 5 }] }],
    ['another word for how quarters become a year', { indikator: [{ konsolidasi: 'total' }] }],
    ['a year that is none', { tahun: 'dua ribu' }],
  ])('refuses %s, as laporanDariBaris does', (_, isi) => {
    const data = { ...contohBaris, ...isi };
    expect(sah(data)).toBe(false);
    expect(() => {
      if (baca(data).status === 'tidak-sah') throw new Error();
    }).toThrow();
  });
});

describe.each(NAMA_TABEL)('the columns of %s', (tabel: NamaTabel) => {
  const semua = kolomBaris(tabel);
  const [baris] = berdua[tabel] as readonly Record<string, unknown>[];

  it.each(semua.filter((k) => k.wajib).map((k) => [k.nama, k] as const))('a row without %s is refused', (_, k) => {
    const nama = Object.keys(baris ?? {}).find((n) => [k.nama, ...k.namaLain].includes(n)) ?? '';
    const { [nama]: ada, ...lain } = baris ?? {};
    expect(ada, 'the example has it').toBeDefined();
    const hasil = baca({ ...berdua, [tabel]: [...berdua[tabel].filter((b) => (b as unknown) !== baris), lain] });
    expect(hasil).toMatchObject({ status: 'tidak-sah' });
    expect(hasil.status === 'tidak-sah' && hasil.masalah.map((m) => m.pesan).join('\n')).toContain(`"${k.nama}"`);
  });

  it('all names that are told are understood, and lead to one column', () => {
    for (const { nama, namaLain } of semua) {
      const jalur = [nama, ...namaLain].map((n) => {
        const tulis = n.replace('{tahun}', '2025');
        const [b] = bacaTabel(tabel, [{ [tulis]: 1 }], new Pencatat());
        return [...(b?.sebutan.keys() ?? [])][0];
      });
      expect(jalur[0], nama).toBeDefined();
      expect(new Set(jalur).size, nama).toBe(1);
    }
  });
});
