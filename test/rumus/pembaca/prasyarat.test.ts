import { expect, it } from 'vitest';
import { prasyaratRumus } from '../../../src/rumus/pembaca/prasyarat.js';
import * as p from '../../../src/rumus/pohon.js';
import type { TakTerukurBila } from '../../../src/rumus/rumus.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d } = bukanRumus.masukan;

/** The conditions of a formula with x, y and d, each as what it asks and its reason. */
const prasyarat = (...takTerukurBila: TakTerukurBila[]) =>
  prasyaratRumus({ ...bukanRumus, masukan: { x, y, d }, takTerukurBila }).map((p) =>
    p.jenis === 'syarat'
      ? `syarat, terisi: ${p.terisi.map((m) => m.nama).join(' ')} ${p.alasan}`
      : `${p.masukan.nama} ${p.jenis} ${p.alasan}${p.bolehHampa ? ', boleh hampa' : ''}`,
  );
const sisa = (...nama: string[]) => nama.map((n) => `${n} kosong masukan-kosong, boleh hampa`);

it('asks every input whether it is missing, once', () => {
  expect(prasyarat()).toEqual(sisa('x', 'y', 'd'));
  expect(prasyarat({ masukan: 'x', keadaan: 'kosong', alasan: 'target-kosong' })).toEqual([
    'x kosong target-kosong',
    ...sisa('y', 'd'),
  ]);
  expect(prasyarat({ masukan: 'x', keadaan: 'nol', alasan: 'target-nol' })).toEqual([
    'x nol target-nol',
    ...sisa('x', 'y', 'd'),
  ]);
});

it('asks before a condition only what it uses and was not asked before', () => {
  const syarat = { syarat: p.syarat(x, '>', p.bagi(y, p.konstanta(2))), alasan: 'rentang-terbalik' } as const;
  expect(prasyarat(syarat)[0]).toBe('syarat, terisi: x y rentang-terbalik');
  expect(prasyarat({ masukan: 'x', keadaan: 'kosong', alasan: 'target-kosong' }, syarat)).toEqual([
    'x kosong target-kosong',
    'syarat, terisi: y rentang-terbalik',
    ...sisa('y', 'd'),
  ]);
});
