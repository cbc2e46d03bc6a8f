import { expect, test } from 'vitest';
import { buat } from './keluarga/buat.js';
import { KELUARGA } from './keluarga/keluarga.js';
import { periksaKunci } from './keluarga/periksa-kunci.js';

const BENIH = Array.from({ length: 20 }, (_, i) => 900 + i);

test.each(Object.keys(KELUARGA))('kunci laporan %s cocok dengan angka yang tercetak', (keluarga) => {
  const salah = BENIH.flatMap((benih) => periksaKunci(buat(keluarga, benih)).map((s) => `${keluarga}:${benih} ${s}`));
  expect(salah).toEqual([]);
});

test('benih yang sama memberi laporan yang sama', () => {
  for (const k of Object.keys(KELUARGA)) expect(buat(k, 7).laporan).toEqual(buat(k, 7).laporan);
});
