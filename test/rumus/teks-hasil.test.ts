import { describe, expect, it } from 'vitest';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import type { Hasil, HasilJson } from '../../src/rumus/hasil.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { teksHasil } from '../../src/rumus/teks-hasil.js';

it('prints a figure, and a sign where there is none', () => {
  const capaian = (realisasi: number | null) => hitungCapaian({ target: 80, realisasi, polarisasi: 'maximize' });
  // by hand: 82 ÷ 80
  expect([teksHasil(capaian(82)), teksHasil(capaian(82), 'belum ada')]).toEqual(['102,50', '102,50']);
  expect([teksHasil(capaian(null)), teksHasil(capaian(null), 'belum ada')]).toEqual(['–', 'belum ada']);
});

it('refuses what is no figure and no sign', () => {
  expect(() => teksHasil({ status: 'lulus' } as never)).toThrow(/^teksHasil: hasil\.status/);
  expect(() => teksHasil({ status: 'terukur' } as never)).toThrow(/^teksHasil: hasil\.teks/);
  expect(() => teksHasil({ status: 'tak-terukur' } as never)).toThrow(/^teksHasil: hasil\.alasan/);
  expect(() => teksHasil(hitungCapaian({ target: 1, realisasi: 1, polarisasi: 'maximize' }), 5 as never)).toThrow(
    /^teksHasil: bila/,
  );
});

describe('a print that is not that of the value', () => {
  const hasil = hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' });
  const json = JSON.parse(JSON.stringify(hasilKeJson(hasil))) as HasilJson;
  const { jejak: _, ...tanpaJejak } = json;
  const bentuk = { salinan: { ...hasil }, json, tanpaJejak } as unknown as Readonly<Record<string, Hasil>>;

  it.each(Object.entries(bentuk))('is refused: %s', (_, h) => {
    expect(teksHasil(h)).toBe('102,50');
    for (const teks of ['999,00', '102,5x', '102.50', ' 102,50', '102,50\u202e', ''])
      expect(() => teksHasil({ ...h, teks } as Hasil), teks).toThrow(/^teksHasil: hasil\.teks: .* bukan 10[23]/);
    // A sign that drives a terminal is not shown.
    expect(() => teksHasil({ ...h, teks: '\u001b[31m' } as Hasil)).toThrow('teksHasil: hasil.teks:  [31m bukan ');
  });
  it('is refused where a figure of the library was written over, and where the value was', () => {
    const sendiri = hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' });
    expect(() => teksHasil(Object.assign(sendiri, { teks: '999,00' }))).toThrow('999,00 bukan 102,50');
    expect(() => teksHasil({ ...json, nilai: '999', pecahan: undefined } as never)).toThrow('102,50 bukan 999,00');
    expect(() => teksHasil({ ...json, nilai: '999' } as never)).toThrow('nilai: 999 bukan 102.5');
  });
  it('is refused by those who write figures on', () => {
    expect(() => hasilKeJson({ ...hasil, teks: '999,00' } as Hasil)).toThrow(
      'hasilKeJson: hasil.teks: 999,00 bukan 102,50',
    );
  });
  it('may be without its trace only as some rounding prints it', () => {
    const sepertiga = hasilKeJson(hitungCapaian({ target: 3, realisasi: 2, polarisasi: 'maximize' })) as HasilJson;
    const { jejak: __, ...tanpa } = sepertiga;
    // by hand: 66,666…
    for (const teks of ['66,67', '66,66', '67', '66,7']) expect(teksHasil({ ...tanpa, teks } as never)).toBe(teks);
    for (const teks of ['66,68', '66,65', '65']) expect(() => teksHasil({ ...tanpa, teks } as never)).toThrow(teks);
  });
});
