import { expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import { daftarSkala } from '../../src/skala/daftar.js';
import { kelasAngka } from '../../src/skala/kelas-angka.js';
import { buatPenggolong } from '../../src/skala/tentukan-predikat.js';

const NILAI = Array.from({ length: 2600 }, (_, i) => desimal(String((i - 200) / 20)));

it.each(daftarSkala.map((s) => [s.id, s] as const))(
  '%s gives the class of tentukanPredikat, or none with it',
  (_, s) => {
    for (const skala of [s, { ...s, diAtas: 'tolak', diBawah: 'tolak' } as const]) {
      const [satu, dua] = [kelasAngka(skala), buatPenggolong(skala)];
      // All at once: a hundred thousand calls of expect take longer than what they compare.
      expect(
        NILAI.map((n) => {
          const k = satu(n);
          return k && { kode: k.kode, label: k.label, di: k.di };
        }),
      ).toEqual(
        NILAI.map((n) => {
          const p = dua(n);
          return p.status === 'kelas' ? { kode: p.kode, label: p.label, di: p.di } : null;
        }),
      );
    }
  },
);

it('refuses a scale that is none', () => {
  expect(() => kelasAngka('tidak.ada' as never)).toThrow('tidak dikenal');
  expect(() => kelasAngka({} as never)).toThrow('Skala tidak sah');
});
