import { expect, it } from 'vitest';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
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
