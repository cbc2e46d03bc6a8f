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
      for (const n of NILAI) {
        const p = dua(n);
        const kelas = p.status === 'kelas' ? { kode: p.kode, label: p.label, di: p.di } : null;
        const k = satu(n);
        expect(k && { kode: k.kode, label: k.label, di: k.di }).toEqual(kelas);
      }
    }
  },
);

it('refuses a scale that is none', () => {
  expect(() => kelasAngka('tidak.ada' as never)).toThrow('tidak dikenal');
  expect(() => kelasAngka({} as never)).toThrow('Skala tidak sah');
});
