import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { daftarSkala } from '../../src/skala/daftar.js';
import { laporanUji, ubah } from '../model/laporan-uji.js';
import { pesanTolakan } from '../rumus/pesan-tolakan.js';
import { tercabut } from '../tolak/tercabut.js';

const baca = (kebijakan: unknown, bahasa: 'id' | 'en' = 'id') =>
  bacaLaporan({ ...laporanUji(), kebijakan }, { bahasa });
const pesan = (kebijakan: unknown, bahasa: 'id' | 'en' = 'id') => {
  const hasil = baca(kebijakan, bahasa);
  return hasil.status === 'sah' ? [] : hasil.masalah.map((m) => m.pesan);
};
const preset = daftarKebijakan.map((k) => k.id).join(', ');

describe('the preset and the scale that a report names', () => {
  it.each<[string, unknown, string, string | null]>([
    ['a slip of two letters', 'anjurann', 'kebijakan: preset "anjurann" tidak dikenal', 'anjuran'],
    ['another case', 'Anjuran', 'kebijakan: preset "Anjuran" tidak dikenal', 'anjuran'],
    ['the beginning', 'permenpanrb-53', 'kebijakan: preset "permenpanrb-53" tidak dikenal', 'permenpanrb-53-2014'],
    ['the beginning of two', 'permenpanrb', 'kebijakan: preset "permenpanrb" tidak dikenal', 'permenpanrb-53-2014'],
    ['more than the whole', 'kemenkeu-2023', 'kebijakan: preset "kemenkeu-2023" tidak dikenal', 'kemenkeu'],
    ['nothing like it', 'perbup', 'kebijakan: preset "perbup" tidak dikenal', null],
    ['in an object', { dasar: 'kemenke' }, 'kebijakan.dasar: preset "kemenke" tidak dikenal', 'kemenkeu'],
    [
      'a scale',
      { skala: 'akip.permenpanrb-88' },
      'kebijakan.skala: skala "akip.permenpanrb-88" tidak dikenal',
      'akip.permenpanrb-88-2021',
    ],
    ['a key of every object', 'constructor', 'kebijakan: preset "constructor" tidak dikenal', null],
  ])('%s', (_, kebijakan, awal, maksud) => {
    const [satu = '', ...lain] = pesan(kebijakan);
    expect(lain).toEqual([]);
    expect(satu.startsWith(`${awal}${maksud === null ? ';' : ` (maksudnya "${maksud}"?);`}`), satu).toBe(true);
  });

  it('are listed, in both languages', () => {
    expect(pesan('perbup')).toEqual([`kebijakan: preset "perbup" tidak dikenal; pilih salah satu: ${preset}`]);
    expect(pesan('anjurann', 'en')).toEqual([
      `kebijakan: the preset "anjurann" is unknown (did you mean "anjuran"?); choose one of: ${preset}`,
    ]);
    expect(pesan('perbup', 'en')).toEqual([`kebijakan: the preset "perbup" is unknown; choose one of: ${preset}`]);
    for (const { id } of daftarSkala) expect(pesan({ skala: 'x' }, 'en')[0]).toContain(id);
  });

  it('are told together with what else is wrong', () => {
    const hasil = bacaLaporan(ubah({ ...laporanUji(), kebijakan: { dasar: 'x', skala: 'y' } }, ['tahun'], 'dua ribu'));
    expect(hasil.status === 'tidak-sah' && hasil.masalah.map((m) => m.kode)).toEqual([
      'tahun',
      'kebijakan-tak-dikenal',
      'skala-tak-dikenal',
    ]);
  });

  it('leave what is no text, or none that can be an id, to the schema', () => {
    expect(pesan(5)).toEqual(['kebijakan: 5 harus id preset atau objek kebijakan']);
    expect(pesan({ skala: 5 })).toEqual(['kebijakan.skala: 5 harus teks']);
    expect(pesan('x'.repeat(5000)).join()).not.toContain('tidak dikenal');
    // The JSON schema takes 60 letters of a preset and 80 of a scale; of one more, nothing else is said.
    for (const [terpanjang, bungkus] of [
      [60, (id: string) => id],
      [60, (dasar: string) => ({ dasar })],
      [80, (skala: string) => ({ skala })],
    ] as const) {
      expect(pesan(bungkus('x'.repeat(terpanjang)))).toEqual([expect.stringContaining('tidak dikenal')]);
      expect(pesan(bungkus('x'.repeat(terpanjang + 1)))).toEqual([expect.not.stringContaining('tidak dikenal')]);
    }
    expect(pesan(' ')).toHaveLength(1);
    for (const data of [null, undefined, 5, 'teks', []]) expect(bacaLaporan(data).status).toBe('tidak-sah');
  });

  it.each(daftarKebijakan.map((k) => k.id))('%s is there, and computes', (id) => {
    for (const kebijakan of [id, ` ${id} `, { dasar: id }]) {
      const hasil = baca(kebijakan);
      expect(hasil.status).toBe('sah');
      if (hasil.status === 'sah') expect(rekapLaporan(hasil.laporan).kebijakan.dasar).toBe(id);
    }
  });

  it.each(daftarSkala.map((s) => s.id))('the scale %s is there', (skala) => {
    expect(baca({ skala }).status).toBe('sah');
  });
});

describe('a misspelt policy in a report', () => {
  it.each([
    ['id', '"rasioo" (maksudnya "rasio"?) harus salah satu dari: "selisih", "rasio"'],
    ['en', '"rasioo" (did you mean "rasio"?) must be one of: "selisih", "rasio"'],
  ] as const)('is answered with the nearest word (%s)', (bahasa, kata) => {
    const hasil = bacaLaporan({ versi: 1, kebijakan: { minimize: 'rasioo' } }, { bahasa });
    const pesan = hasil.status === 'tidak-sah' ? hasil.masalah.map((m) => m.pesan) : [];
    expect(pesan).toContain(`kebijakan.minimize: ${kata}`);
  });
});

describe('the options of bacaLaporan', () => {
  it('are checked in its name', () => {
    expect(() => bacaLaporan({}, { bahsa: 'en' } as never)).toThrow(/^bacaLaporan: .*bahsa/);
  });

  it('are Indonesian unless told otherwise', () => {
    expect(bacaLaporan({})).toEqual(bacaLaporan({}, { bahasa: 'id' }));
    expect(bacaLaporan({})).not.toEqual(bacaLaporan({}, { bahasa: 'en' }));
  });
});

it('data that cannot be looked at is refused by the name of the function', () => {
  expect(pesanTolakan(() => bacaLaporan(tercabut()))).toBe('bacaLaporan: data tidak dapat dibaca.');
});
